// SPDX-License-Identifier: GPL-3.0-or-later
// An undirected weighted graph as a value: what projections make and what layout and measures read.
// CSR with both directions of every edge; 24 bytes of arcs and 12 of edge an edge.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// from < to in a built graph.
struct WeightedEdge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    float weight = 1;

    friend bool operator==(const WeightedEdge&, const WeightedEdge&) = default;
};

/// An edge as seen from one of its ends.
struct Arc {
    std::uint32_t node = 0; ///< the other end
    std::uint32_t edge = 0; ///< index into edges()
    float weight = 1;
};

class WeightedGraph {
public:
    WeightedGraph() = default;
    /// Parallel edges (either way round) are summed into one; self-loops are left out, since neither layout nor
    /// any measure here knows what to do with them. Every end must be < nodeCount. O(m log m).
    static WeightedGraph fromEdges(std::uint32_t nodeCount, std::vector<WeightedEdge> edges);

    std::uint32_t nodeCount() const { return static_cast<std::uint32_t>(m_start.size() - 1); }
    /// By (from, to) ascending.
    std::span<const WeightedEdge> edges() const { return m_edges; }
    /// By the other end ascending.
    std::span<const Arc> arcs(std::uint32_t node) const
    {
        return std::span(m_arcs).subspan(m_start[node], m_start[node + 1] - m_start[node]);
    }

private:
    std::vector<std::uint64_t> m_start{0};
    std::vector<Arc> m_arcs;
    std::vector<WeightedEdge> m_edges;
};

} // namespace lockstep
