// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/burst_ties.h"
#include "core/detect/locked_crowd.h"
#include "tests/core/detect/like_world.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

class TestBurstCrowd : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void burstsByHand();
    void findsOrdersForPostsThatWereThere();
    void theRushAfterAPostIsNoBurst();
    void withoutPostTimesItIsNotForPrint();
    void sameResultWithOneAndTwoThreads();
    void accusesNobodyInACleanWorld();
    void newsThatEverybodyLooksUpAccusesNobody();
    void aClassInItsBreakIsNotForPrint();
};

namespace {

constexpr std::uint32_t people = 700;
constexpr std::uint32_t crowdFrom = 600;
constexpr std::uint32_t crowd = 100;
const std::vector<std::uint32_t> customers{3, 7, 11, 15};

LikeWorld ordinaryWorld(std::uint64_t seed)
{
    return {seed, people, 40, 40, 0.4};
}

/// `likes` of the crowd come to a post within ten minutes, at some time of the first day; `orders` posts of each
/// customer.
LikeWorld orderedWorld(std::uint64_t seed, int orders, std::uint32_t likes)
{
    auto world = ordinaryWorld(seed);
    for (const auto customer : customers) {
        int left = orders;
        for (std::uint32_t p = 0; p < world.posts.size() && left > 0; ++p) {
            if (world.posts[p].first != customer)
                continue;
            --left;
            const auto at = world.posts[p].second + LikeWorld::hour
                            + static_cast<std::int64_t>(world.random.uniform() * 20 * LikeWorld::hour);
            for (std::uint32_t i = 0; i < crowd; ++i) {
                if (world.random.below(crowd) >= likes)
                    continue;
                const auto account = crowdFrom + i;
                std::erase_if(world.rows, [&](const auto& row) { return row.actor == account && row.target == p; });
                world.rows.push_back(
                    {at + static_cast<std::int64_t>(world.random.uniform() * 10 * LikeWorld::minute), account, p});
            }
        }
    }
    return world;
}

DetectorOutcome detect(const InteractionGraph& graph, int threads = 1, int decoys = 0)
{
    DetectSettings settings;
    settings.threads = threads;
    settings.decoyWorlds = decoys;
    return std::move(LockedCrowdDetector().run(graph, settings, {})).value();
}

/// No innocent explanation stands, so that a grade above C is possible.
bool mayBePrinted(const Finding& finding)
{
    return std::none_of(finding.innocent.begin(), finding.innocent.end(),
                        [](const InnocentTest& test) { return test.verdict == Verdict::notExcluded; });
}

} // namespace

void TestBurstCrowd::burstsByHand()
{
    // Twelve accounts within twelve minutes of the fourth hour; twelve more, one each half hour from the sixth on.
    LikeWorld world(1, 0, 1, 0, 0);
    world.people = 24;
    world.posts = {{0, LikeWorld::start}};
    for (std::uint32_t a = 0; a < 12; ++a) {
        world.rows.push_back({LikeWorld::start + 4 * LikeWorld::hour + a * LikeWorld::minute, a, 0});
        world.rows.push_back({LikeWorld::start + 6 * LikeWorld::hour + a * 30 * LikeWorld::minute, 12 + a, 0});
    }
    const auto graph = world.graph();
    const auto ties = burstTies(graph, audienceSets(graph));
    QCOMPARE(ties.bursts, 1U);
    QCOMPARE(ties.ties.size(), std::size_t{24});
    for (std::uint32_t a = 0; a < 24; ++a) {
        QCOMPARE(ties.burstOf[graph.ofActor(AccountId(a))[0].event], a < 12 ? 1U : 0U);
        QCOMPARE(ties.of(a)[0].marked, a < 12);
    }
    QVERIFY(!ties.usable());              // one creator
    world.rows.erase(world.rows.begin()); // eleven are no burst
    const auto fewer = world.graph();
    QCOMPARE(burstTies(fewer, audienceSets(fewer)).bursts, 0U);
}

void TestBurstCrowd::findsOrdersForPostsThatWereThere()
{
    const auto graph = orderedWorld(1, 8, 50).graph();
    const auto outcome = detect(graph, 1, 5);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    const auto& finding = outcome.findings[0];
    QCOMPARE(finding.detector, std::string("D1"));
    QVERIFY(english(finding.title).find("bursts") != std::string::npos);
    const auto right = std::count_if(finding.accounts.begin(), finding.accounts.end(), [](const FindingAccount& m) {
        return m.account.value() >= crowdFrom && m.account.value() < crowdFrom + crowd;
    });
    QVERIFY2(right >= 85, qPrintable(QString::number(right)));
    QVERIFY(static_cast<double>(right) >= 0.98 * static_cast<double>(finding.accounts.size()));
    QCOMPARE(finding.customers.size(), customers.size());
    for (std::size_t i = 0; i < customers.size(); ++i)
        QCOMPARE(finding.customers[i].value(), people + customers[i]);
    const auto& statistic = finding.statistic;
    QVERIFY2(statistic.occasions >= 25 && statistic.occasions <= 32,
             qPrintable(QString::number(statistic.occasions)));
    QVERIFY(statistic.effect >= 3 * statistic.controlEffect.value());
    QCOMPARE(statistic.decoyCases, 0);
    QVERIFY(mayBePrinted(finding));
    for (const auto event : finding.evidence)
        QVERIFY(graph.data().interactions.actor[event.index()] >= crowdFrom);
    for (const auto& member : finding.accounts) // nobody is named without a reason
        QVERIFY(std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](EventId event) {
            return graph.data().interactions.actor[event.index()] == member.account.value();
        }));
}

void TestBurstCrowd::theRushAfterAPostIsNoBurst()
{
    // Ten reactions in the first minute, then fewer and fewer: as 1/t.
    LikeWorld world(1, 0, 1, 0, 0);
    world.people = 900;
    world.posts = {{0, LikeWorld::start}};
    for (std::uint32_t a = 0; a < world.people; ++a) {
        const double share = (a + 0.5) / world.people;
        world.rows.push_back(
            {LikeWorld::start
                 + static_cast<std::int64_t>(std::pow(1'440.0, share) * static_cast<double>(LikeWorld::minute)),
             a, 0});
    }
    const auto graph = world.graph();
    QCOMPARE(burstTies(graph, audienceSets(graph)).bursts, 0U);
}

void TestBurstCrowd::withoutPostTimesItIsNotForPrint()
{
    // It may be people who are told of every post. Without authors there are no creators to compare.
    auto world = orderedWorld(1, 8, 50);
    const auto outcome = detect(world.graph(true, false));
    const auto found = std::find_if(outcome.findings.begin(), outcome.findings.end(), [](const Finding& finding) {
        return english(finding.title).find("bursts") != std::string::npos;
    });
    QVERIFY(found != outcome.findings.end());
    QVERIFY(!mayBePrinted(*found));
    QVERIFY(detect(world.graph(false, false)).findings.empty());
}

void TestBurstCrowd::sameResultWithOneAndTwoThreads()
{
    const auto graph = orderedWorld(2, 8, 50).graph();
    const auto one = detect(graph, 1, 2);
    const auto two = detect(graph, 2, 2);
    QCOMPARE(one.findings.size(), std::size_t{1});
    QCOMPARE(two.findings.size(), std::size_t{1});
    QCOMPARE(one.findings[0].id, two.findings[0].id);
    QVERIFY(one.findings[0].evidence == two.findings[0].evidence);
    QVERIFY(one.findings[0].why == two.findings[0].why);
}

void TestBurstCrowd::accusesNobodyInACleanWorld()
{
    for (std::uint64_t seed = 20; seed < 26; ++seed) {
        const auto outcome = detect(ordinaryWorld(seed).graph());
        QVERIFY(outcome.findings.empty());
        QVERIFY(std::any_of(outcome.nothing.begin(), outcome.nothing.end(), [](const NothingFound& nothing) {
            return english(nothing.reason).find("for bursts") != std::string::npos;
        }));
    }
}

void TestBurstCrowd::newsThatEverybodyLooksUpAccusesNobody()
{
    for (std::uint64_t seed = 30; seed < 34; ++seed) {
        auto world = ordinaryWorld(seed);
        for (const std::uint32_t creator : {2U, 9U, 21U, 30U}) {
            int left = 3;
            for (std::uint32_t p = 0; p < world.posts.size() && left > 0; ++p) {
                if (world.posts[p].first != creator)
                    continue;
                --left;
                const auto at = world.posts[p].second + 5 * LikeWorld::hour;
                for (std::uint32_t a = 0; a < people; ++a) {
                    const bool has = std::any_of(world.rows.begin(), world.rows.end(),
                                                 [&](const auto& row) { return row.actor == a && row.target == p; });
                    if (!has && world.random.uniform() < 0.2)
                        world.rows.push_back(
                            {at + static_cast<std::int64_t>(world.random.uniform() * 10 * LikeWorld::minute), a, p});
                }
            }
        }
        QVERIFY(detect(world.graph()).findings.empty());
    }
}

void TestBurstCrowd::aClassInItsBreakIsNotForPrint()
{
    // Thirty-five pupils look at five creators in the same break, each day.
    auto world = ordinaryWorld(40);
    for (std::uint32_t p = 0; p < world.posts.size(); ++p) {
        if (world.posts[p].first % 8 != 1)
            continue;
        const auto nextDay = (world.posts[p].second / LikeWorld::day + 1) * LikeWorld::day;
        for (std::uint32_t a = 500; a < 535; ++a) {
            std::erase_if(world.rows, [&](const auto& row) { return row.actor == a && row.target == p; });
            if (world.random.uniform() < 0.7)
                world.rows.push_back({nextDay + 10 * LikeWorld::hour + 15 * LikeWorld::minute
                                          + static_cast<std::int64_t>(world.random.uniform() * 2 * LikeWorld::minute),
                                      a, p});
        }
    }
    const auto outcome = detect(world.graph());
    QVERIFY(!outcome.findings.empty()); // it is a group, and says why it is no finding
    for (const auto& finding : outcome.findings)
        QVERIFY2(!mayBePrinted(finding), english(finding.title).c_str());
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestBurstCrowd)
#include "tst_burst_crowd.moc"
