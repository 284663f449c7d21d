// SPDX-License-Identifier: GPL-3.0-or-later
// What the statistical charts count, on data where the answer is known.
#include "core/graph/account_ages.h"
#include "core/graph/arrival_curves.h"
#include "core/graph/before_after.h"
#include "core/graph/count_curve.h"
#include "core/graph/hour_of_week.h"
#include "core/graph/post_coverage.h"
#include "core/graph/shared_likers.h"
#include "core/graph/spy_matrix.h"
#include "core/stats/random.h"
#include "tests/support/test_case.h"

#include <numeric>

using namespace lockstep;

namespace {

struct Maker {
    CaseData data;

    AccountId account(const std::string& name) { return AccountId(data.accountNames.append(name)); }
    TargetId post(const std::string& name, AccountId author, Moment postedAt)
    {
        data.targets.push_back({Target::Kind::post, author, postedAt, {}, 0});
        return TargetId(data.targetNames.append(name));
    }
    void act(AccountId actor, TargetId target, Verb verb, Moment when)
    {
        auto& rows = data.interactions;
        rows.actor.push_back(actor.value());
        rows.target.push_back(target.value());
        rows.verb.push_back(static_cast<std::uint8_t>(verb));
        rows.time.push_back(when.at.ms);
        rows.precision.push_back(static_cast<std::uint8_t>(when.precision));
        rows.file.push_back(0);
        rows.row.push_back(static_cast<std::uint32_t>(rows.row.size() + 2));
    }
};

Moment at(const char* iso, Precision precision = Precision::exact)
{
    return {*fromIso(iso), precision};
}

} // namespace

class TestChartNumbers : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void countsHoursOfTheWeek()
    {
        Maker maker;
        const auto ann = maker.account("ann");
        const auto ben = maker.account("ben");
        const auto post = maker.post("p", ann, {});
        maker.act(ann, post, Verb::like, at("2024-01-01T00:00:00Z"));  // a Monday
        maker.act(ann, post, Verb::share, at("2024-01-07T23:59:59Z")); // a Sunday
        maker.act(ben, post, Verb::like, at("1969-12-31T22:30:00Z"));  // a Wednesday, before 1970
        maker.act(ben, post, Verb::view, at("2024-01-02T00:00:00Z", Precision::day));
        maker.act(ben, post, Verb::comment, {});
        const auto all = hourOfWeek(maker.data, {}, {});
        QCOMPARE(all.focusTotal, std::uint64_t{3});
        QCOMPARE(all.othersTotal, std::uint64_t{0});
        QCOMPARE(all.withoutHour, std::uint64_t{2});
        QCOMPARE(all.focus[HourOfWeek::cell(0, 0)], std::uint64_t{1});
        QCOMPARE(all.focus[HourOfWeek::cell(6, 23)], std::uint64_t{1});
        QCOMPARE(all.focus[HourOfWeek::cell(2, 22)], std::uint64_t{1});
        // Clocks that are an hour ahead since 1970 and two since 5 January: the Sunday is a Monday there.
        const auto change = at("2024-01-05T00:00:00Z").at.ms;
        const auto shifted = hourOfWeek(maker.data, {}, {}, {}, {{0, 3'600'000}, {change, 7'200'000}});
        QCOMPARE(shifted.focusTotal, all.focusTotal);
        QCOMPARE(shifted.focus[HourOfWeek::cell(0, 1)], std::uint64_t{2});
        QCOMPARE(shifted.focus[HourOfWeek::cell(2, 22)], std::uint64_t{1});
        const auto some = hourOfWeek(maker.data, {1, 0},
                                     TimeRange{*fromIso("2024-01-01T00:00:00Z"), *fromIso("2024-01-07T00:00:00Z")});
        QCOMPARE(some.focusTotal, std::uint64_t{1});
        QCOMPARE(some.othersTotal, std::uint64_t{0});
        QCOMPARE(some.withoutHour, std::uint64_t{1}); // what has no time lies in no range
    }

    void countsCreationDates()
    {
        CaseData data;
        const auto add = [&data](const char* created) {
            AccountProfile profile;
            profile.account = AccountId(data.accountNames.append("a" + std::to_string(data.accountNames.size())));
            if (created)
                profile.created = {*fromIso(created), Precision::day};
            data.profiles.push_back(profile);
        };
        add("2020-02-29");
        add("2020-03-31");
        add("2021-01-01");
        add(nullptr);
        data.accountNames.append("without a profile");
        const auto months = accountAges(data, {1, 0, 0, 1, 0});
        QVERIFY(months.unit == AccountAges::Unit::month);
        QCOMPARE(months.bins.size(), std::size_t{12}); // February 2020 to January 2021
        QCOMPARE(months.bins.front().from, fromIso("2020-02-01T00:00:00Z")->ms);
        QCOMPARE(months.bins.front().focus, std::uint64_t{1});
        QCOMPARE(months.bins[1].others, std::uint64_t{1});
        QCOMPARE(months.bins.back().from, fromIso("2021-01-01T00:00:00Z")->ms);
        QCOMPARE(months.bins.back().others, std::uint64_t{1});
        QCOMPARE(months.focusKnown, std::uint64_t{1});
        QCOMPARE(months.focusUnknown, std::uint64_t{1});
        QCOMPARE(months.othersKnown, std::uint64_t{2});
        QCOMPARE(months.othersUnknown, std::uint64_t{1});
        const auto all = accountAges(data, {});
        QCOMPARE(all.focusKnown, std::uint64_t{3});
        QCOMPARE(all.focusUnknown, std::uint64_t{2});
        QCOMPARE(all.othersUnknown, std::uint64_t{0});
        add("1950-01-01");
        QVERIFY(accountAges(data, {}).unit == AccountAges::Unit::year);
        QVERIFY(accountAges(CaseData(), {}).bins.empty());
    }

    void followsHowLikesCame()
    {
        Maker maker;
        const auto ann = maker.account("ann");
        const auto late = maker.post("late", ann, at("2024-01-02T00:00:00Z"));
        const auto early = maker.post("early", ann, at("2024-01-01T00:00:00Z"));
        const auto undated = maker.post("undated", ann, {});
        const auto other = maker.post("other", maker.account("ben"), at("2024-01-01T00:00:00Z"));
        for (const char* time : {"2024-01-01T03:00:00Z", "2024-01-01T00:01:00Z", "2023-12-31T23:00:00Z"})
            maker.act(maker.account(time), early, Verb::like, at(time));
        maker.act(ann, early, Verb::comment, at("2024-01-01T00:00:30Z")); // is no like
        maker.act(ann, early, Verb::like, {});
        const auto data = std::make_shared<const CaseData>(std::move(maker.data));
        const auto graph = InteractionGraph::build(data);
        QCOMPARE(postsBy(*data, AccountId(0)), (std::vector<TargetId>{undated, early, late}));
        const auto curves = arrivalCurves(graph, {early, undated, other});
        QCOMPARE(curves.size(), std::size_t{2});
        QCOMPARE(curves[0].delays, (std::vector<std::int64_t>{60'000, 3 * 3'600'000}));
        QCOMPARE(curves[0].beforePost, std::size_t{1});
        QCOMPARE(curves[0].withoutTime, std::size_t{1});
        QCOMPARE(sharesAt(curves[0], {0, 60'000, 7'200'000, 3 * 3'600'000}), (std::vector<double>{0, 0.5, 0.5, 1}));
        QVERIFY(sharesAt(curves[1], {1}).empty());
    }

    /// 12 accounts on 10 posts, all of them, among 60 who act on three of 90 others.
    void bringsABlockTogether()
    {
        Maker maker;
        SplitMix random(5);
        std::vector<AccountId> accounts;
        std::vector<TargetId> posts;
        for (int i = 0; i < 72; ++i)
            accounts.push_back(maker.account("a" + std::to_string(i)));
        for (int i = 0; i < 100; ++i)
            posts.push_back(maker.post("p" + std::to_string(i), accounts[0], {}));
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            if (i % 6 == 0)
                for (std::size_t p = 0; p < 10; ++p)
                    maker.act(accounts[i], posts[p * 9], Verb::like, at("2024-01-01T00:00:00Z"));
            else
                for (int k = 0; k < 3; ++k)
                    maker.act(accounts[i], posts[random.below(100)], Verb::like, at("2024-01-02T00:00:00Z"));
        }
        const auto graph = InteractionGraph::build(std::make_shared<const CaseData>(std::move(maker.data)));
        const auto matrix = spyMatrix(graph, {}, {}, MatrixOrder::denseFirst, 1000, 1);
        QCOMPARE(matrix.rows.size(), std::size_t{72});
        for (std::size_t i = 0; i < 12; ++i)
            QVERIFY2(matrix.rows[i].value() % 6 == 0, "the block stands first");
        std::size_t inCorner = 0;
        for (const auto& dot : matrix.dots)
            inCorner += dot.row < 12 && dot.column < 10 ? 1 : 0;
        QCOMPARE(inCorner, std::size_t{120});

        const auto shuffled = spyMatrix(graph, {}, {}, MatrixOrder::shuffled, 1000, 1);
        QCOMPARE(shuffled.dots.size(), matrix.dots.size());
        QVERIFY(shuffled.rows != matrix.rows);
        QCOMPARE(spyMatrix(graph, {}, {}, MatrixOrder::shuffled, 1000, 1).rows, shuffled.rows);
        QVERIFY(spyMatrix(graph, {}, {}, MatrixOrder::shuffled, 1000, 2).rows != shuffled.rows);

        const auto byTime = spyMatrix(graph, {}, {}, MatrixOrder::time, 1000, 1);
        for (std::size_t i = 0; i < 12; ++i)
            QVERIFY(byTime.rows[i].value() % 6 == 0); // a day earlier
        const auto few = spyMatrix(graph, {}, {}, MatrixOrder::degree, 12, 1);
        QCOMPARE(few.rows.size(), std::size_t{12});
        QCOMPARE(few.accountsLeftOut, std::size_t{60});
        const auto one = spyMatrix(graph, {accounts[6]}, {}, MatrixOrder::degree, 1000, 1);
        QCOMPARE(one.rows, std::vector<AccountId>{accounts[6]});
        QCOMPARE(one.columns.size(), std::size_t{10});
        const TimeRange later{*fromIso("2024-01-01T12:00:00Z"), {}};
        QVERIFY(spyMatrix(graph, {accounts[6]}, later, MatrixOrder::degree, 1000, 1).dots.empty());
    }

    void communitiesStandSideBySide()
    {
        Maker maker;
        std::vector<AccountId> accounts;
        std::vector<TargetId> posts;
        for (int i = 0; i < 50; ++i)
            accounts.push_back(maker.account("a" + std::to_string(i)));
        for (int i = 0; i < 20; ++i)
            posts.push_back(maker.post("p" + std::to_string(i), accounts[0], {}));
        for (std::size_t i = 0; i < accounts.size(); ++i) // every fifth likes the odd posts, the others the even ones
            for (std::size_t p = 0; p < 5; ++p)
                maker.act(accounts[i], posts[2 * ((i + p) % 10) + (i % 5 == 0 ? 1 : 0)], Verb::like,
                          at("2024-01-01T00:00:00Z"));
        const auto graph = InteractionGraph::build(std::make_shared<const CaseData>(std::move(maker.data)));
        const auto matrix = spyMatrix(graph, {}, {}, MatrixOrder::cluster, 1000, 1);
        QCOMPARE(matrix.rows.size(), std::size_t{50});
        for (std::size_t i = 0; i < 50; ++i)
            QCOMPARE(matrix.rows[i].value() % 5 == 0, i >= 40); // the larger one first
        for (const auto& dot : matrix.dots)
            QCOMPARE(dot.column < 10, dot.row < 40);
    }

    void countsAPairOnce()
    {
        Maker maker;
        const auto ann = maker.account("ann");
        const auto post = maker.post("p", ann, {});
        maker.act(ann, post, Verb::like, at("2024-01-01T00:00:00Z"));
        maker.act(ann, post, Verb::comment, at("2024-01-01T00:00:05Z"));
        const auto graph = InteractionGraph::build(std::make_shared<const CaseData>(std::move(maker.data)));
        const auto matrix = spyMatrix(graph, {}, {}, MatrixOrder::degree, 10, 1);
        QCOMPARE(matrix.dots.size(), std::size_t{1});
        QCOMPARE(matrix.dots.front().count, 2U);
    }

    void readsACountOverTime()
    {
        CaseData data;
        data.targetNames.append("nobody");
        data.targetNames.append("shop");
        const auto add = [&data](std::uint32_t subject, CountKind kind, std::int64_t value, std::int64_t hour) {
            auto& counts = data.counts;
            counts.subject.push_back(subject);
            counts.kind.push_back(static_cast<std::uint8_t>(kind));
            counts.value.push_back(value);
            counts.time.push_back(hour < 0 ? Instant::missingMs : hour * 3'600'000);
            counts.precision.push_back(0);
            counts.file.push_back(0);
            counts.row.push_back(static_cast<std::uint32_t>(counts.row.size() + 2));
        };
        add(1, CountKind::followers, 130, 48);
        add(1, CountKind::followers, 100, 0);
        add(1, CountKind::following, 7, 0);
        add(1, CountKind::followers, 105, 24);
        add(1, CountKind::followers, 110, 24); // read again: the later row holds
        add(1, CountKind::followers, 999, -1); // nobody knows when
        add(0, CountKind::followers, 5, 0);
        const auto curve = countCurve(data, TargetId(1), CountKind::followers);
        QCOMPARE(curve.size(), std::size_t{3});
        QCOMPARE(curve[1].value, std::int64_t{110});
        QCOMPARE(curve[1].row, CountId(4));
        QVERIFY(!gainPerDay(curve, 0));
        QCOMPARE(*gainPerDay(curve, 1), 10.0);
        QCOMPARE(*gainPerDay(curve, 2), 20.0);
        QCOMPARE(countedSubjects(data, CountKind::followers), std::vector<TargetId>{TargetId(1)});
        QVERIFY(countedSubjects(data, CountKind::likes).empty());
    }

    void comparesLikersOfPosts()
    {
        Maker maker;
        std::vector<AccountId> accounts;
        for (int i = 0; i < 200; ++i)
            accounts.push_back(maker.account("a" + std::to_string(i)));
        const auto like = [&](TargetId post, std::size_t from, std::size_t to) {
            for (auto i = from; i < to; ++i)
                maker.act(accounts[i], post, Verb::like, at("2024-01-01T00:00:00Z"));
        };
        const auto a = maker.post("a", accounts[0], at("2024-01-02T00:00:00Z"));
        const auto b = maker.post("b", accounts[1], at("2024-01-01T00:00:00Z"));
        const auto c = maker.post("c", accounts[0], at("2024-01-01T00:00:00Z"));
        like(a, 0, 100);
        like(b, 120, 200);
        like(c, 50, 150);
        maker.act(accounts[199], a, Verb::comment, at("2024-01-01T00:00:00Z")); // is no like
        maker.act(accounts[0], a, Verb::like, at("2024-01-01T05:00:00Z"));      // twice the same account
        const auto graph = InteractionGraph::build(std::make_shared<const CaseData>(std::move(maker.data)));
        QCOMPARE(mostLikedPosts(graph, 10).posts, (std::vector<TargetId>{c, a, b})); // by creator, then time
        QCOMPARE(mostLikedPosts(graph, 2).posts, (std::vector<TargetId>{c, a}));
        QCOMPARE(mostLikedPosts(graph, 2).leftOut, std::size_t{1});
        QCOMPARE(mostLikedPosts(graph, 10, {b, a}).posts, (std::vector<TargetId>{a, b}));
        const auto shared = sharedLikers(graph, {a, b, c});
        QCOMPARE(shared.likers, (std::vector<std::uint32_t>{100, 80, 100}));
        QCOMPARE(shared.accounts, std::size_t{200});
        QCOMPARE(shared.both(0, 2), 50U);
        QCOMPARE(shared.both(0, 1), 0U);
        QCOMPARE(shared.both(1, 2), 30U);
        QCOMPARE(shared.share(0, 2), 50.0 / 150);
        QCOMPARE(shared.expected(0, 2), 50.0);
        QCOMPARE(chainedByShare(shared), (std::vector<TargetId>{a, c, b}));
        QVERIFY(chainedByShare(sharedLikers(graph, {})).empty());
    }

    void coversPostsOfTheGroup()
    {
        Maker maker;
        const auto ann = maker.account("ann");
        const auto ben = maker.account("ben");
        const auto cas = maker.account("cas"); // posts nothing
        const auto fan = maker.account("fan"); // no member
        const auto second = maker.post("second", ann, at("2024-02-01T00:00:00Z"));
        const auto first = maker.post("first", ben, at("2024-01-01T00:00:00Z"));
        const auto other = maker.post("other", fan, at("2024-01-01T00:00:00Z"));
        const auto soon = at("2024-03-01T00:00:00Z");
        maker.act(ann, first, Verb::like, soon);
        maker.act(ann, first, Verb::comment, soon);  // the same post twice is one post
        maker.act(ann, second, Verb::comment, soon); // an answer under its own post
        maker.act(ben, second, Verb::like, soon);
        maker.act(cas, second, Verb::like, soon);
        maker.act(cas, other, Verb::like, soon);
        maker.act(fan, second, Verb::like, soon);
        const auto graph = InteractionGraph::build(std::make_shared<const CaseData>(std::move(maker.data)));
        const auto coverage = postCoverage(graph, {ann, ben, cas}, {}, 100);
        QCOMPARE(coverage.posts, (std::vector<TargetId>{first, second}));
        QCOMPARE(coverage.members.size(), std::size_t{3});
        QCOMPARE(coverage.members[0].account, ann); // all that is not hers
        QCOMPARE(coverage.members[0].share(2), 1.0);
        QCOMPARE(coverage.members[1].account, ben);
        QCOMPARE(coverage.members[2].account, cas);
        QCOMPARE(coverage.members[2].share(2), 0.5);
        QCOMPARE(coverage.membersWithoutPosts, std::size_t{1});
        QCOMPARE(coverage.cells.size(), std::size_t{3});
        QCOMPARE(coverage.authors, (std::vector<std::uint32_t>{1, 0}));
        QCOMPARE(coverage.outsiders.size(), std::size_t{1});
        QCOMPARE(coverage.outsiders[0].account, fan);
        QCOMPARE(coverage.outsiders[0].share(2), 0.5);
        const auto january = TimeRange{*fromIso("2024-01-01T00:00:00Z"), *fromIso("2024-01-31T00:00:00Z")};
        QCOMPARE(postCoverage(graph, {ann, ben, cas}, january, 100).posts, (std::vector<TargetId>{first}));
        const auto least = postCoverage(graph, {ann, ben, cas}, {}, 1);
        QCOMPARE(least.membersLeftOut, std::size_t{2});
        QCOMPARE(least.posts, (std::vector<TargetId>{second}));
    }

    void dividesAtAMoment()
    {
        Maker maker;
        const auto ann = maker.account("ann");
        const auto old = maker.account("old");
        const auto fresh = maker.account("fresh");
        const auto ofOld = maker.post("o", old, {});
        const auto ofFresh = maker.post("f", fresh, {});
        const auto own = maker.post("a", ann, at("2024-01-01T20:00:00Z"));
        const auto later = maker.post("b", ann, at("2024-02-01T03:30:00Z"));
        maker.act(ann, ofOld, Verb::like, at("2024-01-02T20:10:00Z"));
        maker.act(ann, ofOld, Verb::comment, at("2024-02-02T03:00:00Z"));
        maker.act(ann, ofFresh, Verb::like, at("2024-02-03T00:00:00Z", Precision::day));
        maker.act(ann, ofFresh, Verb::share, {});
        maker.act(old, own, Verb::like, at("2024-01-01T21:00:00Z"));
        maker.act(fresh, later, Verb::like, at("2024-02-01T04:00:00Z"));
        maker.act(old, own, Verb::like, at("2024-02-01T04:00:00Z"));
        const auto graph = InteractionGraph::build(std::make_shared<const CaseData>(std::move(maker.data)));
        const auto both = beforeAfter(graph, {ann}, *fromIso("2024-01-15T00:00:00Z"));
        QCOMPARE(both.before.acts, std::uint64_t{1});
        QCOMPARE(both.before.posts, std::uint64_t{1});
        QCOMPARE(both.after.acts, std::uint64_t{2});
        QCOMPARE(both.after.posts, std::uint64_t{1});
        QCOMPARE(both.withoutTime, std::uint64_t{1}); // the share without a time; "o" and "f" are not hers
        QCOMPARE(both.before.hours[20], std::uint64_t{2});
        QCOMPARE(both.after.hours[3], std::uint64_t{2});
        QCOMPARE(both.after.hours[0], std::uint64_t{0}); // known to the day only
        QCOMPARE(both.after.verbs[static_cast<std::size_t>(Verb::comment)], std::uint64_t{1});
        QCOMPARE(both.after.withCreator, std::uint64_t{2});
        QCOMPARE(both.after.onKnown, std::uint64_t{1});
        QCOMPARE(both.after.received, std::uint64_t{2});
        QCOMPARE(both.after.fromKnown, std::uint64_t{1}); // old was there before, fresh was not
        QVERIFY(both.before.days > 1 && both.before.days < 1.1);
    }
};

QTEST_GUILESS_MAIN(TestChartNumbers)
#include "tst_chart_numbers.moc"
