// SPDX-License-Identifier: GPL-3.0-or-later
// Files of counts, calendars, purchase ledgers and price lists: recognised by their columns, read row by row.
#include "core/ingest/cell_values.h"
#include "tests/core/ingest/read_text.h"
#include "tests/support/test_case.h"

using namespace lockstep;

class TestReadCounts : public TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;

    ReadOutcome readText(const QByteArray& content, const ReadWishes& wishes = {}, const char* name = "shop_anna.csv")
    {
        return lockstep::readText(m_folder, content, name, wishes);
    }

private Q_SLOTS:
    void recognises_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("mapping");
        const auto row = [](const char* name, const char* content, const char* target, const char* kind,
                            const char* mapping) {
            QTest::newRow(name) << QByteArray(content) << QByteArray(target) << QByteArray(kind)
                                << QByteArray(mapping);
        };
        row("account by target", "date,followers,following,posts\n2024-01-01,100,20,3\n2024-01-02,110,20,3\n", "anna",
            "counts", "time=date,followers=followers,following=following,posts=posts");
        row("account by column", "Date;Username;Followers\n2024-01-01;anna;100\n2024-01-01;bert;7\n", "", "counts",
            "time=Date,account=Username,followers=Followers");
        row("post over time", "post,counted_at,likes,comments\np1,2024-01-01T10:00Z,5,1\np1,2024-01-01T11:00Z,9,1\n",
            "", "counts", "post=post,time=counted_at,likes=likes,comments=comments");
        row("posts with counts", "post,author,posted_at,likes,comments,views\np1,anna,2024-01-01,5,1,90\n", "",
            "posts", "post=post,author=author,posted_at=posted_at,likes=likes,comments=comments,views=views");
        row("posts of a target", "post,date,likes\np1,2024-01-01,5\np2,2024-01-02,6\n", "anna", "posts",
            "post=post,posted_at=date,likes=likes");
        row("comments as text", "post,author,posted_at,comments\np1,anna,2024-01-01,so nice\n", "", "posts",
            "post=post,author=author,posted_at=posted_at");
        row("account by column with all counts",
            "time,account,followers,following,posts\n2024-01-01,anna,100,20,3\n2024-01-02,anna,110,21,4\n", "",
            "counts", "time=time,account=account,followers=followers,following=following,posts=posts");
        row("profiles stay profiles", "account,created,followers,following,date\nanna,2020-01-01,5,6,2024-01-01\n",
            "", "accounts", "account=account,created=created,followers=followers,following=following");
        row("a follower list stays one", "username,date,followers\nanna,2020-01-01,5\n", "shop", "follower list",
            "follower=username,followers=followers");
        row("interactions stay so", "actor,target,kind,time\na,p,like,2024-01-01\n", "", "interactions",
            "actor=actor,target=target,kind=kind,time=time");
        row("an event that is a verb", "account,post,event,time\na,p,like,2024-01-01\n", "", "interactions",
            "actor=account,target=post,kind=event,time=time");
        row("calendar", "date,event,account\n2024-01-01,Evening news,anna\n", "", "events calendar",
            "time=date,event=event,account=account");
        row("calendar of a campaign", "from,until,event\n2024-01-01,2024-01-09,Advertising\n", "", "events calendar",
            "time=from,until=until,event=event");
        row("ledger", "order date,vendor,package,price,currency\n2024-01-01,panel,10k followers,35,EUR\n", "",
            "purchase ledger", "time=order date,vendor=vendor,package=package,price=price,currency=currency");
        row("prices",
            "service,quantity,unit,price_low,price_high,currency,date,source\nlikes,100,likes,1,2,EUR,2024,shop\n",
            "", "price list",
            "service=service,quantity=quantity,unit=unit,price_low=price_low,price_high=price_high,currency=currency,"
            "date=date,source=source");
    }
    void recognises()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, mapping);
        ReadWishes wishes;
        wishes.listTarget = target.toStdString();
        const auto out = readText(content, wishes);
        QCOMPARE(out.error, std::string());
        const auto& plan = out.recognition.plan;
        QCOMPARE(QByteArray::fromStdString(std::string(name(plan.kind))), kind);
        QCOMPARE(QByteArray::fromStdString(mappingText(plan)), mapping);
        const auto again = readText(content, wishesFor(plan)); // what was recognised can be declared
        QCOMPARE(again.error, std::string());
        QCOMPARE(again.recognition.plan.kind, plan.kind);
        QCOMPARE(mappingText(again.recognition.plan), mappingText(plan));
        QCOMPARE(again.summary.rows, out.summary.rows);
    }

    void missingIsNotZero()
    {
        ReadWishes wishes;
        wishes.listTarget = "anna";
        const auto out = readText("date,followers,following,posts\n"
                                  "2024-01-01,\"12,345\",0,\n"
                                  "2024-01-02,-1,,\n"
                                  "2024-01-03,12.4K,3,null\n"
                                  ",100,1,1\n"
                                  "2024-01-04,12400.0,N/A,7\n",
                                  wishes);
        QCOMPARE(out.summary.rows, (RowCounts{5, 3, 2}));
        QCOMPARE(out.sink.countRows.size(), std::size_t{5});
        const auto& c = out.sink.countRows;
        QCOMPARE(c[0].value, std::int64_t{12'345});
        QVERIFY(c[0].isAccount && c[0].subject == "anna" && c[0].kind == CountKind::followers && c[0].row == 2);
        QCOMPARE(c[1].value, std::int64_t{0});
        QVERIFY(c[2].kind == CountKind::following && c[2].row == 4);
        QCOMPARE(c[3].value, std::int64_t{12'400});
        QCOMPARE(toIso(c[3].time), std::string("2024-01-04"));
        QVERIFY(english(out.sink.rejections[0].reason).find("hidden") != std::string::npos);
        QVERIFY(english(out.sink.rejections[1].reason).find("empty") != std::string::npos);
        QVERIFY(out.remarks("1 cells that should hold a count"));
    }

    void takesTheNameOfTheFile()
    {
        const auto out = readText("date,followers\n2024-01-01,10\n2024-01-02,12\n");
        QCOMPARE(out.sink.countRows.at(0).subject, std::string("shop_anna"));
        QVERIFY(out.remarks("Nothing says whose counts these are"));
    }

    void countsOfPostsMayHaveATime()
    {
        const auto out = readText("post,author,posted_at,likes,counted_at\n"
                                  "p1,anna,2024-01-01,5,2024-02-01T10:00Z\n"
                                  "p2,anna,2024-01-02,,2024-02-01T10:00Z\n");
        QCOMPARE(out.sink.postRows.size(), std::size_t{2});
        QCOMPARE(out.sink.countRows.size(), std::size_t{1});
        QVERIFY(!out.sink.countRows[0].isAccount);
        QCOMPARE(toIso(out.sink.countRows[0].time), std::string("2024-02-01T10:00Z"));
    }

    void saysWhatIsMissing()
    {
        ReadWishes wishes;
        wishes.kind = DataSetKind::counts;
        const auto out = readText("a,b\nx,y\n", wishes);
        QVERIFY2(out.error.find("when the counts were read") != std::string::npos, out.error.c_str());
    }

    void readsContext()
    {
        const auto calendar =
            readText("date,event,account,until\n2024-01-02,News,,\n2024-01-05,Ads,anna,2024-01-01\n");
        QCOMPARE(calendar.sink.events.size(), std::size_t{1});
        QCOMPARE(calendar.sink.events[0].text, std::string("News"));
        QVERIFY(english(calendar.sink.rejections.at(0).reason).find("before it begins") != std::string::npos);
        const auto orders =
            readText("order date,vendor,package,price,target\n2024-01-02,panel,10k,\"\xE2\x82\xAC 35,50\",anna\n"
                     "2024-01-03,panel,10k,much,anna\n");
        QCOMPARE(orders.sink.orders.size(), std::size_t{1});
        QCOMPARE(*orders.sink.orders[0].price, 35.5);
        QCOMPARE(orders.sink.orders[0].currency, std::string("EUR"));
        QCOMPARE(orders.sink.orders[0].target, std::string("anna"));
        const auto prices =
            readText("service,quantity,price_low,price_high,currency\nfollowers,\"10,000\",35,40,EUR\n"
                     "likes,0,1,2,EUR\nlikes,1,3,2,EUR\n");
        QCOMPARE(prices.sink.prices.size(), std::size_t{1});
        QCOMPARE(prices.sink.prices[0].quantity, 10'000.0);
        QCOMPARE(prices.summary.rows, (RowCounts{3, 1, 2}));
    }

    void readsAmounts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("value");
        QTest::addColumn<QByteArray>("currency");
        QTest::newRow("plain") << QByteArray("35") << 35.0 << QByteArray();
        QTest::newRow("point") << QByteArray("0.0033") << 0.0033 << QByteArray();
        QTest::newRow("comma") << QByteArray("0,003") << 0.003 << QByteArray();
        QTest::newRow("thousands") << QByteArray("1,234") << 1234.0 << QByteArray();
        QTest::newRow("both") << QByteArray("1.234,50") << 1234.5 << QByteArray();
        QTest::newRow("sign") << QByteArray("$10.00") << 10.0 << QByteArray("USD");
        QTest::newRow("code") << QByteArray("eur 20") << 20.0 << QByteArray("EUR");
        QTest::newRow("code behind") << QByteArray("20 EUR") << 20.0 << QByteArray("EUR");
        QTest::newRow("word") << QByteArray("much") << -1.0 << QByteArray();
        QTest::newRow("negative") << QByteArray("-3") << -1.0 << QByteArray();
        QTest::newRow("empty") << QByteArray("") << -1.0 << QByteArray();
    }
    void readsAmounts()
    {
        QFETCH(QByteArray, text);
        QFETCH(double, value);
        QFETCH(QByteArray, currency);
        const auto amount = readAmount(text.toStdString());
        QCOMPARE(amount ? amount->value : -1, value);
        if (amount)
            QCOMPARE(QByteArray::fromStdString(amount->currency), currency);
    }
};

QTEST_GUILESS_MAIN(TestReadCounts)
#include "tst_read_counts.moc"
