// SPDX-License-Identifier: GPL-3.0-or-later
// What tools that only count would list: pairs of accounts with two targets or more within a minute of each other,
// and the groups that such pairs form. Told beside what was found, with the rows, so that their lists can be
// compared; people who read the same posts at the same hour are in it as well, so it is evidence of nothing. The rule
// is the example of CooRTweet (Righetti & Balluff, 2025): min_participation = 2, time_window = 60.
#pragma once

#include "core/graph/coaction.h"
#include "core/model/finding.h"

#include <vector>

namespace lockstep {

inline constexpr int plainSeconds = 60;
inline constexpr std::uint32_t plainTargets = 2;
/// With more pairs than this the groups run together into one that says nothing, and none is listed.
inline constexpr std::size_t mostCountedPairs = 1'000;

/// The connected components of `counts.pairs`, and the acts that `settings` counted for them. Most pairs first (ties:
/// the lower account). O(events + pairs within the window).
std::vector<CountedGroup> countedGroups(const InteractionGraph& graph, const Coactions& counts,
                                        const CoactionSettings& settings);

} // namespace lockstep
