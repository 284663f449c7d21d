// SPDX-License-Identifier: GPL-3.0-or-later
// The whole network, small, in the lower right corner, with a frame around what the window shows; only drawn when the
// window does not show all of it.
#pragma once

#include "app/views/network/network_scene.h"
#include "app/views/network/view_transform.h"

#include <QImage>
#include <QPainter>

namespace lockstep {

class NetworkMinimap {
public:
    /// Draws the dots anew. O(nodes).
    void setScene(const NetworkScene& scene, const SceneMarks& marks, const NetworkColours& colours,
                  double pixelRatio);
    void clear() { m_image = QImage(); }

    /// Empty: everything is in the window already, or there is no room.
    QRectF box(const QRectF& area, const ViewTransform& view) const;
    void paint(QPainter& painter, const QRectF& area, const ViewTransform& view, const NetworkColours& colours) const;
    /// The point of the layout under `at`, which is within the box.
    QPointF layoutAt(QPointF at, const QRectF& box) const;

private:
    ViewTransform inside(const QRectF& box) const;

    QRectF m_bounds;
    QImage m_image;
};

} // namespace lockstep
