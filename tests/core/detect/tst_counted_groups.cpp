// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/counted_groups.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

namespace lockstep {

class TestCountedGroups : public TestCase {
    Q_OBJECT

private:
    static std::vector<CountedGroup> groups(const InteractionGraph& graph, std::uint64_t maxPairsPerTarget = 1000)
    {
        CoactionSettings settings;
        settings.windowMs = 60'000;
        settings.minCount = 2;
        settings.maxPairsPerTarget = maxPairsPerTarget;
        return countedGroups(graph, countCoactions(graph, settings), settings);
    }

private Q_SLOTS:
    void joinsPairsAndKeepsTheRowsThatWereCounted()
    {
        // 0 and 1 meet on targets 0 and 1, 1 and 2 on targets 2 and 3; 3 meets 0 once only; the second act of 0 on
        // target 0 comes an hour later.
        const auto graph = smallGraph({{0, 0, 1000},
                                       {1, 0, 2000},
                                       {3, 0, 3000},
                                       {0, 0, 3'600'000},
                                       {0, 1, 1000},
                                       {1, 1, 1500},
                                       {1, 2, 9000},
                                       {2, 2, 9000},
                                       {1, 3, 9000},
                                       {2, 3, 69'000},
                                       {5, 4, 1},
                                       {6, 4, 2},
                                       {5, 5, 1},
                                       {6, 5, 2}},
                                      7, 6);
        const auto found = groups(graph);
        QCOMPARE(found.size(), std::size_t{2});
        QCOMPARE(found[0].accounts, (std::vector{AccountId(0), AccountId(1), AccountId(2)}));
        QCOMPARE(found[0].pairs, 2U);
        QCOMPARE(found[0].rows, (std::vector{EventId(0), EventId(1), EventId(4), EventId(5), EventId(6), EventId(7),
                                             EventId(8), EventId(9)}));
        QCOMPARE(found[1].accounts, (std::vector{AccountId(5), AccountId(6)}));
    }

    void listsNothingWhereEverybodyMeetsEverybody()
    {
        std::vector<SmallRow> rows;
        for (std::uint32_t target = 0; target < 2; ++target)
            for (std::uint32_t account = 0; account < 46; ++account)
                rows.push_back({account, target, account});
        QVERIFY(groups(smallGraph(rows, 46, 2), 1'000'000).empty()); // 1,035 pairs
    }
};

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestCountedGroups)
#include "tst_counted_groups.moc"
