// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/boost_adaptor.h"
#include "core/graph/measures.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/dijkstra_shortest_paths.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/kruskal_min_spanning_tree.hpp>

using namespace lockstep;

namespace {

template <class Graph>
struct IsGraph {
    BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::IncidenceGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::AdjacencyGraphConcept<Graph>));
    BOOST_CONCEPT_ASSERT((boost::ReadablePropertyMapConcept<
                          typename boost::property_map<Graph, boost::vertex_index_t>::const_type, std::uint32_t>));
};
template struct IsGraph<InteractionGraph>;
template struct IsGraph<WeightedGraph>;
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyMapConcept<EdgeWeightMap, GraphEdge>));
BOOST_CONCEPT_ASSERT((boost::ReadablePropertyMapConcept<EdgeNumberMap, GraphEdge>));

/// Two triangles joined by the path 2 - 3 - 4, and node 7 alone.
WeightedGraph twoTriangles()
{
    return WeightedGraph::fromEdges(8, {{0, 1}, {1, 2}, {2, 0}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 4}});
}

} // namespace

class TestBoostAdaptor : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void mergesParallelEdgesAndDropsLoops()
    {
        const auto graph = WeightedGraph::fromEdges(3, {{1, 0, 2}, {0, 1, 3}, {2, 2, 9}, {2, 1, 1}});
        QCOMPARE(std::vector(graph.edges().begin(), graph.edges().end()),
                 (std::vector<WeightedEdge>{{0, 1, 5}, {1, 2, 1}}));
        QCOMPARE(graph.arcs(1).size(), 2U);
        QCOMPARE(graph.arcs(1)[0].node, 0U);
        QCOMPARE(graph.arcs(1)[1].node, 2U);
        QCOMPARE(graph.arcs(1)[1].edge, 1U);
    }

    void findsComponents()
    {
        const auto parts = components(twoTriangles());
        QCOMPARE(parts.sizes, (std::vector<std::uint32_t>{7, 1}));
        QCOMPARE(parts.of, (std::vector<std::uint32_t>{0, 0, 0, 0, 0, 0, 0, 1}));
        QVERIFY(components(WeightedGraph()).sizes.empty());
    }

    void findsComponentsOfInteractions()
    {
        // a0 and a1 share t0; a2 acts on t1 twice; a3 and t2 do nothing.
        const auto graph = smallGraph({{0, 0, 1}, {1, 0, 2}, {2, 1, 3}, {2, 1, 4}}, 4, 3);
        const auto parts = components(graph);
        QCOMPARE(parts.of, (std::vector<std::uint32_t>{0, 0, 1, 2, 0, 1, 3}));
        QCOMPARE(parts.sizes, (std::vector<std::uint32_t>{3, 2, 1, 1}));
    }

    void findsCoreNumbers()
    {
        // Four that all know each other, a triangle hanging on one of them, a single node on that, and a stranger.
        const auto graph = WeightedGraph::fromEdges(
            9, {{0, 1}, {0, 2}, {0, 3}, {1, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}, {5, 6}, {6, 4}, {6, 7}});
        QCOMPARE(coreNumbers(graph), (std::vector<std::uint32_t>{3, 3, 3, 3, 2, 2, 2, 1, 0}));
        QVERIFY(coreNumbers(WeightedGraph()).empty());
    }

    void findsTheShortestPath()
    {
        const auto graph =
            WeightedGraph::fromEdges(7, {{0, 1}, {1, 4}, {0, 2}, {2, 3}, {3, 4}, {4, 5}, {0, 3}}); // 6 is alone
        QCOMPARE(shortestPath(graph, 0, 5), (std::vector<std::uint32_t>{0, 1, 4, 5}));
        QCOMPARE(shortestPath(graph, 5, 0), (std::vector<std::uint32_t>{5, 4, 1, 0}));
        QCOMPARE(shortestPath(graph, 2, 2), std::vector<std::uint32_t>{2});
        QVERIFY(shortestPath(graph, 0, 6).empty());
        QVERIFY(shortestPath(graph, 6, 0).empty());
        QVERIFY(shortestPath(graph, 0, 9).empty());
    }

    void findsBetweenness()
    {
        // By hand: node 3 lies between {0,1,2} and {4,5,6}: 9 pairs; nodes 2 and 4 between 2 and 4 others: 8 pairs.
        const auto between = betweenness(twoTriangles());
        QVERIFY(between.ok());
        QCOMPARE(*between, (std::vector<double>{0, 0, 8, 9, 8, 0, 0, 0}));
    }

    void stopsBetweenness()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto stopped = betweenness(twoTriangles(), TaskContext(stop.get_token()));
        QVERIFY(!stopped.ok());
        QCOMPARE(stopped.error().code, ErrorCode::cancelled);
    }

    void walksInteractionsUnchanged()
    {
        // A chain a0 - t0 - a1 - t1 - a2: four steps from end to end.
        const auto graph = smallGraph({{0, 0, 1}, {1, 0, 2}, {1, 1, 3}, {2, 1, 4}});
        std::vector<int> steps(num_vertices(graph), -1);
        steps[0] = 0;
        const auto index = get(boost::vertex_index, graph);
        const auto distance = boost::make_iterator_property_map(steps.begin(), index);
        boost::breadth_first_search(
            graph, vertexOf(graph, AccountId(0)),
            boost::visitor(boost::make_bfs_visitor(boost::record_distances(distance, boost::on_tree_edge()))));
        QCOMPARE(steps, (std::vector<int>{0, 2, 4, 1, 3}));
        const auto [begin, end] = edges(graph);
        QCOMPARE(std::distance(begin, end), 4);
        std::vector<std::uint32_t> events;
        for (auto e = begin; e != end; ++e)
            events.push_back((*e).number);
        QCOMPARE(events, (std::vector<std::uint32_t>{0, 1, 2, 3}));
    }

    void usesWeights()
    {
        const auto graph = WeightedGraph::fromEdges(4, {{0, 1, 1}, {1, 2, 1}, {0, 2, 5}, {2, 3, 2}});
        std::vector<double> far(4);
        boost::dijkstra_shortest_paths(
            graph, 0U,
            boost::distance_map(boost::make_iterator_property_map(far.begin(), get(boost::vertex_index, graph))));
        QCOMPARE(far, (std::vector<double>{0, 1, 2, 4}));
        std::vector<GraphEdge> tree;
        boost::kruskal_minimum_spanning_tree(graph, std::back_inserter(tree));
        QCOMPARE(tree.size(), 3U);
        for (const auto& edge : tree)
            QVERIFY(graph.edges()[edge.number].weight < 5);
    }
};

QTEST_GUILESS_MAIN(TestBoostAdaptor)
#include "tst_boost_adaptor.moc"
