// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/edge_raster.h"
#include "app/views/network/network_figure.h"
#include "app/views/network/network_frame.h"
#include "app/views/network/network_overlay.h"
#include "app/widgets/marks.h"
#include "tests/support/sample_case_data.h"
#include "tests/support/test_case.h"

#include <QPainter>

#include <limits>
#include <set>

using namespace lockstep;

namespace {

constexpr QRgb white = 0xFFFFFFFF;

QPalette light()
{
    QPalette palette;
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::Text, Qt::black);
    return palette;
}

/// Accounts 0 .. n - 1 at the given places, one interaction at `time` for every edge.
std::shared_ptr<const NetworkScene> sceneOf(std::vector<LayoutPoint> points, std::vector<WeightedEdge> edges,
                                            std::int64_t time = 1000)
{
    auto data = std::make_shared<CaseData>();
    NodeGraph graph;
    for (std::uint32_t i = 0; i < points.size(); ++i) {
        data->accountNames.append("account " + std::to_string(i));
        graph.nodes.push_back({GraphNode::Kind::actor, AccountId(i), {}, 1});
    }
    graph.edges = WeightedGraph::fromEdges(static_cast<std::uint32_t>(points.size()), std::move(edges));
    for (std::size_t e = 0; e < graph.edges.edges().size(); ++e) {
        graph.times.push_back(time + static_cast<std::int64_t>(e));
        graph.timesStart.push_back(graph.times.size());
    }
    GraphLayout layout;
    layout.community.assign(points.size(), 0);
    layout.points = std::move(points);
    return std::make_shared<const NetworkScene>(makeContent(std::move(graph), data, nullptr), std::move(layout));
}

FrameRequest requestOf(std::shared_ptr<const NetworkScene> scene, double ratio = 1)
{
    auto marks = std::make_shared<SceneMarks>(makeMarks(*scene->content, {}, {}));
    ViewTransform view;
    view.size = {200, 100};
    view.scale = 10;
    return {std::move(scene), std::move(marks), view, ratio, networkColours(light()), false};
}

int inked(const QImage& image)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != white ? 1 : 0;
    return count;
}

} // namespace

class TestNetworkFrame : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void drawsALineBetweenNeighbours()
    {
        const auto scene = sceneOf({{-6, 0}, {6, 0}, {0, 4}}, {{0, 1, 1}});
        for (const bool draft : {false, true}) {
            auto request = requestOf(scene);
            request.draft = draft;
            const auto image = drawFrame(request);
            QCOMPARE(image.size(), QSize(200, 100));
            // Between x = 40 and 160 on the row of the middle; nothing towards the third node.
            int line = 0;
            for (int x = 50; x < 150; ++x)
                line += image.pixel(x, 50) != white || image.pixel(x, 49) != white ? 1 : 0;
            QCOMPARE(line, 100);
            QCOMPARE(image.pixel(100, 70), white);
            QVERIFY(image.pixel(100, 90) != white); // the third node itself
        }
    }

    void drawsTwiceAsFineOnAFineScreen()
    {
        const auto image = drawFrame(requestOf(sceneOf({{-6, 0}, {6, 0}}, {{0, 1, 1}}), 2));
        QCOMPARE(image.size(), QSize(400, 200));
        QCOMPARE(image.devicePixelRatio(), 2.0);
        QVERIFY(image.pixel(200, 100) != white || image.pixel(200, 99) != white);
    }

    void darkensWhereMoreLinesCross()
    {
        QImage image(50, 50, QImage::Format_RGB32);
        int last = 255;
        for (const int lines : {1, 4, 64, 5000}) {
            image.fill(Qt::white);
            EdgeRaster raster(50, 50);
            for (int i = 0; i < lines; ++i)
                raster.addLine(5, 25, 45, 25, 1, EdgeRaster::Line::plain);
            raster.blendInto(image, Qt::black, 0.2);
            const int grey = qGray(image.pixel(25, 25));
            QVERIFY2(grey < last, qPrintable(QStringLiteral("%1 lines: %2").arg(lines).arg(grey)));
            last = grey;
        }
    }

    /// Many faint lines are as dark in dots as they are drawn through.
    void dotsAreAsDarkAsLines()
    {
        const auto darkness = [](EdgeRaster::Line line) {
            EdgeRaster raster(300, 300);
            for (int i = 0; i < 280; ++i) {
                raster.addLine(5, 5 + i, 290, 290 - i, 0.2F, line);
                raster.addLine(5 + i, 5, 290 - i, 290, 0.2F, line);
            }
            QImage image(300, 300, QImage::Format_RGB32);
            image.fill(Qt::white);
            raster.blendInto(image, Qt::black, 0.1);
            double sum = 0;
            for (int y = 0; y < 300; ++y)
                for (int x = 0; x < 300; ++x)
                    sum += 255 - qGray(image.pixel(x, y));
            return sum;
        };
        const double through = darkness(EdgeRaster::Line::plain), dots = darkness(EdgeRaster::Line::dots);
        QVERIFY2(std::abs(dots / through - 1) < 0.2, qPrintable(QString::number(dots / through)));
    }

    void survivesLinesFromAnywhere()
    {
        const double infinity = std::numeric_limits<double>::infinity();
        const double nan = std::numeric_limits<double>::quiet_NaN();
        for (const auto line : {EdgeRaster::Line::plain, EdgeRaster::Line::soft, EdgeRaster::Line::dots}) {
            EdgeRaster raster(64, 48);
            for (const QPointF from : {QPointF(-1e9, -1e9), QPointF(1e12, 3), QPointF(0, 0), QPointF(63.999, 47.999),
                                       QPointF(nan, 1), QPointF(infinity, -infinity), QPointF(32, 24)})
                for (const QPointF to : {QPointF(1e9, 1e9), QPointF(-5, 47.5), QPointF(64, 48), QPointF(1, nan),
                                         QPointF(32, 24), QPointF(-infinity, 5)})
                    raster.addLine(from.x(), from.y(), to.x(), to.y(), 3, line);
            QImage image(64, 48, QImage::Format_RGB32);
            image.fill(Qt::white);
            raster.blendInto(image, Qt::black, 0.3);
            QVERIFY(inked(image) > 20);
            EdgeRaster tiny(2, 2); // no room for a line: nothing is written beside it
            tiny.addLine(0, 0, 2, 2, 1, line);
            QImage blank(2, 2, QImage::Format_RGB32);
            blank.fill(Qt::white);
            tiny.blendInto(blank, Qt::black, 0.3);
            QCOMPARE(inked(blank), 0);
        }
    }

    void dimsWhatLiesOutsideTheBrush()
    {
        // Edge 0 at 1000 ms, edge 1 at 1001 ms.
        const auto scene = sceneOf({{-6, -2}, {6, -2}, {-6, 2}, {6, 2}}, {{0, 1, 1}, {2, 3, 1}});
        const auto marks = makeMarks(*scene->content, {}, TimeRange{{1000}, {1001}});
        QCOMPARE(marks.edges, (std::vector{EdgeMark::plain, EdgeMark::dimmed}));
        auto request = requestOf(scene);
        request.marks = std::make_shared<SceneMarks>(marks);
        const auto image = drawFrame(request);
        const auto darkest = [&image](int row) {
            return std::min(qGray(image.pixel(100, row)), qGray(image.pixel(100, row - 1)));
        };
        QVERIFY(darkest(30) + 20 < darkest(70));
        QVERIFY(darkest(70) < 255); // dimmed, not gone
    }

    void marksEdgesOfTheSelected()
    {
        const auto scene = sceneOf({{0, 0}, {1, 0}, {2, 0}, {3, 0}}, {{0, 1, 1}, {1, 2, 1}, {2, 3, 1}});
        const auto marks = makeMarks(*scene->content, {true, false, false, false}, {});
        QCOMPARE(marks.edges, (std::vector{EdgeMark::chosen, EdgeMark::plain, EdgeMark::plain}));
        // All of them chosen would say nothing.
        QVERIFY(makeMarks(*scene->content, {true, true, true, true}, {}).edges.empty());
    }

    void stopsWhenAsked()
    {
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(drawFrame(requestOf(sceneOf({{0, 0}, {1, 1}}, {{0, 1, 1}})), stop.get_token()).isNull());
    }

    /// What a finding of two is about are these two: their names stand, and on no dot, even in a crowd.
    void aHandfulOfMembersIsNamedFirst()
    {
        std::vector<LayoutPoint> points{{-1, 0}, {1, 0}};
        for (int i = 0; i < 40; ++i) // a row of others to the right of the second
            points.push_back({1.5F + 0.5F * static_cast<float>(i), 0});
        auto graph = sceneOf(points, {{0, 1, 1}})->content->graph;
        const auto data = sceneOf(points, {{0, 1, 1}})->content->data;
        Finding finding;
        for (const std::uint32_t account : {0U, 1U})
            finding.accounts.push_back({AccountId(account), Role::farmAccount, Membership::core, 0.001});
        const auto content = makeContent(std::move(graph), data, &finding);
        QCOMPARE(content->namedFirst, std::size_t{2});
        QCOMPARE(std::set(content->labelOrder.begin(), content->labelOrder.begin() + 2),
                 (std::set<std::uint32_t>{0, 1}));
        GraphLayout layout;
        layout.community.assign(points.size(), 0);
        layout.points = points;
        const NetworkScene scene(content, layout);
        ViewTransform view;
        view.size = {600, 200};
        view.scale = 60;
        QImage image(600, 200, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        LabelCache cache;
        const QRect dots(QPoint(355, 98), QPoint(599, 102)); // the second one and the row
        QVERIFY(paintLabels(painter, scene, view, networkColours(light()), {}, {}, cache, 2) == 2);
        painter.end();
        QVERIFY(inked(image) > 100);
        QCOMPARE(inked(image.copy(dots)), 0);
    }

    void paintsAFindingForPrint()
    {
        const auto data = sample::caseData();
        const auto run = sample::detectionRun(*data);
        const auto graph = InteractionGraph::build(data);
        const auto figure = NetworkFigure::ofFinding(graph, run->findings.front());
        QVERIFY(figure.hasContent());
        const auto paint = [&figure](const std::optional<ViewTransform>& window = {}, bool names = true) {
            QImage image(600, 400, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            figure.paint(painter, QRectF(50, 50, 500, 300), window, names);
            return image;
        };
        const auto image = paint();
        QVERIFY(inked(image) > 2000);
        QCOMPARE(inked(image.copy(0, 0, 600, 50)), 0); // nothing outside the area
        QCOMPARE(inked(image.copy(0, 350, 600, 50)), 0);
        QVERIFY(paint() == image);
        QVERIFY(inked(paint({}, false)) < inked(image));
        // The part that a window of twice the size has in its middle is in the middle here, too.
        ViewTransform window;
        const auto node = figure.scene().content->drawOrder.back();
        const auto at = figure.scene().layout.points[node];
        window.centre = {static_cast<double>(at.x), static_cast<double>(at.y)};
        window.scale = 60;
        window.size = {1000, 600};
        const auto look = figure.scene().content->looks[node];
        QCOMPARE(paint(window, false).pixelColor(300, 200), networkColours(paperPalette()).of(look));
        QVERIFY(NetworkFigure::ofFinding(graph, run->findings.front()).scene().layout.points
                == figure.scene().layout.points);
        // A picture of what is selected: a ring about it, its lines stand out.
        const auto scene = std::make_shared<const NetworkScene>(figure.scene());
        std::vector<bool> selected(scene->content->graph.nodes.size(), false);
        selected[scene->content->drawOrder.front()] = true;
        const auto marks = std::make_shared<const SceneMarks>(makeMarks(*scene->content, selected, {}));
        const auto colours = networkColours(paperPalette());
        const auto rings = [&](const NetworkFigure& drawn) {
            QImage shown(600, 400, QImage::Format_RGB32);
            shown.fill(Qt::white);
            QPainter painter(&shown);
            drawn.paint(painter, QRectF(50, 50, 500, 300), {}, false);
            painter.end();
            int count = 0;
            for (int y = 0; y < shown.height(); ++y)
                for (int x = 0; x < shown.width(); ++x)
                    count += shown.pixelColor(x, y) == colours.ring ? 1 : 0;
            return count;
        };
        QVERIFY(rings(NetworkFigure(scene, {}, marks)) > rings(NetworkFigure(scene)) + 5);
        NetworkFigure empty(nullptr);
        QVERIFY(!empty.hasContent());
        QVERIFY(!NetworkFigure::ofFinding(graph, Finding{}).hasContent());
    }
};

QTEST_MAIN(TestNetworkFrame)
#include "tst_network_frame.moc"
