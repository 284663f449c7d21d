// SPDX-License-Identifier: GPL-3.0-or-later
// A graph with known communities: log-normal sizes about 60, five edges a node, 15 % of them between communities.
#pragma once

#include "core/graph/weighted_graph.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace lockstep {

struct PlantedGraph {
    WeightedGraph graph;
    std::vector<std::uint32_t> community;
};

inline PlantedGraph plantedGraph(std::uint32_t nodes, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&random] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    PlantedGraph planted;
    std::vector<std::uint32_t> firstOf;
    for (std::uint32_t node = 0; node < nodes;) {
        const double normal = std::sqrt(-2 * std::log(1 - uniform())) * std::cos(6.283185307179586 * uniform());
        const auto size = static_cast<std::uint32_t>(std::clamp(60 * std::exp(0.8 * normal), 12.0, 1000.0));
        firstOf.push_back(node);
        for (std::uint32_t i = 0; i < size && node < nodes; ++i, ++node)
            planted.community.push_back(static_cast<std::uint32_t>(firstOf.size() - 1));
    }
    firstOf.push_back(nodes);
    std::vector<WeightedEdge> edges;
    for (std::uint64_t i = 0; i < std::uint64_t(nodes) * 5; ++i) {
        const auto a = static_cast<std::uint32_t>(random() % nodes);
        const auto first = firstOf[planted.community[a]];
        const auto size = firstOf[planted.community[a] + 1] - first;
        const auto b = uniform() < 0.15 ? static_cast<std::uint32_t>(random() % nodes)
                                        : first + static_cast<std::uint32_t>(random() % size);
        edges.push_back({a, b, 1});
    }
    planted.graph = WeightedGraph::fromEdges(nodes, std::move(edges));
    return planted;
}

} // namespace lockstep
