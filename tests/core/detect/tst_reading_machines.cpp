// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/reading_machines.h"
#include "tests/core/detect/row_world.h"
#include "tests/support/test_case.h"

namespace lockstep {

class TestReadingMachines : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsWhoReadsEverythingAroundTheClock();
    void aPersonWhoReadsEverythingSleeps();
    void findsWhoReadsEveryPostWithinTheHour();
    void whoIsQuickByDayOnlyIsNotNamed();
    void aMachineThatReadsOnePageIsNotNamed();
    void namesNobodyInOrdinaryLogs();
    void isSilentWithoutViews();
};

namespace {

constexpr std::uint32_t people = 200;
constexpr std::uint32_t pages = 1000;
constexpr std::uint32_t machine = 11;
constexpr int days = 40;

RowWorld ordinary(std::uint64_t seed)
{
    RowWorld world(seed, people);
    for (std::uint32_t p = 0; p < pages; ++p)
        world.addPost(p % people, RowWorld::start);
    for (std::uint32_t a = 0; a < people; ++a) {
        const int bed = static_cast<int>(world.random.below(24));
        for (int d = 0; d < days; ++d)
            for (auto i = world.random.below(14); i > 0; --i) {
                const double u = world.random.uniform();
                world.add(a, Verb::view, static_cast<std::uint32_t>(pages * u * u), world.awake(d, bed));
            }
    }
    return world;
}

void plant(RowWorld& world, bool sleeps, std::uint32_t breadth)
{
    for (std::uint32_t i = 0; i < 4 * pages; ++i) {
        const auto at = sleeps ? world.awake(static_cast<int>(i % days))
                               : RowWorld::start + static_cast<std::int64_t>(i) * days * RowWorld::day / (4 * pages);
        world.add(machine, Verb::view, i % breadth, at);
    }
}

} // namespace

void TestReadingMachines::findsWhoReadsEverythingAroundTheClock()
{
    auto world = ordinary(1);
    plant(world, false, pages);
    const auto scan = scanReading(world.graph(), 0.05, {});
    QCOMPARE(scan.found.size(), std::size_t(1));
    const auto& found = scan.found.front();
    QCOMPARE(found.account, AccountId(machine));
    QCOMPARE(found.targets, std::size_t(pages));
    QVERIFY(found.breadth > 0.99);
    QVERIFY(found.evenGaps > 0.5); // its own reading beats time, the account's ordinary views lie between
    QVERIFY(scan.tested > people / 2);
}

void TestReadingMachines::aPersonWhoReadsEverythingSleeps()
{
    auto world = ordinary(2);
    plant(world, true, pages);
    QVERIFY(scanReading(world.graph(), 0.05, {}).found.empty());
}

namespace {

/// Posts at all hours, fewer by night, of which people read some when they are awake; the machine follows them.
RowWorld stream(std::uint64_t seed, bool sleeps)
{
    RowWorld world(seed, people);
    for (std::uint32_t p = 0; p < 600; ++p) {
        const int onDay = static_cast<int>(p % days);
        const auto posted =
            world.random.uniform() < 0.8
                ? world.awake(onDay)
                : RowWorld::start + onDay * RowWorld::day
                      + static_cast<std::int64_t>(world.random.uniform() * static_cast<double>(RowWorld::day));
        world.addPost(p % people, posted);
        for (std::uint32_t a = 0; a < people; ++a)
            if (a != machine && world.random.uniform() < 0.35)
                world.add(a, Verb::view, p, world.awake(onDay + 1));
        auto read = posted + static_cast<std::int64_t>(world.random.below(15 * 60'000));
        if (const auto hour = (read / RowWorld::hour) % 24; sleeps && hour < 7)
            read += (7 - hour) * RowWorld::hour;
        world.add(machine, Verb::view, p, read);
    }
    return world;
}

} // namespace

void TestReadingMachines::findsWhoReadsEveryPostWithinTheHour()
{
    const auto scan = scanReading(stream(5, false).graph(), 0.05, {});
    QCOMPARE(scan.found.size(), std::size_t(1));
    const auto& found = scan.found.front();
    QCOMPARE(found.account, AccountId(machine));
    QVERIFY(!found.clock.aroundTheClock()); // it acts when others post
    QVERIFY(found.slowest.neverSlow());
    QCOMPARE(found.slowest.prompt, found.slowest.posts);
}

void TestReadingMachines::whoIsQuickByDayOnlyIsNotNamed()
{
    QVERIFY(scanReading(stream(6, true).graph(), 0.05, {}).found.empty());
}

void TestReadingMachines::aMachineThatReadsOnePageIsNotNamed()
{
    auto world = ordinary(3);
    plant(world, false, 5);
    QVERIFY(scanReading(world.graph(), 0.05, {}).found.empty());
}

void TestReadingMachines::namesNobodyInOrdinaryLogs()
{
    for (std::uint64_t seed = 10; seed < 15; ++seed)
        QVERIFY(scanReading(ordinary(seed).graph(), 0.05, {}).found.empty());
}

void TestReadingMachines::isSilentWithoutViews()
{
    RowWorld world(4, people);
    const auto post = world.addPost(0, RowWorld::start);
    world.add(1, Verb::like, post, RowWorld::start + 1000);
    const auto scan = scanReading(world.graph(), 0.05, {});
    QCOMPARE(scan.views, std::size_t(0));
    QVERIFY(scan.found.empty());
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::TestReadingMachines)
#include "tst_reading_machines.moc"
