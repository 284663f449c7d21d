// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_decoy.h"
#include "core/detect/crowd_innocent.h"
#include "core/detect/crowd_members.h"
#include "core/detect/delay_reference.h"
#include "core/detect/locked_crowd.h"
#include "tests/core/detect/like_world.h"
#include "tests/support/test_case.h"

#include <cmath>

namespace lockstep {

class TestLockedCrowd : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void nobodyIsNamedForTheCompanyAlone()
    {
        AccountTest test;
        test.q = 1e-6;
        test.excess = 1;
        test.logP = std::log(0.07);
        QVERIFY(test.standsOut(0.01, memberAlone));
        QVERIFY(!test.standsOut(0.01, coreAlone));
        test.logP = std::log(0.2);
        QVERIFY(!test.standsOut(0.01, memberAlone));
        test.logP = std::log(0.001);
        QVERIFY(test.standsOut(0.01, coreAlone));
        test.excess = 0;
        QVERIFY(!test.standsOut(0.01, memberAlone)); // unlikely, but next to nothing
        test.excess = 1;
        test.q = 0.02;
        QVERIFY(!test.standsOut(0.01, memberAlone));
    }

    void findsAPoolAndItsCustomers();
    void sameResultWithOneAndTwoThreads();
    void accusesNobodyInACleanWorld();
    void fansOfOneCreatorAreNotAccused();
    void saysWhichInputIsMissing();
    void needsCreatorsToCompareWith();
    void stopsWhenCancelled();
    void decoyKeepsWhoLikedWhatAndHowFastThePostWas();
    void decoysOfAFarmWorldAreQuiet();
    void decoyTakesOutWhatWasDeliveredToTheNamed();
    void smallProbabilitiesThatComeTooOftenDisable();
    void daysReachedByHand();
    void capturedPoolByHand();
};

namespace {

constexpr std::uint32_t people = 700;
constexpr std::uint32_t poolFrom = 600;
constexpr std::uint32_t pool = 80;
const std::vector<std::uint32_t> customers{3, 7, 11, 15};

LikeWorld ordinaryWorld(std::uint64_t seed)
{
    return {seed, people, 40, 40, 0.4};
}

LikeWorld farmWorld(std::uint64_t seed)
{
    auto world = ordinaryWorld(seed);
    world.deliver(poolFrom, pool, customers, 40, 0, 40 * LikeWorld::minute);
    return world;
}

DetectorOutcome detect(const InteractionGraph& graph, int threads = 1)
{
    DetectSettings settings;
    settings.threads = threads;
    settings.decoyWorlds = 0;
    return std::move(LockedCrowdDetector().run(graph, settings, {})).value();
}

} // namespace

void TestLockedCrowd::findsAPoolAndItsCustomers()
{
    auto world = farmWorld(1);
    const auto graph = world.graph();
    const auto outcome = detect(graph);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    const auto& finding = outcome.findings[0];
    std::size_t right = 0;
    for (const auto& member : finding.accounts) {
        right += member.account.value() >= poolFrom && member.account.value() < poolFrom + pool ? 1U : 0U;
        QCOMPARE(member.role, Role::farmAccount);
    }
    QVERIFY(right >= 76);
    QVERIFY(finding.accounts.size() - right <= 2);
    QCOMPARE(finding.customers.size(), customers.size());
    for (std::size_t i = 0; i < customers.size(); ++i)
        QCOMPARE(finding.customers[i], world.creator(customers[i]));
    const auto& statistic = finding.statistic;
    QVERIFY(statistic.confirmedOnHeldOutHalf);
    QVERIFY(statistic.effect >= 3 * statistic.controlEffect.value());
    QVERIFY(statistic.occasions >= 10);
    QVERIFY(statistic.q <= 0.01 && statistic.p >= 1e-6);
    QVERIFY(finding.independentSignals.empty());
    // Every row of the evidence is a reaction of a member to a customer's post.
    QVERIFY(!finding.evidence.empty());
    QVERIFY(std::is_sorted(finding.evidence.begin(), finding.evidence.end()));
    const auto& rows = graph.data().interactions;
    for (const auto event : finding.evidence) {
        const AccountId actor(rows.actor[event.index()]);
        QVERIFY(std::any_of(finding.accounts.begin(), finding.accounts.end(),
                            [&](const FindingAccount& member) { return member.account == actor; }));
    }
    for (const auto& test : finding.innocent)
        QVERIFY2(test.verdict != Verdict::notExcluded, english(test.explanation).c_str());
    QVERIFY(!english(finding.why[0]).empty());
}

void TestLockedCrowd::sameResultWithOneAndTwoThreads()
{
    auto world = farmWorld(2);
    const auto graph = world.graph();
    const auto one = detect(graph, 1);
    const auto two = detect(graph, 2);
    QCOMPARE(one.findings.size(), two.findings.size());
    QVERIFY(!one.findings.empty());
    for (std::size_t i = 0; i < one.findings.size(); ++i) {
        QCOMPARE(one.findings[i].id, two.findings[i].id);
        QVERIFY(one.findings[i].evidence == two.findings[i].evidence);
        QVERIFY(one.findings[i].why == two.findings[i].why);
        QCOMPARE(one.findings[i].statistic.q, two.findings[i].statistic.q);
    }
}

void TestLockedCrowd::accusesNobodyInACleanWorld()
{
    for (std::uint64_t seed = 10; seed < 14; ++seed) {
        auto world = ordinaryWorld(seed);
        const auto outcome = detect(world.graph());
        QVERIFY(outcome.findings.empty());
        QCOMPARE(outcome.nothing.size(), std::size_t{2}); // no crowd, and no bursts in common
        QVERIFY(!outcome.nothing[0].detectionLimit.empty());
    }
}

void TestLockedCrowd::fansOfOneCreatorAreNotAccused()
{
    auto world = ordinaryWorld(3);
    world.deliver(poolFrom, pool, {5}, 70, 0, 10 * LikeWorld::minute);
    QVERIFY(detect(world.graph()).findings.empty());
}

void TestLockedCrowd::saysWhichInputIsMissing()
{
    auto world = farmWorld(4);
    const auto noTimes = detect(world.graph(true, false));
    QVERIFY(noTimes.findings.empty());
    QVERIFY(english(noTimes.nothing.at(0).reason).find("times of the posts") != std::string::npos);
    const auto noAuthors = detect(world.graph(false, true));
    QVERIFY(noAuthors.findings.empty());
    QVERIFY(english(noAuthors.nothing.at(0).reason).find("authors") != std::string::npos);
    const auto empty = detect(InteractionGraph::build(std::make_shared<CaseData>()));
    QVERIFY(english(empty.nothing.at(0).reason).find("has a time") != std::string::npos);
}

void TestLockedCrowd::needsCreatorsToCompareWith()
{
    LikeWorld world(5, 300, 6, 30, 0.5);
    const auto outcome = detect(world.graph());
    QVERIFY(outcome.findings.empty());
    QVERIFY(english(outcome.nothing.at(0).reason).find("nobody to compare") != std::string::npos);
}

void TestLockedCrowd::stopsWhenCancelled()
{
    auto world = ordinaryWorld(6);
    std::stop_source stop;
    stop.request_stop();
    const auto result = LockedCrowdDetector().run(world.graph(), {}, TaskContext(stop.get_token()));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::cancelled);
}

void TestLockedCrowd::decoyKeepsWhoLikedWhatAndHowFastThePostWas()
{
    auto world = farmWorld(7);
    const auto graph = world.graph();
    const auto posts = timedPosts(graph, 1, {});
    const auto decoy = DecoyWorlds(posts, graph, {}).make(9);
    QCOMPARE(decoy.reactions.size(), posts.reactions.size());
    std::vector<std::int64_t> before(posts.posts.size(), 0);
    std::vector<std::int64_t> after(posts.posts.size(), 0);
    std::size_t moved = 0;
    for (std::size_t i = 0; i < posts.reactions.size(); ++i) {
        QCOMPARE(decoy.reactions[i].post, posts.reactions[i].post);
        before[posts.reactions[i].post] += posts.reactions[i].delay;
        after[posts.reactions[i].post] += decoy.reactions[i].delay;
        moved += decoy.reactions[i].delay != posts.reactions[i].delay ? 1U : 0U;
    }
    QVERIFY(before == after);
    QVERIFY(moved > posts.reactions.size() / 4);
}

void TestLockedCrowd::decoyTakesOutWhatWasDeliveredToTheNamed()
{
    // Under the posts of the customers most are of the pool: permuted among themselves, their delays would stay
    // quick.
    auto world = ordinaryWorld(8);
    world.deliver(people - 3 * pool, 3 * pool, customers, 2 * pool, 0, 40 * LikeWorld::minute);
    const auto graph = world.graph();
    const auto posts = timedPosts(graph, 1, {});
    std::vector<std::uint32_t> named;
    for (std::uint32_t c = 0; c < posts.creators.size(); ++c)
        if (std::any_of(customers.begin(), customers.end(),
                        [&](std::uint32_t customer) { return world.creator(customer) == posts.creators[c]; }))
            named.push_back(c);
    QCOMPARE(named.size(), customers.size());
    const auto quickShare = [&](const TimedPosts& decoy) {
        double all = 0;
        double quick = 0;
        for (const auto& reaction : decoy.reactions)
            if (std::binary_search(named.begin(), named.end(), decoy.posts[reaction.post].creator)) {
                ++all;
                quick += reaction.delay <= 40 * LikeWorld::minute ? 1 : 0;
            }
        return quick / all;
    };
    QVERIFY(quickShare(DecoyWorlds(posts, graph, {}).make(9)) > 0.7);
    QVERIFY(quickShare(DecoyWorlds(posts, graph, named).make(9)) < 0.3);
}

void TestLockedCrowd::decoysOfAFarmWorldAreQuiet()
{
    auto world = farmWorld(8);
    DetectSettings settings;
    settings.decoyWorlds = 4;
    const auto outcome = LockedCrowdDetector().run(world.graph(), settings, {}).value();
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QCOMPARE(outcome.findings[0].statistic.decoyWorlds, 4);
    QCOMPARE(outcome.findings[0].statistic.decoyCases, 0);
    const auto& numbers = outcome.findings[0].statistic.numbers;
    QVERIFY(std::any_of(numbers.begin(), numbers.end(),
                        [](const NamedNumber& n) { return n.name == "decoy_tests" && n.value > 100; }));
}

void TestLockedCrowd::smallProbabilitiesThatComeTooOftenDisable()
{
    // 1 in 1,000 is promised: 10 of 10,000. Twice that is tolerated, and what chance puts on top of it.
    QVERIFY((CrowdDecoys{{}, 10'000, 10}.calibrated()));
    QVERIFY((CrowdDecoys{{}, 10'000, 30}.calibrated()));  // P(Poisson(20) >= 30) = 0.022
    QVERIFY((!CrowdDecoys{{}, 10'000, 33}.calibrated())); // 0.0047
    QVERIFY(CrowdDecoys{}.calibrated());                  // nothing was tested
}

void TestLockedCrowd::daysReachedByHand()
{
    constexpr std::size_t quarter = 2;
    constexpr std::size_t hour = 4;
    QCOMPARE(AccountRhythms::whileMinutes[quarter], 15);
    QCOMPARE(AccountRhythms::whileMinutes[hour], 60);
    // 01:30 on the first day: from 00:30 on, one hour before reaches it, a quarter from 01:15 on.
    const auto days = daysReached({90 * LikeWorld::minute});
    QCOMPARE(days[hour][0], 0.5F);
    QCOMPARE(days[hour][1], 0.5F);
    QCOMPARE(days[hour][2], 0.0F);
    QCOMPARE(days[quarter][0], 0.0F);
    QCOMPARE(days[quarter][1], 0.25F);
    // Sixty hours reach back to half past one in the afternoon, three days before, which is before 1970.
    QCOMPARE(days[AccountRhythms::inSight][0], 3.0F);
    QCOMPARE(days[AccountRhythms::inSight][1], 2.5F);
    QCOMPARE(days[AccountRhythms::inSight][5], 2.0F);
    QCOMPARE(days[AccountRhythms::inSight][13], 2.5F);
    QCOMPARE(days[AccountRhythms::inSight][20], 3.0F);
    // A second act soon after adds only what it covers on its own.
    const auto two = daysReached({90 * LikeWorld::minute, 100 * LikeWorld::minute});
    QVERIFY(std::abs(two[hour][0] + two[hour][1] - 70.0F / 60) < 1e-6F);
    QVERIFY(std::abs(two[quarter][1] - 25.0F / 60) < 1e-6F);
}

void TestLockedCrowd::capturedPoolByHand()
{
    // A pool of 1,000, 100 drawn 10 times: 1000 (1 - 0.9^10) = 651 different ones.
    QVERIFY(std::abs(capturedPool(1000 * (1 - std::pow(0.9, 10)), 100, 10) - 1000) < 1);
    QCOMPARE(capturedPool(50, 50, 10), 50.0); // always the same fifty
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestLockedCrowd)
#include "tst_locked_crowd.moc"
