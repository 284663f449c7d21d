// SPDX-License-Identifier: GPL-3.0-or-later
// Groups whose members react to each other's posts, looked for on one half of the days and tested on the other.
#pragma once

#include "core/detect/mutual_posts.h"
#include "core/detect/unit_contrast.h"

#include <cstdint>
#include <vector>

namespace lockstep {

inline constexpr std::size_t smallestMutualRing = 8;
/// Friends, colleagues and hobbyists give each other 0.2 to 0.5 of the posts. A member must be above this ...
inline constexpr double friendlyCoverage = 0.3;
/// ... and the group as a whole above that.
inline constexpr double leastCoverage = 0.5;

struct MutualMember {
    std::uint32_t member = 0; ///< index into MutualPosts::members
    double given = 0;         ///< of the others' posts it reacted to in time, confirmation half
    double got = 0;           ///< of (own post, other one of the ring): reacted in time
    double logP = 0;          ///< the worse of giving and getting
    double q = 1;
};

struct MutualRing {
    std::vector<MutualMember> core;        ///< confirmed, by member
    std::vector<std::uint32_t> associated; ///< by the discovery half alone, by member
    std::uint32_t posts = 0;               ///< of the core, confirmation half
    double coverage = 0;                   ///< of (post of one, other one) of the core: reacted in time; without a
                                           ///< core: of the candidate, discovery half
    double evenPosts = 0;                  ///< of those posts: half of the core or more reacted
    double selectivePairs = 0; ///< of ordered pairs of the core with two posts or more: below 0.2 of the posts
    double elsewhere = 0;      ///< of the posts of other authors whom they know, those that the core reacted to
    UnitContrast contrast;
    double pTargets = 1; ///< permutation of what members react to, among all posts about as popular
};

struct MutualScan {
    std::vector<MutualRing> rings;     ///< covered well enough to report, largest first
    std::vector<MutualRing> selective; ///< reciprocal, but as friends are
    double pairsTested = 0;
    std::size_t tried = 0;
};

/// Ties, as candidates: both react to two fifths of each other's posts, more than what the one gives and the other
/// gets let expect (Poisson with mean given * received / all: the degree-corrected null, Chung & Lu 2002; the worse
/// direction counts). Rings: quasi-cliques of ties by peeling, then whoever gives to and gets from half of them. Each
/// member is tested on the other half against what friends give, or what it gives elsewhere if that is more, with
/// Benjamini-Hochberg over everybody who posts and reacts. O(reactions) a candidate.
MutualScan scanMutualRings(const AuthoredReactions& all, const MutualPosts& posts, double fdr, std::uint64_t seed,
                           const TaskContext& task);

} // namespace lockstep
