// SPDX-License-Identifier: GPL-3.0-or-later
// How nodes look and what that means in words. Shape and colour say the same thing twice; the colours are those
// of Okabe & Ito (2008), which stay apart for colour-blind eyes, on light and on dark ground.
#pragma once

#include "app/widgets/marks.h"
#include "core/graph/node_graph.h"

#include <QColor>
#include <QPainterPath>
#include <QPalette>
#include <QString>

#include <array>

namespace lockstep {

/// In the order of drawing: what matters most comes last, on top.
enum class NodeLook : std::uint8_t { other, post, owner, member, profited };
inline constexpr std::array nodeLooks{NodeLook::other, NodeLook::post, NodeLook::owner, NodeLook::member,
                                      NodeLook::profited};

/// How a node is drawn: by its look, or, where a rule tells nodes apart, by its category. Its size is always its
/// look's.
struct NodeStyle {
    static constexpr std::uint8_t byLook = 0xFF;

    NodeLook look = NodeLook::other;
    std::uint8_t category = byLook; ///< 0: other, 1 .. markCategories

    NodeStyle() = default;
    NodeStyle(NodeLook itsLook, std::uint8_t itsCategory = byLook) : look(itsLook), category(itsCategory) {}
};

struct NetworkColours {
    QColor ground;
    QColor text;
    QColor edge;
    QColor dimmedEdge;
    QColor chosenEdge;
    QColor ring; ///< around what is selected
    QColor hull;
    std::array<QColor, nodeLooks.size()> node;

    std::array<QColor, 1 + markCategories> category;

    QColor of(NodeStyle style) const
    {
        return style.category == NodeStyle::byLook ? node[static_cast<std::size_t>(style.look)]
                                                   : category[style.category];
    }
};

/// Dark when the palette's base is dark.
NetworkColours networkColours(const QPalette& palette);

/// Radius in logical pixels of a node with that many contacts, at `scale` pixels a unit of the layout.
double nodeRadius(NodeLook look, std::uint32_t contacts, double scale);
/// Circle for accounts that act, square for accounts acted on, diamond for posts; or the mark of the category.
QPainterPath nodeShape(NodeStyle style, QPointF centre, double radius);
/// "Account of the finding".
QString nodeLookText(NodeLook look);

} // namespace lockstep
