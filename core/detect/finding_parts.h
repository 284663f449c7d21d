// SPDX-License-Identifier: GPL-3.0-or-later
// What the findings of all detectors have in common.
#pragma once

#include "core/model/finding.h"

namespace lockstep {

/// No probability is said to be smaller: beyond that the model errs more than chance does.
inline constexpr double smallestP = 1e-6;

inline Verdict excludedIf(bool excluded)
{
    return excluded ? Verdict::excluded : Verdict::notExcluded;
}

/// "Agency, staff or family", excluded by the size of the group.
InnocentTest agencyTest(std::size_t members);

/// The accounts of a finding, ascending.
std::vector<AccountId> accountsOf(const Finding& finding);

/// Evidence ascending; targets ascending, each once.
void sortEvidence(Finding& finding);

} // namespace lockstep
