// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/quasi_clique.h"
#include "core/detect/small_rings.h"
#include "tests/core/detect/like_world.h"
#include "tests/core/graph/small_case.h"
#include "tests/support/test_case.h"

#include <QProcess>
#include <map>

namespace lockstep {

class TestSmallRings : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsARingWithoutPostTimesOrAuthors();
    void findsAPairOnManyOccasions();
    void sameResultWithOneAndTwoThreads();
    void oneSessionIsOneOccasion();
    void accusesNobodyInACleanWorld();
    void bellOfOneCreatorIsNotARing();
    void wholeMinutesUseTheWideWindowOnly();
    void saysWhenTimesAreMissing();
    void quasiCliquesByHand();
    void namesNobodyInTheRussianShares();
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

/// 35,125 real shares (CooRTweet's sample): pairs come together oftener than times jittered at random let expect, but
/// not oftener than others on the same targets within the same six hours.
void TestSmallRings::namesNobodyInTheRussianShares()
{
    LOCKSTEP_NEEDS_SAMPLE("coortweet_russia/russian_coord_tweets.csv.gz");
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"),
               {QStringLiteral("-dc"), QStringLiteral(LOCKSTEP_SHARED_DATA "/coortweet_russia/"
                                                                           "russian_coord_tweets.csv.gz")});
    QVERIFY(gzip.waitForFinished());
    std::vector<SmallRow> rows;
    std::map<QByteArray, std::uint32_t> accounts;
    std::map<QByteArray, std::uint32_t> targets;
    const auto lines = gzip.readAllStandardOutput().split('\n');
    for (int i = 1; i < lines.size(); ++i) {
        const auto fields = lines[i].trimmed().split(',');
        if (fields.size() < 4)
            continue;
        rows.push_back({accounts.try_emplace(fields[1], static_cast<std::uint32_t>(accounts.size())).first->second,
                        targets.try_emplace(fields[0], static_cast<std::uint32_t>(targets.size())).first->second,
                        static_cast<std::int64_t>(fields[3].split('.')[0].toLongLong()) * 1000, Verb::share});
    }
    QCOMPARE(rows.size(), std::size_t{35'125});
    const auto outcome = detect(smallGraph(rows));
    QVERIFY(outcome.findings.empty());
    // 32 by a count of its own, two targets within 60 s, which is what tools that only count would name.
    QCOMPARE(outcome.nothing.size(), std::size_t{2});
    QVERIFY(english(outcome.nothing[1].reason).find("32 pairs") != std::string::npos);
    std::uint32_t pairs = 0;
    for (const auto& group : outcome.counted) {
        pairs += group.pairs;
        QVERIFY(group.accounts.size() >= 2);
        QVERIFY(group.rows.size() >= 4); // two accounts on two targets
    }
    QCOMPARE(pairs, 32U);
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestSmallRings)
#include "tst_small_rings.moc"
