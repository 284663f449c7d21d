// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/text.h"
#include "app/text/time_words.h"
#include "app/views/timeline/time_strip.h"
#include "app/views/timeline/timeline_canvas.h"
#include "app/views/timeline/timeline_view.h"
#include "tests/support/sample_case_data.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QPainter>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <set>

using namespace lockstep;

namespace {

void drag(QWidget* widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
{
    QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
    for (int i = 1; i <= 10; ++i) {
        const QPointF at = from + QPointF(to - from) * i / 10;
        QMouseEvent move(QEvent::MouseMove, at, widget->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
}

void wheel(QWidget* widget, QPointF at, int delta, Qt::KeyboardModifiers modifiers = {})
{
    QWheelEvent event(at, widget->mapToGlobal(at), {}, {0, delta}, Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

std::size_t colorsIn(const QImage& image)
{
    std::set<QRgb> colors;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            colors.insert(image.pixel(x, y));
    return colors.size();
}

} // namespace

class TestTimelineView : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        view = std::make_unique<CaseView>();
        jobs = std::make_unique<JobRunner>();
        timeline = std::make_unique<TimelineView>(*view, *jobs);
        strip = std::make_unique<TimeStrip>(*view, *jobs);
        timeline->resize(1000, 600);
        strip->resize(1000, strip->sizeHint().height());
        for (QWidget* w : {static_cast<QWidget*>(timeline.get()), static_cast<QWidget*>(strip.get())}) {
            w->show();
            QVERIFY(QTest::qWaitForWindowExposed(w));
        }
        snapshot = sample::caseData();
        view->setRun(sample::detectionRun(*snapshot));
        view->setData(snapshot, nullptr);
        canvas = timeline->canvas();
    }
    void cleanup()
    {
        timeline.reset();
        strip.reset();
        jobs.reset();
        view.reset();
    }

    void aDragBrushesAndEscapeClears()
    {
        const auto plot = canvas->chart().plot();
        drag(canvas, {static_cast<int>(plot.left()) + 100, 200}, {static_cast<int>(plot.left()) + 300, 200});
        QVERIFY(view->brush());
        const auto& chart = canvas->chart();
        QVERIFY(std::abs(chart.xOf(static_cast<double>(view->brush()->from.ms)) - plot.left() - 100) < 1.5);
        QVERIFY(std::abs(chart.xOf(static_cast<double>(view->brush()->to.ms)) - plot.left() - 300) < 1.5);
        timeline->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(timeline.get()));
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!view->brush());
    }

    void escapeEndsOneThingAPress()
    {
        view->select({{AccountId(2), AccountId(3)}, {}});
        view->setFilteredToSelection(true);
        view->setBrush(TimeRange{sample::postedAt(0), sample::postedAt(1)});
        timeline->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(timeline.get()));
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!view->brush() && view->filteredToSelection());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(!view->filteredToSelection() && !view->selection().empty());
        QTest::keyClick(canvas, Qt::Key_Escape);
        QVERIFY(view->selection().empty());
    }

    void theCaptionNamesFilterAndTimeRange()
    {
        QVERIFY(!timeline->caption().contains(QStringLiteral("Filters")));
        view->setFilters({{QStringLiteral("the third"), {AccountId(3)}, {}, false}});
        const TimeRange day{sample::postedAt(0), sample::postedAt(1)};
        view->setBrush(day);
        const auto caption = timeline->picture().caption;
        QCOMPARE(caption, timeline->caption());
        QVERIFY(caption.contains(QStringLiteral("Filters: only the third.")));
        QVERIFY(caption.contains(rangeText(day)));
        QVERIFY(caption.contains(QStringLiteral("of 318 interactions in the case")));
        view->setFilters({{QStringLiteral("nobody"), {AccountId(3)}, {}, false},
                          {QStringLiteral("never"), {AccountId(3)}, {}, true}});
        QVERIFY(canvas->emptyText().contains(QStringLiteral("filters")));
        QVERIFY(timeline->caption().isEmpty());
    }

    void aFindingWithoutAccountsShowsWhatHappenedOnItsPosts()
    {
        const auto everybody = canvas->chart().scene()->total;
        auto run = std::make_shared<DetectionRun>(*sample::detectionRun(*snapshot));
        auto& finding = run->findings.front();
        finding.accounts.clear();
        finding.targets = {TargetId(0), TargetId(1)};
        view->setRun(run);
        view->showFinding(toQString(finding.id));
        const auto& targets = snapshot->interactions.target;
        const auto onThem = static_cast<std::uint64_t>(
            std::count_if(targets.begin(), targets.end(), [](std::uint32_t target) { return target < 2; }));
        QCOMPARE(canvas->chart().scene()->total, onThem);
        QVERIFY(!canvas->emptyText().contains(QStringLiteral("filter")));
        auto again = std::make_shared<DetectionRun>(*run);
        again->findings.front().targets.clear();
        view->setRun(again);
        QCOMPARE(canvas->chart().scene()->total, everybody);
    }

    void theWheelZoomsAroundThePointer()
    {
        const QPointF at(400, 200);
        const double before = canvas->chart().positionAt(at.x());
        const auto width = [this] { return canvas->chart().window().to - canvas->chart().window().from; };
        const double wide = width();
        wheel(canvas, at, 240);
        QVERIFY(width() < wide * 0.7);
        QVERIFY(std::abs(canvas->chart().positionAt(at.x()) - before) < 1000);
        wheel(canvas, at, -1200);
        QVERIFY(std::abs(width() - wide) < 1); // never beyond all of it
        wheel(canvas, at, 480, Qt::ControlModifier);
        QVERIFY(canvas->chart().maxScroll() > 0);
    }

    void theKeyboardReachesEverything()
    {
        canvas->setFocus();
        QTest::keyClick(canvas, Qt::Key_Plus);
        const auto zoomed = canvas->chart().window();
        QTest::keyClick(canvas, Qt::Key_Right);
        QVERIFY(canvas->chart().window().from > zoomed.from);
        QTest::keyClick(canvas, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(canvas->chart().window().from, canvas->chart().scene()->from);
        QTest::keyClick(canvas, Qt::Key_Down);
        QTest::keyClick(canvas, Qt::Key_Down);
        QCOMPARE(canvas->currentRow(), std::optional(1U));
        QTest::keyClick(canvas, Qt::Key_Return);
        QCOMPARE(view->selection().accounts, std::vector{canvas->chart().scene()->rows[1]});
        QTest::keyClick(canvas, Qt::Key_End);
        QCOMPARE(*canvas->currentRow() + 1, static_cast<std::uint32_t>(canvas->chart().scene()->rows.size()));
        QTest::keyClick(canvas, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(canvas, Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(view->brush());
        QTest::keyClick(canvas, Qt::Key_Tab);
        QVERIFY(!canvas->hasFocus());
    }

    void aClickSelectsAndControlAdds()
    {
        const auto& chart = canvas->chart();
        const auto point = [&](std::uint32_t row) {
            return QPoint(static_cast<int>(chart.plot().right()) - 3,
                          static_cast<int>(chart.yOf(row) + chart.rowHeight() / 2));
        };
        QTest::mouseClick(canvas, Qt::LeftButton, {}, point(3));
        QTest::mouseClick(canvas, Qt::LeftButton, Qt::ControlModifier, point(5));
        QCOMPARE(view->selection().accounts.size(), std::size_t(2));
        QVERIFY(view->isSelected(chart.scene()->rows[3]));
        QTest::mouseClick(canvas, Qt::LeftButton, Qt::ControlModifier, point(5));
        QCOMPARE(view->selection().accounts.size(), std::size_t(1));
    }

    void hoverIsPlainText()
    {
        const auto& chart = canvas->chart();
        const auto& scene = *chart.scene();
        std::size_t mark = 0;
        while (scene.rows[scene.row[mark]] != sample::markupName)
            ++mark;
        const QPoint there(static_cast<int>(chart.xOf(scene.position[mark])),
                           static_cast<int>(chart.yOf(scene.row[mark]) + chart.rowHeight() / 2));
        QTest::mouseMove(canvas, there);
        QTRY_VERIFY(!canvas->hoverText().isEmpty());
        QVERIFY(canvas->hoverText().contains(QStringLiteral("<b>anna</b>")));
        QVERIFY(canvas->hoverText().contains(QStringLiteral("likes <may>.csv, row ")));
        QVERIFY(canvas->hoverText().contains(QStringLiteral("UTC")));
    }

    void aShownFindingBringsItsComparison()
    {
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        QCOMPARE(canvas->chart().scene()->sections.size(), std::size_t(2));
        timeline->setX(TimelineX::afterPosting);
        QCOMPARE(canvas->chart().scene()->x, TimelineX::afterPosting);
        const auto all = canvas->chart().scene()->total;
        view->setBrush(TimeRange{sample::postedAt(0), sample::postedAt(1)});
        QVERIFY(canvas->chart().scene()->total < all);
        view->showFinding({});
        QCOMPARE(canvas->chart().scene()->sections.size(), std::size_t(1));
    }

    void theTableTwinHasARowForEachDrawnInteraction()
    {
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        timeline->pages().button()->click();
        const auto* table = timeline->pages().table();
        QVERIFY(table->isVisible());
        const auto& chart = canvas->chart();
        QCOMPARE(std::size_t(table->rowCount()), chart.visibleMarks());
        const auto groups = [&](const QString& name) {
            int count = 0;
            for (int r = 0; r < table->rowCount(); ++r)
                count += table->item(r, 6)->text() == name;
            return count;
        };
        const auto members = groups(QStringLiteral("in the finding"));
        QVERIFY(members > 0);
        QCOMPARE(members + groups(QStringLiteral("for comparison")), table->rowCount());
        QCOMPARE(table->item(0, 4)->text(),
                 columnTime(snapshot->interactions.when(EventId(chart.scene()->event.front()))));
        QCOMPARE(table->item(0, 5)->text(), precisionText(Precision::exact));
        QVERIFY(timeline->caption().startsWith(windowLanguage().number(std::int64_t(table->rowCount()))));

        // Of the span in the window only.
        const auto all = table->rowCount();
        canvas->zoomTime(4, canvas->width() / 2.0);
        QVERIFY(table->rowCount() > 0 && table->rowCount() < all);
        QCOMPARE(std::size_t(table->rowCount()), chart.visibleMarks());
        const QTemporaryDir folder;
        const auto path = folder.filePath(QStringLiteral("timeline.csv"));
        timeline->pages().save(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().count('\n') > table->rowCount());

        view->setCase(nullptr);
        QCOMPARE(table->item(0, 0)->text(), canvas->emptyText());
    }

    void aLargeCaseIsPreparedOnAWorker()
    {
        auto many = std::make_shared<CaseData>();
        for (int i = 0; i < 5'000; ++i)
            many->accountNames.append("a" + std::to_string(i));
        many->targetNames.append("post");
        many->targets.resize(1);
        many->files.resize(1);
        sample::Sequence sequence;
        for (int i = 0; i < 400'000; ++i)
            sample::addInteraction(*many, sequence.next(5'000), 0, Verb::like,
                                   {{sample::postedAt(0).ms + sequence.next(2'000'000'000)}, Precision::exact});
        view->setRun(nullptr);
        view->setData(many, nullptr);
        QVERIFY(timeline->isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(!timeline->isBusy(), 30'000);
        timeline->grab(); // asks for the marks
        QTRY_VERIFY_WITH_TIMEOUT(!jobs->isRunning(QStringLiteral("timeline.raster")), 30'000);
        QVERIFY(colorsIn(timeline->grab().toImage()) > 10);
        QTRY_VERIFY_WITH_TIMEOUT(strip->rangeInWords().contains(QStringLiteral("400,000")), 30'000);
    }

    void drawsForPaper()
    {
        view->showFinding(QStringLiteral("D1-0a1b2c"));
        for (const bool ofStrip : {false, true}) {
            QImage page(800, ofStrip ? 120 : 500, QImage::Format_RGB32);
            page.fill(ofStrip ? Qt::red : Qt::white); // a picture is given its ground
            QPainter painter(&page);
            if (ofStrip)
                strip->paint(painter, page.rect());
            else
                timeline->picture().paint(painter, page.rect(), paperPalette());
            painter.end();
            QCOMPARE(page.pixel(1, 1), QColor(Qt::white).rgb());
            QVERIFY(colorsIn(page) > 10);
        }
    }

    void saysWhyThereIsNothing()
    {
        view->setCase(nullptr);
        QCOMPARE(strip->rangeInWords(), QStringLiteral("No interactions yet."));
        QVERIFY(canvas->chart().isEmpty());
        QVERIFY(!timeline->picture().paint);
        QVERIFY(colorsIn(timeline->grab().toImage()) > 2);
        auto list = std::make_shared<CaseData>();
        list->accountNames.append("a");
        list->targetNames.append("b");
        list->targets.resize(1);
        sample::addInteraction(*list, 0, 0, Verb::follow, {{}, Precision::orderOnly});
        view->setData(list, nullptr);
        QCOMPARE(strip->rangeInWords(), QStringLiteral("None of the interactions has a time."));
        QVERIFY(canvas->chart().isEmpty());
    }

    void theStripBrushesMovesAndClears()
    {
        const int y = strip->height() / 2;
        drag(strip.get(), {200, y}, {400, y});
        QVERIFY(view->brush());
        const auto made = *view->brush();
        QVERIFY(std::abs(strip->xOf(static_cast<double>(made.from.ms)) - 200) < 1.5);
        drag(strip.get(), {400, y}, {500, y}); // the handle at the end
        QCOMPARE(view->brush()->from, made.from);
        QVERIFY(std::abs(strip->xOf(static_cast<double>(view->brush()->to.ms)) - 500) < 1.5);
        const auto wide = view->brush()->to.ms - view->brush()->from.ms;
        drag(strip.get(), {300, y}, {350, y}); // inside
        QVERIFY(std::abs(view->brush()->to.ms - view->brush()->from.ms - wide) <= 1);
        QVERIFY(std::abs(strip->xOf(static_cast<double>(view->brush()->from.ms)) - 250) < 2);
        QVERIFY(strip->rangeInWords().contains(QStringLiteral("of 318")));
        strip->setFocus();
        QTest::keyClick(strip.get(), Qt::Key_Escape);
        QVERIFY(!view->brush());
    }

    void theStripWorksByKeyboard()
    {
        strip->setFocus();
        QTest::keyClick(strip.get(), Qt::Key_Right);
        QVERIFY(view->brush());
        const auto made = *view->brush();
        QTest::keyClick(strip.get(), Qt::Key_Right);
        QVERIFY(view->brush()->from > made.from && view->brush()->to > made.to);
        QTest::keyClick(strip.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(strip.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(view->brush()->from, made.from);
        for (int i = 0; i < 100; ++i)
            QTest::keyClick(strip.get(), Qt::Key_Left, Qt::ShiftModifier);
        QVERIFY(view->brush()->to > view->brush()->from); // an end never passes the other
    }

    void playingWalksToTheEnd()
    {
        QVERIFY(!strip->isPlaying());
        strip->setFocus();
        QTest::keyClick(strip.get(), Qt::Key_Space);
        QVERIFY(strip->isPlaying());
        QVERIFY(view->brush()); // made by itself
        const auto first = *view->brush();
        QTRY_VERIFY(view->brush()->from > first.from);
        QCOMPARE(view->brush()->to.ms - view->brush()->from.ms, first.to.ms - first.from.ms);
        QTest::keyClick(strip.get(), Qt::Key_Space);
        QVERIFY(!strip->isPlaying());
        // A brush at the very end: played on, it stops by itself.
        const auto last = *std::max_element(snapshot->interactions.time.begin(), snapshot->interactions.time.end());
        view->setBrush(TimeRange{{last - 3'600'000}, {last - 1}});
        strip->setPlaying(true);
        QTRY_VERIFY(!strip->isPlaying());
        view->setData({}, {});
        strip->setPlaying(true);
        QVERIFY(!strip->isPlaying()); // nothing to play
    }

    void timesKnownToTheDayAreNoSpikes()
    {
        constexpr std::int64_t day = 86'400'000;
        auto dated = std::make_shared<CaseData>();
        dated->accountNames.append("a");
        dated->targetNames.append("post");
        dated->targets.resize(1);
        dated->files.resize(1);
        const auto add = [&](std::int64_t ms, Precision precision) {
            sample::addInteraction(*dated, 0, 0, Verb::like, {{ms}, precision});
        };
        const auto begin = sample::postedAt(0).ms / day * day;
        for (int d = 0; d < 20; ++d)
            for (int i = 0; i < 24; ++i)
                add(begin + d * day, Precision::day);
        add(begin + 3 * day + 1, Precision::exact);
        const auto all = *sortTimes(*dated);
        QCOMPARE(all->knownToTheDay(), std::uint64_t(480));
        for (const auto n : histogramBins(*all, double(begin), double(begin + 2 * day), 48))
            QCOMPARE(std::llround(n * 1000), 1000LL); // one an hour
        // Drawn a day a bar, and said to be so.
        const auto span = spanOfBins(*all, double(begin) + 5000, double(begin + 20 * day), 300);
        QCOMPARE(span.from, double(begin));
        QCOMPARE(span.count, 20);
        QCOMPARE(std::llround(histogramBins(*all, span.from, span.to, span.count)[3]), 25LL);
        view->setRun(nullptr);
        view->setData(dated, nullptr);
        QVERIFY(strip->rangeInWords().contains(QStringLiteral("known to the day: 480")));

        // Where most are exact the bins stay narrow.
        for (int i = 0; i < 1000; ++i)
            add(begin + i, Precision::exact);
        QCOMPARE(spanOfBins(**sortTimes(*dated), double(begin) + 5000, double(begin + 20 * day), 300).count, 300);
    }

    void theStripCountsEveryInteractionOnce()
    {
        const auto histogram = *sortTimes(*snapshot);
        const auto from = static_cast<double>(histogram->times.front());
        const auto to = static_cast<double>(histogram->times.back()) + 1;
        for (const int bins : {1, 7, 300, 5000}) {
            double sum = 0; // those known to the day may reach beyond the last time
            for (const auto n : histogramBins(*histogram, from, to + 86'400'000, bins))
                sum += n;
            QCOMPARE(std::llround(sum * 1000), std::int64_t(histogram->times.size()) * 1000);
        }
        QCOMPARE(histogram->times.size() + histogram->withoutTime, snapshot->interactions.size());
    }

private:
    std::unique_ptr<CaseView> view;
    std::unique_ptr<JobRunner> jobs;
    std::unique_ptr<TimelineView> timeline;
    std::unique_ptr<TimeStrip> strip;
    std::shared_ptr<const CaseData> snapshot;
    TimelineCanvas* canvas = nullptr;
};

QTEST_MAIN(TestTimelineView)
#include "tst_timeline_view.moc"
