// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/louvain.h"

#include <numeric>
#include <random>

namespace lockstep {

namespace {

constexpr int maxSweeps = 20;

/// Node -> community (a node number), after sweeps of local moving until nothing moves.
class LocalMoving {
public:
    LocalMoving(const WeightedGraph& graph, const std::vector<double>& strength)
        : m_graph(graph), m_strength(strength), m_community(graph.nodeCount()), m_total(strength),
          m_toCommunity(graph.nodeCount(), 0)
    {
        std::iota(m_community.begin(), m_community.end(), 0U);
        m_all = std::accumulate(strength.begin(), strength.end(), 0.0);
    }

    std::vector<std::uint32_t> run(std::mt19937_64& random, const TaskContext& task)
    {
        std::vector<std::uint32_t> order(m_graph.nodeCount());
        std::iota(order.begin(), order.end(), 0U);
        for (std::size_t i = order.size(); i > 1; --i)
            std::swap(order[i - 1], order[random() % i]);
        for (int sweep = 0; sweep < maxSweeps && !task.cancelled(); ++sweep) {
            std::size_t moved = 0;
            for (const auto node : order)
                moved += move(node) ? 1 : 0;
            if (moved * 200 <= order.size()) // the last half per cent costs more sweeps than it is worth
                break;
        }
        return std::move(m_community);
    }

private:
    bool move(std::uint32_t node)
    {
        const auto old = m_community[node];
        m_touched.clear();
        for (const auto& arc : m_graph.arcs(node)) {
            const auto community = m_community[arc.node];
            if (m_toCommunity[community] == 0)
                m_touched.push_back(community);
            m_toCommunity[community] += static_cast<double>(arc.weight);
        }
        m_total[old] -= m_strength[node];
        const double share = m_all > 0 ? m_strength[node] / m_all : 0;
        auto best = old;
        double bestGain = m_toCommunity[old] - share * m_total[old];
        for (const auto community : m_touched) {
            const double gain = m_toCommunity[community] - share * m_total[community];
            if (gain > bestGain + 1e-12) {
                bestGain = gain;
                best = community;
            }
        }
        for (const auto community : m_touched)
            m_toCommunity[community] = 0;
        m_total[best] += m_strength[node];
        m_community[node] = best;
        return best != old;
    }

    const WeightedGraph& m_graph;
    const std::vector<double>& m_strength;
    std::vector<std::uint32_t> m_community;
    std::vector<double> m_total;       ///< community -> strength of its members
    std::vector<double> m_toCommunity; ///< weight from the node at hand
    std::vector<std::uint32_t> m_touched;
    double m_all = 0;
};

/// Numbers communities 0.. by their smallest member; returns how many.
std::uint32_t renumber(std::vector<std::uint32_t>& community)
{
    std::vector<std::uint32_t> number(community.size(), UINT32_MAX);
    std::uint32_t count = 0;
    for (auto& c : community) {
        if (number[c] == UINT32_MAX)
            number[c] = count++;
        c = number[c];
    }
    return count;
}

} // namespace

std::vector<CoarseLevel> louvain(const WeightedGraph& graph, std::uint64_t seed, const TaskContext& task)
{
    std::mt19937_64 random(seed);
    std::vector<double> strength(graph.nodeCount(), 0);
    for (const auto& edge : graph.edges()) {
        strength[edge.from] += static_cast<double>(edge.weight);
        strength[edge.to] += static_cast<double>(edge.weight);
    }
    std::vector<CoarseLevel> levels;
    while (!task.cancelled()) {
        const auto& finer = levels.empty() ? graph : levels.back().graph;
        auto parent = LocalMoving(finer, strength).run(random, task);
        const auto count = renumber(parent);
        if (count == finer.nodeCount())
            break;
        std::vector<WeightedEdge> edges;
        for (const auto& edge : finer.edges())
            if (parent[edge.from] != parent[edge.to])
                edges.push_back({parent[edge.from], parent[edge.to], edge.weight});
        // What lies inside a community stays in its strength, so no self-loops are needed.
        std::vector<double> coarseStrength(count, 0);
        for (std::size_t i = 0; i < parent.size(); ++i)
            coarseStrength[parent[i]] += strength[i];
        strength = std::move(coarseStrength);
        auto coarse = WeightedGraph::fromEdges(count, std::move(edges));
        levels.push_back({std::move(parent), std::move(coarse)});
    }
    return levels;
}

double modularity(const WeightedGraph& graph, const std::vector<std::uint32_t>& community)
{
    std::vector<double> strength(graph.nodeCount(), 0);
    double within = 0, all = 0;
    for (const auto& edge : graph.edges()) {
        const auto weight = static_cast<double>(edge.weight);
        all += weight;
        within += community[edge.from] == community[edge.to] ? weight : 0;
        strength[community[edge.from]] += weight;
        strength[community[edge.to]] += weight;
    }
    if (!(all > 0))
        return 0;
    double expected = 0;
    for (const auto s : strength)
        expected += (s / (2 * all)) * (s / (2 * all));
    return within / all - expected;
}

std::vector<std::uint32_t> coarsestCommunities(std::uint32_t nodeCount, const std::vector<CoarseLevel>& levels)
{
    std::vector<std::uint32_t> community(nodeCount);
    std::iota(community.begin(), community.end(), 0U);
    for (const auto& level : levels)
        for (auto& c : community)
            c = level.parent[c];
    return community;
}

} // namespace lockstep
