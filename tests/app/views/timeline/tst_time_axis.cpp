// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/time_axis.h"
#include "tests/support/test_case.h"

#include "core/model/moment.h"

#include <cmath>
#include <set>

using namespace lockstep;

namespace {

QStringList labels(const std::vector<TimeTick>& ticks)
{
    QStringList all;
    for (const auto& tick : ticks)
        all << tick.label;
    return all;
}

double at(const char* iso)
{
    return static_cast<double>(fromIso(iso)->ms);
}

} // namespace

class TestTimeAxis : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsWellAtEveryZoom()
    {
        // From two seconds to four centuries across 1000 pixels.
        for (double span = 2'000; span < 1.3e13; span *= 1.37)
            for (const double start : {at("2024-02-28T23:59:30Z"), at("1969-12-30"), at("2023-12-31T22:00:00Z")}) {
                const auto ticks = clockTicks(start, start + span, 1000, 70);
                QVERIFY2(ticks.size() <= 15, qPrintable(QString::number(span)));
                QVERIFY2(ticks.size() >= 2 || span < 4e3 || span > 5e12, qPrintable(QString::number(span)));
                for (std::size_t i = 0; i < ticks.size(); ++i) {
                    QVERIFY(ticks[i].position >= start && ticks[i].position <= start + span);
                    QVERIFY(!ticks[i].label.isEmpty());
                    // February and the gaps around a month's end may come a little closer.
                    if (i > 0)
                        QVERIFY((ticks[i].position - ticks[i - 1].position) / span * 1000 >= 70 * 0.9);
                    if (i > 0)
                        QVERIFY(ticks[i].label != ticks[i - 1].label || !ticks[i].context.isEmpty());
                }
            }
    }

    void saysTheDayUnderHours()
    {
        const auto ticks = clockTicks(at("2024-04-30T20:30:00Z"), at("2024-05-01T04:30:00Z"), 800, 70);
        QCOMPARE(labels(ticks),
                 (QStringList{QStringLiteral("21:00"), QStringLiteral("22:00"), QStringLiteral("23:00"),
                              QStringLiteral("00:00"), QStringLiteral("01:00"), QStringLiteral("02:00"),
                              QStringLiteral("03:00"), QStringLiteral("04:00")}));
        QCOMPARE(ticks[0].context, QStringLiteral("30 April 2024"));
        QCOMPARE(ticks[1].context, QString());
        QCOMPARE(ticks[3].context, QStringLiteral("1 May 2024"));
    }

    void weeksStartOnMonday()
    {
        for (const auto& tick : clockTicks(at("2024-01-01"), at("2024-03-01"), 800, 70))
            QCOMPARE(weekday({static_cast<std::int64_t>(tick.position)}), 0);
    }

    void delaysAreRoundAndApart()
    {
        const auto all = labels(delayTicks(0, std::log10(400.0 * 86'400), 2000, 60));
        for (const auto* label : {"1 s", "1 min", "15 min", "1 h", "4 h", "1 d", "8 d", "365 d"})
            QVERIFY2(all.contains(QString::fromLatin1(label)), label);
        const auto few = delayTicks(0, 6, 400, 90);
        for (std::size_t i = 1; i < few.size(); ++i)
            QVERIFY((few[i].position - few[i - 1].position) / 6 * 400 >= 90);
    }

    void nothingForAnEmptyRange()
    {
        QVERIFY(clockTicks(5, 5, 100, 50).empty());
        QVERIFY(clockTicks(0, 100, 0, 50).empty());
        QVERIFY(delayTicks(1, 1, 100, 50).empty());
    }
};

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_time_axis.moc"
