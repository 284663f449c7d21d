// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/coaction.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

#include <map>
#include <random>

using namespace lockstep;

class TestCoaction : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void countsEachPairOnceATarget()
    {
        // Target 0: accounts 1 and 2 five seconds apart, account 1 once more; target 1: the same two and account 3.
        const auto graph = smallGraph(
            {{1, 0, 1000}, {2, 0, 6000}, {1, 0, 8000}, {2, 1, 50'000}, {1, 1, 50'000}, {3, 1, 60'001}}, 4, 2);
        CoactionSettings settings;
        settings.windowMs = 10'000;
        const auto found = countCoactions(graph, settings);
        QCOMPARE(found.pairs, (std::vector<CountedPair>{{1, 2, 2}}));
        settings.windowMs = 10'001; // both ends of the window belong to it
        QCOMPARE(countCoactions(graph, settings).pairs, (std::vector<CountedPair>{{1, 2, 2}, {1, 3, 1}, {2, 3, 1}}));
    }

    void countsRepeatsAsThePeersDo()
    {
        const auto graph = smallGraph({{1, 0, 1000}, {2, 0, 6000}, {1, 0, 8000}}, 3, 1);
        CoactionSettings settings;
        settings.countRepeats = true;
        QCOMPARE(countCoactions(graph, settings).pairs, (std::vector<CountedPair>{{1, 2, 2}}));
        QCOMPARE(countCoactions(graph, settings).pairsSeen, 2U);
    }

    void ignoresMissingTimes()
    {
        const auto missing = Instant::missingMs;
        const auto graph = smallGraph({{0, 0, missing}, {1, 0, missing}, {2, 0, 5}, {3, 0, 6}}, 4, 1);
        QCOMPARE(countCoactions(graph, {}).pairs, (std::vector<CountedPair>{{2, 3, 1}}));
    }

    void reportsHotTargetsInsteadOfCountingThem()
    {
        std::vector<SmallRow> rows;
        for (std::uint32_t i = 0; i < 50; ++i)
            rows.push_back({i, 0, i});
        rows.push_back({0, 1, 0});
        rows.push_back({1, 1, 0});
        const auto graph = smallGraph(rows, 50, 2);
        CoactionSettings settings;
        settings.maxPairsPerTarget = 1000;
        const auto found = countCoactions(graph, settings);
        QCOMPARE(found.pairs, (std::vector<CountedPair>{{0, 1, 1}}));
        QCOMPARE(found.skipped.size(), 1U);
        QCOMPARE(found.skipped[0].target, TargetId(0));
        QCOMPARE(found.skipped[0].pairs, 1225U);
    }

    void limitsToChosenAccounts()
    {
        const auto graph = smallGraph({{0, 0, 0}, {1, 0, 0}, {2, 0, 0}}, 3, 1);
        CoactionSettings settings;
        settings.keep = [](const Contact& contact) { return contact.other != 1; };
        QCOMPARE(countCoactions(graph, settings).pairs, (std::vector<CountedPair>{{0, 2, 1}}));
    }

    void agreesWithTheNaiveCountAtAnyThreadCount()
    {
        std::mt19937_64 random(7);
        std::vector<SmallRow> rows;
        for (int i = 0; i < 6000; ++i)
            rows.push_back(
                {std::uint32_t(random() % 200), std::uint32_t(random() % 80), std::int64_t(random() % 4'000'000)});
        const auto graph = smallGraph(rows, 200, 80);
        std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> naive;
        for (std::uint32_t t = 0; t < 80; ++t) {
            std::map<std::pair<std::uint32_t, std::uint32_t>, bool> together;
            for (const auto& a : graph.ofTarget(TargetId(t)))
                for (const auto& b : graph.ofTarget(TargetId(t)))
                    if (a.other < b.other && std::abs(a.time - b.time) <= 60'000)
                        together[{a.other, b.other}] = true;
            for (const auto& [pair, yes] : together)
                naive[pair] += yes ? 1 : 0;
        }
        std::vector<CountedPair> expected;
        for (const auto& [pair, count] : naive)
            expected.push_back({pair.first, pair.second, count});
        QVERIFY(expected.size() > 1000);
        auto twice = expected;
        std::erase_if(twice, [](const CountedPair& pair) { return pair.count < 2; });
        for (const int threads : {1, 2, 5}) {
            CoactionSettings settings;
            settings.threads = threads;
            QCOMPARE(countCoactions(graph, settings).pairs, expected);
            settings.minCount = 2;
            QCOMPARE(countCoactions(graph, settings).pairs, twice);
        }
    }
};

QTEST_GUILESS_MAIN(TestCoaction)
#include "tst_coaction.moc"
