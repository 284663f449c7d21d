// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_runs.h"
#include "core/model/moment.h"
#include "tests/support/test_case.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace lockstep;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

struct List {
    std::vector<std::int64_t> created, envelope;
};

/// Ten followers a day, who joined on any day of the eight years before; in `window` every `every`-th is of a batch
/// that was made within ten days around each of three dates, 600, 900 and 1,200 days before the window begins.
List listWith(RankWindow window, std::size_t every, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&random] { return static_cast<double>(random() >> 11) * 0x1p-53; };
    List list;
    for (std::size_t i = 0; i < 12'000; ++i) {
        const double day = 4000 + static_cast<double>(i) / 10;
        const bool bought = i >= window.from && i < window.to && (i - window.from) % every == 0;
        const double begin = 4000 + static_cast<double>(window.from) / 10;
        const double made =
            bought ? begin - 600 - 300 * std::floor(3 * uniform()) + 10 * uniform() : day - 2900 * uniform();
        list.created.push_back(static_cast<std::int64_t>(made * static_cast<double>(dayMs)));
        list.envelope.push_back(static_cast<std::int64_t>(day * static_cast<double>(dayMs)));
    }
    return list;
}

} // namespace

class TestFollowerRuns : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsSeveralShortSpans()
    {
        const RankWindow window{6000, 9000};
        const auto list = listWith(window, 6, 1); // a sixth of the stretch, in three spans
        const auto runs = dateRuns(list.created, list.envelope, 3, window, 1);
        QVERIFY(runs.size() >= 3);
        QVERIFY(std::is_sorted(runs.begin(), runs.end(), [](auto a, auto b) { return a.to <= b.from; }));
        double days = 0;
        for (const auto& run : runs)
            days += run.days();
        QVERIFY(days < 80);
        std::size_t inRuns = 0, bought = 0;
        for (auto i = window.from; i < window.to; i += 6) {
            ++bought;
            inRuns +=
                std::any_of(runs.begin(), runs.end(), [&](const DateBand& r) { return r.contains(list.created[i]); });
        }
        QVERIFY(10 * inRuns > 9 * bought);
        const auto contrast = BandScan(list.created, list.envelope, 3).rates(runs).contrast(window);
        QVERIFY(contrast.insideRate() > 0.15);
        QVERIFY(contrast.outsideRate() < 0.03);
        const double ordinary = ordinaryRateOf(list.created, list.envelope, window, runs);
        QVERIFY(ordinary > 0 && ordinary < 0.03);
    }

    void isSilentInOrdinaryLists()
    {
        int found = 0;
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            const auto list = listWith({}, 1, seed);
            found += dateRuns(list.created, list.envelope, 3, {5000, 8000}, 1).empty() ? 0 : 1;
        }
        QVERIFY2(found <= 3, qPrintable(QString::number(found))); // one in a hundred by chance
    }

    /// Who comes after a mention is of the ages of those who come on other days: of many in one day some were made in
    /// the same week.
    void aMentionIsNoRun()
    {
        int found = 0;
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            std::mt19937_64 random(seed);
            const auto uniform = [&random] { return static_cast<double>(random() >> 11) * 0x1p-53; };
            List list;
            double day = 4000;
            for (std::size_t i = 0; i < 12'000; ++i) {
                day += i >= 5000 && i < 8000 ? 2.0 / 3000 : 0.1;
                const double age = uniform() < 0.2 ? 10 + 10 * uniform() : 2900 * uniform();
                list.created.push_back(static_cast<std::int64_t>((day - age) * static_cast<double>(dayMs)));
                list.envelope.push_back(static_cast<std::int64_t>(day * static_cast<double>(dayMs)));
            }
            found += dateRuns(list.created, list.envelope, 3, {5000, 8000}, 1).empty() ? 0 : 1;
        }
        QVERIFY2(found <= 3, qPrintable(QString::number(found)));
    }

    void looksAtEverySecondFollowerOnly()
    {
        const RankWindow window{6000, 9000};
        const auto list = listWith(window, 6, 2);
        auto others = list;
        for (auto i = window.from + 1; i < window.to; i += 2)
            others.created[i] = Instant::missingMs;
        const auto bands = [&](const List& l) {
            std::vector<std::int64_t> ends;
            for (const auto& run : dateRuns(l.created, l.envelope, 3, window, 1))
                ends.push_back(run.from);
            return ends;
        };
        QCOMPARE(bands(others), bands(list));
    }

    void survivesMissingDates()
    {
        auto list = listWith({6000, 9000}, 6, 3);
        std::fill(list.created.begin(), list.created.end(), Instant::missingMs);
        QVERIFY(dateRuns(list.created, list.envelope, 3, {6000, 9000}, 1).empty());
        QVERIFY(dateRuns(list.created, list.envelope, 3, {6000, 6000}, 1).empty());
        QCOMPARE(ordinaryRateOf(list.created, list.envelope, {6000, 9000}, std::vector<DateBand>{{0, dayMs}}), 0.0);
    }
};

QTEST_GUILESS_MAIN(TestFollowerRuns)
#include "tst_follower_runs.moc"
