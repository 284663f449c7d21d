// SPDX-License-Identifier: GPL-3.0-or-later
// FRAUDAR (Hooi, Song, Beutel, Shah, Shin, Faloutsos: "FRAUDAR: Bounding Graph Fraud in the Face of Camouflage",
// KDD 2016): the densest block when an edge into a popular target counts less, so that likes for popular people
// cannot hide a block.
//
// On plain engagement the densest block is the most loyal audience there is, not a farm. A candidate generator and
// the yardstick of the benchmark; never evidence.
#pragma once

#include "core/detect/block_graph.h"
#include "core/model/task.h"

#include <vector>

namespace lockstep {

struct FraudarOptions {
    std::size_t blocks = 1;      ///< at most; the edges of a block are taken out before the next is looked for
    double popularity = 5;       ///< c of the weight of an edge into a target of degree d: 1 / log(d + c)
    std::size_t minAccounts = 2; ///< stops at the first block with fewer accounts
};

/// Maximises (sum of edge weights / log(d + c)) / (accounts + targets) by deleting the node that contributes least,
/// again and again, and keeping the best moment: at least half of the optimum. Blocks in the order found; empty when
/// cancelled. O(E log V) a block.
std::vector<DenseBlock> fraudar(const BlockGraph& graph, const FraudarOptions& options = {},
                                const TaskContext& task = {});

} // namespace lockstep
