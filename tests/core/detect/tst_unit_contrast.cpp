// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/unit_contrast.h"
#include "core/stats/random.h"
#include "tests/support/test_case.h"

#include <cmath>

namespace lockstep {

class TestUnitContrast : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void sharesByHand();
    void pIsUniformWithoutADifference();
    void tellsADifference();
};

namespace {

/// Accounts 0 .. members-1 hit with the first chance, the others with the second, ten trials on each of 20 occasions.
UnitContrast contrastOf(std::uint64_t seed, double memberChance, double otherChance)
{
    constexpr std::uint32_t members = 12;
    constexpr std::uint32_t accounts = 200;
    SplitMix random(seed);
    std::vector<UnitTrials> trials;
    std::vector<char> kind(accounts, 0);
    std::vector<double> activity(accounts, 0);
    for (std::uint32_t a = 0; a < accounts; ++a) {
        kind[a] = a < members ? 1 : 0;
        activity[a] = static_cast<double>(random.below(30));
        for (std::int64_t occasion = 0; occasion < 20; ++occasion) {
            double hits = 0;
            for (int i = 0; i < 10; ++i)
                hits += random.uniform() < (a < members ? memberChance : otherChance) ? 1 : 0;
            trials.push_back({a, occasion, 10, hits});
        }
    }
    return contrastUnits(trials, kind, activity, seed);
}

} // namespace

void TestUnitContrast::sharesByHand()
{
    // The member has activity 5; of the seven others the farthest one (50) is not taken, the unclear one never is.
    const std::vector<UnitTrials> trials{{0, 1, 4, 3}, {1, 1, 2, 1}, {2, 1, 2, 0}, {3, 2, 2, 0},
                                         {4, 2, 2, 0}, {5, 2, 2, 0}, {6, 2, 2, 2}, {7, 1, 2, 2}};
    const std::vector<char> kind{1, 0, 0, 0, 0, 0, 0, 2};
    const std::vector<double> activity{5, 5, 6, 4, 7, 3, 50, 5};
    const auto contrast = contrastUnits(trials, kind, activity, 1);
    QCOMPARE(contrast.members, 1U);
    QCOMPARE(contrast.controls, 5U);
    QCOMPARE(contrast.memberShare, 0.75);
    QCOMPARE(contrast.controlShare, 0.1);
    QCOMPARE(contrast.occasions, 0U); // one member is nobody together
    QVERIFY(contrast.pAccounts > 0.1);
    QCOMPARE(contrastUnits({}, kind, activity, 1).pAccounts, 1.0);
}

void TestUnitContrast::pIsUniformWithoutADifference()
{
    constexpr int worlds = 200;
    int accounts = 0;
    int occasions = 0;
    for (std::uint64_t seed = 0; seed < worlds; ++seed) {
        const auto contrast = contrastOf(seed, 0.2, 0.2);
        accounts += contrast.pAccounts <= 0.1 ? 1 : 0;
        occasions += contrast.pOccasions <= 0.1 ? 1 : 0;
    }
    const double most = 0.1 * worlds + 4 * std::sqrt(worlds * 0.1 * 0.9);
    QVERIFY2(accounts <= most && accounts >= 3, qPrintable(QString::number(accounts)));
    QVERIFY2(occasions <= most && occasions >= 3, qPrintable(QString::number(occasions)));
}

void TestUnitContrast::tellsADifference()
{
    const auto contrast = contrastOf(1, 0.6, 0.2);
    QVERIFY(contrast.pAccounts < 0.001);
    QVERIFY(contrast.pOccasions < 0.001);
    QVERIFY(contrast.memberShare > 2 * contrast.controlShare);
    QVERIFY(contrast.occasions == 20);
}

} // namespace lockstep

QTEST_GUILESS_MAIN(lockstep::TestUnitContrast)
#include "tst_unit_contrast.moc"
