// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/mutual_posts.h"

#include <cstdint>
#include <vector>

namespace lockstep {

/// Later is no turn any more.
inline constexpr std::uint32_t reactWithinSeconds = 24 * 3600;

/// Whether a reaction comes in time; one whose delay is not known does.
constexpr bool inTime(std::uint32_t seconds)
{
    return seconds == AuthoredReactions::unknownDelay || seconds <= reactWithinSeconds;
}

/// What each member does with the posts of a ring, on one half of the days. By member.
struct MutualExchange {
    std::vector<double> given; ///< reactions in time to posts of others of the ring
    std::vector<double> got;   ///< reactions in time by others of the ring to its posts
    std::vector<double> posts; ///< its posts
    double ringPosts = 0;      ///< posts of the ring
};

/// O(reactions among members).
MutualExchange exchangeWithin(const MutualPosts& posts, const std::vector<char>& inRing, bool confirmation);

} // namespace lockstep
