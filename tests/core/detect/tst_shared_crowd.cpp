// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/shared_crowd.h"
#include "core/detect/shared_scan.h"
#include "tests/core/detect/follow_world.h"
#include "tests/support/test_case.h"

#include <algorithm>

namespace lockstep {

class TestSharedCrowd : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void countsTiesAndLeavesOutOneself();
    void unusualIsWhatThisDataFindsUnusual();
    void findsAPool_data();
    void findsAPool();
    void sameResultWithOneAndTwoThreads();
    void accusesNobodyInACleanWorld();
    void newcomersOnSuggestedCreatorsAreNotAccused();
    void aPoolThatLooksLikeEverybodyIsNotSeen();
    void decoyWorldsHoldNoCase();
    void saysWhichInputIsMissing();
    void stopsWhenCancelled();
};

namespace {

constexpr std::uint32_t people = 3'000;
constexpr std::uint32_t creators = 60;
constexpr std::uint32_t pool = 600;
const std::vector<std::uint32_t> customers{13, 22, 31, 38, 47};

FollowWorld poolWorld(std::uint64_t seed, double flagged)
{
    FollowWorld world(seed, people, creators);
    world.addPool(pool, customers, 0.9, flagged);
    return world;
}

DetectorOutcome detect(const InteractionGraph& graph, int threads = 1, int decoys = 0)
{
    DetectSettings settings;
    settings.threads = threads;
    settings.decoyWorlds = decoys;
    return std::move(SharedCrowdDetector().run(graph, settings, {})).value();
}

} // namespace

void TestSharedCrowd::countsTiesAndLeavesOutOneself()
{
    auto data = std::make_shared<CaseData>();
    for (const char* account : {"a", "b", "c"})
        data->accountNames.append(account);
    for (const char* target : {"post 1", "post 2", "c", "post without author"})
        data->targetNames.append(target);
    Target byC;
    byC.kind = Target::Kind::post;
    byC.account = AccountId(2);
    Target accountC = byC;
    accountC.kind = Target::Kind::account;
    Target unknown;
    unknown.kind = Target::Kind::post;
    data->targets = {byC, byC, accountC, unknown};
    const auto add = [&data](std::uint32_t actor, std::uint32_t target, Verb verb) {
        auto& rows = data->interactions;
        rows.actor.push_back(actor);
        rows.target.push_back(target);
        rows.verb.push_back(static_cast<std::uint8_t>(verb));
        rows.time.push_back(Instant::missingMs);
        rows.precision.push_back(static_cast<std::uint8_t>(Precision::unknown));
        rows.file.push_back(0);
        rows.row.push_back(static_cast<std::uint32_t>(rows.row.size() + 2));
    };
    add(0, 0, Verb::like);
    add(0, 1, Verb::like);
    add(0, 2, Verb::follow);
    add(0, 3, Verb::like);
    add(1, 1, Verb::view); // looking is no act for somebody
    add(2, 0, Verb::like); // one's own post
    const auto sets = audienceSets(InteractionGraph::build(data));
    QCOMPARE(sets.creators.size(), std::size_t{2});
    QCOMPARE(sets.of(0).size(), std::size_t{2});
    QCOMPARE(sets.of(0)[0].acts, 3U);
    QCOMPARE(sets.of(0)[1].acts, 1U);
    QVERIFY(sets.of(1).empty());
    QVERIFY(sets.of(2).empty());
    QCOMPARE(sets.audienceOf(0).size(), std::size_t{1});
}

void TestSharedCrowd::unusualIsWhatThisDataFindsUnusual()
{
    const auto graph = poolWorld(1, 0.5).graph();
    const auto sets = audienceSets(graph);
    const auto surprise = profileSurprise(graph.data(), sets);
    QVERIFY(surprise.usable());
    QVERIFY(surprise.agesKnown);
    QVERIFY(surprise.ordinaryRate < 0.1);
    std::size_t ordinary = 0;
    std::size_t made = 0;
    for (std::uint32_t a = 0; a < people + pool; ++a) {
        (a < people ? ordinary : made) += surprise.unusual[a] != 0 ? 1U : 0U;
        QVERIFY(std::abs(surprise.logOdds[a]) <= 3.0F);
    }
    QVERIFY(ordinary < 60);
    QVERIFY(made > 100);

    // Where everybody has such a profile it tells nothing.
    FollowWorld same(2, people, creators);
    for (auto& profile : same.profiles) {
        profile.posts = 0;
        profile.bio.clear();
    }
    const auto dull = same.graph();
    const auto dullSurprise = profileSurprise(dull.data(), audienceSets(dull));
    QVERIFY(std::count(dullSurprise.unusual.begin(), dullSurprise.unusual.end(), 1) < 60);
}

void TestSharedCrowd::findsAPool_data()
{
    QTest::addColumn<double>("flagged");
    QTest::newRow("half with an unusual profile") << 0.5;
    QTest::newRow("a quarter") << 0.25;
}

void TestSharedCrowd::findsAPool()
{
    QFETCH(const double, flagged);
    const auto world = poolWorld(3, flagged);
    const auto graph = world.graph();
    const auto outcome = detect(graph);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    const auto& finding = outcome.findings[0];
    const auto right = std::count_if(finding.accounts.begin(), finding.accounts.end(), [](const FindingAccount& m) {
        return m.account.value() >= people && m.account.value() < people + pool;
    });
    QVERIFY(right >= static_cast<std::ptrdiff_t>(0.1 * flagged * pool));
    QVERIFY(static_cast<double>(right) >= 0.98 * static_cast<double>(finding.accounts.size()));
    QCOMPARE(finding.customers.size(), customers.size());
    for (std::size_t i = 0; i < customers.size(); ++i)
        QCOMPARE(finding.customers[i].value(), people + pool + customers[i]);
    const auto& statistic = finding.statistic;
    QVERIFY(statistic.confirmedOnHeldOutHalf);
    QCOMPARE(statistic.occasions, 0); // without times there are none, and so no grade B for it alone
    QVERIFY(statistic.effect >= 3 * statistic.controlEffect.value());
    QVERIFY(statistic.q <= 0.01 && statistic.p >= 1e-6);
    QVERIFY(!finding.evidence.empty());
    QVERIFY(std::is_sorted(finding.evidence.begin(), finding.evidence.end()));
    for (const auto event : finding.evidence) {
        const AccountId actor(graph.data().interactions.actor[event.index()]);
        QVERIFY(std::any_of(finding.accounts.begin(), finding.accounts.end(),
                            [&](const FindingAccount& member) { return member.account == actor; }));
    }
    // Five of sixty creators are soon in common, and few are few: those two explanations may stand, the others not.
    for (const auto& test : finding.innocent) {
        const auto explanation = english(test.explanation);
        QVERIFY2(test.verdict != Verdict::notExcluded || explanation == "Creators of one region or one topic"
                     || (finding.accounts.size() <= 30 && explanation == "Agency, staff or family"),
                 english(test.test).c_str());
    }
}

void TestSharedCrowd::sameResultWithOneAndTwoThreads()
{
    const auto graph = poolWorld(4, 0.5).graph();
    const auto one = detect(graph, 1);
    const auto two = detect(graph, 2);
    QCOMPARE(one.findings.size(), std::size_t{1});
    QCOMPARE(two.findings.size(), std::size_t{1});
    QCOMPARE(one.findings[0].id, two.findings[0].id);
    QVERIFY(one.findings[0].evidence == two.findings[0].evidence);
    QVERIFY(one.findings[0].why == two.findings[0].why);
    QCOMPARE(one.findings[0].statistic.p, two.findings[0].statistic.p);
}

void TestSharedCrowd::accusesNobodyInACleanWorld()
{
    for (std::uint64_t seed = 20; seed < 30; ++seed) {
        const auto outcome = detect(FollowWorld(seed, people, creators).graph());
        QVERIFY(outcome.findings.empty());
        QCOMPARE(outcome.nothing.size(), std::size_t{1});
        QVERIFY(english(outcome.nothing[0].detectionLimit).find("10,000 each") != std::string::npos);
    }
}

void TestSharedCrowd::newcomersOnSuggestedCreatorsAreNotAccused()
{
    int heldBack = 0;
    for (std::uint64_t seed = 30; seed < 34; ++seed)
        for (const std::uint32_t suggested : {6U, 8U, 15U}) {
            FollowWorld world(seed, people, creators);
            world.addNewcomers(400, suggested);
            QVERIFY(detect(world.graph(true, true)).findings.empty());
            const auto ageless = detect(world.graph(true, false));
            QVERIFY(ageless.findings.empty());
            heldBack += english(ageless.nothing.at(0).reason).find("suggestions") != std::string::npos ? 1 : 0;
        }
    QVERIFY(heldBack > 0); // where the ages are missing
}

void TestSharedCrowd::aPoolThatLooksLikeEverybodyIsNotSeen()
{
    for (std::uint64_t seed = 40; seed < 43; ++seed)
        QVERIFY(detect(poolWorld(seed, 0).graph()).findings.empty());
}

void TestSharedCrowd::decoyWorldsHoldNoCase()
{
    const auto outcome = detect(poolWorld(5, 0.5).graph(), 1, 5);
    QCOMPARE(outcome.findings.size(), std::size_t{1});
    QCOMPARE(outcome.findings[0].statistic.decoyWorlds, 5);
    QCOMPARE(outcome.findings[0].statistic.decoyCases, 0);
}

void TestSharedCrowd::saysWhichInputIsMissing()
{
    const auto noProfiles = detect(poolWorld(6, 0.5).graph(false));
    QVERIFY(noProfiles.findings.empty());
    QVERIFY(english(noProfiles.nothing.at(0).reason).find("profiles") != std::string::npos);
    const auto few = detect(FollowWorld(7, 300, 6).graph());
    QVERIFY(english(few.nothing.at(0).reason).find("nobody to compare") != std::string::npos);
    const auto empty = detect(InteractionGraph::build(std::make_shared<CaseData>()));
    QCOMPARE(empty.nothing.size(), std::size_t{1});
}

void TestSharedCrowd::stopsWhenCancelled()
{
    std::stop_source stop;
    stop.request_stop();
    const auto outcome = SharedCrowdDetector().run(poolWorld(8, 0.5).graph(), {}, TaskContext(stop.get_token()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().code, ErrorCode::cancelled);
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestSharedCrowd)
#include "tst_shared_crowd.moc"
