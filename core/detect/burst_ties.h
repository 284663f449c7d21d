// SPDX-License-Identifier: GPL-3.0-or-later
// Who reacts in bursts: many more reactions to a post within a quarter of an hour than in the hours around. Orders
// for a post that is already there come like that, at any time after it appeared; so do breaks, broadcasts and news,
// which is why a burst alone says nothing.
#pragma once

#include "core/detect/marked_ties.h"
#include "core/detect/timed_posts.h"

#include <cstdint>
#include <vector>

namespace lockstep {

/// Ties of accounts to creators (indices of TimedPosts) by their reactions an hour after the post or later; earlier
/// is the business of the locked crowd. Marked: half of these reactions or more came in bursts.
struct BurstTies : MarkedTies {
    static constexpr int burstMinutes = 15;
    static constexpr int afterMinutes = 60;      ///< the post
    static constexpr std::uint32_t smallest = 8; ///< reactions

    std::vector<std::uint32_t> burstOf; ///< by reaction of the posts, from 1; 0: none
    std::uint32_t bursts = 0;
};

/// A burst: smallest or more, and a chance (Poisson) of one in a hundred million against the busier of the two hours
/// before and after it. O(n log n).
BurstTies burstTies(const TimedPosts& posts);

} // namespace lockstep
