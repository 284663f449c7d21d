// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/pick_grid.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

QPointF asPoint(LayoutPoint p)
{
    return {static_cast<double>(p.x), static_cast<double>(p.y)};
}

} // namespace

PickGrid::PickGrid(std::span<const LayoutPoint> points) : m_points(points.begin(), points.end())
{
    if (m_points.empty())
        return;
    auto topLeft = asPoint(m_points[0]);
    auto bottomRight = topLeft;
    for (const auto& point : m_points) {
        const auto p = asPoint(point);
        topLeft = {qMin(topLeft.x(), p.x()), qMin(topLeft.y(), p.y())};
        bottomRight = {qMax(bottomRight.x(), p.x()), qMax(bottomRight.y(), p.y())};
    }
    m_bounds = QRectF(topLeft, bottomRight);
    const double area = qMax(m_bounds.width(), 1.0) * qMax(m_bounds.height(), 1.0);
    m_cell = qMax(std::sqrt(2 * area / static_cast<double>(m_points.size())),
                  qMax(m_bounds.width(), m_bounds.height()) / 2000);
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_cell) + 1;
    const auto cellOf = [this](LayoutPoint p) {
        return static_cast<std::size_t>(row(asPoint(p).y())) * static_cast<std::size_t>(m_columns)
               + static_cast<std::size_t>(column(asPoint(p).x()));
    };
    m_start.assign(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows) + 1, 0);
    for (const auto& point : m_points)
        ++m_start[cellOf(point) + 1];
    std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
    auto next = m_start;
    m_order.resize(m_points.size());
    for (std::uint32_t i = 0; i < m_points.size(); ++i)
        m_order[next[cellOf(m_points[i])]++] = i;
}

int PickGrid::column(double x) const
{
    return static_cast<int>(qBound(0.0, (x - m_bounds.left()) / m_cell, static_cast<double>(m_columns - 1)));
}

int PickGrid::row(double y) const
{
    return static_cast<int>(qBound(0.0, (y - m_bounds.top()) / m_cell, static_cast<double>(m_rows - 1)));
}

std::optional<std::uint32_t> PickGrid::nearest(QPointF at, double reach) const
{
    std::optional<std::uint32_t> best;
    double bestDistance = reach * reach;
    for (const auto i : inside(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach))) {
        const auto d = asPoint(m_points[i]) - at;
        const double distance = QPointF::dotProduct(d, d);
        if (distance < bestDistance || (!best && distance <= bestDistance)) {
            bestDistance = distance;
            best = i;
        }
    }
    return best;
}

std::vector<std::uint32_t> PickGrid::inside(const QRectF& area) const
{
    std::vector<std::uint32_t> found;
    if (m_points.empty() || area.right() < m_bounds.left() || area.left() > m_bounds.right()
        || area.bottom() < m_bounds.top() || area.top() > m_bounds.bottom())
        return found;
    for (int r = row(area.top()); r <= row(area.bottom()); ++r) {
        for (int c = column(area.left()); c <= column(area.right()); ++c) {
            const auto cell =
                static_cast<std::size_t>(r) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(c);
            for (auto k = m_start[cell]; k < m_start[cell + 1]; ++k) {
                const auto p = asPoint(m_points[m_order[k]]);
                if (p.x() >= area.left() && p.x() <= area.right() && p.y() >= area.top() && p.y() <= area.bottom())
                    found.push_back(m_order[k]);
            }
        }
    }
    std::sort(found.begin(), found.end());
    return found;
}

std::vector<std::uint32_t> PickGrid::inside(const QPolygonF& lasso) const
{
    auto found = inside(lasso.boundingRect());
    std::erase_if(found, [&](auto i) { return !lasso.containsPoint(asPoint(m_points[i]), Qt::OddEvenFill); });
    return found;
}

} // namespace lockstep
