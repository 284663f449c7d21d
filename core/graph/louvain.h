// SPDX-License-Identifier: GPL-3.0-or-later
// Communities by modularity (Blondel, Guillaume, Lambiotte & Lefebvre, J. Stat. Mech. 2008, P10008), level by
// level. Here they steer the layout and give it its structure; they are no finding.
#pragma once

#include "core/graph/weighted_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

/// One coarsening: node i of the finer graph becomes node parent[i] of `graph`, numbered without gaps by their
/// smallest member.
struct CoarseLevel {
    std::vector<std::uint32_t> parent;
    WeightedGraph graph;
};

/// Finest first; empty when nothing merges. The same for the same graph and seed. About 0.2 s a million arcs.
/// When cancelled, the levels made so far.
std::vector<CoarseLevel> louvain(const WeightedGraph& graph, std::uint64_t seed, const TaskContext& task = {});

/// How much more weight lies within the communities than chance would put there, -0.5 .. 1; 0 without edges.
/// Below about 0.3 (Newman & Girvan, Phys. Rev. E 2004) a graph has no communities worth the name.
double modularity(const WeightedGraph& graph, const std::vector<std::uint32_t>& community);

/// Node -> community of the coarsest level.
std::vector<std::uint32_t> coarsestCommunities(std::uint32_t nodeCount, const std::vector<CoarseLevel>& levels);

} // namespace lockstep
