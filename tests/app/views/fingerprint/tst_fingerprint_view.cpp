// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/text.h"
#include "app/views/fingerprint/fingerprint_ticks.h"
#include "app/views/fingerprint/fingerprint_view.h"
#include "app/widgets/marks.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>

#include <algorithm>
#include <random>

using namespace lockstep;

namespace {

constexpr std::int64_t msADay = 86'400'000;
constexpr std::size_t batchFrom = 1200, batchTo = 1500; // ranks from 0, the end not included

/// 3,000 followers over 1,000 days, every fifth a new account; 300 of them in a row made on one day long before.
std::shared_ptr<CaseData> caseWithList(bool shuffled = false, bool dated = true)
{
    auto data = std::make_shared<CaseData>();
    data->accountNames.append("subject");
    data->targetNames.append("subject");
    data->targets.push_back({Target::Kind::account, AccountId(0), {}, {}, 0});
    DataSet set;
    set.kind = DataSetKind::followerList;
    set.order = ListOrder::oldestFirst;
    set.listTarget = TargetId(0);
    set.files = {FileId(0)};
    data->dataSets.push_back(set);
    data->files.emplace_back();
    data->fileDataSet.push_back(DataSetId(0));
    std::mt19937_64 random(4);
    const std::int64_t begin = fromIso("2016-01-01")->ms;
    std::vector<std::int64_t> created;
    for (std::int64_t i = 0; i < 3000; ++i) {
        const bool inBatch = i >= std::int64_t(batchFrom) && i < std::int64_t(batchTo);
        const auto age = i % 5 == 0 ? 0 : static_cast<std::int64_t>(1 + random() % 1500);
        created.push_back(begin + (inBatch ? 100 : i / 3 - age) * msADay + i);
    }
    if (shuffled)
        std::shuffle(created.begin(), created.end(), random);
    auto& rows = data->interactions;
    for (std::uint32_t i = 0; i < created.size(); ++i) {
        AccountProfile profile;
        profile.account = AccountId(data->accountNames.append("follower " + std::to_string(i)));
        if (dated)
            profile.created = {{created[i]}, Precision::exact};
        profile.posts = i % 7 == 0 ? 0 : 40;
        data->profiles.push_back(profile);
        rows.actor.push_back(profile.account.value());
        rows.target.push_back(0);
        rows.verb.push_back(static_cast<std::uint8_t>(Verb::follow));
        rows.time.push_back(Instant::missingMs);
        rows.precision.push_back(static_cast<std::uint8_t>(Precision::orderOnly));
        rows.file.push_back(0);
        rows.row.push_back(i + 2);
    }
    return data;
}

std::shared_ptr<DetectionRun> runWithBatch()
{
    auto run = std::make_shared<DetectionRun>();
    Finding finding;
    finding.id = "D5-1";
    finding.detector = "D5";
    finding.grade = Grade::question;
    finding.targets = {TargetId(0)};
    finding.ranks = RankRange{DataSetId(0), batchFrom + 1, batchTo};
    for (auto i = batchFrom; i < batchTo; ++i)
        finding.accounts.push_back(
            {AccountId(static_cast<std::uint32_t>(i + 1)), Role::farmAccount, Membership::core, 0.01});
    run->findings = {finding};
    return run;
}

void give(CaseView& caseView, const std::shared_ptr<const CaseData>& data)
{
    caseView.setData(data, std::make_shared<InteractionGraph>(InteractionGraph::build(data)));
}

int coloured(const QImage& image, const QColor& colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) == colour;
    return count;
}

} // namespace

class TestFingerprintView : public TestCase {
    Q_OBJECT

private:
    struct Shown {
        CaseView caseView;
        JobRunner jobs;
        FingerprintView view{caseView, jobs};

        Shown()
        {
            view.resize(900, 560);
            view.show();
        }
        bool waitForDots()
        {
            return QTest::qWaitFor([this] { return view.canvas().hasDots() && jobs.jobs().empty(); }, 10'000);
        }
    };

private Q_SLOTS:
    void saysWhatIsMissing()
    {
        Shown shown;
        QCOMPARE(shown.view.listCount(), 0);
        give(shown.caseView, std::make_shared<CaseData>());
        QTRY_VERIFY(shown.jobs.jobs().empty());
        QVERIFY(shown.view.verdict().isEmpty());
        QVERIFY(coloured(shown.view.canvas().grab().toImage(), shown.view.palette().color(QPalette::Text)) > 50);
    }

    void drawsAListInOrder()
    {
        Shown shown;
        give(shown.caseView, caseWithList());
        QVERIFY(shown.waitForDots());
        QVERIFY(shown.view.verdict().contains(QStringLiteral("consistent with time")));
        QVERIFY(shown.view.caption().contains(QStringLiteral("3,000 of 3,000 shown")));
        QVERIFY(shown.view.caption().contains(QStringLiteral("at most 5 posts")));
    }

    void refusesAnOrderThatCarriesNoTime()
    {
        Shown shown;
        give(shown.caseView, caseWithList(true));
        QTRY_VERIFY(shown.view.verdict().contains(QStringLiteral("not in follow order")));
        QTRY_VERIFY(shown.jobs.jobs().empty());
        QVERIFY(!shown.view.canvas().hasDots());
        QVERIFY(shown.view.caption().contains(QStringLiteral("Only the creation dates")));
        const auto dots = fingerprintColours(shown.view.palette()).dot;
        QVERIFY(coloured(shown.view.canvas().grab().toImage(), dots) > 500); // the histogram
    }

    void dotsStandWhereTheAxesSay()
    {
        const auto data = caseWithList();
        const auto graph = InteractionGraph::build(data);
        const auto scene = fingerprintScenes(graph, {}).at(0);
        std::vector<bool> selected(scene->size(), false);
        selected[batchFrom] = true;
        QPalette light;
        light.setColor(QPalette::Base, Qt::white);
        light.setColor(QPalette::Text, Qt::black);
        const auto colours = fingerprintColours(light);
        const FingerprintLayout layout(*scene, {0, 0, 900, 500}, {1000, 2000}, QFontMetricsF(QFont()));
        const auto image =
            fingerprintDots({scene, {1000, 2000}, layout.plot.size().toSize(), 1, selected, selected, colours});
        const auto x = static_cast<int>(layout.x(batchFrom + 0.5) - layout.plot.left());
        const auto y = static_cast<int>(layout.y(static_cast<double>(scene->tested.list.created[batchFrom]))
                                        - layout.plot.top());
        QVERIFY(coloured(image, colours.selected) > 0);
        QCOMPARE(coloured(image, colours.selected),
                 coloured(image.copy(QRect(x - 3, y - 3, 7, 7)), colours.selected)); // and nowhere else
    }

    void dragSelectsTheFollowersBetween()
    {
        Shown shown;
        give(shown.caseView, caseWithList());
        QVERIFY(shown.waitForDots());
        auto& canvas = shown.view.canvas();
        const auto layout = canvas.currentLayout();
        const auto y = static_cast<int>(layout.plot.center().y());
        const QPoint from(static_cast<int>(layout.x(600)), y), to(static_cast<int>(layout.x(900)), y);
        QTest::mousePress(&canvas, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 10; ++i)
            QTest::mouseMove(&canvas, from + (to - from) * i / 10);
        QTest::mouseRelease(&canvas, Qt::LeftButton, {}, to);
        const auto& taken = shown.caseView.selection().accounts;
        QVERIFY(taken.size() > 290 && taken.size() < 310);
        QVERIFY(std::abs(static_cast<int>(taken.front().value()) - 601) < 6); // account n is the follower at rank n
        QVERIFY(shown.waitForDots());
        QVERIFY(coloured(canvas.grab().toImage(), fingerprintColours(canvas.palette()).selected) > 100);
    }

    void aClickOnAStretchShowsItsFinding()
    {
        Shown shown;
        give(shown.caseView, caseWithList());
        shown.caseView.setRun(runWithBatch());
        QVERIFY(shown.waitForDots());
        auto& canvas = shown.view.canvas();
        QCOMPARE(canvas.marks().size(), std::size_t(1));
        const auto layout = canvas.currentLayout();
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPointF(layout.x(1350), layout.plot.center().y()).toPoint());
        QVERIFY(shown.caseView.finding());
        QCOMPARE(shown.caseView.finding()->id, std::string("D5-1"));
        QCOMPARE(shown.caseView.selection().accounts.size(), batchTo - batchFrom);
        QTest::mouseClick(&canvas, Qt::LeftButton, {}, QPointF(layout.x(100), layout.plot.center().y()).toPoint());
        QVERIFY(shown.caseView.finding()); // beside the stretch a click does nothing
    }

    void isFullyUsableByKeys()
    {
        Shown shown;
        give(shown.caseView, caseWithList());
        shown.caseView.setRun(runWithBatch());
        QVERIFY(shown.waitForDots());
        auto& canvas = shown.view.canvas();
        const auto all = canvas.ranks();
        QTest::keyClick(&canvas, Qt::Key_Plus);
        const auto closer = canvas.ranks();
        QVERIFY(closer.to - closer.from < all.to - all.from);
        QTest::keyClick(&canvas, Qt::Key_Right);
        QVERIFY(canvas.ranks().from > closer.from);
        QTest::keyClick(&canvas, Qt::Key_Minus);
        for (int i = 0; i < 30; ++i)
            QTest::keyClick(&canvas, Qt::Key_Left);
        QCOMPARE(canvas.ranks().from, 0.0);
        QTest::keyClick(&canvas, Qt::Key_0);
        QCOMPARE(canvas.ranks(), all);
        QTest::keyClick(&canvas, Qt::Key_PageDown);
        QVERIFY(shown.caseView.finding());
        QVERIFY(!canvas.accessibleName().isEmpty());
    }

    void escapeEndsOneThingAPress()
    {
        Shown shown;
        give(shown.caseView, caseWithList());
        QVERIFY(shown.waitForDots());
        shown.caseView.select({{AccountId(5)}, {}});
        shown.caseView.setFilteredToSelection(true);
        auto& canvas = shown.view.canvas();
        canvas.setFocus();
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(!shown.caseView.filteredToSelection() && !shown.caseView.selection().empty());
        QTest::keyClick(&canvas, Qt::Key_Escape);
        QVERIFY(shown.caseView.selection().empty());
    }

    void bringsAFindingIntoSight()
    {
        Shown shown;
        give(shown.caseView, caseWithList());
        shown.caseView.setRun(runWithBatch());
        QVERIFY(shown.waitForDots());
        auto& canvas = shown.view.canvas();
        canvas.setRanks({0, 400});
        shown.caseView.showFinding(QStringLiteral("D5-1"));
        QVERIFY(canvas.ranks().from <= batchFrom && canvas.ranks().to >= batchTo);
    }

    void theTableTwinHasARowForEachFollower()
    {
        Shown shown;
        give(shown.caseView, caseWithList());
        shown.caseView.setRun(runWithBatch());
        QVERIFY(shown.waitForDots());
        auto& pages = shown.view.pages();
        pages.button()->click();
        const auto* table = pages.table();
        QVERIFY(table->isVisible());
        QCOMPARE(table->rowCount(), 3000);
        const int first = static_cast<int>(batchFrom);
        QCOMPARE(table->item(first, 0)->text(), windowLanguage().number(std::int64_t(first + 1)));
        QCOMPARE(table->item(first, 1)->text(), QStringLiteral("follower %1").arg(first));
        QCOMPARE(table->item(first, 2)->text(), QStringLiteral("2016-04-10")); // day 100
        QVERIFY(table->item(first, 3)->text() > table->item(first, 2)->text());
        QCOMPARE(table->item(first - 1, 5)->text(), QString());
        QVERIFY(table->item(first, 5)->text().contains(windowLanguage().number(std::int64_t(batchTo))));
        QVERIFY(table->item(0, 4)->text() == QStringLiteral("yes")
                || table->item(0, 4)->text() == QStringLiteral("no"));

        // The stretch in sight, and of it what the filters leave.
        shown.view.canvas().setRanks({100, 400});
        QCOMPARE(table->rowCount(), 300);
        shown.caseView.select({{AccountId(151), AccountId(2000)}, {}});
        QCOMPARE(table->rowCount(), 300);
        shown.caseView.setFilteredToSelection(true);
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 1)->text(), QStringLiteral("follower 150"));
        const QTemporaryDir folder;
        pages.save(folder.filePath(QStringLiteral("followers.csv")));
        QTRY_VERIFY(QFile::exists(folder.filePath(QStringLiteral("followers.csv"))));
    }

    void whatIsLeftOutIsNotCountedAsShown()
    {
        Shown shown;
        give(shown.caseView, caseWithList());
        QVERIFY(shown.waitForDots());
        auto& canvas = shown.view.canvas();
        const auto dot = fingerprintColours(canvas.palette()).dot;
        const auto bars = [&] { // the histogram at the right of the plot
            const auto area = canvas.currentLayout().histogram.toRect().adjusted(1, 0, 0, 0);
            return coloured(canvas.grab(area).toImage(), dot);
        };
        const auto whole = bars();
        Selection some;
        for (std::uint32_t i = 1; i <= 40; ++i)
            some.accounts.emplace_back(i);
        shown.caseView.select(some);
        QVERIFY(shown.waitForDots());
        QCOMPARE(bars(), whole); // selected is not left alone
        shown.caseView.setFilteredToSelection(true);
        QVERIFY(shown.waitForDots());
        QVERIFY(bars() != whole);
        QVERIFY(shown.view.caption().contains(QStringLiteral("40 of 3,000 shown")));
        QVERIFY(shown.view.picture().caption.contains(QStringLiteral("Filters: only the selection.")));
        shown.caseView.setFilteredToSelection(false);

        // Named filters as well, and they have names.
        shown.caseView.setFilters({{QStringLiteral("the first"), some.accounts, {}, true}});
        shown.caseView.setFilteredGraph(shown.caseView.wholeGraph());
        QVERIFY(shown.view.caption().contains(QStringLiteral("2,960 of 3,000 shown")));
        QVERIFY(shown.view.picture().caption.contains(QStringLiteral("Filters: without the first.")));
    }

    void paintsForPrint()
    {
        Shown shown;
        QVERIFY(!shown.view.picture().paint);
        give(shown.caseView, caseWithList());
        shown.caseView.setRun(runWithBatch());
        QVERIFY(shown.waitForDots());
        QImage page(800, 500, QImage::Format_RGB32);
        page.fill(Qt::white);
        QPainter painter(&page);
        const auto light = paperPalette();
        const auto picture = shown.view.picture();
        QVERIFY(picture.paint);
        picture.paint(painter, QRectF(20, 20, 760, 460), light);
        painter.end();
        const auto colours = fingerprintColours(light);
        QVERIFY(coloured(page, colours.envelope) > 50);
        QVERIFY(coloured(page, colours.quiet) > 100);
        QVERIFY(picture.caption.contains(shown.view.caption()));
        QVERIFY(picture.caption.contains(shown.view.verdict()));

        // The part in sight, with who is selected: what the words beside it count.
        shown.view.canvas().setRanks({batchFrom, batchTo});
        shown.caseView.showFinding(QStringLiteral("D5-1"));
        const auto part = shown.view.picture();
        QImage near(800, 500, QImage::Format_RGB32);
        near.fill(Qt::white);
        QPainter again(&near);
        part.paint(again, QRectF(20, 20, 760, 460), light);
        again.end();
        QVERIFY(part.caption != picture.caption);
        QCOMPARE(coloured(page, colours.selected), 0);
        QVERIFY(coloured(near, colours.selected) > 20);
    }

    void ticksAreRoundAndInside()
    {
        const auto ranks = rankTicks(0, 29'096, 8);
        QCOMPARE(ranks.front().label, QStringLiteral("5,000"));
        QCOMPARE(ranks.front().value, 4999.0); // counted from 1
        QCOMPARE(ranks.size(), std::size_t(5));
        const auto years = dateTicks(fromIso("2006-05-01")->ms, fromIso("2015-06-01")->ms, 12);
        QCOMPARE(years.front().label, QStringLiteral("2007"));
        QCOMPARE(years.back().label, QStringLiteral("2015"));
        for (const auto* range : {"2014-01-01", "2014-12-15", "2014-12-30"})
            for (const int most : {2, 5, 20}) {
                const auto ticks = dateTicks(fromIso(range)->ms, fromIso("2015-01-03")->ms, most);
                QVERIFY(ticks.size() <= static_cast<std::size_t>(most) + 1);
            }
    }
};

QTEST_MAIN(TestFingerprintView)
#include "tst_fingerprint_view.moc"
