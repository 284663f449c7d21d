// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/weighted_graph.h"

#include <algorithm>
#include <cassert>
#include <tuple>

namespace lockstep {

WeightedGraph WeightedGraph::fromEdges(std::uint32_t nodeCount, std::vector<WeightedEdge> edges)
{
    for (auto& edge : edges) {
        assert(edge.from < nodeCount && edge.to < nodeCount);
        if (edge.from > edge.to)
            std::swap(edge.from, edge.to);
    }
    // Stable: floats are summed in the order given.
    std::stable_sort(edges.begin(), edges.end(), [](const WeightedEdge& a, const WeightedEdge& b) {
        return std::tie(a.from, a.to) < std::tie(b.from, b.to);
    });
    WeightedGraph graph;
    for (const auto& edge : edges) {
        if (edge.from == edge.to)
            continue;
        if (!graph.m_edges.empty() && graph.m_edges.back().from == edge.from && graph.m_edges.back().to == edge.to)
            graph.m_edges.back().weight += edge.weight;
        else
            graph.m_edges.push_back(edge);
    }

    graph.m_start.assign(std::size_t(nodeCount) + 1, 0);
    for (const auto& edge : graph.m_edges) {
        ++graph.m_start[edge.from + 1];
        ++graph.m_start[edge.to + 1];
    }
    for (std::uint32_t i = 0; i < nodeCount; ++i)
        graph.m_start[i + 1] += graph.m_start[i];
    graph.m_arcs.resize(graph.m_edges.size() * 2);
    auto next = graph.m_start;
    // Two passes put the smaller ends before the greater ones, so every list comes out ascending.
    for (std::uint32_t e = 0; e < graph.m_edges.size(); ++e) {
        const auto& edge = graph.m_edges[e];
        graph.m_arcs[next[edge.to]++] = {edge.from, e, edge.weight};
    }
    for (std::uint32_t e = 0; e < graph.m_edges.size(); ++e) {
        const auto& edge = graph.m_edges[e];
        graph.m_arcs[next[edge.from]++] = {edge.to, e, edge.weight};
    }
    return graph;
}

} // namespace lockstep
