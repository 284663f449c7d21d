// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of creators that may share a crowd, from the densest blocks of surprisingly quick accounts: candidates for the
// confirmation of the locked crowd, never a result. Sees the discovery half only.
#pragma once

#include "core/detect/block_graph.h"
#include "core/detect/delay_reference.h"
#include "core/detect/timed_posts.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

/// Accounts against creators (indices of TimedPosts). Weight: how much likelier the account's reactions to that
/// creator are for a delivery (95 % within tau) than for its own rhythm, as a natural logarithm summed over them;
/// pairs for which that is not positive have no edge. O(reactions).
BlockGraph surpriseGraph(const TimedPosts& posts, const DelayReference& reference);

struct BlockCandidate {
    std::vector<std::uint32_t> creators; ///< ascending
    std::size_t accounts = 0;            ///< in the block
    double density = 0;                  ///< objective of FRAUDAR
};

/// The creators that at least 15 % of the accounts of a block have an edge to, for up to `blocks` blocks of FRAUDAR
/// with at least `minAccounts` accounts, densest first. Left out: fewer than two such creators, and more than half of
/// all, which is what a graph without any block gives.
std::vector<BlockCandidate> blockCandidates(const BlockGraph& surprise, std::size_t blocks, std::size_t minAccounts,
                                            const TaskContext& task);

} // namespace lockstep
