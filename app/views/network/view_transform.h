// SPDX-License-Identifier: GPL-3.0-or-later
// Where a point of the layout lies in the window: `at = (point - centre) * scale + middle of the window`.
// Logical pixels; y grows downwards in both.
#pragma once

#include "core/graph/barnes_hut.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace lockstep {

struct ViewTransform {
    QPointF centre;    ///< point of the layout in the middle of the window
    double scale = 10; ///< pixels a unit
    QSizeF size;       ///< of the window

    QPointF toView(QPointF p) const
    {
        return {(p.x() - centre.x()) * scale + size.width() / 2, (p.y() - centre.y()) * scale + size.height() / 2};
    }
    QPointF toView(LayoutPoint p) const
    {
        return toView(QPointF(static_cast<double>(p.x), static_cast<double>(p.y)));
    }
    QPointF toLayout(QPointF at) const
    {
        return {(at.x() - size.width() / 2) / scale + centre.x(), (at.y() - size.height() / 2) / scale + centre.y()};
    }
    /// Grows by `factor`, the point under `at` stays there.
    void zoom(double factor, QPointF at)
    {
        const auto fixed = toLayout(at);
        scale = qBound(0.01, scale * factor, 400.0);
        centre += fixed - toLayout(at);
    }
    void pan(QPointF by) { centre -= by / scale; }
    /// Shows all of `area` with a margin, but never bigger than `largest` pixels a unit; beside or above `taken`, the
    /// lower left corner of the window, whichever leaves it bigger.
    void fit(const QRectF& area, double margin, double largest, const QRectF& taken = {})
    {
        const auto room = roomFor(area, margin, largest, taken);
        scale = scaleIn(room, area, margin, largest);
        centre = area.center() - (room.center() - QRectF(QPointF(), size).center()) / scale;
    }
    /// The part of the window that fit() uses.
    QRectF roomFor(const QRectF& area, double margin, double largest, const QRectF& taken) const
    {
        if (taken.isEmpty())
            return {QPointF(), size};
        const QRectF above(0, 0, size.width(), taken.top());
        const QRectF beside(taken.right(), 0, size.width() - taken.right(), size.height());
        const double higher = scaleIn(above, area, margin, largest), wider = scaleIn(beside, area, margin, largest);
        if (higher == wider) // as large as it gets in either
            return above.width() * above.height() > beside.width() * beside.height() ? above : beside;
        return higher > wider ? above : beside;
    }

    static double scaleIn(const QRectF& room, const QRectF& area, double margin, double largest)
    {
        return qMin(largest, qMin(qMax(room.width() - 2 * margin, 1.0) / qMax(area.width(), 1e-3),
                                  qMax(room.height() - 2 * margin, 1.0) / qMax(area.height(), 1e-3)));
    }

    friend bool operator==(const ViewTransform&, const ViewTransform&) = default;
};

} // namespace lockstep
