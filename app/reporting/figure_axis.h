// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks of an axis: round numbers, calendar dates, minutes after posting.
#pragma once

#include "app/text/text.h"
#include "core/model/moment.h"

#include <QString>

#include <vector>

namespace lockstep {

struct Tick {
    double value = 0;
    QString label;
};

/// 1, 2 or 5 times a power of ten, inside [from, to].
std::vector<Tick> numberTicks(double from, double to, int most, const Language& language);
/// Years, months, days or hours in UTC, whichever fits; value in ms UTC.
std::vector<Tick> timeTicks(Instant from, Instant to, int most, const Language& language);
/// 1 min, 5 min, 15 min, 1 h ... up to the end; value in minutes.
std::vector<Tick> delayTicks(double maxMinutes, const Language& language);

} // namespace lockstep
