// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the algorithms of Boost.Graph run unchanged on our graphs, without a copy:
//   - InteractionGraph as an undirected bipartite multigraph: vertex = account index, or account count + target
//     index; one edge an interaction;
//   - WeightedGraph, with its weights and edge numbers as interior properties.
// Both model VertexListGraph, EdgeListGraph, IncidenceGraph and AdjacencyGraph (checked in the tests).
// Expensive to compile: include it only in .cpp files that call an algorithm.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/graph/weighted_graph.h"

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/iterator_facade.hpp>
#include <boost/property_map/property_map.hpp>

#include <utility>

namespace lockstep {

struct GraphTraversal : virtual boost::vertex_list_graph_tag,
                        virtual boost::edge_list_graph_tag,
                        virtual boost::incidence_graph_tag,
                        virtual boost::adjacency_graph_tag {};

/// An edge seen from `from`. `number` names the edge whichever way it is seen: EventId value of an interaction,
/// index into WeightedGraph::edges().
struct GraphEdge {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    std::uint32_t number = 0;

    friend bool operator==(const GraphEdge& a, const GraphEdge& b) { return a.number == b.number; }
    friend auto operator<=>(const GraphEdge& a, const GraphEdge& b) { return a.number <=> b.number; }
};

/// The i-th edge at a vertex, by what the graph says with incident(graph, vertex, i).
template <class Graph>
class IncidentIterator : public boost::iterator_facade<IncidentIterator<Graph>, GraphEdge,
                                                       boost::random_access_traversal_tag, GraphEdge> {
public:
    IncidentIterator() = default;
    IncidentIterator(const Graph& graph, std::uint32_t vertex, std::size_t at)
        : m_graph(&graph), m_vertex(vertex), m_at(at)
    {
    }

private:
    friend class boost::iterator_core_access;
    GraphEdge dereference() const { return incident(*m_graph, m_vertex, m_at); }
    bool equal(const IncidentIterator& other) const { return m_vertex == other.m_vertex && m_at == other.m_at; }
    void increment() { ++m_at; }
    void decrement() { --m_at; }
    void advance(std::ptrdiff_t n) { m_at = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_at) + n); }
    std::ptrdiff_t distance_to(const IncidentIterator& other) const
    {
        return static_cast<std::ptrdiff_t>(other.m_at) - static_cast<std::ptrdiff_t>(m_at);
    }

    const Graph* m_graph = nullptr;
    std::uint32_t m_vertex = 0;
    std::size_t m_at = 0;
};

template <class Graph>
class NeighbourIterator : public boost::iterator_adaptor<NeighbourIterator<Graph>, IncidentIterator<Graph>,
                                                         std::uint32_t, boost::use_default, std::uint32_t> {
public:
    NeighbourIterator() = default;
    explicit NeighbourIterator(IncidentIterator<Graph> at) : NeighbourIterator::iterator_adaptor_(at) {}

private:
    friend class boost::iterator_core_access;
    std::uint32_t dereference() const { return (*this->base_reference()).to; }
};

/// All interactions, account by account.
class InteractionIterator
    : public boost::iterator_facade<InteractionIterator, GraphEdge, boost::forward_traversal_tag, GraphEdge> {
public:
    InteractionIterator() = default;
    InteractionIterator(const InteractionGraph& graph, std::uint32_t account) : m_graph(&graph), m_account(account)
    {
        skipSilentAccounts();
    }

private:
    friend class boost::iterator_core_access;
    GraphEdge dereference() const;
    bool equal(const InteractionIterator& other) const { return m_account == other.m_account && m_at == other.m_at; }
    void increment()
    {
        ++m_at;
        skipSilentAccounts();
    }
    void skipSilentAccounts()
    {
        while (m_account < m_graph->accountCount() && m_at >= m_graph->ofActor(AccountId(m_account)).size()) {
            ++m_account;
            m_at = 0;
        }
    }

    const InteractionGraph* m_graph = nullptr;
    std::uint32_t m_account = 0;
    std::size_t m_at = 0;
};

class WeightedEdgeIterator
    : public boost::iterator_facade<WeightedEdgeIterator, GraphEdge, boost::random_access_traversal_tag, GraphEdge> {
public:
    WeightedEdgeIterator() = default;
    WeightedEdgeIterator(const WeightedGraph& graph, std::size_t at) : m_graph(&graph), m_at(at) {}

private:
    friend class boost::iterator_core_access;
    GraphEdge dereference() const
    {
        const auto& edge = m_graph->edges()[m_at];
        return {edge.from, edge.to, static_cast<std::uint32_t>(m_at)};
    }
    bool equal(const WeightedEdgeIterator& other) const { return m_at == other.m_at; }
    void increment() { ++m_at; }
    void decrement() { --m_at; }
    void advance(std::ptrdiff_t n) { m_at = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(m_at) + n); }
    std::ptrdiff_t distance_to(const WeightedEdgeIterator& other) const
    {
        return static_cast<std::ptrdiff_t>(other.m_at) - static_cast<std::ptrdiff_t>(m_at);
    }

    const WeightedGraph* m_graph = nullptr;
    std::size_t m_at = 0;
};

// InteractionGraph

inline std::uint32_t num_vertices(const InteractionGraph& graph)
{
    return graph.accountCount() + graph.targetCount();
}
inline std::size_t num_edges(const InteractionGraph& graph)
{
    return graph.eventCount();
}
inline std::uint32_t vertexOf(const InteractionGraph&, AccountId account)
{
    return account.value();
}
inline std::uint32_t vertexOf(const InteractionGraph& graph, TargetId target)
{
    return graph.accountCount() + target.value();
}
inline std::size_t out_degree(std::uint32_t vertex, const InteractionGraph& graph)
{
    return vertex < graph.accountCount() ? graph.ofActor(AccountId(vertex)).size()
                                         : graph.ofTarget(TargetId(vertex - graph.accountCount())).size();
}
inline GraphEdge incident(const InteractionGraph& graph, std::uint32_t vertex, std::size_t at)
{
    if (vertex < graph.accountCount()) {
        const auto& contact = graph.ofActor(AccountId(vertex))[at];
        return {vertex, graph.accountCount() + contact.other, contact.event};
    }
    const auto& contact = graph.ofTarget(TargetId(vertex - graph.accountCount()))[at];
    return {vertex, contact.other, contact.event};
}
inline std::pair<InteractionIterator, InteractionIterator> edges(const InteractionGraph& graph)
{
    return {{graph, 0}, {graph, graph.accountCount()}};
}
inline GraphEdge InteractionIterator::dereference() const
{
    return incident(*m_graph, m_account, m_at);
}

// WeightedGraph

inline std::uint32_t num_vertices(const WeightedGraph& graph)
{
    return graph.nodeCount();
}
inline std::size_t num_edges(const WeightedGraph& graph)
{
    return graph.edges().size();
}
inline std::size_t out_degree(std::uint32_t vertex, const WeightedGraph& graph)
{
    return graph.arcs(vertex).size();
}
inline GraphEdge incident(const WeightedGraph& graph, std::uint32_t vertex, std::size_t at)
{
    const auto& arc = graph.arcs(vertex)[at];
    return {vertex, arc.node, arc.edge};
}
inline std::pair<WeightedEdgeIterator, WeightedEdgeIterator> edges(const WeightedGraph& graph)
{
    return {{graph, 0}, {graph, graph.edges().size()}};
}

/// Weight of an edge as a readable property map.
class EdgeWeightMap {
public:
    using value_type = double;
    using reference = double;
    using key_type = GraphEdge;
    using category = boost::readable_property_map_tag;

    explicit EdgeWeightMap(const WeightedGraph& graph) : m_graph(&graph) {}
    friend double get(const EdgeWeightMap& map, const GraphEdge& edge)
    {
        return static_cast<double>(map.m_graph->edges()[edge.number].weight);
    }

private:
    const WeightedGraph* m_graph;
};

/// 0 .. num_edges - 1, the same for both directions.
class EdgeNumberMap {
public:
    using value_type = std::size_t;
    using reference = std::size_t;
    using key_type = GraphEdge;
    using category = boost::readable_property_map_tag;

    friend std::size_t get(const EdgeNumberMap&, const GraphEdge& edge) { return edge.number; }
};

inline EdgeWeightMap get(boost::edge_weight_t, const WeightedGraph& graph)
{
    return EdgeWeightMap(graph);
}
inline double get(boost::edge_weight_t, const WeightedGraph& graph, const GraphEdge& edge)
{
    return get(EdgeWeightMap(graph), edge);
}
inline EdgeNumberMap get(boost::edge_index_t, const WeightedGraph&)
{
    return {};
}
inline std::size_t get(boost::edge_index_t, const WeightedGraph&, const GraphEdge& edge)
{
    return edge.number;
}

// Both

template <class T>
concept AdaptedGraph = std::same_as<T, InteractionGraph> || std::same_as<T, WeightedGraph>;

template <AdaptedGraph Graph>
std::pair<boost::counting_iterator<std::uint32_t>, boost::counting_iterator<std::uint32_t>>
vertices(const Graph& graph)
{
    return {boost::counting_iterator<std::uint32_t>(0), boost::counting_iterator<std::uint32_t>(num_vertices(graph))};
}
template <AdaptedGraph Graph>
std::pair<IncidentIterator<Graph>, IncidentIterator<Graph>> out_edges(std::uint32_t vertex, const Graph& graph)
{
    return {{graph, vertex, 0}, {graph, vertex, out_degree(vertex, graph)}};
}
template <AdaptedGraph Graph>
std::pair<NeighbourIterator<Graph>, NeighbourIterator<Graph>> adjacent_vertices(std::uint32_t vertex,
                                                                                const Graph& graph)
{
    const auto [begin, end] = out_edges(vertex, graph);
    return {NeighbourIterator<Graph>(begin), NeighbourIterator<Graph>(end)};
}
template <AdaptedGraph Graph>
std::uint32_t source(const GraphEdge& edge, const Graph&)
{
    return edge.from;
}
template <AdaptedGraph Graph>
std::uint32_t target(const GraphEdge& edge, const Graph&)
{
    return edge.to;
}
template <AdaptedGraph Graph>
boost::typed_identity_property_map<std::uint32_t> get(boost::vertex_index_t, const Graph&)
{
    return {};
}
template <AdaptedGraph Graph>
std::uint32_t get(boost::vertex_index_t, const Graph&, std::uint32_t vertex)
{
    return vertex;
}

/// What both graphs tell Boost.Graph about themselves.
template <class Graph, class EdgeIterator, class ParallelEdges>
struct AdaptedGraphTraits {
    using vertex_descriptor = std::uint32_t;
    using edge_descriptor = GraphEdge;
    using directed_category = boost::undirected_tag;
    using edge_parallel_category = ParallelEdges;
    using traversal_category = GraphTraversal;
    using vertices_size_type = std::uint32_t;
    using edges_size_type = std::size_t;
    using degree_size_type = std::size_t;
    using vertex_iterator = boost::counting_iterator<std::uint32_t>;
    using edge_iterator = EdgeIterator;
    using out_edge_iterator = IncidentIterator<Graph>;
    using adjacency_iterator = NeighbourIterator<Graph>;
    using in_edge_iterator = void;

    static vertex_descriptor null_vertex() { return std::numeric_limits<std::uint32_t>::max(); }
};

} // namespace lockstep

namespace boost {

template <>
struct graph_traits<lockstep::InteractionGraph>
    : lockstep::AdaptedGraphTraits<lockstep::InteractionGraph, lockstep::InteractionIterator,
                                   allow_parallel_edge_tag> {
};
template <>
struct graph_traits<lockstep::WeightedGraph>
    : lockstep::AdaptedGraphTraits<lockstep::WeightedGraph, lockstep::WeightedEdgeIterator,
                                   disallow_parallel_edge_tag> {
};

// Some algorithms (betweenness in 1.74) ask for the traits of the const graph.
template <lockstep::AdaptedGraph Graph>
struct graph_traits<const Graph> : graph_traits<Graph> {
};

template <lockstep::AdaptedGraph Graph>
struct property_map<Graph, vertex_index_t> {
    using type = typed_identity_property_map<std::uint32_t>;
    using const_type = type;
};
template <>
struct property_map<lockstep::WeightedGraph, edge_weight_t> {
    using type = lockstep::EdgeWeightMap;
    using const_type = type;
};
template <>
struct property_map<lockstep::WeightedGraph, edge_index_t> {
    using type = lockstep::EdgeNumberMap;
    using const_type = type;
};

} // namespace boost
