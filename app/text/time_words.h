// SPDX-License-Identifier: GPL-3.0-or-later
// Times and time spans in the language of the window. Always UTC, and always said so.
#pragma once

#include "core/model/moment.h"

#include <QString>

namespace lockstep {

/// "2024-04-30 21:36:12", cut to the precision; "—" when missing. For columns: sorts as it reads.
QString columnTime(const Moment& moment);
/// "exact", "to the minute", "to the day", "between two looks", ...
QString precisionText(Precision precision);
/// "90 s", "12 min", "2 h 30 min", "3 d 4 h".
QString durationText(std::int64_t ms);
/// "30 April 2024, 21:36 to 1 May 2024, 09:00 UTC (11 h 24 min)"; "all time" when nothing bounds it.
QString rangeText(const TimeRange& range);

} // namespace lockstep
