// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a part of the case out of a picture, in words: they stand in its caption, in the window and in files.
#pragma once

#include "app/caseview/case_view.h"

#include <QString>

namespace lockstep {

/// "Filters: only likers of May; without Anna; only the selection." Empty without any. Plain text.
QString filterSentence(const CaseView& view);
/// "Time range: 1 May 2024, 08:00 to 2 May 2024, 08:00 UTC (24 h)." Empty for all time.
QString brushSentence(const CaseView& view);

} // namespace lockstep
