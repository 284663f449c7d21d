// SPDX-License-Identifier: GPL-3.0-or-later
// How far two posts have the same likers, for a few hundred posts at once.
#pragma once

#include "core/graph/interaction_graph.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct SharedLikers {
    std::vector<TargetId> posts;
    std::vector<std::uint32_t> likers; ///< different accounts, by post
    std::vector<std::uint32_t> common; ///< row by row: accounts that like both
    std::size_t accounts = 0;          ///< different accounts that like any of them

    std::uint32_t both(std::size_t a, std::size_t b) const { return common[a * posts.size() + b]; }
    /// Accounts of both among accounts of either, 0..1 (Jaccard).
    double share(std::size_t a, std::size_t b) const;
    /// How many would like both if likers were drawn without regard to the post.
    double expected(std::size_t a, std::size_t b) const;
};

/// Posts in the given order. O(p² · likers / 64).
SharedLikers sharedLikers(const InteractionGraph& graph, const std::vector<TargetId>& posts);

struct LikedPosts {
    std::vector<TargetId> posts; ///< by creator and then by time
    std::size_t leftOut = 0;     ///< those with fewer interactions
};

/// The posts with the most interactions, at most so many; among these only, unless none are named.
LikedPosts mostLikedPosts(const InteractionGraph& graph, std::size_t most, std::vector<TargetId> among = {});

/// Like next to like: from the pair with the largest share on, always the post that is nearest to the last one
/// (nearest-neighbour chain). O(p²).
std::vector<TargetId> chainedByShare(const SharedLikers& likers);

} // namespace lockstep
