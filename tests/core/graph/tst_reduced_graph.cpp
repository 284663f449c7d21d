// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/reduced_graph.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestReducedGraph : public TestCase {
    Q_OBJECT

    /// a0, a1 and a2 act on t0 and t1; a0 twice on t0.
    static NodeGraph whole()
    {
        return caseGraph(smallGraph({{0, 0, 10}, {0, 0, 40}, {0, 1, 20}, {1, 0, 30}, {2, 1, 50}}), {});
    }

private Q_SLOTS:
    void nothingToDoChangesNothing()
    {
        const auto before = whole();
        QCOMPARE(before.nodes.size(), std::size_t{5}); // a0 a1 a2 t0 t1
        const auto after = reduced(before, {});
        QCOMPARE(after.graph.nodes.size(), before.nodes.size());
        QCOMPARE(after.graph.times, before.times);
        QCOMPARE(after.graph.timesStart, before.timesStart);
        QCOMPARE(after.graph.interactionsShown, before.interactionsShown);
        for (std::size_t i = 0; i < before.nodes.size(); ++i)
            QCOMPARE(after.graph.nodes[i].contacts, before.nodes[i].contacts);
        QVERIFY(Reduction{}.empty());
    }

    void hiddenNodesTakeTheirEdges()
    {
        Reduction reduction;
        reduction.hidden = {true};
        QVERIFY(!reduction.empty());
        const auto less = reduced(whole(), reduction);
        QCOMPARE(less.graph.nodes.size(), std::size_t{4});
        QCOMPARE(less.parts[0], (std::vector<std::uint32_t>{1}));
        QCOMPARE(less.graph.edges.edges().size(), std::size_t{2});
        QCOMPARE(less.graph.interactionsShown, std::uint64_t{2});
        QCOMPARE(less.graph.interactionsInAll, std::uint64_t{5});
        QCOMPARE(less.graph.nodesInAll, std::uint64_t{5});
    }

    void aGroupKeepsAllMoments()
    {
        Reduction reduction;
        reduction.groups = {{0, 1}};
        const auto less = reduced(whole(), reduction);
        QCOMPARE(less.graph.nodes.size(), std::size_t{4}); // a2 t0 t1, then the group
        QCOMPARE(less.graph.standsFor(3).size(), std::size_t{2});
        QCOMPARE(less.graph.standsFor(0).size(), std::size_t{1});
        QVERIFY(less.graph.nodes[3].account.isNone());
        QCOMPARE(less.graph.nodes[3].contacts, std::uint32_t{4});
        const auto edges = less.graph.edges.edges();
        QCOMPARE(edges.size(), std::size_t{3});
        for (std::uint32_t e = 0; e < edges.size(); ++e)
            if (edges[e].from == 1 && edges[e].to == 3) { // t0 and the group
                QCOMPARE(edges[e].weight, 3.0F);
                const auto times = less.graph.timesOf(e);
                QCOMPARE(std::vector<std::int64_t>(times.begin(), times.end()),
                         (std::vector<std::int64_t>{10, 30, 40}));
            }
    }

    void hiddenLeavesGroupsAndInnerEdgesGo()
    {
        Reduction reduction;
        reduction.hidden = {false, true};
        reduction.groups = {{0, 3, 1}}; // a0 with t0, and the hidden a1
        const auto less = reduced(whole(), reduction);
        QCOMPARE(less.parts.back(), (std::vector<std::uint32_t>{0, 3}));
        QCOMPARE(less.graph.edges.edges().size(), std::size_t{2}); // a2-t1, group-t1
        QCOMPARE(less.graph.nodes.back().contacts, std::uint32_t{3});
    }
};

QTEST_GUILESS_MAIN(TestReducedGraph)
#include "tst_reduced_graph.moc"
