// SPDX-License-Identifier: GPL-3.0-or-later
// Small suites for real: made, searched and judged.
#include "core/benchmark/run_suite.h"
#include "tests/support/test_case.h"

using namespace lockstep;

namespace {

/// A world in which a subscription is easy to see, and one without it.
Suite smallSuite()
{
    Suite suite;
    suite.name = "small";
    for (const auto* scenario : {"S1", "clean"}) {
        auto p = *scenarioParameters(scenario);
        p.accounts = 2'500;
        p.creators = 60;
        p.days = 25;
        p.fanClubSize = 60;
        p.giveawayAccounts = 0;
        p.customerPosts = 6;
        if (p.customers > 0) {
            p.customers = 5;
            p.poolSize = 200;
            p.likesPerPost = 80;
        }
        suite.rows.push_back({scenario, p});
    }
    suite.requirements = {{{"S1"}, Measure::f1, Requirement::Bound::atLeast, 0.9, {"D1"}},
                          {{"clean"}, Measure::strongWorlds, Requirement::Bound::atMost, 0, {}}};
    return suite;
}

} // namespace

class TestRunSuite : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void sameResultForAnyNumberOfThreads()
    {
        SuiteRequest request;
        request.worlds = 2;
        request.seed = 3;
        int told = 0;
        request.onWorld = [&told](const JudgedWorld& world) {
            ++told;
            QVERIFY(world.events > 100'000);
            QVERIFY(world.generateSeconds > 0 && world.detectSeconds > 0);
        };
        const auto one = runSuite(smallSuite(), request);
        request.threads = 3;
        const auto three = runSuite(smallSuite(), request);
        QVERIFY(one.ok() && three.ok());
        QCOMPARE(told, 8);
        for (std::size_t i = 0; i < one->rows.size(); ++i) {
            const auto &a = one->rows[i], &b = three->rows[i];
            QCOMPARE(a.worlds, std::size_t(2));
            QCOMPARE(a.events, b.events);
            QVERIFY(a.f1.value == b.f1.value && a.precision.value == b.precision.value);
            QVERIFY(a.strongWorlds.value == b.strongWorlds.value);
            QCOMPARE(a.customersWrong, b.customersWrong);
        }
        for (const auto& checked : one->requirements)
            QCOMPARE(checked.outcome, Acceptance::met);
        QVERIFY(isPassed(*one));
        QVERIFY(!one->rows[1].f1.value); // nothing was planted: missing, not 0
    }

    /// A pool of which an account comes to a post in fifteen, with three customers only: what it does must not pass
    /// for what the audience does.
    void aThinPoolDoesNotHideItself()
    {
        auto p = *scenarioParameters("S1");
        p.accounts = 5'000;
        p.creators = 80;
        p.days = 30;
        p.poolSize = 1'500;
        p.likesPerPost = 100;
        p.customers = 3;
        Suite suite;
        suite.name = "thin";
        suite.rows.push_back({"S1 thin", p});
        SuiteRequest request;
        request.worlds = 3;
        request.threads = 2;
        const auto result = runSuite(suite, request);
        QVERIFY(result.ok());
        const auto& row = result->rows.front();
        QVERIFY2(row.f1.value > 0.5, qPrintable(QString::number(row.f1.value.value_or(0))));
        QVERIFY2(row.precision.value > 0.99, qPrintable(QString::number(row.precision.value.value_or(0))));
        QCOMPARE(row.customersWrong, std::uint64_t{0});
    }

    void aWorldThatCannotBeMadeEndsTheSuite()
    {
        auto suite = smallSuite();
        suite.rows[1].parameters.communities = 0;
        SuiteRequest request;
        request.threads = 2;
        const auto result = runSuite(suite, request);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::badArgument);
    }

    void hearsCancel()
    {
        std::stop_source stop;
        SuiteRequest request;
        request.worlds = 50;
        request.threads = 2;
        const TaskContext task(stop.get_token(), [&stop](const Progress&) { stop.request_stop(); });
        const auto result = runSuite(smallSuite(), request, task);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().code, ErrorCode::cancelled);
    }

    /// A reference method is handed the graph and judged by the set that it returns.
    void anySetOfAccountsCanBeScored()
    {
        auto parameters = smallSuite().rows.front().parameters;
        const auto world = *simulate(parameters);
        std::vector<AccountId> set;
        for (std::uint32_t id = 0; id < world.truth.size(); ++id)
            if (world.truth[id].role == "farm" || world.truth[id].role == "fan")
                set.emplace_back(id);
        set.push_back(set.front()); // counts once
        const auto score = scoreAccounts(set, *world.data, world.truth);
        QCOMPARE(score.truePositives, std::uint64_t(200));
        QCOMPARE(score.falsePositives, std::uint64_t(60));
        QCOMPARE(score.falseNegatives, std::uint64_t(0));

        const Baseline everybody{"everybody", [](const InteractionGraph& graph, std::uint64_t, const TaskContext&) {
                                     std::vector<AccountId> all;
                                     for (std::uint32_t i = 0; i < graph.data().accountNames.size(); ++i)
                                         all.emplace_back(i);
                                     return all;
                                 }};
        const auto judged = judgeWorld(parameters, {}, std::span(&everybody, 1));
        QVERIFY(judged.ok());
        QCOMPARE(judged->baselines.size(), std::size_t(1));
        QCOMPARE(*judged->baselines.front().accounts.recall(), 1.0);
        QVERIFY(*judged->baselines.front().accounts.precision() < 0.1);
    }
};

QTEST_GUILESS_MAIN(TestRunSuite)
#include "tst_run_suite.moc"
