// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_overlay.h"

#include "app/text/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr int mostTries = 4000;

/// Rectangles already written to, in coarse cells.
class Taken {
public:
    explicit Taken(QSizeF size)
        : m_columns(static_cast<int>(size.width() / cell) + 2), m_rows(static_cast<int>(size.height() / cell) + 2),
          m_cells(static_cast<std::size_t>(m_columns) * static_cast<std::size_t>(m_rows))
    {
    }
    /// Taken, whatever was there before.
    void block(const QRectF& r)
    {
        for (int y = clamp(r.top(), m_rows); y <= clamp(r.bottom(), m_rows); ++y)
            for (int x = clamp(r.left(), m_columns); x <= clamp(r.right(), m_columns); ++x)
                m_cells[index(x, y)].push_back(r);
    }
    /// False, and nothing changes, when something is there already.
    bool take(const QRectF& r)
    {
        if (isTaken(r))
            return false;
        block(r);
        return true;
    }
    bool isTaken(const QRectF& r) const
    {
        for (int y = clamp(r.top(), m_rows); y <= clamp(r.bottom(), m_rows); ++y)
            for (int x = clamp(r.left(), m_columns); x <= clamp(r.right(), m_columns); ++x)
                for (const auto& other : m_cells[index(x, y)])
                    if (other.intersects(r))
                        return true;
        return false;
    }

private:
    static constexpr double cell = 64;
    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns) + static_cast<std::size_t>(x);
    }
    static int clamp(double v, int count) { return qBound(0, static_cast<int>(v / cell), count - 1); }

    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

QRectF boxOf(std::uint32_t node, const NetworkScene& scene, const ViewTransform& view)
{
    const auto& content = *scene.content;
    const auto at = view.toView(scene.layout.points[node]);
    const double radius = nodeRadius(content.looks[node], content.graph.nodes[node].contacts, view.scale);
    return {at.x() - radius, at.y() - radius, 2 * radius, 2 * radius};
}

constexpr double shapeSeen = 6;     ///< pixels across
constexpr double namedRadius = 3.5; ///< names of far-away small dots say nothing: they appear when one comes nearer

/// The nodes that can be seen as shapes.
Taken seenNodes(const NetworkScene& scene, const ViewTransform& view)
{
    Taken taken(view.size);
    // From far away nothing is large enough, and to ask every one of 200,000 nodes takes longer than a frame may.
    const auto& counts = scene.content->countOfLooks;
    double largest = 0;
    for (const auto look : nodeLooks)
        if (counts[static_cast<std::size_t>(look)] > 0)
            largest = std::max(largest, 2 * nodeRadius(look, scene.content->mostContacts, view.scale));
    if (largest < shapeSeen)
        return taken;
    const QRectF window(view.toLayout({0, 0}), view.toLayout({view.size.width(), view.size.height()}));
    for (const auto node : scene.grid.inside(window))
        if (const auto box = boxOf(node, scene, view); box.width() >= shapeSeen)
            taken.block(box);
    return taken;
}

/// Where the name of a node may stand, the best place first: right, left, above, below.
std::array<QRectF, 4> placesAround(const QRectF& node, QSizeF name)
{
    const double middle = node.center().x() - name.width() / 2;
    const double height = node.center().y() - name.height() / 2;
    return {QRectF(QPointF(node.right() + 2, height), name),
            QRectF(QPointF(node.left() - 2 - name.width(), height), name),
            QRectF(QPointF(middle, node.top() - 1 - name.height()), name),
            QRectF(QPointF(middle, node.bottom() + 1), name)};
}

bool isIn(const std::vector<std::uint32_t>& list, std::uint32_t node)
{
    return std::find(list.begin(), list.end(), node) != list.end();
}

double cross(QPointF o, QPointF a, QPointF b)
{
    return (a.x() - o.x()) * (b.y() - o.y()) - (a.y() - o.y()) * (b.x() - o.x());
}

/// Andrew's monotone chain.
QPolygonF convexHull(std::vector<QPointF> points)
{
    std::sort(points.begin(), points.end(),
              [](QPointF a, QPointF b) { return a.x() != b.x() ? a.x() < b.x() : a.y() < b.y(); });
    if (points.size() < 3)
        return QPolygonF(QList<QPointF>(points.begin(), points.end()));
    QList<QPointF> hull;
    const auto add = [&hull](qsizetype keep, QPointF p) {
        while (hull.size() >= keep + 2 && cross(hull[hull.size() - 2], hull.back(), p) <= 0)
            hull.pop_back();
        hull.push_back(p);
    };
    for (const auto& p : points)
        add(0, p);
    const auto lower = hull.size() - 1;
    for (auto p = points.rbegin() + 1; p != points.rend(); ++p)
        add(lower, *p);
    hull.pop_back();
    return QPolygonF(hull);
}

} // namespace

void LabelCache::prepare(const std::shared_ptr<const SceneContent>& content, const QFont& font)
{
    if (m_content == content && m_font == font)
        return;
    m_content = content;
    m_font = font;
    m_labels.clear();
}

const LabelCache::Label& LabelCache::of(std::uint32_t node, const QFontMetricsF& metrics)
{
    auto& label = m_labels[node];
    if (label.text.isNull()) {
        label.text = m_content->label(node);
        label.width = metrics.horizontalAdvance(label.text);
    }
    return label;
}

int paintLabels(QPainter& painter, const NetworkScene& scene, const ViewTransform& view,
                const NetworkColours& colours, const std::vector<std::uint32_t>& first, const QRectF& keepFree,
                LabelCache& cache, int most)
{
    const auto& content = *scene.content;
    const QFontMetricsF metrics(painter.font());
    const QRectF window(QPointF(), view.size);
    Taken names(view.size);
    const auto nodes = seenNodes(scene, view);
    auto ground = colours.ground;
    ground.setAlpha(190);
    int written = 0, tries = 0;
    const auto write = [&](std::uint32_t node, bool acrossDots = false) {
        const auto at = view.toView(scene.layout.points[node]);
        if (!window.contains(at))
            return;
        ++tries;
        const auto& label = cache.of(node, metrics);
        const auto places = placesAround(boxOf(node, scene, view), QSizeF(label.width + 4, metrics.height()));
        for (const bool crossing : {false, true})
            for (const auto& box : places) {
                if ((crossing && !acrossDots) || !window.contains(box) || (!crossing && nodes.isTaken(box))
                    || !names.take(box))
                    continue;
                painter.fillRect(box, ground);
                painter.drawText(QPointF(box.left() + 2, box.top() + metrics.ascent()), label.text);
                ++written;
                return;
            }
    };
    cache.prepare(scene.content, painter.font());
    names.block(keepFree);
    painter.setPen(colours.text);
    // What it is all about is named first, where there is no room even across the dots around it.
    const std::vector<std::uint32_t> important(
        content.labelOrder.begin(), content.labelOrder.begin() + static_cast<std::ptrdiff_t>(content.namedFirst));
    for (const auto node : important)
        names.block(boxOf(node, scene, view));
    for (const auto node : important)
        write(node, true);
    for (const auto node : first)
        if (written < most && !isIn(important, node))
            write(node);
    std::array<bool, nodeLooks.size()> named{}; // by NodeLook: whether the largest one would be
    for (const auto look : nodeLooks)
        named[static_cast<std::size_t>(look)] = nodeRadius(look, content.mostContacts, view.scale) >= namedRadius;
    for (const auto node : content.labelOrder) {
        if (written >= most || tries >= mostTries)
            break;
        // From far away none is large enough; near by most are outside the window. Both are seen sooner than a radius
        // is worked out.
        const auto look = content.looks[node];
        if (!named[static_cast<std::size_t>(look)] || !window.contains(view.toView(scene.layout.points[node])))
            continue;
        if (nodeRadius(look, content.graph.nodes[node].contacts, view.scale) >= namedRadius && !isIn(important, node)
            && !isIn(first, node))
            write(node);
    }
    return written;
}

std::vector<QPolygonF> groupOutlines(const NetworkScene& scene)
{
    const auto& content = *scene.content;
    std::vector<QPolygonF> outlines;
    for (const auto& group : content.groups) {
        std::vector<QPointF> corners;
        for (std::size_t i = 0; i < content.graph.nodes.size(); ++i) {
            if (!std::binary_search(group.begin(), group.end(), content.graph.nodes[i].account))
                continue;
            const auto p = scene.layout.points[i];
            // A circle about each member, so that the outline keeps off the dots.
            for (int k = 0; k < 8; ++k) {
                const double angle = 0.7853981633974483 * k;
                corners.emplace_back(static_cast<double>(p.x) + 1.2 * std::cos(angle),
                                     static_cast<double>(p.y) + 1.2 * std::sin(angle));
            }
        }
        if (!corners.empty())
            outlines.push_back(convexHull(std::move(corners)));
    }
    return outlines;
}

void paintOutlines(QPainter& painter, const std::vector<QPolygonF>& outlines, const ViewTransform& view,
                   const NetworkColours& colours)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto fill = colours.hull;
    fill.setAlpha(24);
    painter.setBrush(fill);
    painter.setPen(QPen(colours.hull, 1.5, Qt::DashLine));
    for (const auto& outline : outlines) {
        QPolygonF shown;
        for (const auto& p : outline)
            shown.append(view.toView(p));
        painter.drawPolygon(shown);
    }
    painter.restore();
}

NetworkLegend::NetworkLegend(const NetworkScene& scene, const std::vector<NodeTag>& tags, const RingsPainted& rings,
                             const QFontMetricsF& metrics, LegendForm form, const NodeColouring* colouring)
    : m_form(form), m_step(metrics.height() * 1.3)
{
    if (form == LegendForm::folded)
        m_rows.push_back({Mark::fold, NodeLook::other, QCoreApplication::translate("NetworkView", "Legend")});
    else {
        addNodes(*scene.content, colouring, metrics);
        addRows(scene, tags, rings, metrics);
    }
    for (const auto& row : m_rows)
        m_width = qMax(m_width, metrics.horizontalAdvance(row.text));
    if (form == LegendForm::open)
        m_width += m_step; // the sign
}

void NetworkLegend::addNodes(const SceneContent& content, const NodeColouring* colouring,
                             const QFontMetricsF& metrics)
{
    const auto text = [&](const QString& what, std::uint32_t count) {
        return QCoreApplication::translate("NetworkView", "%1 (%2)")
            .arg(metrics.elidedText(what, Qt::ElideRight, 24 * m_step), windowLanguage().number(std::int64_t(count)));
    };
    if (!colouring) {
        for (auto look = nodeLooks.rbegin(); look != nodeLooks.rend(); ++look)
            if (const auto count = content.countOfLooks[static_cast<std::size_t>(*look)]; count > 0)
                m_rows.push_back({Mark::node, *look, text(nodeLookText(*look), count)});
        return;
    }
    const auto& categories = colouring->categories;
    for (std::size_t i = 1; i <= categories.size(); ++i) // the others last
        if (const auto& category = categories[i % categories.size()]; category.count > 0)
            m_rows.push_back({Mark::node,
                              {NodeLook::member, static_cast<std::uint8_t>(i % categories.size())},
                              text(category.text, category.count)});
}

void NetworkLegend::addRows(const NetworkScene& scene, const std::vector<NodeTag>& tags, const RingsPainted& rings,
                            const QFontMetricsF& metrics)
{
    const auto& content = *scene.content;
    if (!content.graph.edges.edges().empty())
        m_rows.push_back(
            {Mark::line, NodeLook::other,
             QCoreApplication::translate("NetworkView", "Line: acted on it, or acted together; stronger: more")});
    if (!content.groups.empty())
        m_rows.push_back({Mark::outline, NodeLook::other,
                          QCoreApplication::translate("NetworkView", "Outline: accounts of one finding")});
    for (std::size_t place = 0; place < std::min(tags.size(), mostTagsRinged); ++place) {
        const auto count = windowLanguage().number(std::int64_t(tags[place].nodes.size()));
        m_rows.push_back(
            {Mark::ring, NodeLook::other,
             (rings[place] ? QCoreApplication::translate("NetworkView", "Tag: %1 (%2)")
                           : QCoreApplication::translate("NetworkView", "Tag: %1 (%2), seen from nearer"))
                 .arg(metrics.elidedText(tags[place].name, Qt::ElideRight, 20 * m_step), count),
             place});
    }
    if (tags.size() > mostTagsRinged)
        m_rows.push_back({Mark::none, NodeLook::other,
                          QCoreApplication::translate("NetworkView", "Tags without a ring: %1")
                              .arg(windowLanguage().number(std::int64_t(tags.size() - mostTagsRinged)))});
}

QRectF NetworkLegend::box(const QRectF& area) const
{
    const double height = static_cast<double>(m_rows.size()) * m_step + 8;
    return {area.left() + 8, area.bottom() - 8 - height, m_width + 2 * m_step + 8, height};
}

void NetworkLegend::paint(QPainter& painter, const QRectF& area, const NetworkColours& colours) const
{
    if (m_rows.empty())
        return;
    const auto frame = box(area);
    const QFontMetricsF metrics(painter.font());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.dimmedEdge, 1));
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(frame, 4, 4);
    const auto fold = [&](QPointF middle, bool isOpen) { // a triangle: down where it is open, else to the right
        const double size = m_step * 0.22;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.text);
        painter.drawPolygon(isOpen ? QPolygonF({middle + QPointF(-size, -size / 2), middle + QPointF(size, -size / 2),
                                                middle + QPointF(0, size / 2 + 1)})
                                   : QPolygonF({middle + QPointF(-size / 2, -size), middle + QPointF(size / 2 + 1, 0),
                                                middle + QPointF(-size / 2, size)}));
    };
    if (m_form == LegendForm::open)
        fold(frame.topRight() + QPointF(-m_step / 2, m_step / 2 + 2), true);
    QPointF at(frame.left() + 4 + m_step / 2, frame.top() + 4 + m_step / 2);
    for (const auto& row : m_rows) {
        const QLineF line(at - QPointF(m_step * 0.4, 0), at + QPointF(m_step * 0.4, 0));
        switch (row.mark) {
        case Mark::node:
            painter.setPen(Qt::NoPen);
            painter.setBrush(colours.of(row.style));
            painter.drawPath(nodeShape(row.style, at, m_step * (row.style.look == NodeLook::other ? 0.18 : 0.28)));
            break;
        case Mark::line:
            painter.setPen(QPen(colours.edge, 1.2));
            painter.drawLine(line);
            break;
        case Mark::outline:
            painter.setPen(QPen(colours.hull, 1.5, Qt::DashLine));
            painter.drawLine(line);
            break;
        case Mark::ring:
            painter.setPen(tagPen(row.place, colours));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(at, m_step * 0.32, m_step * 0.32);
            break;
        case Mark::fold:
            fold(at, false);
            break;
        case Mark::none:
            break;
        }
        painter.setPen(colours.text);
        painter.drawText(at + QPointF(m_step, (metrics.ascent() - metrics.descent()) / 2), row.text);
        at.ry() += m_step;
    }
    painter.restore();
}

} // namespace lockstep
