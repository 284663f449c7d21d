// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_tags.h"

#include "app/text/text.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr double gap = 2;       ///< pixels between a node and its first ring, and between rings
constexpr double ringWidth = 2; ///< pixels

template <class Id>
std::vector<bool> membership(const std::vector<Id>& ids, std::size_t size)
{
    std::vector<bool> is(size);
    for (const auto id : ids)
        if (id.index() < size)
            is[id.index()] = true;
    return is;
}

} // namespace

std::vector<NodeTag> nodeTags(const SceneContent& content, const std::vector<Tag>& tags)
{
    std::vector<NodeTag> found;
    for (const auto& tag : tags) {
        const auto accounts = membership(tag.accounts, content.data->accountNames.size());
        const auto targets = membership(tag.targets, content.data->targets.size());
        NodeTag carried{toQString(tag.name), {}};
        for (std::uint32_t i = 0; i < content.graph.nodes.size(); ++i) {
            const auto nodes = content.graph.standsFor(i);
            if (std::any_of(nodes.begin(), nodes.end(), [&](const GraphNode& node) {
                    return (node.account && accounts[node.account.index()])
                           || (node.target && targets[node.target.index()]);
                }))
                carried.nodes.push_back(i);
        }
        if (!carried.nodes.empty())
            found.push_back(std::move(carried));
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const NodeTag& a, const NodeTag& b) { return a.nodes.size() > b.nodes.size(); });
    return found;
}

QPen tagPen(std::size_t place, const NetworkColours& colours)
{
    // Of Okabe & Ito (2008) what no look of a node uses; the kind of line says it again.
    static constexpr std::array styles{Qt::SolidLine, Qt::DotLine, Qt::DashLine, Qt::DashDotLine, Qt::SolidLine};
    const bool dark = colours.ground.lightness() < 128;
    const std::array inks{QColor(0xD5, 0x5E, 0x00), dark ? QColor(0xF0, 0xE4, 0x42) : QColor(0x7A, 0x6F, 0x00),
                          QColor(0xCC, 0x79, 0xA7), dark ? QColor(0x66, 0xD9, 0xB8) : QColor(0x00, 0x6B, 0x4E),
                          colours.text};
    QPen pen(inks[place], ringWidth, styles[place]);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

RingsPainted paintTagRings(QPainter& painter, const NetworkScene& scene, const ViewTransform& view,
                           const NetworkColours& colours, const std::vector<NodeTag>& tags, std::size_t most)
{
    RingsPainted ringed{};
    const auto& content = *scene.content;
    const QRectF window(QPointF(), view.size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (std::size_t place = 0; place < std::min(tags.size(), mostTagsRinged); ++place) {
        std::vector<std::uint32_t> shown;
        for (const auto node : tags[place].nodes) {
            if (window.contains(view.toView(scene.layout.points[node])))
                shown.push_back(node);
            if (shown.size() > most)
                break;
        }
        ringed[place] = shown.size() <= most;
        if (!ringed[place])
            continue;
        painter.setPen(tagPen(place, colours));
        for (const auto node : shown) {
            // Outside the rings of the tags before.
            std::size_t before = 0;
            for (std::size_t other = 0; other < place; ++other)
                before += std::binary_search(tags[other].nodes.begin(), tags[other].nodes.end(), node) ? 1 : 0;
            const double radius = nodeRadius(content.looks[node], content.graph.nodes[node].contacts, view.scale)
                                  + gap + static_cast<double>(before) * (gap + ringWidth) + ringWidth / 2;
            painter.drawPath(nodeShape(content.looks[node], view.toView(scene.layout.points[node]), radius));
        }
    }
    painter.restore();
    return ringed;
}

} // namespace lockstep
