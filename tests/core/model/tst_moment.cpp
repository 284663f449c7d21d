// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/moment.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestMoment : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void roundTripsEveryDay()
    {
        // From year 1 to 9999 in steps of 17 days and a bit, so that every month, leap day and hour comes by.
        for (std::int64_t ms = -62135596800000; ms < 253402300799000; ms += 17 * 86'400'000LL + 3'723'457) {
            const Instant instant{ms};
            const auto civil = toCivil(instant);
            QVERIFY(isValid(civil));
            QCOMPARE(toInstant(civil).ms, ms);
            QCOMPARE(fromIso(toIso(instant))->ms, ms);
        }
    }

    void readsIsoOnly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("zulu") << QByteArray("2024-02-29T23:59:59Z") << qint64(1709251199);
        QTest::newRow("offset") << QByteArray("2024-03-01T00:59:59+01:00") << qint64(1709251199);
        QTest::newRow("before 1970") << QByteArray("1969-12-31T23:59:59Z") << qint64(-1);
        QTest::newRow("date") << QByteArray("1970-01-02") << qint64(86400);
        QTest::newRow("no such day") << QByteArray("2023-02-29T00:00:00Z") << qint64(0);
        QTest::newRow("no zone") << QByteArray("2024-03-01T00:00:00") << qint64(0);
        QTest::newRow("rest") << QByteArray("2024-03-01T00:00:00Zx") << qint64(0);
        QTest::newRow("empty") << QByteArray() << qint64(0);
    }
    void readsIsoOnly()
    {
        QFETCH(QByteArray, text);
        QFETCH(qint64, seconds);
        const auto instant = fromIso(text.toStdString());
        if (seconds == 0)
            QVERIFY(!instant);
        else
            QCOMPARE(instant->seconds(), seconds);
    }

    void knowsTheWeekday()
    {
        QCOMPARE(weekday(*fromIso("1970-01-01")), 3);
        QCOMPARE(weekday(*fromIso("2024-04-29")), 0);
        QCOMPARE(weekday(*fromIso("1969-12-28")), 6);
    }

    void printsNoMoreThanItKnows()
    {
        const auto at = *fromIso("2024-04-30T21:36:12Z");
        QCOMPARE(toIso(Moment{at, Precision::exact}), std::string("2024-04-30T21:36:12Z"));
        QCOMPARE(toIso(Moment{at, Precision::minute}), std::string("2024-04-30T21:36Z"));
        QCOMPARE(toIso(Moment{at, Precision::day}), std::string("2024-04-30"));
        QVERIFY(toIso(Moment{}).empty());
    }
};

QTEST_GUILESS_MAIN(TestMoment)
#include "tst_moment.moc"
