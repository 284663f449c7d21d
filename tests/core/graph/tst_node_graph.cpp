// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/node_graph.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

using namespace lockstep;

namespace {

using Kind = GraphNode::Kind;

Finding findingOf(const std::vector<std::uint32_t>& accounts, const std::vector<std::uint32_t>& targets)
{
    Finding finding;
    for (const auto account : accounts)
        finding.accounts.push_back({AccountId(account), Role::unknown, Membership::core, 0.001});
    for (const auto target : targets)
        finding.targets.push_back(TargetId(target));
    return finding;
}

std::vector<WeightedEdge> edgesOf(const NodeGraph& graph)
{
    return {graph.edges.edges().begin(), graph.edges.edges().end()};
}

std::vector<Kind> kindsOf(const NodeGraph& graph)
{
    std::vector<Kind> kinds;
    for (const auto& node : graph.nodes)
        kinds.push_back(node.kind);
    return kinds;
}

} // namespace

class TestNodeGraph : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void showsTheGroupAndItsTargets()
    {
        // Members a0 and a2 on t0 and t1; a0 also on t2, which is not of the finding; a1 is a stranger.
        const auto graph =
            smallGraph({{0, 0, 10}, {2, 0, 12}, {0, 1, 20}, {2, 1, 21}, {0, 0, 30}, {0, 2, 40}, {1, 0, 11}});
        const auto shown = groupGraph(graph, findingOf({2, 0}, {0, 1}), TargetsAs::targets);
        QCOMPARE(kindsOf(shown), (std::vector{Kind::member, Kind::member, Kind::target, Kind::target}));
        QCOMPARE(shown.nodes[1].account, AccountId(2));
        QCOMPARE(shown.nodes[3].target, TargetId(1));
        QCOMPARE(edgesOf(shown), (std::vector<WeightedEdge>{{0, 2, 2}, {0, 3, 1}, {1, 2, 1}, {1, 3, 1}}));
        QCOMPARE(std::vector(shown.timesOf(0).begin(), shown.timesOf(0).end()), (std::vector<std::int64_t>{10, 30}));
        QCOMPARE(shown.nodes[0].contacts, 3U);
        QCOMPARE(shown.interactionsShown, 5U);
        QCOMPARE(shown.interactionsInAll, 6U);
        // A finding that names no targets: everything its members touched.
        QCOMPARE(groupGraph(graph, findingOf({0, 2}, {}), TargetsAs::targets).interactionsShown, 6U);
    }

    void showsPostsAsTheirOwners()
    {
        // t0 and t1 are posts of a3, t2 is a post of member a1, t3 has no known author, t4 is the account a4.
        auto data = smallCase({{0, 0, 1}, {0, 1, 2}, {1, 0, 3}, {0, 2, 4}, {1, 3, 5}, {1, 2, 6}, {0, 4, 7}}, 5, 5);
        data->targets[0].kind = data->targets[1].kind = data->targets[2].kind = Target::Kind::post;
        data->targets[0].account = data->targets[1].account = AccountId(3);
        data->targets[2].account = AccountId(1);
        data->targets[4].kind = Target::Kind::account;
        data->targets[4].account = AccountId(4);
        const auto graph = InteractionGraph::build(data);
        const auto shown = groupGraph(graph, findingOf({0, 1}, {}), TargetsAs::owners);
        QCOMPARE(kindsOf(shown), (std::vector{Kind::member, Kind::member, Kind::owner, Kind::owner, Kind::target}));
        QCOMPARE(shown.nodes[2].account, AccountId(3));
        QVERIFY(shown.nodes[2].target.isNone());
        QCOMPARE(shown.nodes[3].target, TargetId(4)); // acted on itself
        // a1 on its own post t2 is counted, but is no line.
        QCOMPARE(edgesOf(shown), (std::vector<WeightedEdge>{{0, 1, 1}, {0, 2, 2}, {0, 3, 1}, {1, 2, 1}, {1, 4, 1}}));
        QCOMPARE(shown.interactionsShown, 7U);
        // As targets the account t4 is still an account, the posts are posts.
        const auto posts = groupGraph(graph, findingOf({0, 1}, {}), TargetsAs::targets);
        QCOMPARE(kindsOf(posts), (std::vector{Kind::member, Kind::member, Kind::owner, Kind::target, Kind::target,
                                              Kind::target, Kind::target}));
    }

    void showsCoactionsWithTheirMoments()
    {
        const auto graph = smallGraph({{0, 0, 1000}, {1, 0, 2000}, {0, 1, 9000}, {1, 1, 9000}, {2, 1, 500'000}}, 4);
        const std::vector accounts{AccountId(0), AccountId(1), AccountId(2)};
        const auto shown = coactionGraph(graph, accounts, {});
        QCOMPARE(shown.nodes.size(), 3U);
        QCOMPARE(edgesOf(shown), (std::vector<WeightedEdge>{{0, 1, 2}}));
        QCOMPARE(std::vector(shown.timesOf(0).begin(), shown.timesOf(0).end()),
                 (std::vector<std::int64_t>{2000, 9000}));
        QCOMPARE(shown.nodes[2].contacts, 0U);
        CoactionSettings strict;
        strict.maxPairsPerTarget = 0;
        const auto none = coactionGraph(graph, accounts, strict);
        QVERIFY(none.edges.edges().empty() && none.times.empty());
        QCOMPARE(none.skipped.size(), 2U);
    }

    void capsTheCaseAndSaysSo()
    {
        std::vector<SmallRow> rows;
        for (std::uint32_t actor = 0; actor < 10; ++actor)
            for (std::uint32_t k = 0; k <= actor; ++k)
                rows.push_back({actor, k, std::int64_t(k)});
        const auto graph = smallGraph(rows, 11); // a10 does nothing
        const auto all = caseGraph(graph, {});
        QCOMPARE(all.nodes.size(), 20U);
        QCOMPARE(all.nodesInAll, 20U);
        QCOMPARE(all.interactionsShown, 55U);
        const auto few = caseGraph(graph, {13, 1000});
        QCOMPARE(few.nodes.size(), 13U); // the three most active accounts and ten targets
        QCOMPARE(few.nodes[0].account, AccountId(7));
        QCOMPARE(few.nodesInAll, 20U);
        QCOMPARE(few.interactionsShown, 27U);
        QCOMPARE(few.interactionsInAll, 55U);
        QCOMPARE(caseGraph(graph, {1000, 19}).edges.edges().size(), 19U); // 10 + 9
        QVERIFY(caseGraph(smallGraph({}), {}).nodes.empty());
    }
};

QTEST_GUILESS_MAIN(TestNodeGraph)
#include "tst_node_graph.moc"
