// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/paired_groups.h"
#include "core/detect/shared_crowd.h"
#include "core/detect/stranger_ties.h"
#include "tests/core/detect/follow_world.h"
#include "tests/support/test_case.h"

#include <algorithm>

namespace lockstep {

class TestStrangerCrowd : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void tiesByHand();
    void pairsGroupsOfTwoParts();
    void findsAPoolThatLooksLikeEverybody();
    void sameResultWithOneAndTwoThreads();
    void accusesNobodyInACleanWorld();
    void explorersAreNotAccused();
    void peopleWithACommonInterestAreNotAccused();
    void creatorsWhoWereInTheNewsAreNotLinked();
    void cutListsSilenceIt();
    void decoyWorldsHoldNoCase();
    void saysWhichInputIsMissing();
};

namespace {

constexpr std::uint32_t people = 3'000;
constexpr std::uint32_t creators = 60;
constexpr std::uint32_t pool = 300;
const std::vector<std::uint32_t> customers{13, 22, 31, 38, 47};

FollowWorld ordinaryWorld(std::uint64_t seed, std::uint32_t explorers = 200)
{
    FollowWorld world(seed, people, creators);
    world.addLikes(explorers);
    return world;
}

/// Accounts like all others, which also like most of the customers without following them.
FollowWorld poolWorld(std::uint64_t seed)
{
    FollowWorld world(seed, people, creators);
    world.addPool(pool, {}, 0, 0);
    world.addLikes(200);
    for (auto a = people; a < people + pool; ++a)
        for (const auto c : customers)
            if (world.random.uniform() < 0.8)
                world.likeSome(a, c, 2);
    return world;
}

/// Findings and silences of the part that looks at strangers: profiles are left out.
DetectorOutcome detect(const FollowWorld& world, int threads = 1, int decoys = 0)
{
    DetectSettings settings;
    settings.threads = threads;
    settings.decoyWorlds = decoys;
    auto outcome = std::move(SharedCrowdDetector().run(world.graph(false), settings, {})).value();
    std::erase_if(outcome.nothing, [](const NothingFound& nothing) {
        return english(nothing.reason).find("profiles") != std::string::npos;
    });
    return outcome;
}

bool says(const DetectorOutcome& outcome, const char* words)
{
    return std::any_of(outcome.nothing.begin(), outcome.nothing.end(), [words](const NothingFound& nothing) {
        return english(nothing.reason).find(words) != std::string::npos;
    });
}

} // namespace

void TestStrangerCrowd::tiesByHand()
{
    // Forty follow the first creator, and like two of its posts. One more likes three of them and two of the second
    // creator, whom it follows as the only one; another likes a single post of the first.
    FollowWorld world(1, 0, 2);
    world.follows.assign(42, {0});
    world.likes.assign(42, {0, 0});
    world.follows[40] = {1};
    world.likes[40] = {0, 0, 0, 1, 1};
    world.follows[41].clear();
    world.likes[41] = {0};
    const auto graph = world.graph(false);
    const auto sets = audienceSets(graph);
    const auto ties = strangerTies(graph, sets);
    QCOMPARE(ties.creatorsCompared, std::size_t{1});
    QVERIFY(!ties.usable()); // with nobody to compare with
    QCOMPARE(ties.comingBack, std::uint64_t{42});
    QCOMPARE(ties.ordinaryShare, 1.0 / 41);
    QCOMPARE(ties.of(0).size(), std::size_t{1});
    QVERIFY(!ties.of(0)[0].marked);
    QCOMPARE(ties.of(40).size(), std::size_t{1}); // the second creator has no list
    QVERIFY(ties.of(40)[0].marked);
    QCOMPARE(ties.of(40)[0].reactions, 3U);
    QVERIFY(ties.of(41).empty());
    // Two ties of the usual kind stand beside those of an account.
    QVERIFY(std::abs(ties.habit(3, 4) - (3 + 2.0 / 41) / 6) < 1e-12);
}

void TestStrangerCrowd::pairsGroupsOfTwoParts()
{
    const auto pairs = pairedGroups({{1, 2, 3, 4}, {1, 2, 9}, {20, 21, 22}}, {{5, 6, 7}, {2, 3, 4, 8}}, 3);
    QCOMPARE(pairs.size(), std::size_t{1});
    QVERIFY((pairs[0].first == std::vector<std::uint32_t>{1, 2, 3, 4}));
    QVERIFY((pairs[0].second == std::vector<std::uint32_t>{2, 3, 4, 8}));
    QVERIFY((pairs[0].both == std::vector<std::uint32_t>{2, 3, 4}));
}

void TestStrangerCrowd::findsAPoolThatLooksLikeEverybody()
{
    const auto world = poolWorld(3);
    const auto outcome = detect(world);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    const auto& finding = outcome.findings[0];
    const auto right = std::count_if(finding.accounts.begin(), finding.accounts.end(), [](const FindingAccount& m) {
        return m.account.value() >= people && m.account.value() < people + pool;
    });
    QVERIFY(static_cast<double>(right) >= 0.6 * pool);
    QVERIFY(static_cast<double>(right) >= 0.98 * static_cast<double>(finding.accounts.size()));
    QCOMPARE(finding.customers.size(), customers.size());
    for (std::size_t i = 0; i < customers.size(); ++i)
        QCOMPARE(finding.customers[i].value(), people + pool + customers[i]);
    const auto& statistic = finding.statistic;
    QVERIFY(statistic.confirmedOnHeldOutHalf);
    QCOMPARE(statistic.occasions, 0); // without times there are none, and so no grade B for it alone
    QVERIFY(statistic.effect >= 3 * statistic.controlEffect.value());
    QVERIFY(statistic.q <= 0.01 && statistic.p >= 1e-6);
    const auto graph = world.graph(false);
    QVERIFY(!finding.evidence.empty());
    QVERIFY(std::is_sorted(finding.evidence.begin(), finding.evidence.end()));
    for (const auto& member : finding.accounts) // nobody is named without a reason
        QVERIFY(std::any_of(finding.evidence.begin(), finding.evidence.end(), [&](EventId event) {
            return graph.data().interactions.actor[event.index()] == member.account.value();
        }));
    for (const auto event : finding.evidence)
        QVERIFY(graph.data().interactions.what(event) == Verb::like);
    for (const auto& test : finding.innocent)
        QVERIFY2(test.verdict != Verdict::notExcluded, english(test.test).c_str());
    // Without dates of their own, a giveaway among old posts looks the same.
    QVERIFY(std::any_of(finding.innocent.begin(), finding.innocent.end(), [](const InnocentTest& test) {
        return english(test.explanation) == "Giveaway or contest" && test.verdict == Verdict::unknown;
    }));
}

void TestStrangerCrowd::sameResultWithOneAndTwoThreads()
{
    const auto world = poolWorld(4);
    const auto one = detect(world, 1, 2);
    const auto two = detect(world, 2, 2);
    QCOMPARE(one.findings.size(), std::size_t{1});
    QCOMPARE(two.findings.size(), std::size_t{1});
    QCOMPARE(one.findings[0].id, two.findings[0].id);
    QVERIFY(one.findings[0].evidence == two.findings[0].evidence);
    QVERIFY(one.findings[0].why == two.findings[0].why);
    QCOMPARE(one.findings[0].statistic.p, two.findings[0].statistic.p);
    QCOMPARE(one.findings[0].statistic.decoyCases, two.findings[0].statistic.decoyCases);
}

void TestStrangerCrowd::accusesNobodyInACleanWorld()
{
    for (std::uint64_t seed = 20; seed < 30; ++seed) {
        const auto outcome = detect(ordinaryWorld(seed));
        QVERIFY(outcome.findings.empty());
        QVERIFY(says(outcome, "without following them"));
    }
}

void TestStrangerCrowd::explorersAreNotAccused()
{
    // Three in ten like what they are shown, not what they follow: the popular ones in common.
    for (std::uint64_t seed = 30; seed < 35; ++seed)
        QVERIFY(detect(ordinaryWorld(seed, 900)).findings.empty());
}

void TestStrangerCrowd::peopleWithACommonInterestAreNotAccused()
{
    // As the pool, but they follow two in three of those they like, and are strangers to one.
    for (std::uint64_t seed = 40; seed < 45; ++seed) {
        FollowWorld world(seed, people, creators);
        world.addPool(pool, customers, 0.65, 0);
        world.addLikes(200);
        for (auto a = people; a < people + pool; ++a)
            for (const auto c : customers)
                if (world.random.uniform() < 0.8)
                    world.likeSome(a, c, 2);
        for (const auto& finding : detect(world).findings)
            for (const auto& member : finding.accounts)
                QVERIFY(member.account.value() < people || member.account.value() >= people + pool);
    }
}

void TestStrangerCrowd::creatorsWhoWereInTheNewsAreNotLinked()
{
    // A third of everybody looks up each of three creators, one without regard to another.
    for (std::uint64_t seed = 50; seed < 55; ++seed) {
        auto world = ordinaryWorld(seed);
        for (std::uint32_t a = 0; a < people; ++a)
            for (const std::uint32_t c : {20U, 33U, 46U})
                if (world.random.uniform() < 0.33)
                    world.likeSome(a, c);
        QVERIFY(detect(world).findings.empty());
    }
}

void TestStrangerCrowd::cutListsSilenceIt()
{
    // Lists of five creators that hold only the newest followers: the old fans are left out of all five.
    FollowWorld world(6, people, creators);
    world.addPool(pool, customers, 0.8, 0);
    world.addLikes(200);
    world.followersTold.assign(creators, 0);
    for (const auto& followed : world.follows)
        for (const auto c : followed)
            ++world.followersTold[c];
    for (auto a = people; a < people + pool; ++a)
        std::erase_if(world.follows[a],
                      [](std::uint32_t c) { return std::binary_search(customers.begin(), customers.end(), c); });
    QVERIFY(detect(world).findings.empty());
    // With the numbers unknown nobody can tell whether they are whole; with wrong ones the old fans are a group.
    world.followersTold.assign(creators, -1);
    QVERIFY(says(detect(world), "whole follower lists of fewer than 10"));
    world.followersTold.clear();
    QVERIFY(!detect(world).findings.empty());
}

void TestStrangerCrowd::decoyWorldsHoldNoCase()
{
    const auto outcome = detect(poolWorld(5), 2, 5);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QCOMPARE(outcome.findings[0].statistic.decoyWorlds, 5);
    QCOMPARE(outcome.findings[0].statistic.decoyCases, 0);
}

void TestStrangerCrowd::saysWhichInputIsMissing()
{
    auto world = poolWorld(7);
    world.follows.assign(world.follows.size(), {});
    QVERIFY(says(detect(world), "follower lists of fewer than 10"));
    FollowWorld listsAlone(8, people, creators); // nobody reacts: nothing to say about strangers
    QVERIFY(detect(listsAlone).nothing.empty());
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestStrangerCrowd)
#include "tst_stranger_crowd.moc"
