// SPDX-License-Identifier: GPL-3.0-or-later
// What the findings of all marks have in common: their members, how strong they are, and the decoy worlds.
#pragma once

#include "core/detect/marked_scan.h"

#include <functional>

namespace lockstep {

/// Members and statistic, and the sentence that says how it was confirmed as the last of `why`.
void tellCase(const MarkedCase& found, Finding& finding);

/// A finding of each case, with the number of decoy worlds that bring a case of half its size. Fails only with
/// ErrorCode::cancelled.
Result<void> addFindings(const MarkedTies& ties, const std::vector<MarkedCase>& cases, const DetectSettings& settings,
                         const TaskContext& task, const std::function<Finding(const MarkedCase&)>& toFinding,
                         DetectorOutcome& outcome);

} // namespace lockstep
