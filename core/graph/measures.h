// SPDX-License-Identifier: GPL-3.0-or-later
// Measures of a graph as plain functions; Boost.Graph stays behind them.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/graph/weighted_graph.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct Components {
    std::vector<std::uint32_t> of;    ///< node -> component
    std::vector<std::uint32_t> sizes; ///< component -> nodes, greatest first (equal sizes: smallest node first)
};

/// O(n + m).
Components components(const WeightedGraph& graph);
/// Of accounts and targets together, see boost_adaptor.h for the numbering of the vertices.
Components components(const InteractionGraph& graph);

/// The greatest k such that the node lies in a part where everyone has k neighbours within the part
/// (Batagelj & Zaversnik, 2003). O(n + m).
std::vector<std::uint32_t> coreNumbers(const WeightedGraph& graph);

/// Betweenness (Brandes, J. Math. Sociol. 2001) without weights, each pair counted once. O(n m): for thousands of
/// nodes, not for whole cases. Fails only with ErrorCode::cancelled.
Result<std::vector<double>> betweenness(const WeightedGraph& graph, const TaskContext& task = {});

/// The nodes from one to the other by the fewest edges, both ends included; empty when there is no way. Among ways of
/// the same length the one over the smaller nodes. O(n + m).
std::vector<std::uint32_t> shortestPath(const WeightedGraph& graph, std::uint32_t from, std::uint32_t to);

} // namespace lockstep
