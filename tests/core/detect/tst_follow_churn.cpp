// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follow_churn.h"
#include "tests/core/detect/row_world.h"
#include "tests/support/test_case.h"

namespace lockstep {

class TestFollowChurn : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsASeriesOfFollowsThatAreDropped();
    void aMachineDoesNotSleep();
    void peopleWhoTidyUpNowAndThenAreNotNamed();
    void whoDropsAfterMonthsIsNotNamed();
    void followsAtTheEndOfTheDataAreNotCounted();
    void saysWhenThereAreNoUnfollows();
};

namespace {

constexpr std::uint32_t people = 300;
constexpr std::uint32_t hired = 7;

/// Two months of follows, of which every tenth is regretted within a week.
RowWorld ordinary(std::uint64_t seed)
{
    RowWorld world(seed, people);
    world.everyAccountIsATarget();
    for (std::uint32_t a = 0; a < people; ++a)
        for (int d = 0; d < 60; ++d) {
            if (world.random.uniform() > 0.4)
                continue;
            const auto other = static_cast<std::uint32_t>(world.random.below(people));
            const auto at = world.awake(d);
            world.add(a, Verb::follow, other, at);
            if (world.random.uniform() < 0.1)
                world.add(a, Verb::unfollow, other, at + RowWorld::day);
        }
    return world;
}

/// Ten strangers a day, each dropped after `days`.
void plant(RowWorld& world, bool sleeps, int days)
{
    for (int d = 0; d < 40; ++d)
        for (int i = 0; i < 10; ++i) {
            const auto other = static_cast<std::uint32_t>((d * 10 + i) % people);
            const auto at = sleeps ? world.awake(d)
                                   : RowWorld::start + d * RowWorld::day
                                         + static_cast<std::int64_t>(world.random.uniform() * RowWorld::day);
            world.add(hired, Verb::follow, other, at);
            world.add(hired, Verb::unfollow, other, at + days * RowWorld::day);
        }
}

} // namespace

void TestFollowChurn::findsASeriesOfFollowsThatAreDropped()
{
    auto world = ordinary(1);
    plant(world, true, 3);
    const auto scan = scanChurn(world.graph(), 0.05, 1, {});
    QCOMPARE(scan.found.size(), std::size_t(1));
    const auto& churn = scan.found.front();
    QCOMPARE(churn.account, AccountId(hired));
    QVERIFY2(churn.undone >= 380, qPrintable(QString::number(churn.undone)));
    QVERIFY(churn.reference >= 0.05 && churn.reference < 0.15);
    QVERIFY(churn.lagLow > 2.9 && churn.lagHigh < 3.1);
    QVERIFY(churn.busiestDay < 0.1);
    QVERIFY(!churn.clock.aroundTheClock());
    QCOMPARE(churn.evidence.size(), 2 * churn.undone);
}

void TestFollowChurn::aMachineDoesNotSleep()
{
    auto world = ordinary(2);
    plant(world, false, 3);
    const auto scan = scanChurn(world.graph(), 0.05, 1, {});
    QCOMPARE(scan.found.size(), std::size_t(1));
    QVERIFY(scan.found.front().clock.aroundTheClock());
}

void TestFollowChurn::peopleWhoTidyUpNowAndThenAreNotNamed()
{
    for (std::uint64_t seed = 10; seed < 20; ++seed) {
        const auto scan = scanChurn(ordinary(seed).graph(), 0.05, seed, {});
        QVERIFY(scan.found.empty());
        QVERIFY(scan.tested == 0 || scan.timedUnfollows > 0);
    }
}

void TestFollowChurn::whoDropsAfterMonthsIsNotNamed()
{
    auto world = ordinary(3);
    plant(world, true, 15);
    QVERIFY(scanChurn(world.graph(), 0.05, 1, {}).found.empty());
}

void TestFollowChurn::followsAtTheEndOfTheDataAreNotCounted()
{
    // All follows of the last week: whether they are taken back is not known yet.
    RowWorld world(4, people);
    world.everyAccountIsATarget();
    for (std::uint32_t i = 0; i < 100; ++i) {
        world.add(hired, Verb::follow, i, RowWorld::start + i * RowWorld::hour / 2);
        world.add(hired, Verb::unfollow, i, RowWorld::start + (i + 100) * RowWorld::hour / 2);
    }
    const auto scan = scanChurn(world.graph(), 0.05, 1, {});
    QCOMPARE(scan.tested, std::size_t(0));
    QVERIFY(scan.found.empty());
}

void TestFollowChurn::saysWhenThereAreNoUnfollows()
{
    RowWorld world(5, people);
    world.everyAccountIsATarget();
    world.add(1, Verb::follow, 2, RowWorld::start);
    QCOMPARE(scanChurn(world.graph(), 0.05, 1, {}).timedUnfollows, std::size_t(0));
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::TestFollowChurn)
#include "tst_follow_churn.moc"
