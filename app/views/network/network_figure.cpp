// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_figure.h"

#include "app/views/network/network_frame.h"
#include "app/views/network/network_overlay.h"
#include "app/widgets/marks.h"
#include "core/model/named_accounts.h"

#include <cmath>

namespace lockstep {

namespace {

constexpr std::size_t mostVectorEdges = 5000;
constexpr double pixelsAUnit = 4; ///< of the picture of the edges in a document: 288 dpi on paper
constexpr double largestFit = 30;

QColor blended(const QColor& ground, const QColor& colour, double alpha)
{
    const auto mix = [alpha](int a, int b) { return static_cast<int>(std::lround(a + (b - a) * alpha)); };
    return QColor(mix(ground.red(), colour.red()), mix(ground.green(), colour.green()),
                  mix(ground.blue(), colour.blue()));
}

void paintVectorEdges(QPainter& painter, const NetworkScene& scene, const SceneMarks& marks, EdgeMark layer,
                      const ViewTransform& view, const NetworkColours& colours)
{
    const auto edges = scene.content->graph.edges.edges();
    const double opacity = edgeOpacity(edges.size(), layer == EdgeMark::chosen);
    const auto& colour = layer == EdgeMark::dimmed   ? colours.dimmedEdge
                         : layer == EdgeMark::chosen ? colours.chosenEdge
                                                     : colours.edge;
    // The weakest first, so that strong ties lie on top.
    for (auto e = scene.content->edgeOrder.rbegin(); e != scene.content->edgeOrder.rend(); ++e) {
        if ((marks.edges.empty() ? EdgeMark::plain : marks.edges[*e]) != layer)
            continue;
        const auto& edge = edges[*e];
        const auto from = view.toView(scene.layout.points[edge.from]);
        const auto to = view.toView(scene.layout.points[edge.to]);
        if (from == to)
            continue; // an empty path offends PDF readers
        if (!QRectF(from, to).normalized().adjusted(-1, -1, 1, 1).intersects(QRectF(QPointF(), view.size)))
            continue; // a file holds nothing that is out of sight
        const auto strength = static_cast<double>(edgeStrength(edge.weight));
        painter.setPen(
            QPen(blended(colours.ground, colour, qMin(0.9, opacity * (0.7 + 0.3 * strength))), 0.3 * strength));
        painter.drawLine(from, to);
    }
}

} // namespace

TargetsAs bestTargets(const InteractionGraph& graph, const Finding& finding)
{
    const auto& targets = graph.data().targets;
    std::size_t all = 0, owned = 0;
    const auto look = [&](TargetId id) {
        ++all;
        owned += targets[id.index()].creator() ? 1 : 0;
    };
    for (const auto target : finding.targets)
        look(target);
    if (all == 0)
        for (const auto account : namedAccounts(finding))
            for (const auto& contact : graph.ofActor(account))
                look(contact.target());
    return owned * 2 >= all && all > 0 ? TargetsAs::owners : TargetsAs::targets;
}

NetworkFigure NetworkFigure::ofFinding(const InteractionGraph& graph, const Finding& finding, std::uint64_t seed)
{
    auto content = makeContent(groupGraph(graph, finding, bestTargets(graph, finding)), graph.sharedData(), &finding);
    LayoutSettings settings;
    settings.seed = seed;
    auto layout = layoutGraph(content->graph.edges, settings);
    return NetworkFigure(std::make_shared<NetworkScene>(std::move(content), std::move(layout)));
}

void NetworkFigure::paint(QPainter& painter, const QRectF& area, const std::optional<ViewTransform>& window,
                          bool names) const
{
    if (!hasContent() || area.isEmpty())
        return;
    const auto& content = *m_scene->content;
    const auto colours = networkColours(paperPalette());
    ViewTransform view;
    view.size = area.size();
    const QRectF whole(QPointF(), area.size());
    const NetworkLegend legend(*m_scene, m_tags, {true, true, true, true, true}, QFontMetricsF(painter.font()),
                               LegendForm::paper, m_marks ? m_marks->colouring.get() : nullptr);
    const auto legendBox = legend.box(whole);
    if (window) {
        view.centre = window->centre;
        view.scale = window->scale * ViewTransform::scaleIn(whole, QRectF(QPointF(), window->size), 0, largestFit);
    } else {
        view.fit(m_scene->grid.bounds(), qMin(24.0, qMin(area.width(), area.height()) / 8), largestFit, legendBox);
    }

    painter.save();
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    painter.setRenderHint(QPainter::Antialiasing);
    const auto marks = m_marks ? m_marks : std::make_shared<const SceneMarks>(makeMarks(content, {}, {}));
    if (content.graph.edges.edges().size() <= mostVectorEdges) {
        for (const auto layer : {EdgeMark::dimmed, EdgeMark::plain, EdgeMark::chosen})
            paintVectorEdges(painter, *m_scene, *marks, layer, view, colours);
    } else {
        // Into pixels: as many as there are.
        const double ratio =
            painter.device()->devType() == QInternal::Image ? painter.device()->devicePixelRatio() : pixelsAUnit;
        const FrameRequest request{m_scene, marks, view, ratio, colours, false};
        QImage image((view.size * ratio).toSize(), QImage::Format_RGB32);
        if (!image.isNull()) {
            image.fill(colours.ground);
            drawEdges(image, request);
            painter.drawImage(QRectF(QPointF(), area.size()), image);
        }
    }
    constexpr double ring = 2;
    std::vector<std::uint32_t> ringed; // painted last, named first
    const auto drawNode = [&](std::uint32_t node, bool selected) {
        const auto at = view.toView(m_scene->layout.points[node]);
        const auto style = marks->styleOf(content, node);
        const double radius = nodeRadius(style.look, content.graph.nodes[node].contacts, view.scale);
        if (!whole.adjusted(-radius, -radius, radius, radius).contains(at))
            return;
        if (selected) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colours.ring, ring));
            painter.drawPath(nodeShape(style, at, radius + ring));
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.of(style));
        painter.drawPath(nodeShape(style, at, radius));
    };
    for (const auto node : content.drawOrder)
        if (!marks->exactlyMembers && marks->selected[node])
            ringed.push_back(node);
        else
            drawNode(node, false);
    for (const auto node : ringed)
        drawNode(node, true);
    paintTagRings(painter, *m_scene, view, colours, m_tags, m_scene->layout.points.size());
    LabelCache cache;
    if (names)
        paintLabels(painter, *m_scene, view, colours, ringed, legendBox, cache, 60);
    legend.paint(painter, whole, colours);
    painter.restore();
}

} // namespace lockstep
