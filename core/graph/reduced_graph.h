// SPDX-License-Identifier: GPL-3.0-or-later
// A graph to draw with less in it: some nodes hidden, some drawn together as one. Nothing is lost: each node says
// what it stands for.
#pragma once

#include "core/graph/node_graph.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lockstep {

struct Reduction {
    std::vector<bool> hidden;                       ///< by node; shorter: the rest is not hidden
    std::vector<std::vector<std::uint32_t>> groups; ///< nodes drawn as one; no node is in two of them

    bool empty() const { return groups.empty() && std::find(hidden.begin(), hidden.end(), true) == hidden.end(); }
};

struct ReducedGraph {
    NodeGraph graph;
    std::vector<std::vector<std::uint32_t>> parts; ///< node -> nodes of the whole that it stands for, ascending
};

/// Hidden nodes go with their edges, also out of groups; edges within a group go too, parallel ones become one with
/// the sum of their weights and all their moments. Single nodes keep their order, groups follow them.
/// O(nodes + edges · log).
ReducedGraph reduced(const NodeGraph& whole, const Reduction& reduction);

} // namespace lockstep
