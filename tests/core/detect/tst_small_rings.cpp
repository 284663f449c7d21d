// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/pair_counter.h"
#include "core/detect/quasi_clique.h"
#include "core/detect/small_rings.h"
#include "tests/core/detect/like_world.h"
#include "tests/support/test_case.h"

#include <map>

namespace lockstep {

class TestSmallRings : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void pairCountsEqualEveryPairByHand();
    void hotTargetsAreSkippedAndReported();
    void findsARingWithoutPostTimesOrAuthors();
    void findsAPairOnManyOccasions();
    void sameResultWithOneAndTwoThreads();
    void oneSessionIsOneOccasion();
    void accusesNobodyInACleanWorld();
    void bellOfOneCreatorIsNotARing();
    void wholeMinutesUseTheWideWindowOnly();
    void saysWhenTimesAreMissing();
    void quasiCliquesByHand();
};

namespace {

DetectorOutcome detect(const InteractionGraph& graph, int threads = 1)
{
    DetectSettings settings;
    settings.threads = threads;
    return std::move(SmallRingsDetector().run(graph, settings, {})).value();
}

/// Members like the same chosen posts, each time within `spread` of each other, hours after the post.
void plantRing(LikeWorld& world, std::uint32_t first, std::uint32_t size, std::uint32_t everyNthPost,
               std::int64_t spread)
{
    for (std::uint32_t p = 0; p < world.posts.size(); p += everyNthPost) {
        const auto at = world.posts[p].second + 3 * LikeWorld::hour
                        + static_cast<std::int64_t>(world.random.uniform() * 20 * LikeWorld::hour);
        for (std::uint32_t i = 0; i < size; ++i) {
            std::erase_if(world.rows,
                          [&](const LikeWorld::Row& row) { return row.actor == first + i && row.target == p; });
            world.rows.push_back(
                {at + static_cast<std::int64_t>(world.random.uniform() * static_cast<double>(spread)), first + i, p});
        }
    }
}

LikeWorld ordinaryWorld(std::uint64_t seed)
{
    return {seed, 500, 40, 40, 0.4};
}

} // namespace

void TestSmallRings::pairCountsEqualEveryPairByHand()
{
    auto world = ordinaryWorld(1);
    const auto graph = world.graph();
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::uint32_t> expected;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        const auto contacts = graph.ofTarget(TargetId(t));
        for (std::size_t i = 0; i < contacts.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                if (contacts[i].time - contacts[k].time <= 60'000 && contacts[i].other != contacts[k].other)
                    ++expected[std::minmax(contacts[i].other, contacts[k].other)];
    }
    std::erase_if(expected, [](const auto& entry) { return entry.second < 2; });
    for (const int threads : {1, 2}) {
        PairCountOptions options;
        options.threads = threads;
        const auto counted = countPairs(graph, options);
        QCOMPARE(counted.pairs.size(), expected.size());
        QVERIFY(counted.pairs.size() > 50);
        for (const auto& pair : counted.pairs)
            QCOMPARE(pair.count, expected.at({pair.first, pair.second}));
    }
}

void TestSmallRings::hotTargetsAreSkippedAndReported()
{
    auto world = ordinaryWorld(1);
    world.deliver(0, 300, {2}, 300, 0, LikeWorld::minute);
    PairCountOptions options;
    options.maxPairsOfTarget = 10'000;
    const auto counted = countPairs(world.graph(), options);
    QVERIFY(counted.skippedTargets > 0);
    QVERIFY(counted.skippedCoincidences >= std::uint64_t{counted.skippedTargets} * 10'000);
}

void TestSmallRings::findsARingWithoutPostTimesOrAuthors()
{
    auto world = ordinaryWorld(2);
    plantRing(world, 100, 8, 12, 40'000);
    const auto graph = world.graph(false, false);
    const auto outcome = detect(graph);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    const auto& finding = outcome.findings[0];
    QCOMPARE(finding.accounts.size(), std::size_t{8});
    for (std::size_t i = 0; i < 8; ++i)
        QCOMPARE(finding.accounts[i].account, AccountId(100 + static_cast<std::uint32_t>(i)));
    QVERIFY(finding.statistic.effect > 3 * finding.statistic.controlEffect.value());
    QVERIFY(finding.statistic.confirmedOnHeldOutHalf);
    QVERIFY(finding.statistic.occasions >= 5);
    QVERIFY(finding.customers.empty()); // nobody knows the authors
    const auto& rows = graph.data().interactions;
    QVERIFY(finding.evidence.size() >= 8 * 5);
    for (const auto event : finding.evidence)
        QVERIFY(rows.actor[event.index()] >= 100 && rows.actor[event.index()] < 108);
}

void TestSmallRings::findsAPairOnManyOccasions()
{
    auto world = ordinaryWorld(3);
    plantRing(world, 200, 2, 8, 8'000);
    const auto outcome = detect(world.graph());
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QCOMPARE(outcome.findings[0].accounts.size(), std::size_t{2});
    QCOMPARE(outcome.findings[0].accounts[0].account, AccountId(200));
    // Two accounts may be one household: that must stay open.
    QCOMPARE(outcome.findings[0].innocent.at(0).verdict, Verdict::notExcluded);
}

void TestSmallRings::sameResultWithOneAndTwoThreads()
{
    auto world = ordinaryWorld(4);
    plantRing(world, 100, 12, 10, 30'000);
    plantRing(world, 300, 5, 14, 30'000);
    const auto graph = world.graph();
    const auto one = detect(graph, 1);
    const auto two = detect(graph, 2);
    QVERIFY(one.findings.size() >= 2);
    QCOMPARE(one.findings.size(), two.findings.size());
    for (std::size_t i = 0; i < one.findings.size(); ++i) {
        QCOMPARE(one.findings[i].id, two.findings[i].id);
        QVERIFY(one.findings[i].evidence == two.findings[i].evidence);
        QCOMPARE(one.findings[i].statistic.p, two.findings[i].statistic.p);
    }
}

void TestSmallRings::oneSessionIsOneOccasion()
{
    // Twenty posts liked side by side on two evenings: forty coincidences, two occasions.
    auto world = ordinaryWorld(5);
    for (std::uint32_t p = 0; p < 40; ++p)
        for (const std::uint32_t account : {10U, 11U})
            world.rows.push_back({LikeWorld::start + (p < 20 ? 30 : 33) * LikeWorld::day + 20 * LikeWorld::hour
                                      + p * 20'000 + account * 1'000,
                                  account, p});
    QVERIFY(detect(world.graph()).findings.empty());
}

void TestSmallRings::accusesNobodyInACleanWorld()
{
    for (std::uint64_t seed = 20; seed < 24; ++seed) {
        auto world = ordinaryWorld(seed);
        const auto outcome = detect(world.graph());
        QVERIFY(outcome.findings.empty());
        QVERIFY(!english(outcome.nothing.at(0).detectionLimit).empty());
    }
}

void TestSmallRings::bellOfOneCreatorIsNotARing()
{
    auto world = ordinaryWorld(6);
    world.deliver(50, 20, {9}, 18, 0, 2 * LikeWorld::minute);
    QVERIFY(detect(world.graph()).findings.empty());
}

void TestSmallRings::wholeMinutesUseTheWideWindowOnly()
{
    auto world = ordinaryWorld(7);
    for (auto& row : world.rows)
        row.time = row.time / LikeWorld::minute * LikeWorld::minute;
    const auto outcome = detect(world.graph());
    QCOMPARE(outcome.parameters.at(0).first, std::string("seconds"));
    QCOMPARE(outcome.parameters.at(0).second, std::string("300"));
}

void TestSmallRings::saysWhenTimesAreMissing()
{
    const auto outcome = detect(InteractionGraph::build(std::make_shared<CaseData>()));
    QVERIFY(outcome.findings.empty());
    QVERIFY(english(outcome.nothing.at(0).reason).find("has a time") != std::string::npos);
}

void TestSmallRings::quasiCliquesByHand()
{
    using Groups = std::vector<std::vector<std::uint32_t>>;
    // A triangle with a tail: the tail is 4 of 6 pairs = 0.67, so it is peeled off.
    QVERIFY(quasiCliques({{1, 2}, {1, 3}, {2, 3}, {3, 9}}, 0.7) == (Groups{{1, 2, 3}}));
    QVERIFY(quasiCliques({{1, 2}, {1, 3}, {2, 3}, {3, 9}}, 0.6) == (Groups{{1, 2, 3, 9}}));
    QVERIFY(quasiCliques({{4, 7}, {1, 2}}, 0.7) == (Groups{{1, 2}, {4, 7}}));
    // Two triangles on a bridge come apart.
    QVERIFY(quasiCliques({{1, 2}, {1, 3}, {2, 3}, {3, 4}, {4, 5}, {4, 6}, {5, 6}}, 0.7)
            == (Groups{{1, 2, 3}, {4, 5, 6}}));
    QVERIFY(quasiCliques({}, 0.7).empty());
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestSmallRings)
#include "tst_small_rings.moc"
