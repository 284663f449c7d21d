// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_frame.h"

#include "app/jobs/vector_registers.h"
#include "app/views/network/edge_raster.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <thread>
#include <vector>

namespace lockstep {

namespace {

constexpr std::size_t edgesToFade = 20'000;
constexpr float fadedToDots = 0.5F;
constexpr std::size_t edgesWorthAThread = 100'000;
constexpr std::size_t nodesWorthAThread = 20'000;
constexpr std::size_t softEdges = 60'000; ///< above, nobody sees the steps of a line

/// By EdgeMark.
using EdgeLayers = std::array<std::optional<EdgeRaster>, 3>;

/// In a big network the many lines from end to end would hide what is near.
float lengthFade(float shareOfExtent)
{
    return shareOfExtent <= 0.05F ? 1 : std::max(0.15F, 0.05F / shareOfExtent);
}

/// Where the nodes stand, in pixels of the picture: once a node, not once an edge. Floats, for they stay in the
/// cache.
struct Pixel {
    float x = 0;
    float y = 0;
};

std::vector<Pixel> pixelsOf(const FrameRequest& request)
{
    const auto& points = request.scene->layout.points;
    std::vector<Pixel> pixels;
    pixels.reserve(points.size());
    for (const auto& point : points) {
        const auto at = request.view.toView(point) * request.pixelRatio;
        pixels.push_back({static_cast<float>(at.x()), static_cast<float>(at.y())});
    }
    return pixels;
}

std::size_t threadsFor(std::size_t things, std::size_t worthAThread)
{
    return std::clamp<std::size_t>(things / worthAThread, 1,
                                   std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 4));
}

/// Calls work(part) for 0 .. parts - 1, one of them here.
template <class Work>
void sideBySide(std::size_t parts, const Work& work)
{
    std::vector<std::jthread> helpers;
    for (std::size_t part = 1; part < parts; ++part)
        helpers.emplace_back([&work, part] { work(part); });
    work(0);
}

/// Nodes as small pictures, painted once a look and size. One thread's.
class Sprites {
public:
    Sprites(const NetworkColours& colours, double pixelRatio) : m_colours(colours), m_ratio(pixelRatio) {}

    const QImage& of(NodeStyle style, bool selected, double radius)
    {
        const auto form = style.category == NodeStyle::byLook ? static_cast<std::size_t>(style.look)
                                                              : nodeLooks.size() + style.category;
        const auto quarters = static_cast<std::size_t>(std::lround(radius * m_ratio * 4));
        auto& ofLook = m_sprites[form * 2 + (selected ? 1 : 0)];
        if (ofLook.size() <= quarters)
            ofLook.resize(quarters + 1);
        auto& image = ofLook[quarters];
        if (image.isNull())
            image = paint(style, selected, static_cast<double>(quarters) / 4);
        return image;
    }

private:
    QImage paint(NodeStyle style, bool selected, double radius) const
    {
        const double ring = selected ? 2 * m_ratio : 0;
        const int side = 2 * static_cast<int>(std::ceil(1.3 * radius + 2 * ring + 1)) + 1;
        QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        const QPointF middle(side / 2.0, side / 2.0);
        if (selected) {
            painter.setPen(QPen(m_colours.ring, ring));
            painter.drawPath(nodeShape(style, middle, radius + ring));
        }
        // A thin rim of the ground keeps neighbours apart where they touch.
        painter.setPen(radius >= 3 * m_ratio ? QPen(m_colours.ground, 0.8 * m_ratio) : QPen(Qt::NoPen));
        painter.setBrush(m_colours.of(style));
        painter.drawPath(nodeShape(style, middle, radius));
        painter.end();
        releaseVectorRegisters();
        return image;
    }

    const NetworkColours& m_colours;
    double m_ratio;
    std::array<std::vector<QImage>, 2 * (nodeLooks.size() + 1 + markCategories)> m_sprites;
};

/// Rows [top, bottom) of a picture: several threads draw into it side by side.
struct Band {
    QRgb* pixels = nullptr;
    int width = 0;
    int top = 0;
    int bottom = 0;
};

/// Source over, as a painter does it, without its quarter of a microsecond a picture: nodes seen from afar are many.
void blend(const Band& band, const QImage& sprite, int left, int top)
{
    const int firstX = std::max(0, -left), lastX = std::min(sprite.width(), band.width - left);
    const int firstY = std::max(0, band.top - top), lastY = std::min(sprite.height(), band.bottom - top);
    for (int y = firstY; y < lastY; ++y) {
        auto* line = band.pixels + static_cast<std::ptrdiff_t>(top + y) * band.width + left;
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

void drawNodes(const Band& band, const FrameRequest& request, const std::vector<Pixel>& pixels)
{
    const auto& content = *request.scene->content;
    Sprites sprites(request.colours, request.pixelRatio);
    const auto margin = static_cast<float>(30 * request.pixelRatio);
    const auto right = static_cast<float>(band.width) + margin, top = static_cast<float>(band.top) - margin,
               bottom = static_cast<float>(band.bottom) + margin;
    const auto draw = [&](std::uint32_t node, bool selected) {
        const auto at = pixels[node];
        if (!(at.x >= -margin && at.x <= right && at.y >= top && at.y <= bottom))
            return;
        const auto style = request.marks->styleOf(content, node);
        const double radius = nodeRadius(style.look, content.graph.nodes[node].contacts, request.view.scale);
        // A ring on every single member says nothing.
        selected = selected && !request.marks->exactlyMembers;
        const auto& sprite = sprites.of(style, selected, selected ? qMax(radius, 2.5) : radius);
        blend(band, sprite, static_cast<int>(std::floor(at.x)) - sprite.width() / 2,
              static_cast<int>(std::floor(at.y)) - sprite.height() / 2);
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

/// In bands, so that each pixel is painted in the order of the nodes however many threads there are.
void drawNodes(QImage& image, const FrameRequest& request, const std::vector<Pixel>& pixels)
{
    auto* bits = reinterpret_cast<QRgb*>(image.bits()); // 32 bits a pixel: rows follow each other without a gap
    const auto parts = threadsFor(pixels.size(), nodesWorthAThread);
    const auto rowOf = [&](std::size_t part) {
        return static_cast<int>(static_cast<std::size_t>(image.height()) * part / parts);
    };
    sideBySide(parts, [&](std::size_t part) {
        drawNodes(Band{bits, image.width(), rowOf(part), rowOf(part + 1)}, request, pixels);
    });
}

} // namespace

double edgeOpacity(std::size_t edges, bool standsOut)
{
    const double tens = std::log10(std::max<double>(static_cast<double>(edges), 100)) - 2;
    return qBound(0.12, 0.42 - 0.1 * tens, 0.42) * (standsOut ? 1.5 : 1);
}

bool fadesLongEdges(const SceneContent& content)
{
    return content.graph.edges.edges().size() > edgesToFade;
}

float edgeStrength(float weight)
{
    return weight <= 1 ? 1 : std::clamp(1 + 0.5F * std::log2(weight), 1.0F, 3.0F);
}

namespace {

void drawEdges(QImage& image, const FrameRequest& request, const std::vector<Pixel>& pixels,
               const std::stop_token& stop)
{
    const auto& content = *request.scene->content;
    const auto& marks = request.marks->edges;
    const auto edges = content.graph.edges.edges();
    const auto& drafted = content.draftEdges;
    const auto count = request.draft ? drafted.size() : edges.size();
    const bool soft = !request.draft && count <= softEdges;

    const bool fade = fadesLongEdges(content);
    const auto extent =
        static_cast<float>(std::hypot(request.scene->grid.bounds().width(), request.scene->grid.bounds().height())
                           * request.view.scale * request.pixelRatio);
    const auto linesOf = static_cast<float>(request.pixelRatio); // a line on a fine screen is thin: count it more
    const QSize size = image.size();
    constexpr auto chosen = static_cast<std::size_t>(EdgeMark::chosen); // its lines are few and are to be followed
    const auto countLines = [&](EdgeLayers& layers, std::size_t begin, std::size_t end) {
        for (auto k = begin; k < end; ++k) {
            if (k % 20'000 == 0 && stop.stop_requested())
                return;
            const auto e = request.draft ? drafted[k] : static_cast<std::uint32_t>(k);
            const auto mark = static_cast<std::size_t>(marks.empty() ? EdgeMark::plain : marks[e]);
            if (!layers[mark])
                layers[mark].emplace(size.width(), size.height());
            const auto from = pixels[edges[e].from], to = pixels[edges[e].to];
            const float dx = to.x - from.x, dy = to.y - from.y;
            const float faded = fade ? lengthFade(std::sqrt(dx * dx + dy * dy) / extent) : 1;
            layers[mark]->addLine(from.x, from.y, to.x, to.y, linesOf * faded * edgeStrength(edges[e].weight),
                                  faded < fadedToDots && mark != chosen ? EdgeRaster::Line::dots
                                  : soft                                ? EdgeRaster::Line::soft
                                                                        : EdgeRaster::Line::plain);
        }
    };
    // Each thread counts its part of the lines; the sum is the same for any number of them.
    const auto parts = threadsFor(count, edgesWorthAThread);
    std::vector<EdgeLayers> layersOf(parts);
    sideBySide(parts, [&](std::size_t part) {
        countLines(layersOf[part], count * part / parts, count * (part + 1) / parts);
    });
    if (stop.stop_requested())
        return;
    const auto& colours = request.colours;
    const std::array colourOf{colours.edge, colours.dimmedEdge, colours.chosenEdge};
    const auto faint = EdgeRaster::opacities(edgeOpacity(edges.size()));
    const auto strong = EdgeRaster::opacities(edgeOpacity(edges.size(), true));
    auto* bits = reinterpret_cast<QRgb*>(image.bits()); // 32 bits a pixel: rows follow each other without a gap
    const auto rowOf = [&](std::size_t part) {
        return static_cast<int>(static_cast<std::size_t>(image.height()) * part / parts);
    };
    for (std::size_t mark = 0; mark < layersOf[0].size(); ++mark)
        for (std::size_t part = 1; part < parts; ++part)
            if (!layersOf[0][mark])
                std::swap(layersOf[0][mark], layersOf[part][mark]);
    sideBySide(parts, [&](std::size_t band) {
        const EdgeRaster::Rows rows{rowOf(band), rowOf(band + 1)};
        for (const auto mark : {EdgeMark::dimmed, EdgeMark::plain, EdgeMark::chosen}) {
            const auto index = static_cast<std::size_t>(mark);
            auto& sum = layersOf[0][index];
            if (!sum)
                continue;
            for (std::size_t part = 1; part < parts; ++part)
                if (const auto& more = layersOf[part][index])
                    sum->add(*more, rows);
            sum->blendInto(bits, colourOf[index], mark == EdgeMark::chosen ? strong : faint, rows);
        }
    });
}

} // namespace

void drawEdges(QImage& image, const FrameRequest& request, const std::stop_token& stop)
{
    releaseVectorRegisters();
    drawEdges(image, request, pixelsOf(request), stop);
}

QImage drawFrame(const FrameRequest& request, const std::stop_token& stop)
{
    QImage image((request.view.size * request.pixelRatio).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(request.colours.ground);
    releaseVectorRegisters();
    const auto pixels = pixelsOf(request);
    drawEdges(image, request, pixels, stop);
    if (stop.stop_requested())
        return {};
    drawNodes(image, request, pixels);
    image.setDevicePixelRatio(request.pixelRatio);
    return image;
}

} // namespace lockstep
