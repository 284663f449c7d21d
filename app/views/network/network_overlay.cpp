// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_overlay.h"

#include "app/text/text.h"

#include <QCoreApplication>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr int mostTries = 4000;

constexpr std::size_t mostSquaresFirst = 60;

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
                m_cells[static_cast<std::size_t>(y * m_columns + x)].push_back(r);
    }
    /// False, and nothing changes, when something is there already.
    bool take(const QRectF& r)
    {
        for (int y = clamp(r.top(), m_rows); y <= clamp(r.bottom(), m_rows); ++y)
            for (int x = clamp(r.left(), m_columns); x <= clamp(r.right(), m_columns); ++x)
                for (const auto& other : m_cells[static_cast<std::size_t>(y * m_columns + x)])
                    if (other.intersects(r))
                        return false;
        block(r);
        return true;
    }

private:
    static constexpr double cell = 64;
    static int clamp(double v, int count) { return qBound(0, static_cast<int>(v / cell), count - 1); }

    int m_columns;
    int m_rows;
    std::vector<std::vector<QRectF>> m_cells;
};

/// No name may lie on a node that can be seen as a shape.
void keepNodesFree(Taken& taken, const NetworkScene& scene, const ViewTransform& view)
{
    const auto& content = *scene.content;
    const auto topLeft = view.toLayout({0, 0});
    const auto bottomRight = view.toLayout({view.size.width(), view.size.height()});
    for (const auto node : scene.grid.inside(QRectF(topLeft, bottomRight))) {
        const double radius = nodeRadius(content.looks[node], content.graph.nodes[node].contacts, view.scale);
        if (radius < 3)
            continue;
        const auto at = view.toView(scene.layout.points[node]);
        taken.block(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius));
    }
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

int paintLabels(QPainter& painter, const NetworkScene& scene, const ViewTransform& view,
                const NetworkColours& colours, const std::vector<std::uint32_t>& first, int most)
{
    const auto& content = *scene.content;
    const QFontMetricsF metrics(painter.font());
    const QRectF window(QPointF(), view.size);
    Taken taken(view.size);
    auto ground = colours.ground;
    ground.setAlpha(190);
    int written = 0, tries = 0;
    const auto write = [&](std::uint32_t node) {
        const auto at = view.toView(scene.layout.points[node]);
        if (!window.contains(at))
            return;
        ++tries;
        const double radius = nodeRadius(content.looks[node], content.graph.nodes[node].contacts, view.scale);
        const auto text = content.label(node);
        const QSizeF size(metrics.horizontalAdvance(text) + 4, metrics.height());
        // Right of the node, else left of it.
        for (const double x : {at.x() + radius + 2, at.x() - radius - 2 - size.width()}) {
            const QRectF box(QPointF(x, at.y() - size.height() / 2), size);
            if (!window.contains(box) || !taken.take(box))
                continue;
            painter.fillRect(box, ground);
            painter.drawText(QPointF(box.left() + 2, box.top() + metrics.ascent()), text);
            ++written;
            return;
        }
    };
    keepNodesFree(taken, scene, view);
    painter.setPen(colours.text);
    const auto isSquareNode = [&content](std::uint32_t node) {
        return content.looks[node] == NodeLook::profited || content.looks[node] == NodeLook::owner;
    };
    for (std::size_t i = 0; i < std::min<std::size_t>(content.labelOrder.size(), mostSquaresFirst); ++i)
        if (isSquareNode(content.labelOrder[i]))
            write(content.labelOrder[i]);
    for (const auto node : first)
        if (written < most && !isSquareNode(node))
            write(node);
    for (std::size_t i = 0; i < content.labelOrder.size(); ++i) {
        const auto node = content.labelOrder[i];
        if (written >= most || tries >= mostTries)
            break;
        // Names of far-away small dots say nothing: they appear when one comes nearer.
        const auto look = content.looks[node];
        const bool isSquare = isSquareNode(node);
        if (isSquare && i < mostSquaresFirst)
            continue; // had its turn
        const double radius = nodeRadius(look, content.graph.nodes[node].contacts, view.scale);
        if (radius < (isSquare ? 2.5 : 3.5))
            continue;
        if (std::find(first.begin(), first.end(), node) == first.end())
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

void paintLegend(QPainter& painter, const QRectF& area, const NetworkScene& scene, const NetworkColours& colours)
{
    const auto& content = *scene.content;
    const auto counts = content.countOfLooks();
    struct Row {
        NodeLook look;
        QString text;
    };
    std::vector<Row> rows;
    for (auto look = nodeLooks.rbegin(); look != nodeLooks.rend(); ++look)
        if (const auto count = counts[static_cast<std::size_t>(*look)]; count > 0)
            rows.push_back({*look, QCoreApplication::translate("NetworkView", "%1 (%2)")
                                       .arg(nodeLookText(*look), windowLanguage().number(std::int64_t(count)))});
    if (rows.empty())
        return;
    const auto lineText =
        QCoreApplication::translate("NetworkView", "Line: acted on it, or acted together; darker: more");
    const auto outlineText = QCoreApplication::translate("NetworkView", "Outline: accounts of one finding");
    const QFontMetricsF metrics(painter.font());
    const double step = metrics.height() * 1.3;
    double width = metrics.horizontalAdvance(lineText);
    for (const auto& row : rows)
        width = qMax(width, metrics.horizontalAdvance(row.text));
    if (!content.groups.empty())
        width = qMax(width, metrics.horizontalAdvance(outlineText));
    const auto lines = static_cast<double>(rows.size()) + 1 + (content.groups.empty() ? 0 : 1);
    const QRectF box(area.left() + 8, area.bottom() - 8 - lines * step - 8, width + 2 * step + 8, lines * step + 8);

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    auto ground = colours.ground;
    ground.setAlpha(225);
    painter.setPen(QPen(colours.dimmedEdge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(box, 4, 4);
    double y = box.top() + 4 + step / 2;
    const double x = box.left() + 4 + step / 2;
    const auto write = [&](const QString& text) {
        painter.setPen(colours.text);
        painter.drawText(QPointF(x + step, y + (metrics.ascent() - metrics.descent()) / 2), text);
        y += step;
    };
    for (const auto& row : rows) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.of(row.look));
        painter.drawPath(nodeShape(row.look, {x, y}, step * (row.look == NodeLook::other ? 0.18 : 0.28)));
        write(row.text);
    }
    painter.setPen(QPen(colours.edge, 1.2));
    painter.drawLine(QPointF(x - step * 0.4, y), QPointF(x + step * 0.4, y));
    write(lineText);
    if (!content.groups.empty()) {
        painter.setPen(QPen(colours.hull, 1.5, Qt::DashLine));
        painter.drawLine(QPointF(x - step * 0.4, y), QPointF(x + step * 0.4, y));
        write(outlineText);
    }
    painter.restore();
}

} // namespace lockstep
