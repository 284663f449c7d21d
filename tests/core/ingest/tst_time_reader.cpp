// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/time_reader.h"
#include "tests/support/test_case.h"

#include <random>

using namespace lockstep;

class TestTimeReader : public TestCase {
    Q_OBJECT

    static TimeReading read(std::string_view text, DateOrder order = DateOrder::unknown, const char* zone = "UTC")
    {
        auto clock = LocalClock::create(zone);
        if (!clock)
            qFatal("no such zone");
        return readTime(text, order, *clock);
    }

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected"); // at most as exact as was written
        QTest::addColumn<int>("shape");
        const auto row = [](const char* text, const char* expected, TimeShape shape) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(expected) << int(shape);
        };
        row("2024-04-30T21:36:12Z", "2024-04-30T21:36:12Z", TimeShape::iso);
        row("2024-04-30 21:36:12", "2024-04-30T21:36:12Z", TimeShape::iso);
        row("2024-04-30T21:36:12.5+02:00", "2024-04-30T19:36:12.500Z", TimeShape::iso);
        row("2024-04-30 21:36:12.123456 UTC", "2024-04-30T21:36:12.123Z", TimeShape::iso);
        row("2024-04-30T21:36:12-0330", "2024-05-01T01:06:12Z", TimeShape::iso);
        row("2024-04-30T21:36:12+00", "2024-04-30T21:36:12Z", TimeShape::iso);
        row("2024-04-30 21:36", "2024-04-30T21:36Z", TimeShape::iso);
        row("2024-04-30", "2024-04-30", TimeShape::isoDate);
        row("2024/4/30 9:05", "2024-04-30T09:05Z", TimeShape::iso);
        row(" 2024.04.30 ", "2024-04-30", TimeShape::isoDate);
        row("1623881091", "2021-06-16T22:04:51Z", TimeShape::unixSeconds);
        row("1623881091.0", "2021-06-16T22:04:51Z", TimeShape::unixSeconds);
        row("1289241911.72836", "2010-11-08T18:45:11.728Z", TimeShape::unixSeconds);
        row("1613044966465", "2021-02-11T12:02:46.465Z", TimeShape::unixMillis);
        row("1613044966465000", "2021-02-11T12:02:46.465Z", TimeShape::unixMicros);
        row("1613044966465000000", "2021-02-11T12:02:46.465Z", TimeShape::unixNanos);
        row("20240430", "2024-04-30", TimeShape::compact);
        row("202404302136", "2024-04-30T21:36Z", TimeShape::compact);
        row("20240430213612", "2024-04-30T21:36:12Z", TimeShape::compact);
        row("Sat Oct 17 22:35:31 +0000 2015", "2015-10-17T22:35:31Z", TimeShape::monthName);
        row("Sat, 17 Oct 2015 22:35:31 +0200", "2015-10-17T20:35:31Z", TimeShape::monthName);
        row("17 October 2015 22:35", "2015-10-17T22:35Z", TimeShape::monthName);
        row("17-Oct-2015", "2015-10-17", TimeShape::monthName);
        row("Dec 11, 2024 9:53 pm", "2024-12-11T21:53Z", TimeShape::monthName);
        row("Dec 11, 2024 12:05 am", "2024-12-11T00:05Z", TimeShape::monthName);
        row("13/03/2017 22:21", "2017-03-13T22:21Z", TimeShape::numeric);
        row("03/13/2017", "2017-03-13", TimeShape::numeric);
        row("04/04/2017", "2017-04-04", TimeShape::numeric);
        row("03.04.2017 22:21:05", "2017-04-03T22:21:05Z", TimeShape::numeric);
        for (const char* text :
             {"", "0", "-1", "0.0", "null", "None", "N/A", "NaN", "\\N", "-", "1970-01-01", "1970-01-01T00:00:00Z",
              "0000-00-00 00:00:00", "0001-01-01T00:00:00", "-7200", "3600", "1969-12-31T22:00:00Z"})
            row(text, "", TimeShape::none);
    }
    void reads()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QFETCH(int, shape);
        const auto reading = read(text.toStdString());
        QCOMPARE(int(reading.fault), int(TimeFault::none));
        QCOMPARE(QByteArray::fromStdString(toIso(reading.moment)), expected);
        QCOMPARE(int(reading.shape), shape);
        QCOMPARE(reading.moment.isMissing(), expected.isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("fault");
        const auto row = [](const char* text, TimeFault fault) {
            QTest::newRow(text) << QByteArray(text) << int(fault);
        };
        row("yesterday", TimeFault::unreadable);
        row("2024-04-30T21", TimeFault::unreadable);
        row("2024-04-30T21:36:12Z;", TimeFault::unreadable);
        row("2024-04", TimeFault::unreadable);
        row("1.6238E+09", TimeFault::unreadable);
        row("2023-02-29", TimeFault::noSuchDate);
        row("2023-02-28 24:00", TimeFault::noSuchDate);
        row("2016-12-31T23:59:60Z", TimeFault::noSuchDate);
        row("31/04/2017", TimeFault::noSuchDate);
        row("13/13/2017", TimeFault::noSuchDate);
        row("13:05 pm 3 Oct 2015", TimeFault::noSuchDate);
        row("13/03/17", TimeFault::twoDigitYear);
        row("17 Oct 15 22:35", TimeFault::twoDigitYear);
        row("03/04/2017", TimeFault::dayOrMonth);
        row("2024-01-14 09:15:26 NZDT", TimeFault::zoneByLetters);
        row("Sat Oct 17 22:35:31 CET 2015", TimeFault::zoneByLetters);
        row("1 Oct 2015 10:00 \xDA\xDA", TimeFault::zoneByLetters);
        row("10:00 \xDA", TimeFault::unreadable);
        row("2024-01-14 09:15 \u00e9t\u00e9", TimeFault::zoneByLetters);
        row("-5", TimeFault::implausibleUnix);
        row("123456", TimeFault::implausibleUnix);
        row("9999999999", TimeFault::implausibleUnix);
        row("99999999999999999999", TimeFault::unreadable);
        row("44927", TimeFault::spreadsheetDay);
        row("44927.5", TimeFault::spreadsheetDay);
        row("\xD9\xA1\xD9\xA2", TimeFault::unreadable);
        row("1e999", TimeFault::unreadable);
    }
    void refuses()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, fault);
        const auto reading = read(text.toStdString());
        QCOMPARE(int(reading.fault), fault);
        QVERIFY(reading.moment.isMissing());
    }

    void followsTheOrderOfTheColumn()
    {
        QCOMPARE(toIso(read("03/04/2017", DateOrder::dayFirst).moment), std::string("2017-04-03"));
        QCOMPARE(toIso(read("03/04/2017", DateOrder::monthFirst).moment), std::string("2017-03-04"));
        QCOMPARE(int(read("03/04/2017", DateOrder::both).fault), int(TimeFault::dayOrMonth));
        QCOMPARE(toIso(read("25/04/2017", DateOrder::both).moment), std::string("2017-04-25"));
        QCOMPARE(int(read("25/04/2017", DateOrder::monthFirst).fault), int(TimeFault::againstOrder));
        QCOMPARE(int(read("04/25/2017", DateOrder::dayFirst).fault), int(TimeFault::againstOrder));
        QCOMPARE(orderEvidence("25/04/2017 10:00"), DateOrder::dayFirst);
        QCOMPARE(orderEvidence("04/25/2017"), DateOrder::monthFirst);
        QCOMPARE(orderEvidence("04/05/2017"), DateOrder::unknown);
        QCOMPARE(orderEvidence("2017-04-25"), DateOrder::unknown);
    }

    void knowsTheClocksOfAPlace()
    {
        const char* zone = "Europe/Amsterdam";
        QCOMPARE(toIso(read("2024-07-01 12:00:00", DateOrder::unknown, zone).moment),
                 std::string("2024-07-01T10:00:00Z"));
        QCOMPARE(toIso(read("2024-01-01 12:00", DateOrder::unknown, zone).moment), std::string("2024-01-01T11:00Z"));
        QCOMPARE(int(read("2024-03-31 02:30:00", DateOrder::unknown, zone).fault), int(TimeFault::skippedByClock));
        const auto twice = read("2024-10-27 02:30:00", DateOrder::unknown, zone);
        QVERIFY(twice.twice);
        QCOMPARE(toIso(twice.moment), std::string("2024-10-27T00:30:00Z"));
        // A zone in the text wins, and a bare date keeps its day.
        QCOMPARE(toIso(read("2024-03-31T02:30:00Z", DateOrder::unknown, zone).moment),
                 std::string("2024-03-31T02:30:00Z"));
        QCOMPARE(toIso(read("2024-07-01", DateOrder::unknown, zone).moment), std::string("2024-07-01"));
        const auto unknown = LocalClock::create("Europe/Atlantis");
        QVERIFY(!unknown.ok());
        QCOMPARE(unknown.error().code, ErrorCode::badArgument);
        QVERIFY(LocalClock::zones().size() > 300);
    }

    void remembersClocksRightly()
    {
        // The remembered offset must give what a fresh clock gives, in any order of times.
        auto remembering = LocalClock::create("America/New_York");
        QVERIFY(remembering.ok());
        std::mt19937_64 random(3);
        for (int i = 0; i < 20'000; ++i) {
            const Instant face{static_cast<std::int64_t>(random() % 1'700'000'000'000)};
            auto fresh = LocalClock::create("America/New_York");
            const auto a = remembering->toUtc(face);
            const auto b = fresh->toUtc(face);
            QCOMPARE(a.at.ms, b.at.ms);
            QCOMPARE(int(a.fit), int(b.fit));
        }
    }

    void readsBackWhatIsPrinted()
    {
        std::mt19937_64 random(5);
        auto clock = LocalClock::create("UTC");
        for (int i = 0; i < 200'000; ++i) {
            const Instant at{631'152'000'000 + static_cast<std::int64_t>(random() % 3'000'000'000'000)};
            QCOMPARE(readTime(toIso(at), DateOrder::unknown, *clock).moment.at.ms, at.ms);
            QCOMPARE(readTime(std::to_string(at.ms), DateOrder::unknown, *clock).moment.at.ms, at.ms);
            QCOMPARE(readTime(std::to_string(at.ms / 1000), DateOrder::unknown, *clock).moment.at.ms,
                     at.ms / 1000 * 1000);
        }
    }

    void readsOtherLanguages_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char* text :
             {"Sep 25, 2023 2:45 pm", "Sep 25, 2023 2:45\u202fPM", "25 sep. 2023 14:45", "25 september 2023 om 14:45",
              "25. Sept. 2023, 14:45", "25. September 2023 um 14:45 Uhr", "25 sept. 2023 \u00e0 14:45",
              "25 septembre 2023 14:45", "2023\u5e749\u670825\u65e5 14:45"})
            QTest::newRow(text) << QByteArray(text);
    }
    void readsOtherLanguages()
    {
        QFETCH(QByteArray, text);
        auto clock = LocalClock::create("UTC");
        const auto reading = readTime(text.toStdString(), DateOrder::unknown, *clock);
        QCOMPARE(reading.moment.at.ms, std::int64_t{1695653100000});
        QVERIFY(reading.moment.precision == Precision::minute);
        QVERIFY(!reading.hasZone);
    }
    void knowsMonthsOfOtherLanguages()
    {
        auto clock = LocalClock::create("UTC");
        const auto monthOf = [&clock](const char* name) {
            const auto reading = readTime(std::string("1 ") + name + " 1970 00:01", DateOrder::unknown, *clock);
            return reading.moment.isMissing() ? -1 : static_cast<int>(reading.moment.at.ms / 86'400'000 / 28) + 1;
        };
        QCOMPARE(monthOf("januari"), 1);
        QCOMPARE(monthOf("f\u00e9vr."), 2);
        QCOMPARE(monthOf("mrt"), 3);
        QCOMPARE(monthOf("M\u00e4rz"), 3);
        QCOMPARE(monthOf("mei"), 5);
        QCOMPARE(monthOf("juillet"), 7);
        QCOMPARE(monthOf("ao\u00fbt"), 8);
        QCOMPARE(monthOf("okt"), 10);
        QCOMPARE(monthOf("d\u00e9c."), 12);
        QCOMPARE(monthOf("Dezember"), 12);
        QCOMPARE(monthOf("brumaire"), -1);
    }

    void readsZoneLettersWhereThePlaceUsesThem()
    {
        auto amsterdam = LocalClock::create("Europe/Amsterdam");
        QVERIFY(amsterdam.ok());
        // The clocks went back from 03:00 CEST to 02:00 CET: the letters say which 02:30 it was.
        const auto first = readTime("2023-10-29 02:30:00 CEST", DateOrder::unknown, *amsterdam);
        const auto second = readTime("2023-10-29 02:30:00 CET", DateOrder::unknown, *amsterdam);
        QCOMPARE(first.moment.at.ms, std::int64_t{1698539400000});
        QCOMPARE(second.moment.at.ms - first.moment.at.ms, std::int64_t{3'600'000});
        QVERIFY(first.hasZone && !first.twice);
        QCOMPARE(readTime("Sat Oct 17 22:35:31 CEST 2015", DateOrder::unknown, *amsterdam).moment.at.ms,
                 std::int64_t{1445114131000});
        QVERIFY(readTime("2023-07-01 12:00 CET", DateOrder::unknown, *amsterdam).fault == TimeFault::zoneByLetters);
        QVERIFY(readTime("2023-07-01 12:00 EST", DateOrder::unknown, *amsterdam).fault == TimeFault::zoneByLetters);
    }
};

QTEST_GUILESS_MAIN(TestTimeReader)
#include "tst_time_reader.moc"
