// SPDX-License-Identifier: GPL-3.0-or-later
// Planted outcomes: the table must say what was put in, and each bar must be able to fail.
#include "core/benchmark/acceptance.h"
#include "tests/support/test_case.h"

#include <cmath>

using namespace lockstep;

namespace {

Suite suiteOf(std::vector<Requirement> requirements, std::size_t rows = 1)
{
    Suite suite;
    suite.name = "planted";
    for (std::size_t i = 0; i < rows; ++i)
        suite.rows.push_back({"row " + std::to_string(i), {}, {}});
    suite.requirements = std::move(requirements);
    return suite;
}

JudgedWorld quietWorld(std::uint64_t seed, std::size_t row = 0)
{
    JudgedWorld world;
    world.seed = seed;
    world.row = row;
    world.events = 1'000;
    world.generateSeconds = 0.001;
    return world;
}

JudgedWorld worldWith(std::uint64_t right, std::uint64_t wrong, std::uint64_t missed, std::size_t row = 0)
{
    auto world = quietWorld(right, row);
    auto& strong = world.evaluation.strong;
    strong.findings = right + wrong > 0 ? 1 : 0;
    strong.accounts = strong.coreAccounts = {right, wrong, missed};
    world.evaluation.farmAccounts = right + missed;
    return world;
}

RequirementResult checkOne(Requirement requirement, const std::vector<JudgedWorld>& worlds, std::size_t rows = 1)
{
    const std::vector<std::string> detectors{"D1"};
    return tabulate(suiteOf({std::move(requirement)}, rows), worlds, detectors).requirements.front();
}

constexpr auto atMost = Requirement::Bound::atMost;
constexpr auto atLeast = Requirement::Bound::atLeast;

} // namespace

class TestAcceptance : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void countsWhatAFamilyFindsInPlantedAndInnocentWorlds()
    {
        auto suite = suiteOf({}, 3);
        suite.rows[0].shows = suite.rows[1].shows = {Family::timing};
        suite.rows[0].planted = true; // the third row shows nothing
        std::vector<JudgedWorld> worlds;
        for (std::uint64_t i = 0; i < 6; ++i)
            worlds.push_back(quietWorld(i, i / 2));
        worlds[0].weighed = {{Family::timing, Strength::strong, true}, {Family::text, Strength::any, true}};
        worlds[1].weighed = {{Family::timing, Strength::confirmed, true}, {Family::timing, Strength::strong, false}};
        worlds[2].weighed = {{Family::timing, Strength::any, false}};
        worlds[4].weighed = {{Family::timing, Strength::any, false}};
        const auto evidence = tabulate(suite, worlds, {}).evidence;
        QCOMPARE(evidence.size(), strengths);
        const std::array<std::pair<std::uint64_t, std::uint64_t>, strengths> with{{{1, 0}, {2, 0}, {2, 1}}};
        for (std::size_t i = 0; i < strengths; ++i) {
            QCOMPARE(evidence[i].family, Family::timing);
            QCOMPARE(evidence[i].plantedWith, with[i].first);
            QCOMPARE(evidence[i].innocentWith, with[i].second);
            QCOMPARE(evidence[i].planted, std::uint64_t{2});
            QCOMPARE(evidence[i].innocent, std::uint64_t{2});
        }
    }

    void fiveOfAHundredIsMetAndSixIsNot()
    {
        std::vector<JudgedWorld> worlds;
        for (std::uint64_t i = 0; i < 100; ++i)
            worlds.push_back(quietWorld(i));
        const Requirement bar{{}, Measure::strongWorlds, atMost, 0.05, {}};
        for (std::size_t i = 0; i < 5; ++i)
            worlds[i].evaluation.strong.findings = 1;
        auto checked = checkOne(bar, worlds);
        QCOMPARE(checked.outcome, Acceptance::met);
        QCOMPARE(*checked.measured.value, 0.05);
        QVERIFY(std::abs(checked.measured.interval->high - 0.1128) < 1e-3);
        worlds[5].evaluation.strong.findings = 1;
        QCOMPARE(checkOne(bar, worlds).outcome, Acceptance::notMet);
        worlds[9].documented = 1;
        QCOMPARE(checkOne({{}, Measure::documentedWorlds, atMost, 0, {}}, worlds).outcome, Acceptance::notMet);
    }

    void aMissingDetectorIsNotTestable()
    {
        const auto checked = checkOne({{}, Measure::f1, atLeast, 0.5, {"D7", "D6"}}, {worldWith(10, 0, 0)});
        QCOMPARE(checked.outcome, Acceptance::notTestable);
        QVERIFY(english(checked.reason).find("D7, D6") != std::string::npos);
        QCOMPARE(checkOne({{}, Measure::f1, atLeast, 0.5, {"D7", "D1"}}, {worldWith(10, 0, 0)}).outcome,
                 Acceptance::met);
    }

    void precisionWithoutFindingsIsMissing()
    {
        const Requirement bar{{}, Measure::precision, atLeast, 0.99, {}};
        QCOMPARE(checkOne(bar, {worldWith(0, 0, 50)}).outcome, Acceptance::notTestable);
        QCOMPARE(checkOne(bar, {worldWith(98, 2, 0)}).outcome, Acceptance::notMet);
        // F1 of the same silence is 0, not missing: silence where accounts were planted is a failure.
        QCOMPARE(checkOne({{}, Measure::f1, atLeast, 0.5, {}}, {worldWith(0, 0, 50)}).outcome, Acceptance::notMet);
    }

    void meansAreOverWorldsAndRatesOverAll()
    {
        auto one = worldWith(90, 10, 10), two = worldWith(80, 20, 20);
        one.evaluation.customers = 8;
        one.evaluation.strong.customersFound = 8;
        two.evaluation.customers = 2;
        two.evaluation.strong.customersWrong = 3;
        const auto table = tabulate(suiteOf({}), std::vector{one, two}, {});
        const auto& row = table.rows.front();
        QVERIFY(std::abs(*row.f1.value - 0.85) < 1e-12);
        QVERIFY(row.f1.interval->low < 0.85 && row.f1.interval->high > 0.85);
        QVERIFY(std::abs(*row.customerRecall.value - 0.8) < 1e-12);
        QCOMPARE(row.customersWrong, std::uint64_t(3));
        QCOMPARE(row.worlds, std::size_t(2));
        QVERIFY(std::abs(row.eventsPerSecond - 1e6) < 1);
    }

    void orderOfWorldsDoesNotMatter()
    {
        const std::vector worlds{worldWith(90, 10, 7), worldWith(80, 3, 20), worldWith(11, 1, 2)};
        const std::vector turned{worlds[2], worlds[0], worlds[1]};
        const auto one = tabulate(suiteOf({}), worlds, {}), two = tabulate(suiteOf({}), turned, {});
        QVERIFY(*one.rows[0].f1.value == *two.rows[0].f1.value);
        QVERIFY(one.rows[0].f1.interval->low == two.rows[0].f1.interval->low);
    }

    void lowestDensityStopsAtTheFirstFailure()
    {
        std::vector worlds{worldWith(99, 0, 1, 0), worldWith(95, 0, 5, 1), worldWith(50, 0, 50, 2),
                           worldWith(99, 0, 1, 3)};
        const std::array densities{0.5, 0.1, 0.05, 0.02};
        for (std::size_t i = 0; i < worlds.size(); ++i)
            worlds[i].density = densities[i];
        const Requirement bar{{}, Measure::lowestDensity, atMost, 0.05, {}};
        const auto checked = checkOne(bar, worlds, 4);
        QCOMPARE(*checked.measured.value, 0.1);
        QCOMPARE(checked.outcome, Acceptance::notMet);
        worlds[2] = worldWith(99, 0, 1, 2);
        worlds[2].density = 0.05;
        QCOMPARE(*checkOne(bar, worlds, 4).measured.value, 0.02);
        QCOMPARE(checkOne(bar, {worldWith(1, 0, 99, 0)}, 4).outcome, Acceptance::notMet);
    }

    void baselinesMustBeBeatenOnEveryRow()
    {
        std::vector worlds{worldWith(90, 0, 10, 0), worldWith(60, 0, 40, 1)};
        const Requirement bar{{}, Measure::beatsBaselines, atLeast, 1, {}};
        QCOMPARE(checkOne(bar, worlds, 2).outcome, Acceptance::notTestable);
        worlds[0].baselines = {{"other", {30, 10, 70}}};
        worlds[1].baselines = {{"other", {30, 10, 70}}};
        QCOMPARE(checkOne(bar, worlds, 2).outcome, Acceptance::met);
        worlds[1].baselines = {{"other", {95, 0, 5}}};
        const auto checked = checkOne(bar, worlds, 2);
        QCOMPARE(checked.outcome, Acceptance::notMet);
        QCOMPARE(*checked.measured.value, 0.5);
        const auto table = tabulate(suiteOf({}, 2), worlds, {});
        QCOMPARE(table.baselines, std::vector<std::string>{"other"});
        QVERIFY(*table.rows[1].baselines.front().value > 0.9);
    }

    void claimsAreComparedWithWhatWasTrue()
    {
        auto kept = worldWith(1'000, 5, 0), broken = worldWith(100, 5, 0);
        const Requirement bar{{}, Measure::falseShareWithinClaim, atLeast, 0.9, {}};
        QCOMPARE(checkOne(bar, {kept}).outcome, Acceptance::met);
        QCOMPARE(checkOne(bar, {kept, broken}).outcome, Acceptance::notMet);
        QCOMPARE(checkOne(bar, {quietWorld(1)}).outcome, Acceptance::met); // nobody named, nobody wronged

        kept.reliability[2] = {100, 10, 0.05}; // claimed 0.05 wrong, really 10
        const Requirement error{{}, Measure::calibrationError, atMost, 0.05, {}};
        const auto checked = checkOne(error, {kept});
        QCOMPARE(checked.outcome, Acceptance::notMet);
        QVERIFY(std::abs(*checked.measured.value - 0.0995) < 1e-9);
        kept.reliability[2] = {100, 0, 0.05};
        QCOMPARE(checkOne(error, {kept}).outcome, Acceptance::met);
    }

    void batchesMustLieWhereTheyWere()
    {
        auto world = quietWorld(1);
        const Requirement bar{{}, Measure::batchLocated, atLeast, 0.9, {}};
        QCOMPARE(checkOne(bar, {world}).outcome, Acceptance::notMet);
        world.batch = BatchPlace{0.05, 0.09, 0.19};
        QCOMPARE(checkOne(bar, {world}).outcome, Acceptance::met);
        world.batch->sizeError = 0.21;
        QCOMPARE(checkOne(bar, {world}).outcome, Acceptance::notMet);
    }

    void everySuiteIsWellFormed()
    {
        for (const auto name : suiteNames()) {
            const auto suite = suiteNamed(name);
            QVERIFY(suite.ok());
            QVERIFY(!suite->rows.empty() && suite->worlds > 0);
            QVERIFY(!suite->requirements.empty() || !suite->rows.front().shows.empty()); // counts for the weights
            QVERIFY(!suite->purpose.empty());
            for (const auto& requirement : suite->requirements) {
                QVERIFY(!title(requirement.measure).empty());
                for (const auto& wanted : requirement.rows)
                    QVERIFY2(std::any_of(suite->rows.begin(), suite->rows.end(),
                                         [&](const auto& row) { return row.name == wanted; }),
                             wanted.c_str());
            }
        }
        QVERIFY(!suiteNamed("clean-99"));
        QCOMPARE(suiteNamed("clean-99").error().code, ErrorCode::badArgument);
    }
};

QTEST_GUILESS_MAIN(TestAcceptance)
#include "tst_acceptance.moc"
