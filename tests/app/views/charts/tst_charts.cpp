// SPDX-License-Identifier: GPL-3.0-or-later
// The statistical charts on data where the answer is known: by their table twins, by pixels, and by what a click
// does.
#include "app/views/charts/ages_view.h"
#include "app/views/charts/arrivals_view.h"
#include "app/views/charts/change_view.h"
#include "app/views/charts/comments_view.h"
#include "app/views/charts/coverage_view.h"
#include "app/views/charts/growth_view.h"
#include "app/views/charts/hours_view.h"
#include "app/views/charts/matrix_view.h"
#include "app/views/charts/names_view.h"
#include "app/views/charts/shared_likers_view.h"
#include "app/views/charts/signals_view.h"
#include "tests/support/report_sample.h"
#include "tests/support/test_case.h"

#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QPainter>
#include <QPdfWriter>
#include <QSet>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>

using namespace lockstep;

namespace {

/// 40 accounts like 12 posts of "shop" one minute after posting, at noon on Mondays, 20 others like 6 posts of
/// "bakery" after three hours. The 40 were created in May 2023.
std::shared_ptr<const CaseData> weeklyCase()
{
    sample::CaseMaker maker;
    const auto file = maker.file("a.csv", DataSetKind::interactions);
    const auto shop = maker.account("shop");
    const auto bakery = maker.account("bakery");
    std::vector<AccountId> accounts;
    for (int i = 0; i < 60; ++i) {
        accounts.push_back(maker.account("a" + std::to_string(i)));
        AccountProfile profile;
        profile.account = accounts.back();
        if (i < 50)
            profile.created = {*fromIso(i < 40 ? "2023-05-04T00:00:00Z" : "2022-01-04T00:00:00Z"), Precision::day};
        maker.data.profiles.push_back(profile);
    }
    constexpr std::int64_t week = 7 * 86'400'000LL;
    const auto monday = fromIso("2024-01-01T12:00:00Z")->ms;
    for (int p = 0; p < 18; ++p) {
        const bool ofShop = p < 12;
        const Instant posted{monday + p * week};
        const auto post = maker.target("p" + std::to_string(p), Target::Kind::post, ofShop ? shop : bakery,
                                       {posted, Precision::exact});
        for (int i = ofShop ? 0 : 40; i < (ofShop ? 40 : 60); ++i)
            maker.interaction(accounts[static_cast<std::size_t>(i)], post, Verb::like,
                              {{posted.ms + (ofShop ? 60'000 : 3 * 3'600'000)}, Precision::exact}, file);
    }
    return std::make_shared<const CaseData>(std::move(maker.data));
}

Selection firstForty()
{
    Selection selection;
    for (std::uint32_t i = 2; i < 42; ++i) // behind the two creators
        selection.accounts.emplace_back(i);
    return selection;
}

} // namespace

class TestCharts : public TestCase {
    Q_OBJECT

    std::unique_ptr<CaseView> m_view;
    std::unique_ptr<JobRunner> m_jobs;

    template <class View>
    std::unique_ptr<View> shown()
    {
        auto chart = std::make_unique<View>(*m_view, *m_jobs);
        chart->resize(700, 500);
        chart->show();
        settle();
        return chart;
    }
    void settle()
    {
        QTest::qWait(10);
        QTRY_VERIFY(m_jobs->jobs().empty());
    }
    static QImage picture(const ChartView& chart, const QSize& size)
    {
        QImage image(size, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        chart.paintWithLegend(painter, QRectF(QPointF(0, 0), size), ChartColors::paper());
        return image;
    }
    static int pixels(const QImage& image, const QRect& part, const QColor& color)
    {
        int found = 0;
        for (int y = part.top(); y <= part.bottom(); ++y)
            for (int x = part.left(); x <= part.right(); ++x)
                found += image.pixel(x, y) == color.rgb() ? 1 : 0;
        return found;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        m_view = std::make_unique<CaseView>();
        m_jobs = std::make_unique<JobRunner>();
        const auto data = weeklyCase();
        m_view->setData(data, std::make_shared<const InteractionGraph>(InteractionGraph::build(data)));
    }
    void cleanup()
    {
        m_jobs.reset();
        m_view.reset();
    }

    void hoursShowMondayNoon()
    {
        m_view->select(firstForty());
        const auto chart = shown<HoursView>();
        const auto table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{168});
        QCOMPARE(table.rows[12][2], QStringLiteral("480"));
        QCOMPARE(table.rows[12][3], QStringLiteral("100.00 %"));
        QCOMPARE(table.rows[12][4], QStringLiteral("0"));
        QCOMPARE(table.rows[15][4], QStringLiteral("120")); // the others: three hours later
        QVERIFY2(chart->caption().contains(QStringLiteral("40 selected accounts of 62")),
                 qPrintable(chart->caption()));
        QVERIFY(chart->caption().contains(QStringLiteral("480")));
        const auto image = picture(*chart, {700, 400});
        QVERIFY(pixels(image, {0, 80, 700, 300}, markColor(2, ChartColors::paper())) > 200);

        m_view->setBrush(TimeRange{{0}, {1}});
        settle();
        QVERIFY(chart->caption().contains(QStringLiteral(": 0 interactions")));
        QCOMPARE(pixels(picture(*chart, {700, 400}), {0, 0, 700, 400}, markColor(2, ChartColors::paper())), 0);
    }

    void agesShowTheBatchAndSelectIt()
    {
        const auto chart = shown<AgesView>();
        const auto table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{18}); // January 2022 to May 2023, and the unknown ones
        QCOMPARE(table.rows[16],
                 (QStringList{QStringLiteral("May 2023"), QStringLiteral("40"), QStringLiteral("0")}));
        QCOMPARE(table.rows[17][1], QStringLiteral("12")); // ten accounts and the two creators
        const QRectF area(0, 0, 700, 400);
        QVERIFY(chart->textAt({650, 300}, area).isEmpty());
        QPointF inLast;
        for (int x = 0; x < 700 && inLast.isNull(); ++x)
            if (chart->textAt(QPointF(x, 300), area).startsWith(QStringLiteral("May 2023")))
                inLast = QPointF(x + 2, 300);
        QVERIFY(!inLast.isNull());
        chart->pick(QRectF(inLast, QSizeF(0, 0)), area);
        QCOMPARE(m_view->selection().accounts.size(), std::size_t{40});
        settle();
        QCOMPARE(chart->table().rows.size(), std::size_t{18}); // the axis stays
        QCOMPARE(chart->table().rows[0][1], QStringLiteral("0"));
        QCOMPARE(chart->table().rows[0][2], QStringLiteral("10"));
    }

    void arrivalsCompareChosenPostsWithOthers()
    {
        const auto chart = shown<ArrivalsView>();
        auto* creators = chart->findChild<QComboBox*>(QStringLiteral("creators"));
        QCOMPARE(creators->count(), 2);
        QCOMPARE(creators->currentText(), QStringLiteral("shop")); // the busiest
        auto table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{12});
        QCOMPARE(table.rows[0][2], QStringLiteral("40"));
        QCOMPARE(table.rows[0][3], QStringLiteral("100 %"));
        QCOMPARE(table.rows[0][4], QStringLiteral("1.0 min"));
        QCOMPARE(table.rows[0][6], QStringLiteral("no"));
        m_view->select({{}, {TargetId(0)}});
        settle();
        table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{12});
        QCOMPARE(table.rows[0][6], QStringLiteral("yes"));
        QVERIFY(chart->caption().contains(QStringLiteral("1 chosen, 11 others")));
        const auto colors = ChartColors::paper();
        QVERIFY(pixels(picture(*chart, {700, 400}), {0, 0, 700, 400}, markColor(1, colors)) > 20);

        creators->setCurrentIndex(1);
        settle();
        QCOMPARE(chart->table().rows.size(), std::size_t{6});
        QCOMPARE(chart->table().rows[0][4], QStringLiteral("3.0 h"));
        // All posts of a creator chosen: posts of others are the measure.
        Selection all;
        for (std::uint32_t i = 12; i < 18; ++i)
            all.targets.emplace_back(i);
        m_view->select(all);
        settle();
        QVERIFY2(chart->caption().contains(QStringLiteral("12 posts by other creators")),
                 qPrintable(chart->caption()));
    }

    void theMatrixSelectsARectangle()
    {
        const auto chart = shown<MatrixView>();
        QCOMPARE(chart->table().rows.size(), std::size_t{40 * 12 + 20 * 6});
        QVERIFY2(chart->caption().contains(QStringLiteral("60 accounts by 18 targets, 600 pairs")),
                 qPrintable(chart->caption()));
        const QRectF area(0, 0, 700, 400);
        chart->pick(area, area);
        QCOMPARE(m_view->selection().accounts.size(), std::size_t{60});
        QCOMPARE(m_view->selection().targets.size(), std::size_t{18});
        settle();
        const auto name = chart->textAt({5, 395}, area);
        QVERIFY(!name.isEmpty());
        chart->pick(QRectF(5, 395, 0, 0), area);
        QCOMPARE(m_view->selection().accounts.size(), std::size_t{1});
        QCOMPARE(m_view->selection().targets.size(), std::size_t{1});
        m_view->select({});
        chart->findChild<QComboBox*>(QStringLiteral("order"))->setCurrentIndex(1);
        settle();
        QVERIFY(picture(*chart, {300, 90}) != picture(*chart, {300, 200})); // also with fewer pixels than rows
        picture(*chart, {300, 30});                                         // and without any
    }

    void manyArrivalsStandSideBySide()
    {
        sample::CaseMaker maker;
        const auto file = maker.file("a.csv", DataSetKind::interactions);
        const auto shop = maker.account("shop");
        std::vector<AccountId> accounts;
        for (int i = 0; i < 12; ++i)
            accounts.push_back(maker.account("a" + std::to_string(i)));
        Selection chosen;
        for (int p = 0; p < 14; ++p) {
            const Instant posted{fromIso("2024-01-01T12:00:00Z")->ms + p * 86'400'000LL};
            chosen.targets.push_back(
                maker.target("p" + std::to_string(p), Target::Kind::post, shop, {posted, Precision::exact}));
            for (const auto account : accounts)
                maker.interaction(account, chosen.targets.back(), Verb::like,
                                  {{posted.ms + 60'000 * (p + 1)}, Precision::exact}, file);
        }
        const auto data = std::make_shared<const CaseData>(std::move(maker.data));
        m_view->setData(data, std::make_shared<const InteractionGraph>(InteractionGraph::build(data)));
        m_view->select(chosen);
        const auto chart = shown<ArrivalsView>();
        const auto colors = ChartColors::paper();
        const auto image = picture(*chart, {800, 500});
        for (const int x : {0, 600}) // a curve on the left and on the right, all in the first colour
            QVERIFY(pixels(image, {x, 0, 200, 500}, markColor(1, colors)) > 20);
        QCOMPARE(pixels(image, image.rect(), markColor(2, colors)), 0);
        const auto low = picture(*chart, {800, 150}); // no room: all in one
        QVERIFY(pixels(low, low.rect(), markColor(2, colors)) > 20);
        const QRectF area(0, 0, 800, 500);
        QSet<QString> named;
        for (int x = 20; x < 800; x += 20)
            for (int y = 40; y < 500; y += 10)
                if (const auto text = chart->textAt(QPointF(x, y), area); !text.isEmpty())
                    named.insert(text.section(QLatin1Char(':'), 0, 0));
        QCOMPARE(named.size(), 14);
        chart->pick(QRectF(20, 60, 0, 0), area);
        QCOMPARE(m_view->selection().targets, std::vector<TargetId>{chosen.targets.front()});
    }

    void growthNamesRisesAndGaps()
    {
        CaseData data = *weeklyCase();
        const auto shop = TargetId(data.targetNames.append("shop"));
        data.targets.push_back({Target::Kind::account, AccountId(0), {}, {}, 0});
        const auto start = fromIso("2024-01-01T00:00:00Z")->ms;
        constexpr std::int64_t day = 86'400'000;
        std::int64_t followers = 1000;
        for (int i = 0; i < 80; ++i) {
            // 8 to 12 a day, 2,000 more on days 30 and 31, of which a half leaves on day 40; days 60 to 69 not read.
            followers += 8 + (i * 7) % 5 + (i == 30 || i == 31 ? 1000 : 0) - (i == 40 ? 1000 : 0);
            if (i >= 60 && i < 70)
                continue;
            data.counts.subject.push_back(shop.value());
            data.counts.kind.push_back(static_cast<std::uint8_t>(CountKind::followers));
            data.counts.value.push_back(followers);
            data.counts.time.push_back(start + i * day);
            data.counts.precision.push_back(static_cast<std::uint8_t>(Precision::day));
            data.counts.file.push_back(0);
            data.counts.row.push_back(static_cast<std::uint32_t>(i + 2));
        }
        const auto shared = std::make_shared<const CaseData>(std::move(data));
        m_view->setData(shared, std::make_shared<const InteractionGraph>(InteractionGraph::build(shared)));
        const auto chart = shown<GrowthView>();
        QString rises;
        for (const auto& row : chart->table().rows)
            rises += row[5];
        QVERIFY2(rises.contains(QStringLiteral(" in 2 days beyond the usual 2")), qPrintable(rises));
        QVERIFY2(rises.contains(QStringLiteral("after 7 days: 100 %; still there after 30 days: 5")),
                 qPrintable(rises));
        QVERIFY2(!rises.contains(QStringLiteral("after 90 days")), qPrintable(rises)); // the data ends before
        for (const char* words : {"Line: the usual gain", "Brackets: rises", "Pink: losses", "nobody looked"})
            QVERIFY2(chart->legend().contains(QLatin1String(words)), qPrintable(chart->legend()));
        const auto image = picture(*chart, {900, 400});
        QVERIFY(pixels(image, image.rect(), markColor(4, ChartColors::paper())) > 20); // the loss
    }

    void growthShowsStepsAndWhatHappened()
    {
        CaseData data = *weeklyCase();
        const auto shop = TargetId(data.targetNames.append("shop"));
        data.targets.push_back({Target::Kind::account, AccountId(0), {}, {}, 0});
        const auto start = fromIso("2024-03-01T00:00:00Z")->ms;
        constexpr std::int64_t day = 86'400'000;
        for (int i = 0; i < 10; ++i) {
            data.counts.subject.push_back(shop.value());
            data.counts.kind.push_back(static_cast<std::uint8_t>(CountKind::followers));
            data.counts.value.push_back(1000 + 10 * i + (i >= 5 ? 2000 : 0));
            data.counts.time.push_back(start + i * day);
            data.counts.precision.push_back(static_cast<std::uint8_t>(Precision::day));
            data.counts.file.push_back(0);
            data.counts.row.push_back(static_cast<std::uint32_t>(i + 2));
        }
        data.calendar.push_back({"Radio interview", {}, {{start + 2 * day}, Precision::day}, {}, FileId(0), 2});
        PurchaseOrder order;
        order.ordered = {{start + 4 * day + 1000}, Precision::exact};
        order.vendor = "panel";
        order.package = "2,000 followers";
        data.orders.push_back(order);
        const auto shared = std::make_shared<const CaseData>(std::move(data));
        m_view->setData(shared, std::make_shared<const InteractionGraph>(InteractionGraph::build(shared)));
        const auto chart = shown<GrowthView>();
        const auto table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{10});
        QCOMPARE(table.rows[1][2], QStringLiteral("10.0"));
        QCOMPARE(table.rows[5][2], QStringLiteral("2,010.0"));
        QCOMPARE(table.rows[5][4], QStringLiteral("7")); // the row of the file
        QCOMPARE(table.rows[5][5], QStringLiteral("panel: 2,000 followers"));
        QCOMPARE(table.rows[2][5], QStringLiteral("Radio interview"));
        QVERIFY2(chart->caption().contains(QStringLiteral("10 readings")), qPrintable(chart->caption()));
        const auto colors = ChartColors::paper();
        const auto image = picture(*chart, {700, 400});
        QVERIFY(pixels(image, image.rect(), markColor(1, colors)) > 20); // the order
        QVERIFY(pixels(image, image.rect(), markColor(3, colors)) > 20); // the calendar
        chart->pick(QRectF(300, 100, 100, 50), QRectF(0, 0, 700, 400));
        QVERIFY(m_view->brush());
        QVERIFY(m_view->brush()->from.ms > start && m_view->brush()->to.ms < start + 9 * day);
    }

    void sharedLikersShowBlocks()
    {
        const auto chart = shown<SharedLikersView>();
        const auto table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{12 * 11 / 2 + 6 * 5 / 2}); // none between the two creators
        QCOMPARE(table.rows[0][4], QStringLiteral("40"));
        QCOMPARE(table.rows[0][5], QStringLiteral("100.0 %"));
        QVERIFY2(chart->caption().startsWith(QStringLiteral("18 posts, 60 accounts")), qPrintable(chart->caption()));
        const auto colors = ChartColors::paper();
        const auto image = picture(*chart, {600, 500});
        QVERIFY(pixels(image, image.rect(), markColor(1, colors)) > 5000);
        const QRectF area(0, 0, 600, 500);
        chart->pick(QRectF(1, 495, 0, 0), area); // the first column, the last row
        QCOMPARE(m_view->selection().targets, (std::vector<TargetId>{TargetId(0), TargetId(17)}));
        settle();
        QVERIFY(chart->caption().startsWith(QStringLiteral("2 posts"))); // the chosen ones
        QVERIFY(chart->table().rows.empty());
        chart->findChild<QComboBox*>(QStringLiteral("scale"))->setCurrentIndex(1);
        picture(*chart, {600, 500});
    }

    void commentsShowSharedSentences()
    {
        sample::CaseMaker maker;
        const auto file = maker.file("a.csv", DataSetKind::interactions);
        std::vector<TargetId> posts;
        for (int p = 0; p < 3; ++p)
            posts.push_back(maker.target("p" + std::to_string(p), Target::Kind::post,
                                         maker.account("creator" + std::to_string(p)), {}));
        CommentTextCollector texts;
        const auto say = [&](const std::string& who, int post, const char* words) {
            const auto event =
                maker.interaction(maker.account(who), posts[static_cast<std::size_t>(post)], Verb::comment,
                                  {*fromIso("2024-01-01T10:00:00Z"), Precision::exact}, file);
            texts.add(event, words);
        };
        for (int i = 0; i < 6; ++i)
            say("a" + std::to_string(i), i % 3, "What a wonderful picture you made of this place");
        say("b0", 0, "Congratulations to both of you on the new shop");
        say("b1", 0, "congratulations to both of you on the new bakery!!");
        say("c0", 0, "Nobody else has ever written this sentence here");
        say("d0", 1, "wow");
        say("d1", 2, "wow");
        maker.data.comments = texts.finish();
        const auto data = std::make_shared<const CaseData>(std::move(maker.data));
        m_view->setData(data, std::make_shared<const InteractionGraph>(InteractionGraph::build(data)));
        const auto chart = shown<CommentsView>();
        const auto table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{2});
        QCOMPARE(table.rows[0][0], QStringLiteral("What a wonderful picture you made of this place"));
        QCOMPARE(table.rows[0][1], QString()); // nothing changes
        QCOMPARE(table.rows[0][2], QStringLiteral("1"));
        QCOMPARE(table.rows[0][3], QStringLiteral("6"));
        QCOMPARE(table.rows[0][7], QStringLiteral("3"));
        QCOMPARE(table.rows[1][1], QStringLiteral("shop"));
        QCOMPARE(table.rows[1][2], QStringLiteral("2"));
        QCOMPARE(table.rows[1][3], QStringLiteral("2"));
        const auto plain = picture(*chart, {700, 400});
        QVERIFY(pixels(plain, plain.rect(), markColor(4, ChartColors::paper())) > 10); // the slot, underlined
        const QRectF area(0, 0, 700, 400);
        chart->pick(QRectF(100, 40, 0, 0), area);
        QCOMPARE(m_view->selection().accounts.size(), std::size_t{6});
        settle();
        QCOMPARE(chart->table().rows[0][4], QStringLiteral("6"));
        QCOMPARE(chart->table().rows[1][4], QStringLiteral("0"));
        const auto image = picture(*chart, {700, 400});
        QVERIFY(pixels(image, image.rect(), markColor(1, ChartColors::paper())) > 500);
    }

    void namesAreComparedWithTheOthers()
    {
        const auto chart = shown<NamesView>();
        QCOMPARE(chart->table().rows.size(), std::size_t{3}); // abc, abc#, abc##
        QCOMPARE(chart->table().rows[0][2], QString());       // nobody to compare with
        m_view->select(firstForty());
        settle();
        const auto table = chart->table();
        QCOMPARE(table.rows[0][0], QStringLiteral("abc#")); // a0 to a9: ten of the forty, none of the others
        QCOMPARE(table.rows[0][1], QStringLiteral("10"));
        QCOMPARE(table.rows[0][2], QStringLiteral("0.0"));
        QCOMPARE(table.rows[1][0], QStringLiteral("abc##"));
        QCOMPARE(table.rows[1][3], QStringLiteral("20"));
        const auto image = picture(*chart, {700, 400});
        QVERIFY(pixels(image, image.rect(), markColor(1, ChartColors::paper())) > 1000);
        chart->pick(QRectF(100, 40, 0, 0), QRectF(0, 0, 700, 400));
        QCOMPARE(m_view->selection().accounts.size(), std::size_t{10});
    }

    void coverageShowsWhoReactsToWhom()
    {
        sample::CaseMaker maker;
        const auto file = maker.file("pod.csv", DataSetKind::interactions);
        std::vector<AccountId> all;
        for (int i = 0; i < 6; ++i)
            all.push_back(maker.account("member" + std::to_string(i)));
        const auto outsider = maker.account("outsider");
        for (std::size_t p = 0; p < 6; ++p) {
            const auto post = maker.target("p" + std::to_string(p), Target::Kind::post, all[p],
                                           {*fromIso("2024-01-01T00:00:00Z"), Precision::exact});
            for (std::size_t i = 0; i < 6; ++i)
                if (i != p && !(i == 5 && p > 0))
                    maker.interaction(all[i], post, Verb::comment,
                                      {*fromIso("2024-01-02T00:00:00Z"), Precision::exact}, file);
            if (p == 0)
                maker.interaction(outsider, post, Verb::like, {*fromIso("2024-01-02T00:00:00Z"), Precision::exact},
                                  file);
        }
        const auto data = std::make_shared<const CaseData>(std::move(maker.data));
        m_view->setData(data, std::make_shared<const InteractionGraph>(InteractionGraph::build(data)));
        const auto chart = shown<CoverageView>();
        QVERIFY(chart->table().rows.empty()); // everybody is no group
        m_view->select({all, {}});
        settle();
        const auto table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{7});
        QCOMPARE(table.rows[0][4], QStringLiteral("100.0 %"));
        QCOMPARE(table.rows[5][0], QStringLiteral("member5"));
        QCOMPARE(table.rows[5][4], QStringLiteral("20.0 %"));
        QCOMPARE(table.rows[6][0], QStringLiteral("outsider"));
        QVERIFY(chart->caption().contains(QStringLiteral("86.7 %"))); // (5 · 100 + 20) / 6
        const auto image = picture(*chart, {700, 400});
        const auto grey = pixels(image, image.rect(), markColor(0, ChartColors::paper()));
        const auto orange = pixels(image, image.rect(), markColor(1, ChartColors::paper()));
        QVERIFY2(grey > 0 && orange > 4 * grey, "26 cells and 6 bars against 6 cells");
        const QRectF area(0, 0, 700, 400);
        chart->pick(QRectF(300, 40, 0, 0), area);
        QCOMPARE(m_view->selection().accounts.size(), std::size_t{1});
        QCOMPARE(m_view->selection().targets.size(), std::size_t{1});
    }

    void changeComparesHours()
    {
        const auto chart = shown<ChangeView>();
        QVERIFY(chart->table().rows.empty());
        m_view->select({{AccountId(42)}, {}}); // six likes of the bakery, weekly, from 25 March 2024 on, at 15 h
        m_view->setBrush(TimeRange{*fromIso("2024-04-08T00:00:00Z"), {}});
        settle();
        const auto table = chart->table();
        QCOMPARE(table.rows[0][1], QStringLiteral("2"));
        QCOMPARE(table.rows[0][2], QStringLiteral("4"));
        const auto hour = std::find_if(table.rows.begin(), table.rows.end(), [](const QStringList& row) {
            return row[0].startsWith(QLatin1String("15:00"));
        });
        QVERIFY(hour != table.rows.end());
        QCOMPARE((*hour)[1], QStringLiteral("100.0 %"));
        QCOMPARE((*hour)[2], QStringLiteral("100.0 %"));
        const auto image = picture(*chart, {700, 400});
        QVERIFY(pixels(image, QRect(0, 0, 350, 180), markColor(2, ChartColors::paper())) > 300);
        QVERIFY(pixels(image, QRect(350, 0, 350, 180), markColor(1, ChartColors::paper())) > 300);
        QCOMPARE(pixels(image, QRect(0, 0, 350, 180), markColor(1, ChartColors::paper())), 0);
    }

    void signalsThatAgreeStandFirst()
    {
        const auto chart = shown<SignalsView>();
        QVERIFY(chart->table().rows.empty());
        auto run = std::make_shared<DetectionRun>();
        for (const auto& [detector, from, to] :
             {std::tuple{"D1", 2U, 42U}, std::tuple{"D3", 2U, 12U}, std::tuple{"D10", 38U, 42U}}) {
            Finding finding;
            finding.detector = detector;
            for (auto i = from; i < to; ++i)
                finding.accounts.push_back({AccountId(i), Role::farmAccount, Membership::core, 0.001});
            run->findings.push_back(finding);
        }
        m_view->setRun(run);
        settle();
        const auto table = chart->table();
        QCOMPARE(table.rows.size(), std::size_t{3});
        QVERIFY(table.rows[0][0].startsWith(QLatin1String("D1 ")) && table.rows[0][0].contains(QLatin1String("D10")));
        QCOMPARE(table.rows[0][1], QStringLiteral("4"));
        QCOMPARE(table.rows[0][2], QStringLiteral("2"));
        const auto image = picture(*chart, {700, 400});
        const auto agreeing = pixels(image, image.rect(), markColor(1, ChartColors::paper()));
        const auto alone = pixels(image, image.rect(), markColor(2, ChartColors::paper()));
        QVERIFY(agreeing > 100 && alone > agreeing);
        for (int x = 0; x < 700 && m_view->selection().accounts.empty(); x += 20)
            chart->pick(QRectF(x, 200, 0, 0), QRectF(0, 0, 700, 400));
        QCOMPARE(m_view->selection().accounts.size(), std::size_t{4});
    }

    void hoursOfATimeZoneFollowSummerTime()
    {
        const auto chart = shown<HoursView>();
        auto* zones = chart->findChild<QComboBox*>(QStringLiteral("zones"));
        QCOMPARE(zones->currentText(), QStringLiteral("UTC"));
        QCOMPARE(chart->table().rows[15][2], QStringLiteral("120"));
        zones->setCurrentIndex(zones->findText(QStringLiteral("Europe/Amsterdam")));
        Q_EMIT zones->activated(zones->currentIndex());
        settle();
        const auto table = chart->table();
        QCOMPARE(table.columns[1], QStringLiteral("Hour (Europe/Amsterdam)"));
        QCOMPARE(table.rows[13][2], QStringLiteral("480")); // noon in winter
        QCOMPARE(table.rows[16][2], QStringLiteral("20"));  // the bakery's first post, 25 March
        QCOMPARE(table.rows[17][2], QStringLiteral("100")); // from 1 April on
        QVERIFY(chart->legend().contains(QStringLiteral("Hours: Europe/Amsterdam")));
        QVERIFY(chart->caption().contains(QStringLiteral("summer time included")));
    }

    void theCaseRemembersTheTimeZone()
    {
        const QTemporaryDir folder;
        auto created = CaseFile::create(folder.filePath(QStringLiteral("a.lockstep")).toStdString());
        m_view->setCase(std::make_shared<CaseFile>(std::move(*created)));
        HoursView chart(*m_view, *m_jobs);
        auto* zones = chart.findChild<QComboBox*>(QStringLiteral("zones"));
        QCOMPARE(zones->currentIndex(), 0);
        zones->setCurrentIndex(zones->findText(QStringLiteral("Asia/Kolkata")));
        Q_EMIT zones->activated(zones->currentIndex());
        const HoursView again(*m_view, *m_jobs);
        QCOMPARE(again.findChild<QComboBox*>(QStringLiteral("zones"))->currentText(), QStringLiteral("Asia/Kolkata"));
        m_view->setCase(nullptr);
        QCOMPARE(zones->currentText(), QStringLiteral("UTC"));
    }

    void theSameChartSmallWorksBesideIt()
    {
        HoursView small(*m_view, *m_jobs);
        small.showPictureOnly();
        small.resize(400, 300);
        small.show();
        const auto hours = shown<HoursView>();
        QCOMPARE(hours->table().rows[12][2], QStringLiteral("480"));
        QCOMPARE(small.table().rows[12][2], QStringLiteral("480"));
        const auto image = small.grab().toImage();
        QVERIFY(pixels(image, image.rect(), markColor(2, ChartColors::of(small.palette()))) > 500);
        QVERIFY(!small.findChild<QToolButton*>(QStringLiteral("asTable"))->isVisible());
    }

    void theTableTwinIsAKeyAway()
    {
        const auto chart = shown<HoursView>();
        auto* table = chart->findChild<QTableWidget*>();
        QVERIFY(!table->isVisible());
        chart->findChild<QToolButton*>(QStringLiteral("asTable"))->click();
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 168);
        QCOMPARE(table->item(12, 2)->text(), QStringLiteral("480"));
        m_view->select({{AccountId(2)}, {}});
        settle();
        QCOMPARE(table->item(12, 2)->text(), QStringLiteral("12")); // too few to be drawn, but counted
    }

    void savesPictureAndTable()
    {
        const QTemporaryDir folder;
        const auto chart = shown<HoursView>();
        for (const char* ending : {"png", "svg", "pdf"}) {
            const auto path = folder.filePath(QStringLiteral("hours.") + QLatin1String(ending));
            QVERIFY(writePicture(paintedForFile(chart->picture(), chart->palette(), QLatin1String(ending)), path));
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(file.size() > 2000);
        }
        const QImage image(folder.filePath(QStringLiteral("hours.png")));
        QVERIFY(image.width() >= 2 * chart->canvas()->width());
        QVERIFY(pixels(image, image.rect(), markColor(2, ChartColors::of(chart->palette()))) > 400);
        const auto csv = folder.filePath(QStringLiteral("hours.csv"));
        chart->twin().save(csv);
        settle();
        QFile file(csv);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 169);
        QVERIFY(!writePicture(paintedForPrint(chart->picture()), folder.filePath(QStringLiteral("none/hours.png"))));
        const auto forPrint = QImage::fromData(fileBytes(paintedForPrint(chart->picture())), "PNG");
        QVERIFY(pixels(forPrint, forPrint.rect(), markColor(2, ChartColors::paper())) > 400);
        QCOMPARE(forPrint.pixel(0, 0), QColor(Qt::white).rgb());
        QVERIFY(!writeTable(TableRows::of(chart->table()), folder.filePath(QStringLiteral("none/hours.csv"))).ok());
        std::stop_source stop;
        stop.request_stop();
        const auto cancelled = folder.filePath(QStringLiteral("cancelled.csv"));
        QVERIFY(!writeTable(TableRows::of(chart->table()), cancelled, TaskContext(stop.get_token())).ok());
        QVERIFY(!QFile::exists(cancelled));
    }

    void worksOnlyWhileItIsSeen()
    {
        HoursView chart(*m_view, *m_jobs);
        m_view->select(firstForty());
        QVERIFY(m_jobs->jobs().empty());
        QVERIFY(chart.table().rows[12][2] == QStringLiteral("0"));
        chart.show();
        settle();
        QCOMPARE(chart.table().rows[12][2], QStringLiteral("480"));
    }

    void nothingToShowIsSaid()
    {
        m_view->setData({}, {});
        const auto hours = shown<HoursView>();
        const auto ages = shown<AgesView>();
        const auto arrivals = shown<ArrivalsView>();
        const auto matrix = shown<MatrixView>();
        const auto growth = shown<GrowthView>();
        const auto likers = shown<SharedLikersView>();
        const auto comments = shown<CommentsView>();
        const auto names = shown<NamesView>();
        const auto coverage = shown<CoverageView>();
        const auto change = shown<ChangeView>();
        const auto signs = shown<SignalsView>();
        for (const ChartView* chart : std::initializer_list<const ChartView*>{
                 hours.get(), ages.get(), arrivals.get(), matrix.get(), growth.get(), likers.get(), comments.get(),
                 names.get(), coverage.get(), change.get(), signs.get()}) {
            picture(*chart, {300, 200}); // words, no crash
            QVERIFY(chart->caption().isEmpty());
            auto* table = chart->findChild<QTableWidget*>();
            chart->findChild<QToolButton*>(QStringLiteral("asTable"))->click();
            QCOMPARE(table->rowCount(), 1); // the reason, for the keyboard and without eyes
            QVERIFY(table->item(0, 0)->text().size() > 20);
        }
    }

    void anEmptyChartOffersNoEmptyChoice()
    {
        const auto growth = shown<GrowthView>(); // nobody's followers were counted
        QVERIFY(!growth->findChild<QComboBox*>()->isVisible());
        QCOMPARE(growth->canvas()->accessibleDescription(), growth->emptyText());
        const auto arrivals = shown<ArrivalsView>();
        QVERIFY(arrivals->findChild<QComboBox*>()->isVisible());
    }

    void aLongTableSaysThatItIsCut()
    {
        class LongChart : public ChartView {
        public:
            LongChart(CaseView& view, JobRunner& jobs) : ChartView(view, jobs, QStringLiteral("long"), {}, nullptr) {}
            void paint(QPainter&, const QRectF&, const ChartColors&) const override {}
            ChartTable table() const override
            {
                return {{QStringLiteral("n")}, std::vector<QStringList>(10'001, {QStringLiteral("1")})};
            }
            QString caption() const override { return QStringLiteral("caption."); }

        protected:
            void compute() override { chartReady(); }
            void forget() override {}
        };
        LongChart chart(*m_view, *m_jobs);
        chart.show();
        const auto says = [&](const QString& text) {
            const auto labels = chart.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel* l) { return l->text().contains(text); });
        };
        const auto cut = QStringLiteral("The first 10,000 of 10,001 rows");
        QVERIFY(says(QStringLiteral("Caption.")) && !says(cut));
        auto* asTable = chart.findChild<QToolButton*>(QStringLiteral("asTable"));
        asTable->click();
        QVERIFY(says(cut));
        asTable->click();
        QVERIFY(!says(cut));
        const QTemporaryDir folder;
        chart.twin().save(folder.filePath(QStringLiteral("long.csv")));
        settle();
        QFile file(folder.filePath(QStringLiteral("long.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 10'002);
    }
};

QTEST_MAIN(TestCharts)
#include "tst_charts.moc"
