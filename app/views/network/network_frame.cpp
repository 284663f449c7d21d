// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_frame.h"

#include "app/views/network/edge_raster.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <optional>
#include <thread>
#include <tuple>
#include <vector>

namespace lockstep {

namespace {

constexpr std::size_t edgesToFade = 20'000;
constexpr std::size_t edgesWorthAThread = 100'000;
constexpr std::size_t softEdges = 60'000; ///< above, nobody sees the steps of a line

/// By EdgeMark.
using EdgeLayers = std::array<std::optional<EdgeRaster>, 3>;

/// In a big network the many lines from end to end would hide what is near.
float lengthFade(double shareOfExtent)
{
    return shareOfExtent <= 0.05 ? 1 : static_cast<float>(std::max(0.15, 0.05 / shareOfExtent));
}

/// Nodes as small pictures, painted once a look and size.
class Sprites {
public:
    Sprites(const NetworkColours& colours, double pixelRatio) : m_colours(colours), m_ratio(pixelRatio) {}

    const QImage& of(NodeLook look, bool selected, double radius)
    {
        const auto quarters = static_cast<int>(std::lround(radius * m_ratio * 4));
        auto& image = m_sprites[{look, selected, quarters}];
        if (image.isNull())
            image = paint(look, selected, quarters / 4.0);
        return image;
    }

private:
    QImage paint(NodeLook look, bool selected, double radius) const
    {
        const double ring = selected ? 2 * m_ratio : 0;
        const int side = 2 * static_cast<int>(std::ceil(1.2 * radius + 2 * ring + 1)) + 1;
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(side / 2.0, side / 2.0);
        if (selected) {
            painter.setPen(QPen(m_colours.ring, ring));
            painter.drawPath(nodeShape(look, middle, radius + ring));
        }
        // A thin rim of the ground keeps neighbours apart where they touch.
        painter.setPen(radius >= 3 * m_ratio ? QPen(m_colours.ground, 0.8 * m_ratio) : QPen(Qt::NoPen));
        painter.setBrush(m_colours.of(look));
        painter.drawPath(nodeShape(look, middle, radius));
        return image;
    }

    const NetworkColours& m_colours;
    double m_ratio;
    std::map<std::tuple<NodeLook, bool, int>, QImage> m_sprites;
};

/// Source over, as a painter does it, without its quarter of a microsecond a picture: nodes seen from afar are many.
void blend(QImage& image, const QImage& sprite, int left, int top)
{
    const int firstX = std::max(0, -left), lastX = std::min(sprite.width(), image.width() - left);
    const int firstY = std::max(0, -top), lastY = std::min(sprite.height(), image.height() - top);
    for (int y = firstY; y < lastY; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(top + y)) + left;
        const auto* over = reinterpret_cast<const QRgb*>(sprite.constScanLine(y));
        for (int x = firstX; x < lastX; ++x) {
            const int rest = 255 - qAlpha(over[x]);
            if (rest == 255)
                continue;
            const auto under = line[x];
            const auto part = [&](int above, int below) { return above + (below * rest + 127) / 255; };
            line[x] = qRgb(part(qRed(over[x]), qRed(under)), part(qGreen(over[x]), qGreen(under)),
                           part(qBlue(over[x]), qBlue(under)));
        }
    }
}

void drawNodes(QImage& image, const FrameRequest& request)
{
    const auto& content = *request.scene->content;
    const auto& points = request.scene->layout.points;
    const double ratio = request.pixelRatio;
    Sprites sprites(request.colours, ratio);
    const QRectF visible(-30 * ratio, -30 * ratio, image.width() + 60 * ratio, image.height() + 60 * ratio);
    const auto draw = [&](std::uint32_t node, bool selected) {
        const auto at = request.view.toView(points[node]) * ratio;
        if (!visible.contains(at))
            return;
        const auto look = content.looks[node];
        const double radius = nodeRadius(look, content.graph.nodes[node].contacts, request.view.scale);
        // A ring on every single member says nothing.
        selected = selected && !request.marks->exactlyMembers;
        const auto& sprite = sprites.of(look, selected, selected ? qMax(radius, 2.5) : radius);
        blend(image, sprite, static_cast<int>(std::floor(at.x())) - sprite.width() / 2,
              static_cast<int>(std::floor(at.y())) - sprite.height() / 2);
    };
    const auto& selected = request.marks->selected;
    for (const auto node : content.drawOrder)
        if (!selected[node])
            draw(node, false);
    if (request.marks->selectedCount > 0)
        for (const auto node : content.drawOrder)
            if (selected[node])
                draw(node, true);
}

} // namespace

double edgeOpacity(std::size_t edges)
{
    const double tens = std::log10(std::max<double>(static_cast<double>(edges), 100)) - 2;
    return qBound(0.12, 0.42 - 0.1 * tens, 0.42);
}

bool fadesLongEdges(const SceneContent& content)
{
    return content.graph.edges.edges().size() > edgesToFade;
}

float edgeStrength(float weight)
{
    return weight <= 1 ? 1 : std::clamp(1 + 0.5F * std::log2(weight), 1.0F, 3.0F);
}

void drawEdges(QImage& image, const FrameRequest& request, const std::stop_token& stop)
{
    const auto& content = *request.scene->content;
    const auto& marks = request.marks->edges;
    const auto edges = content.graph.edges.edges();
    const auto& drafted = content.draftEdges;
    const auto count = request.draft ? drafted.size() : edges.size();
    const bool soft = !request.draft && count <= softEdges;

    // Window coordinates once a node, not once an edge.
    const auto& points = request.scene->layout.points;
    std::vector<QPointF> at(points.size());
    for (std::size_t i = 0; i < points.size(); ++i)
        at[i] = request.view.toView(points[i]) * request.pixelRatio;

    const bool fade = fadesLongEdges(content);
    const double extent = std::hypot(request.scene->grid.bounds().width(), request.scene->grid.bounds().height())
                          * request.view.scale * request.pixelRatio;
    const auto linesOf = static_cast<float>(request.pixelRatio); // a line on a fine screen is thin: count it more
    const QSize size = image.size();
    const auto countLines = [&](EdgeLayers& layers, std::size_t begin, std::size_t end) {
        for (auto k = begin; k < end; ++k) {
            if (k % 20'000 == 0 && stop.stop_requested())
                return;
            const auto e = request.draft ? drafted[k] : static_cast<std::uint32_t>(k);
            const auto mark = static_cast<std::size_t>(marks.empty() ? EdgeMark::plain : marks[e]);
            if (!layers[mark])
                layers[mark].emplace(size.width(), size.height());
            const auto from = at[edges[e].from], to = at[edges[e].to];
            const auto across = to - from;
            const float faded = fade ? lengthFade(std::sqrt(QPointF::dotProduct(across, across)) / extent) : 1;
            layers[mark]->addLine(from, to, linesOf * faded * edgeStrength(edges[e].weight), soft);
        }
    };
    // Each thread counts its part of the lines; the sum is the same for any number of them.
    const auto parts = std::clamp<std::size_t>(count / edgesWorthAThread, 1,
                                               std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4));
    std::vector<EdgeLayers> layersOf(parts);
    {
        std::vector<std::jthread> helpers;
        for (std::size_t part = 1; part < parts; ++part)
            helpers.emplace_back(
                [&, part] { countLines(layersOf[part], count * part / parts, count * (part + 1) / parts); });
        countLines(layersOf[0], 0, count / parts);
    }
    if (stop.stop_requested())
        return;
    auto& layers = layersOf[0];
    for (std::size_t part = 1; part < parts; ++part)
        for (std::size_t mark = 0; mark < layers.size(); ++mark)
            if (auto& more = layersOf[part][mark]; more && layers[mark])
                layers[mark]->add(*more);
            else if (more)
                layers[mark] = std::move(more);
    const auto& colours = request.colours;
    const std::array colourOf{colours.edge, colours.dimmedEdge, colours.chosenEdge};
    const double opacity = edgeOpacity(edges.size());
    for (const auto mark : {EdgeMark::dimmed, EdgeMark::plain, EdgeMark::chosen}) {
        const auto index = static_cast<std::size_t>(mark);
        if (layers[index])
            layers[index]->blendInto(image, colourOf[index],
                                     mark == EdgeMark::chosen ? qMin(0.8, 1.5 * opacity) : opacity);
    }
}

QImage drawFrame(const FrameRequest& request, const std::stop_token& stop)
{
    QImage image((request.view.size * request.pixelRatio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(request.colours.ground);
    drawEdges(image, request, stop);
    if (stop.stop_requested())
        return {};
    drawNodes(image, request);
    image.setDevicePixelRatio(request.pixelRatio);
    return image;
}

} // namespace lockstep
