// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/block_candidates.h"
#include "core/detect/dense_block_finder.h"
#include "tests/core/detect/like_world.h"
#include "tests/support/test_case.h"

#include <algorithm>

namespace lockstep {

class TestDenseBlockFinder : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void candidatesHoldTheCustomers();
    void discoveryHalfAloneMakesTheGraph();
    void leavesToTheLockedCrowdWhatItLinks();
    void confirmsABlockOnTheOtherHalf();
    void accusesNobodyInACleanWorld();
    void saysWhichInputIsMissing();
    void stopsWhenCancelled();
};

namespace {

constexpr std::uint32_t people = 700;
constexpr std::uint32_t poolFrom = 600;

LikeWorld ordinaryWorld(std::uint64_t seed)
{
    return {seed, people, 40, 40, 0.4};
}

LikeWorld farmWorld(std::uint64_t seed)
{
    auto world = ordinaryWorld(seed);
    world.deliver(poolFrom, 80, {3, 7, 11, 15}, 40, 0, 40 * LikeWorld::minute);
    return world;
}

DetectorOutcome detect(const InteractionGraph& graph, int threads = 1, bool alsoLinked = false)
{
    DetectSettings settings;
    settings.threads = threads;
    return std::move(DenseBlockFinder(alsoLinked).run(graph, settings, {})).value();
}

} // namespace

void TestDenseBlockFinder::candidatesHoldTheCustomers()
{
    const auto graph = farmWorld(1).graph();
    const auto posts = timedPosts(graph, 1, {});
    const auto rhythms = AccountRhythms::build(graph, posts, 1, {});
    const auto reference = DelayReference::estimate(rhythms, posts, 60, 1, {});
    QVERIFY(reference.usable());
    const auto candidates = blockCandidates(surpriseGraph(posts, reference), 3, 20, {});
    QVERIFY(!candidates.empty());
    QVERIFY((candidates[0].creators == std::vector<std::uint32_t>{3, 7, 11, 15}));
    QVERIFY(candidates[0].accounts >= 20);
}

void TestDenseBlockFinder::discoveryHalfAloneMakesTheGraph()
{
    const auto graph = farmWorld(2).graph();
    auto posts = timedPosts(graph, 1, {});
    const auto rhythms = AccountRhythms::build(graph, posts, 1, {});
    const auto reference = DelayReference::estimate(rhythms, posts, 60, 1, {});
    const auto edges = surpriseGraph(posts, reference).edges();
    QVERIFY(!edges.empty());
    for (const auto& edge : edges)
        QVERIFY(edge.weight > 0 && edge.weight <= 3);
    for (auto& reaction : posts.reactions) // whatever happens on the other half
        if (posts.posts[reaction.post].confirmation)
            reaction.delay = 0;
    const auto again = surpriseGraph(posts, reference).edges();
    QCOMPARE(again.size(), edges.size());
    for (std::size_t i = 0; i < edges.size(); ++i)
        QCOMPARE(again[i].weight, edges[i].weight);
}

void TestDenseBlockFinder::leavesToTheLockedCrowdWhatItLinks()
{
    const auto outcome = detect(farmWorld(3).graph());
    QVERIFY(outcome.findings.empty());
    QCOMPARE(outcome.nothing.size(), std::size_t{1});
    QVERIFY(english(outcome.nothing[0].reason).find("; 0 of them") == std::string::npos);
}

void TestDenseBlockFinder::confirmsABlockOnTheOtherHalf()
{
    const auto graph = farmWorld(4).graph();
    const auto outcome = detect(graph, 1, true);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    const auto& finding = outcome.findings[0];
    const auto right = std::count_if(finding.accounts.begin(), finding.accounts.end(), [](const auto& member) {
        return member.account.value() >= poolFrom && member.account.value() < poolFrom + 80;
    });
    QVERIFY(right >= 60);
    QVERIFY(static_cast<std::ptrdiff_t>(finding.accounts.size()) - right <= 1);
    QCOMPARE(finding.customers.size(), std::size_t{4});
    for (const auto customer : finding.customers)
        QCOMPARE((customer.value() - people) % 4, 3U);
    QVERIFY(finding.statistic.confirmedOnHeldOutHalf);
    QVERIFY(finding.statistic.effect >= 3 * finding.statistic.controlEffect.value());
    QVERIFY(!finding.evidence.empty());
    QVERIFY(std::is_sorted(finding.evidence.begin(), finding.evidence.end()));
    const auto two = detect(graph, 2, true);
    QCOMPARE(two.findings.size(), outcome.findings.size());
    QCOMPARE(two.findings[0].id, finding.id);
    QCOMPARE(two.findings[0].statistic.p, finding.statistic.p);
}

void TestDenseBlockFinder::accusesNobodyInACleanWorld()
{
    for (std::uint64_t seed = 10; seed < 14; ++seed) {
        const auto outcome = detect(ordinaryWorld(seed).graph(), 1, true);
        QVERIFY(outcome.findings.empty());
        QCOMPARE(outcome.nothing.size(), std::size_t{1});
        QVERIFY(!outcome.nothing[0].detectionLimit.empty());
    }
}

void TestDenseBlockFinder::saysWhichInputIsMissing()
{
    QVERIFY(english(detect(farmWorld(5).graph(true, false)).nothing.at(0).reason).find("missing")
            != std::string::npos);
    QCOMPARE(detect(InteractionGraph::build(std::make_shared<CaseData>())).nothing.size(), std::size_t{1});
}

void TestDenseBlockFinder::stopsWhenCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = DenseBlockFinder().run(farmWorld(6).graph(), {}, TaskContext(stop.get_token()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::cancelled);
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestDenseBlockFinder)
#include "tst_dense_block_finder.moc"
