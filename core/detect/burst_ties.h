// SPDX-License-Identifier: GPL-3.0-or-later
// Who acts in bursts: many more acts on one target within a quarter of an hour than in the hours around. Orders for a
// post that is already there come like that, at any time; so do breaks, broadcasts and news, which is why a burst
// alone says nothing.
#pragma once

#include "core/detect/audience_sets.h"
#include "core/detect/marked_ties.h"

#include <cstdint>
#include <vector>

namespace lockstep {

/// Ties of accounts to creators (indices of AudienceSets) by their acts with a time to the minute; within the first
/// hour after a post they are the business of the locked crowd and left out. Marked: half of these acts or more came
/// in bursts.
struct BurstTies : MarkedTies {
    static constexpr int burstMinutes = 15;
    static constexpr int afterMinutes = 60;       ///< the post, where its time is known
    static constexpr std::uint32_t smallest = 12; ///< acts: fewer never are as unlikely

    std::vector<std::uint32_t> burstOf; ///< by EventId, from 1; 0: none
    std::uint32_t bursts = 0;
};

/// A burst: first acts of accounts, at a chance (Poisson) of one in a hundred million against one act more than the
/// busier of the two hours before and after it lets expect. Posts whose author is not known are left out. O(n log n).
BurstTies burstTies(const InteractionGraph& graph, const AudienceSets& sets);

} // namespace lockstep
