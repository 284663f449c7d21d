// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/id_times.h"
#include "tests/core/ingest/read_text.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestIdTimes : public TestCase {
    Q_OBJECT

    static ReadPlan tableWith(const char* column)
    {
        ReadPlan plan;
        plan.columns = {"x", column};
        return plan;
    }

private Q_SLOTS:
    void readsTheClocks()
    {
        QCOMPARE(*timeInId(IdClock::x, "1050118621198921728"), std::int64_t{1539202764211}); // 10 October 2018
        QVERIFY(!timeInId(IdClock::x, "20"));       // the first ones were counted
        QVERIFY(!timeInId(IdClock::x, "hN1mX2ab")); // hashed
        QVERIFY(!timeInId(IdClock::x, "99999999999999999999999"));
        QCOMPARE(*timeInId(IdClock::tiktok, "7268925466254347521") / 1000, std::int64_t{7268925466254347521 >> 32});
        QCOMPARE(*timeInId(IdClock::instagram, "CwIIcdDADA5") / 1000, std::int64_t{1692450006});
        QVERIFY(!timeInId(IdClock::none, "1050118621198921728"));
    }

    void knowsWhoseIdsTheyAre()
    {
        QCOMPARE(idClockOf(tableWith("tweetid")), IdClock::x);
        QCOMPARE(idClockOf(tableWith("id")), IdClock::none);
    }

    void aPostWithAnotherTimeIsSaid()
    {
        const QTemporaryDir folder;
        ReadWishes wishes;
        wishes.listTarget = "me";
        const auto read = [&](const char* time) {
            auto tweet = QByteArray("window.YTD.tweets.part0 = [{'tweet':{'id_str':'1050118621198921728',"
                                    "'full_text':'x','created_at':'")
                         + time + "'}}]";
            return readText(folder, tweet.replace('\'', '"'), "tweets.js", wishes);
        };
        const auto good = read("Wed Oct 10 20:19:24 +0000 2018");
        QCOMPARE(good.error, std::string());
        QCOMPARE(good.summary.rows.accepted, std::uint64_t{1});
        const char* said = "another time than the one in their id (first in row 1)";
        QVERIFY(!good.remarks(said));
        const auto odd = read("Wed Oct 10 19:19:24 +0000 2018");
        QCOMPARE(odd.summary.rows.accepted, std::uint64_t{1}); // said, not refused
        QVERIFY(odd.remarks(said));
    }
};

QTEST_GUILESS_MAIN(TestIdTimes)
#include "tst_id_times.moc"
