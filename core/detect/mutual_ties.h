// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detect/mutual_posts.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace lockstep {

constexpr std::uint64_t pairKey(std::uint32_t from, std::uint32_t to)
{
    return (std::uint64_t{from} << 32U) | to;
}

/// Pairs of members (first < second) that on the discovery half both reacted to two fifths of each other's posts, two
/// at least, and more than what the one gives and the other gets let expect: Poisson with mean given * received /
/// all, the degree-corrected null (Chung & Lu 2002), p <= 0.1 in the weaker direction. Candidates: a pair has too few
/// posts to be sure of, a group has not. O(reactions log reactions).
std::vector<std::pair<std::uint32_t, std::uint32_t>> mutualTies(const MutualPosts& posts);

} // namespace lockstep
