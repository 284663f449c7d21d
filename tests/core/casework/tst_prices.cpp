// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/prices.h"
#include "tests/support/test_case.h"

using namespace lockstep;

namespace {

const char* const table = "service,quantity,unit,price_low,price_high,currency,date,source\n"
                          "followers,10000,followers,35,35,EUR,2018,\"a, b\"\n"
                          "followers,1000,followers,0.9,5.5,EUR,2020,c\n"
                          "followers,1000,followers,10,12,USD,2023,d\n"
                          "like_subscription,200,likes,20,40,EUR,2018,e\n"
                          "likes,1000,likes,1,2,EUR,2018,f\n";

} // namespace

class TestPrices : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsTheList()
    {
        const auto list = parsePriceList(table);
        QVERIFY(list.ok());
        QCOMPARE(list->size(), std::size_t(5));
        QCOMPARE(list->at(0).source, std::string("a, b"));
        QCOMPARE(list->at(1).high, 5.5);
    }

    void readsASemicolonListWithDecimalCommas()
    {
        const auto list =
            parsePriceList("\xef\xbb\xbfsource;service;quantity;unit;price_low;price_high;currency;date\r\n"
                           "x;followers;1000;followers;0,9;5,5;EUR;2020\r\n");
        QVERIFY(list.ok());
        QCOMPARE(list->at(0).low, 0.9);
        QCOMPARE(list->at(0).source, std::string("x"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QByteArray>("column");
        QTest::newRow("no service") << QByteArray(",1,likes,1,1,EUR,2018,x") << QByteArray("\"service\"");
        QTest::newRow("quantity 0") << QByteArray("likes,0,likes,1,1,EUR,2018,x") << QByteArray("\"quantity\"");
        QTest::newRow("text for a price")
            << QByteArray("likes,1,likes,cheap,1,EUR,2018,x") << QByteArray("\"price_low\"");
        QTest::newRow("negative") << QByteArray("likes,1,likes,-1,1,EUR,2018,x") << QByteArray("\"price_low\"");
        QTest::newRow("high below low") << QByteArray("likes,1,likes,2,1,EUR,2018,x") << QByteArray("\"price_high\"");
        QTest::newRow("not finite") << QByteArray("likes,1,likes,1,inf,EUR,2018,x") << QByteArray("\"price_high\"");
        QTest::newRow("currency sign") << QByteArray("likes,1,likes,1,1,$,2018,x") << QByteArray("\"currency\"");
        QTest::newRow("short") << QByteArray("likes,1,likes,1,1") << QByteArray("\"currency\"");
    }
    void refuses()
    {
        QFETCH(QByteArray, row);
        QFETCH(QByteArray, column);
        const auto list = parsePriceList("service,quantity,unit,price_low,price_high,currency,date,source\n"
                                         "likes,1,likes,1,1,EUR,2018,x\n"
                                         + row.toStdString());
        QCOMPARE(list.error().code, ErrorCode::badInput);
        const auto text = english(list.error().text);
        QVERIFY2(text.find("Row 3") != std::string::npos && text.find(column.toStdString()) != std::string::npos,
                 text.c_str());
    }

    void refusesAListWithoutItsColumns()
    {
        QCOMPARE(parsePriceList("").error().code, ErrorCode::badInput);
        QCOMPARE(parsePriceList("service,price\n").error().code, ErrorCode::badInput);
    }

    void followersByUnitPrice()
    {
        const auto price = estimate(*parsePriceList(table), PricedKind::followers, 10'000);
        QCOMPARE(price->low, 9.0);
        QCOMPARE(price->high, 55.0);
        QCOMPARE(price->currency, std::string("EUR"));
        QCOMPARE(english(price->formula),
                 std::string("10,000 followers at 0.0009 to 0.0055 EUR each (offers in the price list: 2)"));
        const auto dollars = estimate(*parsePriceList(table), PricedKind::followers, 500, 0, "USD");
        QCOMPARE(dollars->low, 5.0);
        QCOMPARE(dollars->high, 6.0);
    }

    void subscriptionByMonthsBegun()
    {
        // 200 likes a post for two customers: 400 in sum; one and a half months are two paid months.
        const auto price = estimate(*parsePriceList(table), PricedKind::likeSubscription, 400, 1.5);
        QCOMPARE(price->low, 80.0);
        QCOMPARE(price->high, 160.0);
    }

    void nothingToPrice()
    {
        const auto list = *parsePriceList(table);
        QVERIFY(!estimate(list, PricedKind::comments, 10));
        QVERIFY(!estimate(list, PricedKind::followers, 10, 0, "GBP"));
        QVERIFY(!estimate(list, PricedKind::followers, 0));
        QVERIFY(!estimate(list, PricedKind::likeSubscription, 200, 0));
        QVERIFY(!estimate({}, PricedKind::likes, 10));
    }

    void shippedListHoldsTheKnownPrices()
    {
        const auto parsed = parsePriceList(shippedPriceListText());
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : english(parsed.error().text).c_str());
        QCOMPARE(parsed->size(), shippedPriceList().size());
        for (const auto& entry : shippedPriceList())
            QVERIFY(!entry.source.empty() && !entry.date.empty());
        // EUR 20 a month for 200 likes per post; EUR 35 for 10,000 followers.
        const auto subscription = estimate(shippedPriceList(), PricedKind::likeSubscription, 200, 1);
        QCOMPARE(subscription->low, 20.0);
        const auto followers = estimate(shippedPriceList(), PricedKind::followers, 10'000);
        QVERIFY(followers->low <= 35 && followers->high >= 35);
    }

    void pricesFindings()
    {
        CaseData data;
        for (const auto* account : {"buyer", "other", "a", "b"})
            data.accountNames.append(account);
        for (std::uint32_t post = 0; post < 3; ++post) {
            data.targetNames.append("p" + std::to_string(post));
            data.targets.push_back({Target::Kind::post, AccountId(post / 2), {}, {}, 0});
        }
        Finding crowd;
        crowd.detector = "D1";
        crowd.window = TimeRange{Instant{0}, Instant{45LL * 86'400'000}};
        // Two posts of the buyer with 3 likes each, one of the other with 2: 3 + 2 likes per post.
        const std::vector<std::uint32_t> targets{0, 0, 0, 1, 1, 1, 2, 2};
        for (std::uint32_t i = 0; i < targets.size(); ++i) {
            data.interactions.actor.push_back(2 + i % 2);
            data.interactions.target.push_back(targets[i]);
            data.interactions.verb.push_back(static_cast<std::uint8_t>(Verb::like));
            crowd.evidence.push_back(EventId(i));
        }
        const auto list = *parsePriceList(table);
        const auto price = estimate(list, crowd, data);
        QCOMPARE(price->low, 1.0); // 5 likes per post x EUR 0.10 a month x 2 months
        QCOMPARE(price->high, 2.0);
        crowd.window.reset();
        QVERIFY(!estimate(list, crowd, data));

        Finding batch;
        batch.detector = "D5";
        batch.accounts.assign(2'500, {AccountId(2), Role::farmAccount, Membership::associated, 0.01});
        batch.statistic.numbers = {{"batch_about", 2'000}}; // some are named, some are not
        QCOMPARE(estimate(list, batch, data)->high, 11.0);
        batch.detector = "aliases";
        QVERIFY(!estimate(list, batch, data));
    }
};

QTEST_GUILESS_MAIN(TestPrices)
#include "tst_prices.moc"
