// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/profile_families.h"
#include "tests/core/detect/row_world.h"
#include "tests/support/test_case.h"

#include <array>
#include <string_view>

namespace lockstep {

class TestProfileFamilies : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsThePatternOfAName_data();
    void readsThePatternOfAName();
    void findsNamesOfOnePatternMadeInOneWeek();
    void findsOneSentenceUnderAlikeNames();
    void partsThatShareAProfileAreOneFamily();
    void aFashionForAPatternIsNoFamily();
    void aWeekOfManySignUpsIsNoFamily();
    void namesNobodyAmongOrdinaryProfiles();
};

namespace {

constexpr std::uint32_t people = 3000;

std::string invented(RowWorld& world)
{
    static constexpr std::array<std::string_view, 10> syllables{"ba",  "lo", "ri", "den",  "mu",
                                                                "sta", "ke", "vo", "plin", "nor"};
    std::string name;
    for (auto n = 2 + world.random.below(4); n > 0; --n)
        name += syllables[world.random.below(syllables.size())];
    return name;
}

/// Names of many shapes, dates over six years, a sentence of their own with every third.
RowWorld ordinary(std::uint64_t seed, std::uint32_t count = people)
{
    RowWorld world(seed, count);
    for (std::uint32_t a = 0; a < count; ++a) {
        AccountProfile profile;
        profile.account = AccountId(a);
        profile.handle = invented(world);
        if (world.random.uniform() < 0.3)
            profile.handle += "." + invented(world);
        for (auto digits = world.random.below(5); digits > 0; --digits)
            profile.handle += static_cast<char>('0' + world.random.below(10));
        profile.created = {{RowWorld::start - static_cast<std::int64_t>(world.random.below(2200)) * RowWorld::day},
                           Precision::day};
        if (world.random.uniform() < 0.3)
            profile.bio = invented(world) + " and " + invented(world) + ", mostly " + invented(world) + " in "
                          + invented(world);
        world.profiles.push_back(std::move(profile));
    }
    return world;
}

std::string digits(RowWorld& world, int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += static_cast<char>('0' + world.random.below(10));
    return text;
}

} // namespace

void TestProfileFamilies::readsThePatternOfAName_data()
{
    QTest::addColumn<QByteArray>("handle");
    QTest::addColumn<QByteArray>("pattern");
    QTest::newRow("letters and digits") << QByteArray("jan.peeters83") << QByteArray("aaa.aaaaaaa00");
    QTest::newRow("other characters stay") << QByteArray("A_b-7") << QByteArray("a_a-0");
    QTest::newRow("a number is the platform's") << QByteArray("1234567") << QByteArray();
}

void TestProfileFamilies::readsThePatternOfAName()
{
    QFETCH(QByteArray, handle);
    QFETCH(QByteArray, pattern);
    QCOMPARE(QByteArray::fromStdString(namePattern(handle.toStdString())), pattern);
}

void TestProfileFamilies::findsNamesOfOnePatternMadeInOneWeek()
{
    auto world = ordinary(1);
    for (std::uint32_t a = 100; a < 130; ++a) {
        world.profiles[a].handle = "mkvo_" + digits(world, 5) + "x";
        world.profiles[a].created = {{RowWorld::start - 400 * RowWorld::day + (a % 3) * RowWorld::hour},
                                     Precision::day};
    }
    const auto scan = scanFamilies(world.graph(), 0.05, {});
    QCOMPARE(scan.profiles, std::size_t(people));
    QCOMPARE(scan.found.size(), std::size_t(1));
    const auto& family = scan.found.front();
    QCOMPARE(family.accounts.size(), std::size_t(30));
    QCOMPARE(family.accounts.front(), AccountId(100));
    QCOMPARE(QByteArray::fromStdString(family.example), QByteArray("aaaa_00000a"));
    QVERIFY(family.expected < 1);
}

void TestProfileFamilies::findsOneSentenceUnderAlikeNames()
{
    auto world = ordinary(2);
    for (std::uint32_t a = 500; a < 515; ++a) {
        world.profiles[a].handle = "lotte_" + digits(world, 4);
        world.profiles[a].bio = "Coffee first, then mountains and my two cats";
    }
    const auto scan = scanFamilies(world.graph(), 0.05, {});
    QCOMPARE(scan.found.size(), std::size_t(1));
    QCOMPARE(scan.found.front().accounts.size(), std::size_t(15));
    QCOMPARE(scan.found.front().traits[0], ProfileTrait::bio);
    QCOMPARE(scan.found.front().traits[1], ProfileTrait::name);
}

void TestProfileFamilies::partsThatShareAProfileAreOneFamily()
{
    auto world = ordinary(3);
    const Moment made{{RowWorld::start - 300 * RowWorld::day}, Precision::day};
    for (std::uint32_t a = 0; a < 40; ++a) {
        auto& profile = world.profiles[a];
        if (a < 25)
            profile.handle = "qx-" + digits(world, 6);
        profile.created = made;
        if (a >= 15) // ten have all three
            profile.bio = "Living my best life, follow for daily sunshine";
    }
    const auto scan = scanFamilies(world.graph(), 0.05, {});
    QCOMPARE(scan.found.size(), std::size_t(1));
    QCOMPARE(scan.found.front().accounts.size(), std::size_t(40));
}

void TestProfileFamilies::aFashionForAPatternIsNoFamily()
{
    auto world = ordinary(4);
    for (std::uint32_t a = 0; a < 400; ++a)
        world.profiles[a].handle = "anna" + digits(world, 4);
    QVERIFY(scanFamilies(world.graph(), 0.05, {}).found.empty());
}

void TestProfileFamilies::aWeekOfManySignUpsIsNoFamily()
{
    auto world = ordinary(5);
    for (std::uint32_t a = 0; a < 400; ++a)
        world.profiles[a].created = {{RowWorld::start - 30 * RowWorld::day}, Precision::day};
    QVERIFY(scanFamilies(world.graph(), 0.05, {}).found.empty());
}

void TestProfileFamilies::namesNobodyAmongOrdinaryProfiles()
{
    for (std::uint64_t seed = 10; seed < 20; ++seed)
        QVERIFY(scanFamilies(ordinary(seed, 1000).graph(), 0.05, {}).found.empty());
}

} // namespace lockstep

QTEST_APPLESS_MAIN(lockstep::TestProfileFamilies)
#include "tst_profile_families.moc"
