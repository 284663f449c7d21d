// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/pick_grid.h"
#include "tests/support/test_case.h"

#include <random>

using namespace lockstep;

namespace {

QPointF asPoint(LayoutPoint p)
{
    return {static_cast<double>(p.x), static_cast<double>(p.y)};
}

std::vector<LayoutPoint> scattered(std::size_t count)
{
    std::mt19937_64 random(11);
    std::vector<LayoutPoint> points;
    for (std::size_t i = 0; i < count; ++i)
        points.push_back({static_cast<float>(random() % 10'000) / 50, static_cast<float>(random() % 10'000) / 80});
    return points;
}

} // namespace

class TestPickGrid : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void findsTheNearest()
    {
        const auto points = scattered(3000);
        const PickGrid grid(points);
        std::mt19937_64 random(5);
        int hits = 0;
        for (int k = 0; k < 500; ++k) {
            const QPointF at(double(random() % 2200) / 10 - 10, double(random() % 1500) / 10 - 10);
            const double reach = 0.5 + double(random() % 30) / 10;
            std::optional<std::uint32_t> expected;
            double best = reach * reach;
            for (std::uint32_t i = 0; i < points.size(); ++i) {
                const auto d = asPoint(points[i]) - at;
                if (QPointF::dotProduct(d, d) < best) {
                    best = QPointF::dotProduct(d, d);
                    expected = i;
                }
            }
            QCOMPARE(grid.nearest(at, reach), expected);
            hits += expected ? 1 : 0;
        }
        QVERIFY(hits > 100 && hits < 500);
    }

    void findsExactlyWhatIsInside()
    {
        const auto points = scattered(3000);
        const PickGrid grid(points);
        const QRectF area(20, 10, 55, 60);
        const QPolygonF lasso({{10, 10}, {120, 20}, {60, 60}, {130, 110}, {5, 100}});
        std::vector<std::uint32_t> inArea, inLasso;
        for (std::uint32_t i = 0; i < points.size(); ++i) {
            if (area.contains(asPoint(points[i])))
                inArea.push_back(i);
            if (lasso.containsPoint(asPoint(points[i]), Qt::OddEvenFill))
                inLasso.push_back(i);
        }
        QVERIFY(inArea.size() > 100 && inLasso.size() > 100);
        QCOMPARE(grid.inside(area), inArea);
        QCOMPARE(grid.inside(lasso), inLasso);
    }

    void holdsNothingAndOnePlace()
    {
        QVERIFY(!PickGrid().nearest({0, 0}, 100));
        QVERIFY(PickGrid().inside(QRectF(0, 0, 10, 10)).empty());
        const std::vector<LayoutPoint> same(5, {3, 4});
        const PickGrid grid(same);
        QCOMPARE(grid.nearest({3, 4}, 1), std::optional<std::uint32_t>(0));
        QCOMPARE(grid.inside(QRectF(3, 4, 0, 0)).size(), 5U);
        QVERIFY(!grid.nearest({30, 4}, 1));
    }
};

QTEST_GUILESS_MAIN(TestPickGrid)
#include "tst_pick_grid.moc"
