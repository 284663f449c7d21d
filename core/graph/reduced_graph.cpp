// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/reduced_graph.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lockstep {

namespace {

constexpr auto gone = std::uint32_t(-1);

/// Which node each node of the whole becomes; fills `parts`.
std::vector<std::uint32_t> renumbered(const NodeGraph& whole, const Reduction& reduction,
                                      std::vector<std::vector<std::uint32_t>>& parts)
{
    const auto isHidden = [&reduction](std::uint32_t node) {
        return node < reduction.hidden.size() && reduction.hidden[node];
    };
    std::vector<bool> grouped(whole.nodes.size(), false);
    for (const auto& group : reduction.groups)
        for (const auto node : group)
            grouped[node] = true;
    std::vector<std::uint32_t> becomes(whole.nodes.size(), gone);
    for (std::uint32_t node = 0; node < whole.nodes.size(); ++node)
        if (!isHidden(node) && !grouped[node]) {
            becomes[node] = static_cast<std::uint32_t>(parts.size());
            parts.push_back({node});
        }
    for (auto group : reduction.groups) {
        std::erase_if(group, isHidden);
        if (group.empty())
            continue;
        std::sort(group.begin(), group.end());
        for (const auto node : group)
            becomes[node] = static_cast<std::uint32_t>(parts.size());
        parts.push_back(std::move(group));
    }
    return becomes;
}

} // namespace

ReducedGraph reduced(const NodeGraph& whole, const Reduction& reduction)
{
    ReducedGraph result;
    const auto becomes = renumbered(whole, reduction, result.parts);
    auto& graph = result.graph;
    for (const auto& part : result.parts) {
        if (part.size() == 1) {
            graph.nodes.push_back(whole.nodes[part.front()]);
            graph.nodes.back().contacts = 0;
            continue;
        }
        GraphNode one;
        one.kind = whole.nodes[part.front()].kind;
        one.group = static_cast<std::uint32_t>(graph.groups.size());
        graph.groups.emplace_back();
        for (const auto node : part)
            graph.groups.back().push_back(whole.nodes[node]);
        graph.nodes.push_back(one);
    }
    struct Moved {
        std::uint32_t from, to, edge;
    };
    const auto edges = whole.edges.edges();
    std::vector<Moved> moved;
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        const auto a = becomes[edges[e].from], b = becomes[edges[e].to];
        if (a == gone || b == gone)
            continue;
        const auto weight = static_cast<std::uint32_t>(edges[e].weight);
        graph.interactionsShown += weight;
        graph.nodes[a].contacts += weight;
        if (a == b)
            continue;
        graph.nodes[b].contacts += weight;
        moved.push_back({std::min(a, b), std::max(a, b), e});
    }
    std::sort(moved.begin(), moved.end(), [](const Moved& x, const Moved& y) {
        return std::tie(x.from, x.to, x.edge) < std::tie(y.from, y.to, y.edge);
    });
    std::vector<WeightedEdge> kept;
    for (const auto& [from, to, edge] : moved) {
        if (kept.empty() || kept.back().from != from || kept.back().to != to) {
            if (!kept.empty())
                graph.timesStart.push_back(graph.times.size());
            kept.push_back({from, to, 0});
        }
        kept.back().weight += edges[edge].weight;
        const auto times = whole.timesOf(edge);
        const auto middle = graph.times.insert(graph.times.end(), times.begin(), times.end());
        std::inplace_merge(graph.times.begin() + static_cast<std::ptrdiff_t>(graph.timesStart.back()), middle,
                           graph.times.end());
    }
    if (!kept.empty())
        graph.timesStart.push_back(graph.times.size());
    graph.edges = WeightedGraph::fromEdges(static_cast<std::uint32_t>(graph.nodes.size()), std::move(kept));
    graph.nodesInAll = whole.nodesInAll;
    graph.interactionsInAll = whole.interactionsInAll;
    graph.skipped = whole.skipped;
    return result;
}

} // namespace lockstep
