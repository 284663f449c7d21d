// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_style.h"

#include <QCoreApplication>

#include <cmath>

namespace lockstep {

NetworkColours networkColours(const QPalette& palette)
{
    const auto ground = palette.color(QPalette::Base);
    const bool dark = ground.lightness() < 128;
    NetworkColours colours;
    colours.ground = ground;
    colours.text = palette.color(QPalette::Text);
    colours.edge = mixed(ground, colours.text, 0.75);
    colours.dimmedEdge = mixed(ground, colours.text, 0.3);
    colours.chosenEdge = dark ? QColor(0xF0, 0xE4, 0x42) : QColor(0xA8, 0x1E, 0x6E);
    colours.ring = colours.chosenEdge;
    colours.hull = dark ? QColor(0xCC, 0x79, 0xA7) : QColor(0x9A, 0x4A, 0x78);
    colours.node[static_cast<std::size_t>(NodeLook::other)] = mixed(ground, colours.text, 0.55);
    colours.node[static_cast<std::size_t>(NodeLook::post)] = QColor(0x00, 0x9E, 0x73);
    colours.node[static_cast<std::size_t>(NodeLook::owner)] = QColor(0x56, 0xB4, 0xE9);
    colours.node[static_cast<std::size_t>(NodeLook::member)] =
        dark ? QColor(0x4F, 0xA3, 0xDB) : QColor(0x00, 0x72, 0xB2);
    colours.node[static_cast<std::size_t>(NodeLook::owner)] =
        dark ? QColor(0x8C, 0x9C, 0xF0) : QColor(0x5A, 0x5A, 0xB8);
    colours.node[static_cast<std::size_t>(NodeLook::profited)] = QColor(0xE6, 0x9F, 0x00);
    const auto chart = ChartColors::of(palette);
    for (std::size_t i = 0; i < colours.category.size(); ++i)
        colours.category[i] = markColor(static_cast<int>(i), chart);
    return colours;
}

double nodeRadius(NodeLook look, std::uint32_t contacts, double scale)
{
    const double grown = 1 + 0.18 * std::log2(1.0 + contacts);
    switch (look) {
    case NodeLook::other:
        return qBound(0.8, 0.22 * grown * scale, 5.0);
    case NodeLook::post:
        return qBound(1.2, 0.28 * grown * scale, 8.0);
    case NodeLook::owner:
        return qBound(2.0, 0.32 * grown * scale, 10.0);
    case NodeLook::member:
        return qBound(1.5, 0.28 * grown * scale, 9.0);
    case NodeLook::profited:
        return qBound(3.5, 0.36 * grown * scale, 12.0);
    }
    return 1;
}

QPainterPath nodeShape(NodeStyle style, QPointF centre, double radius)
{
    if (style.category != NodeStyle::byLook)
        return markShape(style.category, centre, 2 * radius);
    QPainterPath path;
    switch (style.look) {
    case NodeLook::other:
    case NodeLook::member:
        path.addEllipse(centre, radius, radius);
        break;
    case NodeLook::owner:
    case NodeLook::profited:
        path.addRect(QRectF(centre.x() - 0.9 * radius, centre.y() - 0.9 * radius, 1.8 * radius, 1.8 * radius));
        break;
    case NodeLook::post:
        path.moveTo(centre.x(), centre.y() - 1.2 * radius);
        path.lineTo(centre.x() + 1.2 * radius, centre.y());
        path.lineTo(centre.x(), centre.y() + 1.2 * radius);
        path.lineTo(centre.x() - 1.2 * radius, centre.y());
        path.closeSubpath();
        break;
    }
    return path;
}

QString nodeLookText(NodeLook look)
{
    switch (look) {
    case NodeLook::other:
        return QCoreApplication::translate("NetworkView", "Other account");
    case NodeLook::post:
        return QCoreApplication::translate("NetworkView", "Post or other target");
    case NodeLook::owner:
        return QCoreApplication::translate("NetworkView", "Account that is acted on");
    case NodeLook::member:
        return QCoreApplication::translate("NetworkView", "Account of the finding");
    case NodeLook::profited:
        return QCoreApplication::translate("NetworkView", "Account that profited");
    }
    return {};
}

} // namespace lockstep
