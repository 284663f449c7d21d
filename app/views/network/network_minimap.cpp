// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_minimap.h"

namespace lockstep {

namespace {

constexpr QSizeF mapSize(168, 118);
constexpr double edgeMargin = 8;
constexpr double dotMargin = 5;
constexpr double roomNeeded = 2.5; ///< times its own size
constexpr double smallest = 0.5;   ///< of its size, where there is less room: smaller it shows nothing

} // namespace

ViewTransform NetworkMinimap::inside(const QRectF& box) const
{
    ViewTransform map;
    map.size = mapSize;
    map.fit(m_bounds, dotMargin, 1e9);
    map.size = box.size(); // the picture, as small as it is drawn
    map.scale *= box.width() / mapSize.width();
    return map;
}

void NetworkMinimap::setScene(const NetworkScene& scene, const SceneMarks& marks, const NetworkColours& colours,
                              double pixelRatio)
{
    m_bounds = scene.grid.bounds();
    m_image = QImage((mapSize * pixelRatio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(pixelRatio);
    m_image.fill(colours.ground);
    const auto map = inside(QRectF(QPointF(), mapSize));
    // Straight into the pixels: a painter takes a hundred times as long for 200,000 dots.
    for (const auto node : scene.content->drawOrder) {
        const auto at = map.toView(scene.layout.points[node]) * pixelRatio;
        const int x = static_cast<int>(at.x()), y = static_cast<int>(at.y());
        if (m_image.valid(x, y))
            m_image.setPixel(x, y, colours.of(marks.styleOf(*scene.content, node)).rgb());
    }
}

QRectF NetworkMinimap::box(const QRectF& area, const ViewTransform& view) const
{
    const double room = qMin(area.width() / mapSize.width(), area.height() / mapSize.height()) / roomNeeded;
    if (m_image.isNull() || room < smallest)
        return {};
    const QRectF shown(view.toLayout({0, 0}), view.toLayout({view.size.width(), view.size.height()}));
    if (shown.contains(m_bounds))
        return {};
    const auto size = mapSize * qMin(1.0, room);
    return {QPointF(area.right() - edgeMargin - size.width(), area.bottom() - edgeMargin - size.height()), size};
}

void NetworkMinimap::paint(QPainter& painter, const QRectF& area, const ViewTransform& view,
                           const NetworkColours& colours) const
{
    const auto frame = box(area, view);
    if (frame.isEmpty())
        return;
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(frame, m_image);
    painter.setPen(QPen(colours.dimmedEdge, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.setClipRect(frame);
    const auto map = inside(frame);
    const QRectF shown(map.toView(view.toLayout({0, 0})),
                       map.toView(view.toLayout({view.size.width(), view.size.height()})));
    painter.setPen(QPen(colours.ring, 1.5));
    painter.drawRect(shown.translated(frame.topLeft()));
    painter.restore();
}

QPointF NetworkMinimap::layoutAt(QPointF at, const QRectF& box) const
{
    return inside(box).toLayout(at - box.topLeft());
}

} // namespace lockstep
