// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout.h"
#include "core/graph/layout_spread.h"
#include "tests/core/graph/planted_graph.h"
#include "tests/support/test_case.h"

#include <set>

using namespace lockstep;

namespace {

using Edges = QVector<QPair<int, int>>;

float distance(LayoutPoint a, LayoutPoint b)
{
    return std::hypot(a.x - b.x, a.y - b.y);
}

/// Share of the ten nearest points that lie in the same planted community.
double purity(const PlantedGraph& planted, const std::vector<LayoutPoint>& points)
{
    double same = 0;
    int looked = 0;
    for (std::size_t v = 0; v < points.size(); v += 7) {
        std::vector<std::pair<float, std::size_t>> near;
        for (std::size_t i = 0; i < points.size(); ++i)
            if (i != v)
                near.emplace_back(distance(points[v], points[i]), i);
        std::partial_sort(near.begin(), near.begin() + 10, near.end());
        for (int k = 0; k < 10; ++k) {
            same += planted.community[near[std::size_t(k)].second] == planted.community[v] ? 1 : 0;
            ++looked;
        }
    }
    return same / looked;
}

void verifyFinite(const GraphLayout& layout, std::size_t nodes)
{
    QCOMPARE(layout.points.size(), nodes);
    QCOMPARE(layout.community.size(), nodes);
    for (const auto& p : layout.points)
        QVERIFY(std::isfinite(p.x) && std::isfinite(p.y));
}

} // namespace

class TestLayout : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsPlantedCommunities()
    {
        const auto planted = plantedGraph(2000, 1);
        const auto levels = louvain(planted.graph, 1);
        const auto found = coarsestCommunities(2000, levels);
        // Pairs of neighbours: together in the planted graph if and only if together in the found one.
        int agree = 0;
        for (const auto& edge : planted.graph.edges())
            agree +=
                (planted.community[edge.from] == planted.community[edge.to]) == (found[edge.from] == found[edge.to]);
        QVERIFY2(agree > 0.97 * double(planted.graph.edges().size()), qPrintable(QString::number(agree)));
        QCOMPARE(coarsestCommunities(2000, louvain(planted.graph, 1)), found);
    }

    void isTheSameTwiceAndAtAnyThreadCount()
    {
        const auto planted = plantedGraph(6000, 3);
        LayoutSettings settings;
        const auto one = layoutGraph(planted.graph, settings);
        QVERIFY(one.complete);
        QVERIFY(layoutGraph(planted.graph, settings).points == one.points);
        settings.threads = 2;
        QVERIFY(layoutGraph(planted.graph, settings).points == one.points);
        settings.threads = 3;
        QVERIFY(layoutGraph(planted.graph, settings).points == one.points);
        settings.seed = 2;
        QVERIFY(layoutGraph(planted.graph, settings).points != one.points);
    }

    void drawsPlantedCommunitiesApart()
    {
        const auto planted = plantedGraph(2000, 1);
        const auto layout = layoutGraph(planted.graph, {});
        const double pure = purity(planted, layout.points);
        QVERIFY2(pure > 0.97, qPrintable(QString::number(pure)));
        for (std::size_t i = 0; i < 400; ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(distance(layout.points[i], layout.points[j]) > 0.5F); // nobody hides anybody
    }

    void lookingDoesNotChangeWhatComes()
    {
        const auto planted = plantedGraph(800, 2);
        LayoutEngine watched(planted.graph, {});
        double share = 0;
        while (watched.step()) {
            verifyFinite(watched.current(), 800);
            QVERIFY(watched.doneShare() >= share);
            share = watched.doneShare();
        }
        QCOMPARE(share, 1.0);
        QVERIFY(watched.current().points == layoutGraph(planted.graph, {}).points);
    }

    void keepsWhatStandsWhenStopped()
    {
        const auto planted = plantedGraph(3000, 2);
        std::stop_source stop;
        int reports = 0;
        const TaskContext task(stop.get_token(), [&](const Progress& progress) {
            QVERIFY(progress.done <= progress.total);
            if (++reports == 450) // past the coarsest level
                stop.request_stop();
        });
        const auto kept = layoutGraph(planted.graph, {}, task);
        QCOMPARE(reports, 450);
        QVERIFY(!kept.complete);
        verifyFinite(kept, 3000);
        QVERIFY(purity(planted, kept.points) > 0.8); // a picture, not a heap
    }

    void holdsOddGraphs_data()
    {
        QTest::addColumn<int>("nodes");
        QTest::addColumn<Edges>("edges");
        QTest::newRow("nothing") << 0 << Edges();
        QTest::newRow("one") << 1 << Edges();
        QTest::newRow("one with a loop") << 1 << Edges{{0, 0}};
        QTest::newRow("two strangers") << 2 << Edges();
        QTest::newRow("two friends") << 2 << Edges{{0, 1}};
        QTest::newRow("two and a loop") << 3 << Edges{{0, 1}, {2, 2}};
        QTest::newRow("strangers only") << 500 << Edges();
        Edges star, path, full, pairs;
        for (int i = 1; i < 300; ++i) {
            star.append({0, i});
            path.append({i - 1, i});
            pairs.append({2 * (i - 1), 2 * i - 1});
        }
        for (int i = 0; i < 40; ++i)
            for (int j = 0; j < i; ++j)
                full.append({j, i});
        QTest::newRow("star") << 300 << star;
        QTest::newRow("path") << 300 << path;
        QTest::newRow("everybody knows everybody") << 40 << full;
        QTest::newRow("many small parts") << 600 << pairs;
    }
    void holdsOddGraphs()
    {
        QFETCH(int, nodes);
        QFETCH(Edges, edges);
        std::vector<WeightedEdge> list;
        for (const auto& [a, b] : edges)
            list.push_back({std::uint32_t(a), std::uint32_t(b), 1});
        const auto graph = WeightedGraph::fromEdges(std::uint32_t(nodes), list);
        const auto layout = layoutGraph(graph, {});
        QVERIFY(layout.complete);
        verifyFinite(layout, std::size_t(nodes));
        for (std::size_t i = 0; i < layout.points.size(); ++i)
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY2(distance(layout.points[i], layout.points[j]) > 0.3F,
                         qPrintable(QStringLiteral("%1 on %2").arg(i).arg(j)));
        std::stop_source stop;
        stop.request_stop();
        verifyFinite(layoutGraph(graph, {}, TaskContext(stop.get_token())), std::size_t(nodes));
    }

    void survivesWildWeights()
    {
        const auto graph = WeightedGraph::fromEdges(
            4, {{0, 1, 1e30F}, {1, 2, 1e-30F}, {2, 3, 0}, {3, 0, std::numeric_limits<float>::infinity()}});
        verifyFinite(layoutGraph(graph, {}), 4);
    }

    void packsPartsWithoutOverlap()
    {
        // Three separate rings of 20.
        std::vector<WeightedEdge> edges;
        for (std::uint32_t ring = 0; ring < 3; ++ring)
            for (std::uint32_t i = 0; i < 20; ++i)
                edges.push_back({ring * 20 + i, ring * 20 + (i + 1) % 20, 1});
        const auto layout = layoutGraph(WeightedGraph::fromEdges(60, edges), {});
        std::vector<std::array<float, 4>> boxes(3, {1e9F, 1e9F, -1e9F, -1e9F});
        for (std::size_t i = 0; i < 60; ++i) {
            auto& [left, top, right, bottom] = boxes[i / 20];
            left = std::min(left, layout.points[i].x);
            top = std::min(top, layout.points[i].y);
            right = std::max(right, layout.points[i].x);
            bottom = std::max(bottom, layout.points[i].y);
        }
        for (std::size_t a = 0; a < 3; ++a)
            for (std::size_t b = 0; b < a; ++b)
                QVERIFY(boxes[a][2] < boxes[b][0] || boxes[b][2] < boxes[a][0] || boxes[a][3] < boxes[b][1]
                        || boxes[b][3] < boxes[a][1]);
        QCOMPARE(std::set(layout.community.begin(), layout.community.begin() + 20).count(layout.community[25]), 0U);
    }
};

QTEST_GUILESS_MAIN(TestLayout)
#include "tst_layout.moc"
