// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/measures.h"

#include "core/graph/boost_adaptor.h"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/connected_components.hpp>
#include <boost/graph/core_numbers.hpp>

#include <algorithm>
#include <numeric>

namespace lockstep {

namespace {

struct CancelledError {};

/// Centrality that hears "cancel": the algorithm has no other place to stop it than by throwing.
class PolledCentrality {
public:
    using value_type = double;
    using reference = double;
    using key_type = std::uint32_t;
    using category = boost::read_write_property_map_tag;

    PolledCentrality(std::vector<double>& values, const TaskContext& task) : m_values(&values), m_task(&task) {}
    friend double get(const PolledCentrality& map, std::uint32_t node)
    {
        if (map.m_task->cancelled())
            throw CancelledError();
        return (*map.m_values)[node];
    }
    friend void put(const PolledCentrality& map, std::uint32_t node, double value) { (*map.m_values)[node] = value; }

private:
    std::vector<double>* m_values;
    const TaskContext* m_task;
};

template <class Graph>
Components componentsOf(const Graph& graph)
{
    Components result;
    result.of.resize(num_vertices(graph));
    if (result.of.empty())
        return result;
    const auto index = get(boost::vertex_index, graph);
    const auto count =
        boost::connected_components(graph, boost::make_iterator_property_map(result.of.begin(), index));
    // Boost numbers them by their smallest node; a stable sort keeps that among equals.
    std::vector<std::uint32_t> sizes(count, 0);
    for (const auto component : result.of)
        ++sizes[component];
    std::vector<std::uint32_t> order(sizes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(), [&sizes](auto a, auto b) { return sizes[a] > sizes[b]; });
    std::vector<std::uint32_t> rank(order.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        rank[order[i]] = i;
        result.sizes.push_back(sizes[order[i]]);
    }
    for (auto& component : result.of)
        component = rank[component];
    return result;
}

} // namespace

Components components(const WeightedGraph& graph)
{
    return componentsOf(graph);
}

Components components(const InteractionGraph& graph)
{
    return componentsOf(graph);
}

std::vector<std::uint32_t> coreNumbers(const WeightedGraph& graph)
{
    std::vector<std::uint32_t> cores(graph.nodeCount());
    if (!cores.empty())
        boost::core_numbers(graph, boost::make_iterator_property_map(cores.begin(), get(boost::vertex_index, graph)));
    return cores;
}

Result<std::vector<double>> betweenness(const WeightedGraph& graph, const TaskContext& task)
{
    std::vector<double> values(graph.nodeCount());
    try {
        if (!values.empty())
            boost::brandes_betweenness_centrality(graph, PolledCentrality(values, task));
    } catch (const CancelledError&) {
        return makeError(ErrorCode::cancelled,
                         messageText(QT_TRANSLATE_NOOP("core", "Stopped. Nothing was changed.")));
    }
    return values;
}

std::vector<std::uint32_t> shortestPath(const WeightedGraph& graph, std::uint32_t from, std::uint32_t to)
{
    if (from >= graph.nodeCount() || to >= graph.nodeCount())
        return {};
    std::vector<std::uint32_t> before(graph.nodeCount());
    std::iota(before.begin(), before.end(), 0U); // itself: not reached
    boost::breadth_first_search(
        graph, from,
        boost::visitor(boost::make_bfs_visitor(boost::record_predecessors(
            boost::make_iterator_property_map(before.begin(), get(boost::vertex_index, graph)),
            boost::on_tree_edge()))));
    if (to != from && before[to] == to)
        return {};
    std::vector<std::uint32_t> path{to};
    while (path.back() != from)
        path.push_back(before[path.back()]);
    std::reverse(path.begin(), path.end());
    return path;
}

} // namespace lockstep
