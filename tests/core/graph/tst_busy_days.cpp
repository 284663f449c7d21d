// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/busy_days.h"
#include "tests/support/test_case.h"

using namespace lockstep;

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::int64_t firstDay = -20; // before 1970: days are whole there too

struct World {
    CaseData data;

    explicit World(std::uint32_t people)
    {
        for (std::uint32_t a = 0; a < people; ++a)
            data.accountNames.append("a" + std::to_string(a));
    }
    std::uint32_t addPost(AccountId author)
    {
        data.targetNames.append("p" + std::to_string(data.targets.size()));
        Target post;
        post.kind = Target::Kind::post;
        post.account = author;
        data.targets.push_back(post);
        return static_cast<std::uint32_t>(data.targets.size() - 1);
    }
    void act(std::uint32_t actor, std::uint32_t post, std::int64_t day, Precision precision = Precision::exact)
    {
        auto& rows = data.interactions;
        rows.actor.push_back(actor);
        rows.target.push_back(post);
        rows.verb.push_back(0);
        rows.time.push_back((firstDay + day) * dayMs + 3'600'000 * (1 + actor % 20));
        rows.precision.push_back(static_cast<std::uint8_t>(precision));
        rows.file.push_back(0);
        rows.row.push_back(static_cast<std::uint32_t>(rows.actor.size() + 1));
    }
};

/// Thirty days on which accounts 10 to 29 each react to one of two creators (0 and 1); on days 20 and 21 a hundred
/// others (30 to 129) and five of the regulars come to creator 0.
World giveaway(std::int64_t days = 30)
{
    World world(130);
    const auto quiet = world.addPost(AccountId(1)), usual = world.addPost(AccountId(0)),
               prize = world.addPost(AccountId(0));
    for (std::int64_t day = 0; day < days; ++day)
        for (std::uint32_t a = 10; a < 30; ++a)
            world.act(a, a % 2 == 0 ? quiet : usual, day);
    for (std::int64_t day = 20; day < std::min<std::int64_t>(22, days); ++day)
        for (std::uint32_t a = 25; a < 130; ++a)
            world.act(a, prize, day);
    return world;
}

} // namespace

class TestBusyDays : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAPeakWas()
    {
        const auto busy = busyDays(giveaway().data);
        QCOMPARE(busy.size(), std::size_t(1));
        const auto& peak = busy.front();
        QCOMPARE(peak.days, (TimeRange{{(firstDay + 20) * dayMs}, {(firstDay + 22) * dayMs}}));
        QCOMPARE(peak.interactions, std::uint64_t(250));
        QCOMPARE(peak.usual, 40.0);
        QCOMPARE(peak.creators, std::vector<AccountId>{AccountId(0)});
        QCOMPARE(peak.accounts, std::uint64_t(112)); // 100 who came for it, ten of creator 0, two of creator 1
        QCOMPARE(peak.onlyThen, std::uint64_t(102)); // the ten come on other days too
    }

    void isSilentWhereNothingStandsOut()
    {
        QVERIFY(busyDays(giveaway(20).data).empty()); // before it begins
        QVERIFY(busyDays(CaseData()).empty());
        World week(40);
        const auto post = week.addPost(AccountId(0));
        for (std::int64_t day = 0; day < 13; ++day)
            for (std::uint32_t a = 1; a < (day == 7 ? 40 : 5); ++a)
                week.act(a, post, day);
        QVERIFY(busyDays(week.data).empty()); // thirteen days: nobody knows what is usual
    }

    void saysWhenTheAuthorIsNotKnown()
    {
        auto world = giveaway();
        for (auto& target : world.data.targets)
            target.account = {};
        const auto busy = busyDays(world.data);
        QCOMPARE(busy.size(), std::size_t(1));
        QVERIFY(busy.front().creators.empty());
    }

    void rowsWithoutADayDoNotCount()
    {
        auto world = giveaway(20);
        for (std::uint32_t a = 10; a < 130; ++a)
            world.act(a, 0, 5, Precision::orderOnly);
        world.data.interactions.time.back() = Instant::missingMs;
        QVERIFY(busyDays(world.data).empty());
    }

    void aFewOnAnEmptyDayAreNoPeak()
    {
        World world(40);
        const auto post = world.addPost(AccountId(0));
        for (std::int64_t day = 0; day < 60; day += 5) // most days are empty
            for (std::uint32_t a = 1; a < 11; ++a)
                world.act(a, post, day);
        QVERIFY(busyDays(world.data).empty());
    }

    void whatAPollSawFirstIsOfNoDay()
    {
        auto world = giveaway(20);
        for (std::uint32_t a = 10; a < 130; ++a)
            world.act(a, 0, 5, Precision::interval);
        QVERIFY(busyDays(world.data).empty());
    }

    void anotherPeakIsNotUsual()
    {
        auto world = giveaway();
        for (std::uint32_t a = 10; a < 130; ++a)
            for (int again = 0; again < 20; ++again)
                world.act(a, 2, 5); // the same creator, far more
        const auto busy = busyDays(world.data);
        QCOMPARE(busy.size(), std::size_t(2));
        for (const auto& peak : busy)
            QCOMPARE(peak.creators, std::vector<AccountId>{AccountId(0)});
    }

    void keepsTheLargestInTheirOrder()
    {
        World world(200);
        const auto post = world.addPost(AccountId(0));
        for (std::int64_t day = 0; day < 60; ++day)
            for (std::uint32_t a = 1; a < 11; ++a)
                world.act(a, post, day);
        for (std::uint32_t peak = 0; peak < 8; ++peak)
            for (std::uint32_t a = 20; a < 40 + 10 * peak; ++a)
                world.act(a, post, 55 - 6 * peak);
        const auto busy = busyDays(world.data);
        QCOMPARE(busy.size(), mostBusyDays);
        for (std::size_t i = 0; i < busy.size(); ++i)
            QCOMPARE(busy[i].interactions, std::uint64_t(10 + 20 + 10 * (7 - i)));
        QVERIFY(std::is_sorted(busy.begin(), busy.end(),
                               [](const BusyDays& a, const BusyDays& b) { return a.days.from < b.days.from; }));
    }

    void aWrongYearDoesNotFillTheMemory()
    {
        auto world = giveaway();
        world.act(1, 0, 300'000'000);
        QVERIFY(busyDays(world.data).empty());
    }
};

QTEST_GUILESS_MAIN(TestBusyDays)
#include "tst_busy_days.moc"
