// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timeline_chart.h"
#include "app/views/timeline/timeline_scene.h"
#include "tests/support/sample_case_data.h"
#include "tests/support/test_case.h"

#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

using namespace lockstep;

class TestTimelineScene : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void membersOnTopAndAsManyOthersBeneath()
    {
        const auto scene = build(true);
        QCOMPARE(scene->sections.size(), std::size_t(2));
        QCOMPARE(scene->sections[0].rowCount, sample::namedCount);
        QCOMPARE(scene->sections[1].rowCount, sample::namedCount);
        QVERIFY(scene->sections[1].title.contains(QStringLiteral("comparison")));
        for (std::uint32_t r = 0; r < scene->rows.size(); ++r)
            QCOMPARE(scene->rows[r].value() < sample::memberCount, r < sample::namedCount); // nor unclear ones
        auto rows = scene->rows;
        std::sort(rows.begin(), rows.end());
        QVERIFY(std::adjacent_find(rows.begin(), rows.end()) == rows.end());
    }

    void theComparisonIsAboutAsActive()
    {
        // Members act 6 times; the others between 1 and 8 times: the chosen ones are the busiest half or so.
        const auto scene = build(true);
        std::vector<int> actions(data->accountNames.size());
        for (const auto actor : data->interactions.actor)
            ++actions[actor];
        const auto mean = [&](auto begin, auto end) {
            double sum = 0;
            for (auto i = begin; i != end; ++i)
                sum += actions[i->index()];
            return sum / static_cast<double>(end - begin);
        };
        const auto middle = scene->rows.begin() + sample::memberCount;
        double all = 0;
        for (std::uint32_t a = sample::memberCount; a < sample::memberCount + sample::otherCount; ++a)
            all += actions[a];
        const double chosen = mean(middle, scene->rows.end());
        const double members = mean(scene->rows.begin(), middle);
        QVERIFY(std::abs(chosen - members) < std::abs(all / sample::otherCount - members));
    }

    void coloursAreTheCreatorsOfTheFinding()
    {
        const auto scene = build(true);
        QCOMPARE(scene->categories.size(), std::size_t(3));
        QVERIFY(std::find(scene->categories.begin(), scene->categories.end(), QStringLiteral("bakkerij_jansen"))
                != scene->categories.end());
        for (std::size_t i = 0; i < scene->event.size(); ++i) {
            const auto target = data->interactions.target[scene->event[i]];
            QCOMPARE(scene->category[i] != 0, target < sample::likedPostCount);
        }
    }

    void countsWhatIsNotShown()
    {
        const auto clock = build(false);
        QCOMPARE(clock->total, std::uint64_t(data->interactions.size()));
        QCOMPARE(clock->withoutTime, std::uint64_t(1));
        QCOMPARE(clock->position.size() + clock->withoutTime, data->interactions.size());
        QVERIFY(clock->coarseTimes);
        const auto delay = build(false, TimelineX::afterPosting);
        QCOMPARE(delay->withoutPosting, std::uint64_t(1)); // the one that is known to the day
        QCOMPARE(delay->position.size() + delay->withoutTime + delay->withoutPosting + delay->beforePosting,
                 data->interactions.size());
        for (std::size_t i = 0; i < delay->event.size(); ++i)
            QVERIFY(delay->position[i] >= 0);
    }

    void marksAscend()
    {
        for (const auto x : {TimelineX::clock, TimelineX::afterPosting}) {
            const auto scene = build(true, x);
            QVERIFY(std::is_sorted(scene->position.begin(), scene->position.end()));
            QVERIFY(scene->from < scene->position.front() && scene->to > scene->position.back());
        }
    }

    void lanesSayWhatElseIsKnown()
    {
        auto changed = *data;
        const auto day = [](const char* iso) { return Moment{*fromIso(iso), Precision::day}; };
        const auto event = [&](const char* text, AccountId account) {
            CalendarEvent entry;
            entry.text = text;
            entry.account = account;
            entry.from = day("2024-05-02T00:00:00Z");
            changed.calendar.push_back(entry);
        };
        event("Market day", {});
        event("<b>Radio</b>", AccountId(60)); // the bakery, who profited
        event("Stranger", AccountId(63));     // the music school, who did not
        PurchaseOrder order;
        order.ordered = day("2024-05-03T00:00:00Z");
        order.vendor = "panel";
        order.package = "200 likes";
        order.target = TargetId(0);
        changed.orders.push_back(order);
        const auto lanes = timelineLanes(changed, &run->findings.front());
        QCOMPARE(lanes.size(), std::size_t{3});
        QCOMPARE(lanes[0].kind, TimelineLane::Kind::posts);
        QCOMPARE(lanes[0].marks.size(), std::size_t{6}); // of the three who profited
        QCOMPARE(lanes[1].marks.size(), std::size_t{2});
        QVERIFY(lanes[1].marks[1].text.contains(QStringLiteral("<b>Radio</b>")));
        QCOMPARE(lanes[2].marks.size(), std::size_t{1});
        const auto all = timelineLanes(changed, nullptr);
        QCOMPARE(all.size(), std::size_t{2}); // no posts: all of them would be a grey band
        QCOMPARE(all[0].marks.size(), std::size_t{3});
        QVERIFY(timelineLanes(*data, nullptr).empty());

        TimelineChart chart;
        const auto scene = std::make_shared<TimelineScene>(*build(true));
        scene->lanes = lanes;
        chart.setScene(scene);
        chart.layout(QRectF(0, 0, 800, 500), QGuiApplication::font());
        const double x = chart.xOf(lanes[2].marks[0].from);
        QString text;
        for (double y = 0; y < chart.plot().top() && !text.contains(QStringLiteral("panel")); y += 4)
            text = chart.laneTextAt({x, y});
        QVERIFY(text.contains(QStringLiteral("200 likes")));
        QVERIFY(chart.laneTextAt({x, chart.plot().center().y()}).isEmpty());
        QImage image(800, 500, QImage::Format_RGB32);
        QPainter painter(&image);
        chart.paint(painter, ChartColors::paper());
        const auto inLanes = [&](int category) {
            int found = 0;
            for (int row = 0; row < static_cast<int>(chart.plot().top()); ++row)
                for (int column = static_cast<int>(x) - 6; column < static_cast<int>(x) + 6; ++column)
                    found += image.pixel(column, row) == markColor(category, ChartColors::paper()).rgb() ? 1 : 0;
            return found;
        };
        QVERIFY(inLanes(1) > 10);
    }

    void groupsTheRows()
    {
        const auto scene = build(false, TimelineX::clock, TimelineOrder::group);
        QCOMPARE(scene->sections.size(), std::size_t(3)); // two findings and the rest
        QCOMPARE(scene->sections[1].rowCount, std::uint32_t(2));
        const auto members = build(true, TimelineX::clock, TimelineOrder::group);
        QVERIFY(members->rows[sample::memberCount - 1].value() >= 22); // the unclear ones last
    }

    void filtersRowsAndTargets()
    {
        TimelineRequest request{data, run, nullptr, TimelineX::clock, TimelineOrder::firstAction, {}, {}, {}};
        request.accounts.assign(data->accountNames.size(), 0);
        request.accounts[4] = 1;
        request.targets.assign(data->targetNames.size(), 0);
        request.targets[0] = request.targets[1] = 1;
        const auto scene = *buildTimeline(request);
        QCOMPARE(scene->rows, std::vector{AccountId(4)});
        QCOMPARE(scene->position.size(), std::size_t(2));
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        TimelineRequest request{data, run, nullptr, TimelineX::clock, TimelineOrder::firstAction, {}, {}, {}};
        QCOMPARE(buildTimeline(request, TaskContext(stop.get_token())).error().code, ErrorCode::cancelled);
    }

    void rowsAndTimesMapBothWays()
    {
        TimelineChart chart;
        chart.setScene(build(true));
        chart.layout(QRectF(0, 0, 900, 500), QGuiApplication::font());
        for (std::uint32_t r = 0; r < chart.scene()->rows.size(); ++r)
            QCOMPARE(chart.rowAt(chart.yOf(r) + chart.rowHeight() / 2), std::optional(r));
        const double t = chart.scene()->position[10];
        QVERIFY(std::abs(chart.positionAt(chart.xOf(t)) - t) < 1);
        const std::size_t mark = 17;
        const QPointF there(chart.xOf(chart.scene()->position[mark]),
                            chart.yOf(chart.scene()->row[mark]) + chart.rowHeight() / 2);
        const auto found = chart.markAt(there);
        QVERIFY(found);
        QCOMPARE(chart.scene()->row[*found], chart.scene()->row[mark]);
        QVERIFY(!chart.markAt({5, 5}));
    }

    void rasterAndShapesPutMarksInTheSamePlaces()
    {
        TimelineChart chart;
        chart.setScene(build(true));
        chart.layout(QRectF(0, 0, 900, 500), QGuiApplication::font());
        const auto colors = ChartColors::paper();
        const auto raster = TimelineChart::raster(*chart.scene(), chart, 1, colors);
        for (std::size_t i = 0; i < chart.scene()->position.size(); ++i) {
            const QPoint there(
                static_cast<int>(chart.xOf(chart.scene()->position[i]) - chart.plot().left()),
                static_cast<int>(chart.yOf(chart.scene()->row[i]) - chart.plot().top() + chart.rowHeight() * 0.4));
            QVERIFY(qAlpha(raster.pixel(there)) > 0);
        }
        QVERIFY(qAlpha(raster.pixel(raster.width() / 2, 1)) == 0);
    }

    void drawsAMillionMarks()
    {
        auto many = std::make_shared<CaseData>();
        for (int i = 0; i < 20'000; ++i)
            many->accountNames.append("a" + std::to_string(i));
        many->targetNames.append("post");
        many->targets.resize(1);
        sample::Sequence sequence;
        for (int i = 0; i < 1'000'000; ++i)
            sample::addInteraction(*many, sequence.next(20'000), 0, Verb::like,
                                   {{sample::postedAt(0).ms + sequence.next(2'000'000'000)}, Precision::exact});
        QElapsedTimer timer;
        timer.start();
        const auto scene =
            *buildTimeline({many, nullptr, nullptr, TimelineX::clock, TimelineOrder::firstAction, {}, {}, {}});
        const auto built = timer.restart();
        TimelineChart chart;
        chart.setScene(scene);
        chart.layout(QRectF(0, 0, 1200, 600), QGuiApplication::font());
        const auto raster = TimelineChart::raster(*scene, chart, 1, ChartColors::paper());
        qInfo("1,000,000 marks: scene %lld ms, raster %lld ms", static_cast<long long>(built),
              static_cast<long long>(timer.elapsed()));
        QCOMPARE(scene->position.size(), std::size_t(1'000'000));
        int drawn = 0; // 1.4 marks a pixel on average: three of four pixels hold one
        for (int i = 0; i < 1'000; ++i)
            drawn += qAlpha(raster.pixel(100 + i, raster.height() / 2)) > 0;
        QVERIFY(drawn > 600 && drawn < 900);
    }

private:
    std::shared_ptr<const TimelineScene> build(bool finding, TimelineX x = TimelineX::clock,
                                               TimelineOrder order = TimelineOrder::firstAction) const
    {
        return *buildTimeline({data, run, finding ? &run->findings.front() : nullptr, x, order, {}, {}, {}});
    }

    const std::shared_ptr<const CaseData> data = sample::caseData();
    const std::shared_ptr<const DetectionRun> run = sample::detectionRun(*data);
};

QTEST_MAIN(TestTimelineScene)
#include "tst_timeline_scene.moc"
