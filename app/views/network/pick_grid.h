// SPDX-License-Identifier: GPL-3.0-or-later
// Which node is here, or in this shape: points in a uniform grid. Built in O(n), a look-up touches a few cells.
#pragma once

#include "core/graph/barnes_hut.h"

#include <QPolygonF>
#include <QRectF>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lockstep {

class PickGrid {
public:
    PickGrid() = default;
    explicit PickGrid(std::span<const LayoutPoint> points);

    /// The nearest point within `reach` of `at`; the lower number among equals.
    std::optional<std::uint32_t> nearest(QPointF at, double reach) const;
    /// Ascending; edges of the rectangle included.
    std::vector<std::uint32_t> inside(const QRectF& area) const;
    /// Ascending; the polygon is closed by itself, odd-even rule.
    std::vector<std::uint32_t> inside(const QPolygonF& lasso) const;
    QRectF bounds() const { return m_bounds; }

private:
    int column(double x) const;
    int row(double y) const;

    std::vector<LayoutPoint> m_points;
    std::vector<std::uint32_t> m_start;
    std::vector<std::uint32_t> m_order;
    QRectF m_bounds;
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
};

} // namespace lockstep
