// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lockstep {

class TestTails : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void poissonAgainstHandValues();
    void poissonFarOutAndNearTheMean();
    void binomialAgainstHandValues();
    void saddlepointWithinTwoPercentOfExact();
    void allSuccessesIsTheProduct();
    void chernoffIsAnUpperBound();
    void sumsToOneAroundTheMean();
    void adjustedPByHand();
    void adjustedPWithScreenedFamily();
    void exceedanceByHand();
    void strataByHand();
    void nobodyPassesInTheShadowOfOthers();
    void whoCannotPassIsNoMistake();
    void strataKeepTheLevel();
    void equalStrataKeepTheLevel();
    void attainableValuesOfOneTest();
    void exceedanceHoldsWithCoarseValues();
    void exceedanceHoldsNineTimesInTen();
    void permutationIsNeverZero();
    void quantiles();
};

namespace {

bool near(double a, double b, double relative)
{
    return std::abs(a - b) <= relative * std::abs(b);
}

} // namespace

void TestTails::poissonAgainstHandValues()
{
    QVERIFY(near(std::exp(logPoissonTail(2, 1)), 1 - std::exp(-2.0), 1e-12));
    QVERIFY(near(std::exp(logPoissonTail(2, 3)), 1 - 5 * std::exp(-2.0), 1e-12));
    QCOMPARE(logPoissonTail(3, 0), 0.0);
    QVERIFY(std::isinf(logPoissonTail(0, 1)));
}

void TestTails::poissonFarOutAndNearTheMean()
{
    // 0.45^40 e^-0.45 / 40! = 10^-61.98, the rest of the sum adds 1 %.
    QVERIFY(near(logPoissonTail(0.45, 40) / std::log(10.0), -61.977, 1e-3));
    // Far below and at the mean of a large one: 1 and one half.
    QVERIFY(near(std::exp(logPoissonTail(1e6, 900000)), 1, 1e-9));
    QVERIFY(near(std::exp(logPoissonTail(1e6, 1000000)), 0.5, 2e-3));
}

void TestTails::binomialAgainstHandValues()
{
    QVERIFY(near(std::exp(logBinomialTail(3, 0.5, 2)), 0.5, 1e-12));
    QVERIFY(near(std::exp(logBinomialTail(10, 0.1, 1)), 1 - std::pow(0.9, 10), 1e-12));
    QVERIFY(near(logBinomialTail(50, 0.01, 50), 50 * std::log(0.01), 1e-12));
    QVERIFY(std::isinf(logBinomialTail(3, 0.5, 4)));
    QCOMPARE(logBinomialTail(3, 0.5, 0), 0.0);
}

void TestTails::saddlepointWithinTwoPercentOfExact()
{
    int compared = 0;
    for (const double mean : {0.01, 0.05, 0.2, 0.5}) {
        for (const std::size_t n : {60U, 120U, 500U}) {
            SplitMix random(n);
            std::vector<double> chances(n);
            for (auto& q : chances)
                q = std::min(0.95, mean * (0.5 + random.uniform()));
            for (std::int64_t w = 1; w < static_cast<std::int64_t>(n); ++w) {
                const double exact = logPoissonBinomialTailExact(chances, w);
                if (exact > std::log(1e-2) || exact < std::log(1e-80) || w + 8 > static_cast<std::int64_t>(n))
                    continue;
                const double quick = logPoissonBinomialTailSaddlepoint(chances, w);
                QVERIFY2(
                    std::abs(std::expm1(quick - exact)) < 0.02,
                    qPrintable(QStringLiteral("n %1 w %2 exact %3 quick %4").arg(n).arg(w).arg(exact).arg(quick)));
                ++compared;
            }
        }
    }
    QVERIFY(compared > 300);
}

void TestTails::allSuccessesIsTheProduct()
{
    const std::vector<double> chances(60, 0.01);
    QVERIFY(near(logPoissonBinomialTail(chances, 60), 60 * std::log(0.01), 1e-12));
    QVERIFY(std::isinf(logPoissonBinomialTail(chances, 61)));
    QCOMPARE(logPoissonBinomialTail(chances, 0), 0.0);
}

void TestTails::chernoffIsAnUpperBound()
{
    SplitMix random(4);
    std::vector<double> chances(80);
    for (auto& q : chances)
        q = 0.02 + 0.3 * random.uniform();
    for (std::int64_t w = 1; w <= 80; ++w)
        QVERIFY(logChernoffBound(chances, w) >= logPoissonBinomialTailExact(chances, w) - 1e-9);
}

void TestTails::sumsToOneAroundTheMean()
{
    // Around the mean the saddlepoint is singular: the limit must join smoothly.
    const std::vector<double> chances(200, 0.25);
    for (std::int64_t w = 45; w <= 55; ++w) {
        const double exact = std::exp(logPoissonBinomialTailExact(chances, w));
        QVERIFY(near(std::exp(logPoissonBinomialTailSaddlepoint(chances, w)), exact, 0.01));
    }
}

void TestTails::adjustedPByHand()
{
    const std::vector<double> logP{std::log(0.01), std::log(0.04), std::log(0.03), std::log(0.5)};
    const auto q = adjustedP(logP);
    QVERIFY(near(q[0], 0.04, 1e-12));
    QVERIFY(near(q[1], 0.16 / 3, 1e-12)); // 0.04 * 4/3
    QVERIFY(near(q[2], 0.16 / 3, 1e-12)); // 0.03 * 4/2 = 0.06, but the next one is smaller
    QVERIFY(near(q[3], 0.5, 1e-12));
}

void TestTails::adjustedPWithScreenedFamily()
{
    const std::vector<double> logP{std::log(1e-9)};
    QVERIFY(near(adjustedP(logP, 1e6)[0], 1e-3, 1e-9));
    QVERIFY(adjustedP({}, 10).empty());
}

void TestTails::exceedanceByHand()
{
    // 100 tests, the best at 0.0005: 0.05 mistakes expected, none with 95 %; the expectation remains.
    std::vector<double> one(100, 0.0);
    one[7] = std::log(0.0005);
    QVERIFY(near(exceedanceQ(one)[7], 0.05, 1e-9));
    // 50 at 0.002 of 1,000 tests: 2 expected, 4 are not exceeded nine times in ten: P(X > 3) = 0.143,
    // P(X > 4) = 0.053.
    std::vector<double> many(1000, 0.0);
    std::fill_n(many.begin(), 50, std::log(0.002));
    QVERIFY(near(exceedanceQ(many)[0], 4.0 / 50, 1e-9));
    // Only 250 of them could have come that low: 0.5 expected, 1 is not exceeded.
    std::vector<AttainableP> coarse(250, {0.002, 0.002});
    coarse.resize(500, {1, 0.998});
    coarse.resize(1250, {1, 1});
    QVERIFY(near(exceedanceQ(many, coarse)[0], 1.0 / 50, 1e-9));
    // Nearly all are guilty: the one at 1 tells that hardly any null is left: (1 + 1 + 1.3) of the 200 that 1,000
    // nulls would have above 0.8.
    std::vector<double> guilty(1000, std::log(0.01));
    guilty[0] = 0;
    QVERIFY(near(exceedanceQ(guilty)[999], 1.0 / 999, 1e-9)); // 0.165 expected, one with 90 %
    QVERIFY(exceedanceQ({}).empty());
}

void TestTails::strataByHand()
{
    // 100 of whom hardly any is a null, 1,000 who all are as far as one can tell, one of them at 0.001.
    TestStratum guilty{std::vector<double>(100, std::log(0.04)), {}};
    guilty.logP[0] = 0;
    TestStratum others{std::vector<double>(1000, std::log(0.5)), {}};
    std::fill_n(others.logP.begin(), 198, 0.0);
    others.logP[999] = std::log(0.001);
    const auto q = stratifiedExceedanceQ({guilty, others});
    // Shares of nulls: (1 + 1 + 1.3) of 20, and all. So 0.04 counts as 0.04 * 0.165 / 0.835 = 0.0079, and 0.001 there
    // as 0.1, which comes after all of the guilty. Mistakes up to the first: 0.165 * 100 * 0.04 = 0.66 and
    // 1,000 * 0.0079 * 0.01 = 0.08; two are not exceeded nine times in ten.
    QVERIFY(near(q[0][50], 2.0 / 99, 1e-9));
    QVERIFY(q[1][999] > 0.1 && q[0][0] > 0.1);
    // Alone, those of 0.04 would be as many as 1,100 nulls let expect, or nearly.
    auto together = guilty.logP;
    together.insert(together.end(), others.logP.begin(), others.logP.end());
    QVERIFY(exceedanceQ(together)[50] > 0.3);
    QVERIFY(stratifiedExceedanceQ({}).empty());
}

/// Strata that tell much and strata that tell nothing: the realised share of mistakes at q = 2 %.
void TestTails::nobodyPassesInTheShadowOfOthers()
{
    // 400 beyond doubt, and 1,000 nulls as even as nulls can be: the first of them, at 0.001, would be one mistake in
    // 401, though hardly anything but a mistake has that value.
    TestStratum tests{std::vector<double>(400, std::log(1e-9)), {}};
    for (int i = 1; i <= 1000; ++i)
        tests.logP.push_back(std::log(i / 1000.0));
    const auto all = stratifiedExceedanceQ({tests}).front();
    QVERIFY(all[0] < 1e-3 && all[400] <= 0.01);
    const auto each = stratifiedExceedanceQ({tests}, 0.2).front();
    for (std::size_t i = 0; i < 400; ++i)
        QVERIFY(each[i] == all[i]);
    for (std::size_t i = 400; i < each.size(); ++i)
        QVERIFY(each[i] == 1);
    // Where the guilty thin out slowly the doubtful ones among them may stay: of 100 values up to 0.05 hardly five
    // are nulls.
    TestStratum thin{{}, {}};
    for (int i = 1; i <= 100; ++i)
        thin.logP.push_back(std::log(i / 2000.0));
    for (int i = 6; i <= 100; ++i)
        thin.logP.push_back(std::log(i / 100.0));
    const auto q = stratifiedExceedanceQ({thin}, 0.2).front();
    QVERIFY(q[99] < 0.15 && q[100] == 1);
}

/// Where nobody passes above a p-value, the nulls above it are no mistakes. 500 guilty at 0.001, and 200 of 1,000
/// nulls below 0.2: with a limit of 0.01 ten of them at most can be among the named.
void TestTails::whoCannotPassIsNoMistake()
{
    TestStratum tests{std::vector<double>(500, std::log(0.001)), {}};
    for (int i = 1; i <= 1000; ++i)
        tests.logP.push_back(std::log(i / 1000.0));
    const auto limited = stratifiedExceedanceQ({tests}, 1, 0.01).front();
    const auto all = stratifiedExceedanceQ({tests}).front();
    for (std::size_t i = 0; i < limited.size(); ++i)
        if (tests.logP[i] > std::log(0.01) + 1e-12)
            QVERIFY(limited[i] == 1);
        else
            QVERIFY(limited[i] <= all[i] && limited[i] < 0.04);
    // The first stratum is nearly free of nulls, the second is not. Up to the guilty of the second the weights let
    // p-values of 0.3 pass in the first, unless they may not: then the second one gains.
    TestStratum guilty{std::vector<double>(1000, std::log(1e-6)), {}};
    for (int i = 1; i <= 60; ++i)
        guilty.logP.push_back(std::log(i / 60.0));
    TestStratum mixed{std::vector<double>(40, std::log(0.004)), {}};
    for (int i = 1; i <= 300; ++i)
        mixed.logP.push_back(std::log(i / 300.0));
    const auto free = stratifiedExceedanceQ({guilty, mixed});
    const auto bound = stratifiedExceedanceQ({guilty, mixed}, 1, 0.05);
    QVERIFY2(bound[1][0] < 0.8 * free[1][0], qPrintable(QString::number(bound[1][0] / free[1][0])));
}

void TestTails::strataKeepTheLevel()
{
    SplitMix random(23);
    constexpr int worlds = 400;
    int exceeded = 0;
    double found = 0;
    double foundTogether = 0;
    for (int world = 0; world < worlds; ++world) {
        std::vector<TestStratum> strata(3);
        std::vector<double> together;
        const std::array<std::pair<int, int>, 3> sizes{{{20, 400}, {300, 200}, {2000, 0}}}; // nulls, others
        for (std::size_t s = 0; s < strata.size(); ++s)
            for (int i = 0; i < sizes[s].first + sizes[s].second; ++i) {
                // The others: a p-value that is seldom above 0.1.
                const double u = 1 - random.uniform();
                strata[s].logP.push_back(std::log(i < sizes[s].first ? u : std::pow(u, 6)));
                together.push_back(strata[s].logP.back());
            }
        const auto q = stratifiedExceedanceQ(strata);
        const auto one = exceedanceQ(together);
        double taken = 0;
        double mistakes = 0;
        for (std::size_t s = 0; s < q.size(); ++s)
            for (std::size_t i = 0; i < q[s].size(); ++i) {
                taken += q[s][i] <= 0.02 ? 1 : 0;
                mistakes += q[s][i] <= 0.02 && i < static_cast<std::size_t>(sizes[s].first) ? 1 : 0;
            }
        exceeded += mistakes > 0.02 * taken ? 1 : 0;
        found += taken;
        foundTogether +=
            static_cast<double>(std::count_if(one.begin(), one.end(), [](double v) { return v <= 0.02; }));
    }
    QVERIFY2(exceeded <= worlds / 8, qPrintable(QString::number(exceeded)));
    QVERIFY2(found > 1.1 * foundTogether, qPrintable(QString::number(found / foundTogether))); // what it is for
}

/// Strata that do not differ gain nothing, and must not look as if they did because of what chance does to their
/// shares of nulls.
void TestTails::equalStrataKeepTheLevel()
{
    SplitMix random(29);
    constexpr int worlds = 300;
    int exceeded = 0;
    for (int world = 0; world < worlds; ++world) {
        std::vector<TestStratum> strata(10);
        for (auto& stratum : strata)
            for (int i = 0; i < 300; ++i) {
                const double u = 1 - random.uniform();
                stratum.logP.push_back(std::log(i < 270 ? u : std::pow(u, 12)));
            }
        double taken = 0;
        double mistakes = 0;
        for (const auto& q : stratifiedExceedanceQ(strata))
            for (std::size_t i = 0; i < q.size(); ++i) {
                taken += q[i] <= 0.05 ? 1 : 0;
                mistakes += q[i] <= 0.05 && i < 270 ? 1 : 0;
            }
        exceeded += mistakes > 0.05 * taken ? 1 : 0;
    }
    QVERIFY2(exceeded <= worlds / 8, qPrintable(QString::number(exceeded)));
}

void TestTails::attainableValuesOfOneTest()
{
    // Two coins: at least one 3/4, both 1/4.
    std::vector<AttainableP> all;
    addAttainable(all, std::vector<double>{0.75, 0.25});
    QCOMPARE(all.size(), std::size_t{3});
    QVERIFY(near(all[0].p, 0.25, 1e-12) && near(all[0].rise, 0.25, 1e-12));
    QVERIFY(near(all[1].p, 0.75, 1e-12) && near(all[1].rise, 0.5, 1e-12));
    QVERIFY(near(all[2].p, 1, 1e-12) && near(all[2].rise, 0.25, 1e-12));
}

void TestTails::exceedanceHoldsWithCoarseValues()
{
    // 3,000 innocent accounts, each with two to six occasions at a few per cent, so that their p-values are coarse;
    // and 200 guilty ones.
    SplitMix random(11);
    int exceeded = 0;
    double taken = 0;
    double takenAsUniform = 0;
    constexpr int worlds = 100;
    for (int world = 0; world < worlds; ++world) {
        std::vector<double> logP;
        std::vector<AttainableP> attainable;
        for (int account = 0; account < 3200; ++account) {
            std::vector<double> chances(2 + random.below(5));
            std::int64_t fast = 0;
            for (auto& chance : chances) {
                chance = 0.02 + 0.1 * random.uniform();
                fast += random.uniform() < (account < 3000 ? chance : 0.8) ? 1 : 0;
            }
            logP.push_back(logPoissonBinomialTail(chances, fast));
            std::vector<double> tails;
            for (std::size_t w = 1; w <= chances.size(); ++w)
                tails.push_back(std::exp(logPoissonBinomialTailExact(chances, static_cast<std::int64_t>(w))));
            addAttainable(attainable, tails);
        }
        const auto q = exceedanceQ(logP, attainable);
        const auto uniform = exceedanceQ(logP);
        double mistakes = 0;
        double all = 0;
        for (std::size_t i = 0; i < q.size(); ++i) {
            all += q[i] <= 0.02 ? 1 : 0;
            mistakes += q[i] <= 0.02 && i < 3000 ? 1 : 0;
            takenAsUniform += uniform[i] <= 0.02 ? 1 : 0;
        }
        taken += all;
        exceeded += mistakes > 0.02 * all ? 1 : 0;
    }
    QVERIFY2(exceeded <= worlds / 8, qPrintable(QString::number(exceeded)));
    QVERIFY2(taken > 1.02 * takenAsUniform, qPrintable(QString::number(taken / takenAsUniform))); // what it is for
}

void TestTails::exceedanceHoldsNineTimesInTen()
{
    // 2,000 uniform p and 300 that are far smaller: the realised share of mistakes at q = 2 %.
    SplitMix random(7);
    int exceeded = 0;
    int exceededByMean = 0;
    constexpr int worlds = 400;
    for (int world = 0; world < worlds; ++world) {
        std::vector<double> logP;
        for (int i = 0; i < 2000; ++i)
            logP.push_back(std::log(1 - random.uniform()));
        logP.resize(2300, -40.0);
        const auto share = [&logP](const std::vector<double>& q) {
            double taken = 0;
            double mistakes = 0;
            for (std::size_t i = 0; i < q.size(); ++i) {
                taken += q[i] <= 0.02 ? 1 : 0;
                mistakes += q[i] <= 0.02 && logP[i] > -40 ? 1 : 0;
            }
            return mistakes / taken;
        };
        exceeded += share(exceedanceQ(logP)) > 0.02 ? 1 : 0;
        exceededByMean += share(adjustedP(logP)) > 0.02 ? 1 : 0;
    }
    QVERIFY2(exceeded <= worlds / 8, qPrintable(QString::number(exceeded)));
    QVERIFY(exceededByMean > worlds / 4); // what controlling the mean alone would do
}

void TestTails::permutationIsNeverZero()
{
    QCOMPARE(permutationP(0, 9999), 1e-4);
    QCOMPARE(permutationP(9999, 9999), 1.0);
}

void TestTails::quantiles()
{
    QCOMPARE(median({3, 1, 2}), 2.0);
    QCOMPARE(median({4, 1, 2, 3}), 2.5);
    QCOMPARE(quantile({5, 1, 2, 3, 4}, 0.25), 2.0);
    QCOMPARE(quantile({7}, 0.9), 7.0);
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestTails)
#include "tst_tails.moc"
