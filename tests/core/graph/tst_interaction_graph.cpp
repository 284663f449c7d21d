// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/interaction_graph.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

#include <random>

using namespace lockstep;

namespace {

std::vector<std::uint32_t> events(std::span<const Contact> contacts)
{
    std::vector<std::uint32_t> list;
    for (const auto& contact : contacts)
        list.push_back(contact.event);
    return list;
}

using Events = std::vector<std::uint32_t>;

} // namespace

class TestInteractionGraph : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void sortsBothWaysByTimeThenOtherSide()
    {
        const auto missing = Instant::missingMs;
        const auto graph = smallGraph({{2, 0, 50}, {0, 0, 50}, {1, 0, 10}, {0, 1, 20}, {0, 2, missing}});
        QCOMPARE(graph.accountCount(), 3U);
        QCOMPARE(graph.targetCount(), 3U);
        QCOMPARE(graph.eventCount(), 5U);
        QCOMPARE(events(graph.ofTarget(TargetId(0))), (Events{2, 1, 0}));
        QCOMPARE(events(graph.ofActor(AccountId(0))), (Events{4, 3, 1})); // missing first, never as 1970
        QCOMPARE(graph.ofActor(AccountId(0))[1].target(), TargetId(1));
        QCOMPARE(graph.ofTarget(TargetId(0))[0].actor(), AccountId(1));
    }

    void orderDoesNotDependOnImportOrder()
    {
        std::vector<SmallRow> rows;
        std::mt19937_64 random(3);
        for (int i = 0; i < 500; ++i)
            rows.push_back(
                {std::uint32_t(random() % 30), std::uint32_t(random() % 20), std::int64_t(random() % 1'000'000)});
        const auto one = smallGraph(rows, 30, 20);
        std::reverse(rows.begin(), rows.end());
        const auto other = smallGraph(rows, 30, 20);
        QCOMPARE(one.eventCount(), other.eventCount());
        for (std::uint32_t t = 0; t < 20; ++t) {
            const auto a = one.ofTarget(TargetId(t));
            const auto b = other.ofTarget(TargetId(t));
            QCOMPARE(a.size(), b.size());
            for (std::size_t i = 0; i < a.size(); ++i)
                QVERIFY(a[i].other == b[i].other && a[i].time == b[i].time);
        }
    }

    void dropsRepeatsOnly()
    {
        // Rows 0 and 2 are one act crawled twice; row 1 is another verb at the same moment, row 3 another moment.
        const auto data = smallCase(
            {{0, 0, 5, Verb::like}, {0, 0, 5, Verb::comment}, {0, 0, 5, Verb::like}, {0, 0, 6, Verb::like}});
        const auto graph = InteractionGraph::build(data);
        QCOMPARE(events(graph.ofTarget(TargetId(0))), (Events{0, 1, 3}));
        QCOMPARE(events(graph.ofActor(AccountId(0))), (Events{0, 1, 3}));
        InteractionGraph::Options all;
        all.dropRepeats = false;
        QCOMPARE(InteractionGraph::build(data, all).eventCount(), 4U);
    }

    void mergesAliases()
    {
        InteractionGraph::Options options;
        options.aliases = {{{TargetId(1), TargetId(2)}, 2}};
        const auto data = smallCase({{0, 1, 5}, {0, 2, 5}, {1, 2, 7}, {1, 0, 8}});
        const auto graph = InteractionGraph::build(data, options);
        QCOMPARE(graph.canonical(TargetId(2)), TargetId(1));
        QCOMPARE(graph.canonical(TargetId(0)), TargetId(0));
        QVERIFY(graph.ofTarget(TargetId(2)).empty());
        QCOMPARE(events(graph.ofTarget(TargetId(1))), (Events{0, 2})); // the same act under both names counts once
        QCOMPARE(graph.ofActor(AccountId(1))[0].target(), TargetId(1));
    }

    void keepsWhatTheFilterKeeps()
    {
        InteractionGraph::Options options;
        options.keep = [](EventId event) { return event.value() % 2 == 1; };
        const auto graph = InteractionGraph::build(smallCase({{0, 0, 1}, {0, 0, 2}, {1, 0, 3}, {1, 0, 4}}), options);
        QCOMPARE(events(graph.ofTarget(TargetId(0))), (Events{1, 3}));
        QCOMPARE(graph.accountCount(), 2U);
    }

    void holdsAnEmptyCase()
    {
        const auto graph = smallGraph({});
        QCOMPARE(graph.accountCount(), 0U);
        QCOMPARE(graph.targetCount(), 0U);
        QCOMPARE(graph.eventCount(), 0U);
    }
};

QTEST_GUILESS_MAIN(TestInteractionGraph)
#include "tst_interaction_graph.moc"
