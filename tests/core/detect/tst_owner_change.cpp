// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/owner_change.h"
#include "core/detect/owner_channels.h"
#include "tests/core/detect/row_world.h"
#include "tests/support/test_case.h"

#include <array>
#include <string_view>

namespace lockstep {

class TestOwnerChange : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void cutsWhereTheHoursChange();
    void cutsWhereThePublicChanges();
    void cutsWhereTheLanguageChanges();
    void findsAnAccountThatChangedHands();
    void aNewNameAloneIsNotAnotherOwner();
    void anotherPublicAndANewNameAreNotEnough();
    void changesAtDifferentDatesAreLife();
    void namesNobodyAmongOrdinaryAccounts();
    void tooFewPostsAreNotJudged();
};

namespace {

constexpr std::uint32_t owners = 60;
constexpr std::uint32_t people = 600;
constexpr int days = 120;
constexpr std::uint32_t sold = 5;
constexpr int soldOn = 60;

struct Habits {
    int bed = 23;
    std::uint32_t circle = 0; ///< number of its regulars
    bool dutch = true;
};

std::string sentence(bool dutch, RowWorld& world)
{
    static constexpr std::array<std::string_view, 3> nl{
        "wat is dit een mooie dag voor ons", "het is niet van mij maar van hem", "dat was ook al zo met de trein"};
    static constexpr std::array<std::string_view, 3> en{"what a day it was for the two of us",
                                                        "this is not mine but his and hers",
                                                        "that was also the case with the train"};
    return std::string((dutch ? nl : en)[world.random.below(3)]);
}

void live(RowWorld& world, std::uint32_t account, int from, int to, const Habits& habits)
{
    for (int d = from; d < to; ++d) {
        if (world.random.uniform() > 0.35)
            continue;
        const auto at = world.awake(d, habits.bed);
        const auto post = world.addPost(account, at);
        for (std::uint32_t i = 0; i < 25; ++i)
            if (world.random.uniform() < 0.4)
                world.add(owners + (habits.circle * 25 + i) % people, Verb::like, post,
                          at + static_cast<std::int64_t>(world.random.below(RowWorld::day)));
        for (int i = 0; i < 3; ++i)
            world.add(owners + static_cast<std::uint32_t>(world.random.below(people)), Verb::like, post,
                      at + static_cast<std::int64_t>(world.random.below(RowWorld::day)));
        world.add(account, Verb::comment, static_cast<std::uint32_t>(world.random.below(post + 1)), at + 1000,
                  sentence(habits.dutch, world));
    }
}

/// Accounts that post, each for its own regulars, and one that may be different.
RowWorld ordinary(std::uint64_t seed)
{
    RowWorld world(seed, owners + people);
    for (std::uint32_t a = 0; a < owners; ++a) {
        AccountProfile profile;
        profile.account = AccountId(a);
        profile.handle = "u" + std::to_string(a);
        world.profiles.push_back(std::move(profile));
        if (a != sold)
            live(world, a, 0, days, {20 + static_cast<int>(world.random.below(6)), a, a % 2 == 0});
    }
    return world;
}

void rename(RowWorld& world, int onDay)
{
    world.profiles[sold].extra.emplace_back("renamed_at",
                                            toIso(Moment{{RowWorld::start + onDay * RowWorld::day}, Precision::day}));
}

} // namespace

void TestOwnerChange::cutsWhereTheHoursChange()
{
    SplitMix random(1);
    std::vector<double> shares;
    for (int i = 0; i < 40; ++i) // around midnight, which a circle does not see as an edge
        shares.push_back(std::fmod(0.95 + 0.1 * random.uniform(), 1));
    for (int i = 0; i < 30; ++i)
        shares.push_back(0.45 + 0.1 * random.uniform());
    const auto cut = cutHours(shares, {5, shares.size() - 5});
    QCOMPARE(cut.at, std::size_t(40));
    QCOMPARE(cut.effect, 1.0);
    QCOMPARE(cutHours(shares, {}).at, std::size_t(0));
}

void TestOwnerChange::cutsWhereThePublicChanges()
{
    const std::vector<std::uint32_t> first{1, 2, 3, 4};
    const std::vector<std::uint32_t> second{5, 6, 7, 8};
    std::vector<std::span<const std::uint32_t>> sets(8, first);
    sets.resize(20, second);
    const auto cut = cutSets(sets, {5, sets.size() - 5});
    QCOMPARE(cut.at, std::size_t(8));
    QCOMPARE(cut.change, 1.0);
}

void TestOwnerChange::cutsWhereTheLanguageChanges()
{
    std::vector<std::uint8_t> kinds(30, 1);
    kinds.resize(50, 2);
    kinds[45] = 1;
    const auto cut = cutKinds(kinds, {10, kinds.size() - 10});
    QCOMPARE(cut.at, std::size_t(30));
    QCOMPARE(cut.effect, 0.95);
}

void TestOwnerChange::findsAnAccountThatChangedHands()
{
    auto world = ordinary(1);
    live(world, sold, 0, soldOn, {23, sold, true});
    live(world, sold, soldOn, days, {11, sold + 12, false});
    rename(world, soldOn + 1);
    const auto scan = scanOwners(world.graph(), 0.05, 1, {});
    QCOMPARE(scan.tested, std::size_t(owners));
    QCOMPARE(scan.found.size(), std::size_t(1));
    const auto& found = scan.found.front();
    QCOMPARE(found.account, AccountId(sold));
    QVERIFY(found.channels.size() >= leastChannels);
    const auto off = std::abs(found.at.ms - (RowWorld::start + soldOn * RowWorld::day));
    QVERIFY2(off < agreeDays * RowWorld::day, qPrintable(QString::number(off / RowWorld::hour)));
    QCOMPARE(found.targets.size(), found.posts);
    QVERIFY(found.postsBefore > 0 && found.postsBefore < found.posts);
}

void TestOwnerChange::aNewNameAloneIsNotAnotherOwner()
{
    auto world = ordinary(2);
    live(world, sold, 0, days, {23, sold, true});
    rename(world, soldOn);
    QVERIFY(scanOwners(world.graph(), 0.05, 1, {}).found.empty());
}

void TestOwnerChange::anotherPublicAndANewNameAreNotEnough()
{
    std::size_t named = 0;
    for (std::uint64_t seed = 30; seed < 40; ++seed) {
        auto world = ordinary(seed);
        live(world, sold, 0, soldOn, {23, sold, true});
        live(world, sold, soldOn, days, {23, sold + 12, true});
        rename(world, soldOn);
        named += scanOwners(world.graph(), 0.05, seed, {}).found.size();
    }
    QCOMPARE(named, std::size_t(0));
}

void TestOwnerChange::changesAtDifferentDatesAreLife()
{
    auto world = ordinary(4);
    live(world, sold, 0, 30, {23, sold, true});
    live(world, sold, 30, 60, {23, sold + 12, true});   // another public
    live(world, sold, 60, days, {11, sold + 12, true}); // a night shift
    rename(world, 95);
    QVERIFY(scanOwners(world.graph(), 0.05, 1, {}).found.empty());
}

void TestOwnerChange::namesNobodyAmongOrdinaryAccounts()
{
    for (std::uint64_t seed = 10; seed < 15; ++seed)
        QVERIFY(scanOwners(ordinary(seed).graph(), 0.05, seed, {}).found.empty());
}

void TestOwnerChange::tooFewPostsAreNotJudged()
{
    RowWorld world(5, 3);
    for (int i = 0; i < 11; ++i)
        world.addPost(0, RowWorld::start + i * 3 * RowWorld::day);
    QCOMPARE(scanOwners(world.graph(), 0.05, 1, {}).tested, std::size_t(0));
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::TestOwnerChange)
#include "tst_owner_change.moc"
