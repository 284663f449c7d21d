// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout_spread.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace lockstep {

namespace {

/// A node or a community as a round thing that needs room.
struct Disc {
    LayoutPoint centre; ///< where the forces put it
    LayoutPoint to;     ///< where it goes
    float radius = 0.5F;
    float nodes = 1;
};

constexpr float slack = 1.4F;   ///< room for discs / their own area
constexpr float nearest = 0.8F; ///< least distance of two nodes
constexpr std::size_t mostToPush = 2000;

/// Identity up to 1, then ever flatter: a far outlier comes closer without changing its direction.
float tame(float ratio)
{
    return ratio <= 1 ? ratio : 1 + 0.5F * std::log(ratio);
}

LayoutPoint middleOf(std::span<const Disc> discs)
{
    double x = 0, y = 0, n = 0;
    for (const auto& disc : discs) {
        const auto weight = static_cast<double>(disc.nodes);
        x += weight * static_cast<double>(disc.centre.x);
        y += weight * static_cast<double>(disc.centre.y);
        n += weight;
    }
    return {static_cast<float>(x / n), static_cast<float>(y / n)};
}

/// Radius of the round place that the discs need together.
float roomFor(std::span<const Disc> discs, float margin)
{
    float area = 0;
    for (const auto& disc : discs)
        area += (disc.radius + margin) * (disc.radius + margin);
    return discs.size() == 1 ? discs[0].radius : std::sqrt(slack * area);
}

/// Centres scaled about `middle`, the picture kept, so that they fill a disc of radius `room`.
void drawTogether(std::span<Disc> discs, LayoutPoint middle, float room)
{
    double square = 0, n = 0;
    for (const auto& disc : discs) {
        const auto dx = static_cast<double>(disc.centre.x - middle.x);
        const auto dy = static_cast<double>(disc.centre.y - middle.y);
        square += static_cast<double>(disc.nodes) * (dx * dx + dy * dy);
        n += static_cast<double>(disc.nodes);
    }
    // Radius of an even disc with the same mean square distance.
    const auto reach = static_cast<float>(std::sqrt(2 * square / n));
    for (auto& disc : discs) {
        const float dx = disc.centre.x - middle.x;
        const float dy = disc.centre.y - middle.y;
        const float d = length(dx, dy);
        const float scale = d > 0 && reach > 0 ? tame(d / reach) * room / d : 0;
        disc.to = {dx * scale, dy * scale};
    }
}

/// False when they leave each other room already.
bool pushApart(Disc& a, Disc& b, float margin)
{
    float dx = b.to.x - a.to.x;
    float dy = b.to.y - a.to.y;
    const float apart = a.radius + b.radius + margin;
    if (dx * dx + dy * dy >= apart * apart)
        return false;
    float d = length(dx, dy);
    const float overlap = apart - d;
    if (d < 1e-6F) {
        dx = 1;
        dy = 0;
        d = 1;
    }
    const float shareOfA = b.radius / (a.radius + b.radius); // the smaller one makes way
    a.to.x -= dx / d * overlap * shareOfA;
    a.to.y -= dy / d * overlap * shareOfA;
    b.to.x += dx / d * overlap * (1 - shareOfA);
    b.to.y += dy / d * overlap * (1 - shareOfA);
    return true;
}

void separate(std::span<Disc> discs, float margin)
{
    std::vector<std::uint32_t> order(discs.size());
    std::iota(order.begin(), order.end(), 0U);
    float widest = 0;
    for (const auto& disc : discs)
        widest = std::max(widest, disc.radius);
    constexpr int rounds = 40; // what still overlaps then is a node on a node: removeOverlaps() sees to it
    bool moved = true;
    for (int round = 0; round < rounds && moved; ++round) {
        moved = false;
        std::sort(order.begin(), order.end(), [&discs](auto a, auto b) {
            return discs[a].to.x != discs[b].to.x ? discs[a].to.x < discs[b].to.x : a < b;
        });
        for (std::size_t i = 0; i < order.size(); ++i) {
            auto& a = discs[order[i]];
            for (auto k = i + 1; k < order.size(); ++k) {
                auto& b = discs[order[k]];
                if (b.to.x - a.to.x > a.radius + widest + margin)
                    break;
                moved = pushApart(a, b, margin) || moved;
            }
        }
    }
}

/// Puts the discs together into one; its centre is their middle, their `to` is relative to it.
Disc arrange(std::span<Disc> discs, float margin)
{
    Disc all;
    all.centre = middleOf(discs);
    const float room = roomFor(discs, margin);
    drawTogether(discs, all.centre, room);
    if (discs.size() <= mostToPush) // more of them are nodes of one star: removeOverlaps() sees to those
        separate(discs, margin);
    float reach = 0;
    all.nodes = 0;
    for (const auto& disc : discs) {
        reach = std::max(reach, length(disc.to.x, disc.to.y) + disc.radius);
        all.nodes += disc.nodes;
    }
    all.radius = std::min(reach, 1.25F * room);
    return all;
}

/// Points in square cells, for looking at near neighbours only.
struct CellIndex {
    std::vector<std::uint32_t> start;
    std::vector<std::uint32_t> points;
    float minX = 0;
    float minY = 0;
    float cell = 1;
    int columns = 1;
    int rows = 1;

    CellIndex(std::span<const LayoutPoint> all, float wantedCell)
    {
        float maxX = all[0].x, maxY = all[0].y;
        minX = maxX;
        minY = maxY;
        for (const auto& p : all) {
            minX = std::min(minX, p.x);
            maxX = std::max(maxX, p.x);
            minY = std::min(minY, p.y);
            maxY = std::max(maxY, p.y);
        }
        cell = std::max({wantedCell, (maxX - minX) / 4000, (maxY - minY) / 4000});
        columns = static_cast<int>((maxX - minX) / cell) + 1;
        rows = static_cast<int>((maxY - minY) / cell) + 1;
        start.assign(static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows) + 1, 0);
        for (const auto& p : all)
            ++start[at(p) + 1];
        std::partial_sum(start.begin(), start.end(), start.begin());
        points.resize(all.size());
        auto next = start;
        for (std::uint32_t i = 0; i < all.size(); ++i)
            points[next[at(all[i])]++] = i;
    }
    int column(LayoutPoint p) const { return std::clamp(static_cast<int>((p.x - minX) / cell), 0, columns - 1); }
    int row(LayoutPoint p) const { return std::clamp(static_cast<int>((p.y - minY) / cell), 0, rows - 1); }
    std::size_t at(LayoutPoint p) const
    {
        return static_cast<std::size_t>(row(p)) * static_cast<std::size_t>(columns)
               + static_cast<std::size_t>(column(p));
    }
};

/// How far point i is pushed by those that are too near.
LayoutPoint pushOn(std::uint32_t i, std::span<const LayoutPoint> points, const CellIndex& index)
{
    const auto p = points[i];
    LayoutPoint push;
    for (int row = std::max(index.row(p) - 1, 0); row <= std::min(index.row(p) + 1, index.rows - 1); ++row) {
        for (int column = std::max(index.column(p) - 1, 0);
             column <= std::min(index.column(p) + 1, index.columns - 1); ++column) {
            const auto cell =
                static_cast<std::size_t>(row) * static_cast<std::size_t>(index.columns) + std::size_t(column);
            for (auto k = index.start[cell]; k < index.start[cell + 1]; ++k) {
                const auto j = index.points[k];
                float dx = p.x - points[j].x;
                float dy = p.y - points[j].y;
                float d = length(dx, dy);
                if (j == i || d >= nearest)
                    continue;
                if (d < 1e-5F) { // one place: each pair of numbers has its own direction
                    const float angle = static_cast<float>((std::min(i, j) * 7919U + std::max(i, j)) % 628U) / 100;
                    dx = (i < j ? 1.0F : -1.0F) * std::cos(angle);
                    dy = (i < j ? 1.0F : -1.0F) * std::sin(angle);
                    d = 1;
                    push.x += dx * 0.2F;
                    push.y += dy * 0.2F;
                    continue;
                }
                const float strength = 0.4F * (nearest - d) / d;
                push.x += dx * strength;
                push.y += dy * strength;
            }
        }
    }
    const float size = length(push.x, push.y);
    if (size > nearest) { // a crowd on one spot must not explode
        push.x *= nearest / size;
        push.y *= nearest / size;
    }
    return push;
}

void removeOverlaps(std::vector<LayoutPoint>& points)
{
    std::vector<LayoutPoint> moved(points.size());
    for (int round = 0; round < 24; ++round) {
        const CellIndex index(points, nearest);
        bool any = false;
        for (std::uint32_t i = 0; i < points.size(); ++i) {
            const auto push = pushOn(i, points, index);
            any = any || push.x != 0 || push.y != 0;
            moved[i] = {points[i].x + push.x, points[i].y + push.y};
        }
        points.swap(moved);
        if (!any)
            return;
    }
}

/// Nodes of the finer graph, grouped by parent, ascending within a group.
std::vector<std::uint32_t> childrenByParent(const CoarseLevel& level)
{
    std::vector<std::uint32_t> children(level.parent.size());
    std::iota(children.begin(), children.end(), 0U);
    std::stable_sort(children.begin(), children.end(),
                     [&level](auto a, auto b) { return level.parent[a] < level.parent[b]; });
    return children;
}

} // namespace

std::vector<LayoutPoint> evenDisc(std::size_t n)
{
    constexpr double golden = std::numbers::pi * 0.7639320225002103; // (3 - sqrt 5) pi
    std::vector<LayoutPoint> points;
    points.reserve(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double r = std::sqrt((static_cast<double>(i) + 0.5) / std::numbers::pi);
        const double angle = golden * static_cast<double>(i);
        points.push_back({static_cast<float>(r * std::cos(angle)), static_cast<float>(r * std::sin(angle))});
    }
    return points;
}

std::vector<LayoutPoint> spreadCommunities(std::span<const LayoutPoint> points, std::span<const CoarseLevel> levels)
{
    if (points.empty())
        return {};
    // Bottom up: the discs of a level, sorted by parent, are arranged into the discs of the next.
    std::vector<std::vector<Disc>> discs(levels.size() + 1);
    for (const auto& p : points)
        discs[0].push_back({p, {}});
    std::vector<Disc> siblings;
    for (std::size_t level = 0; level < levels.size(); ++level) {
        const auto children = childrenByParent(levels[level]);
        for (std::size_t begin = 0; begin < children.size();) {
            auto end = begin;
            siblings.clear();
            const auto parent = levels[level].parent[children[begin]];
            for (; end < children.size() && levels[level].parent[children[end]] == parent; ++end)
                siblings.push_back(discs[level][children[end]]);
            discs[level + 1].push_back(arrange(siblings, 0));
            for (auto k = begin; k < end; ++k)
                discs[level][children[k]].to = siblings[k - begin].to;
            begin = end;
        }
    }
    (void)arrange(discs.back(), levels.empty() ? 0 : 1.5F);
    // Top down: relative places become absolute ones.
    for (auto level = levels.size(); level > 0; --level) {
        for (std::size_t i = 0; i < discs[level - 1].size(); ++i) {
            const auto& parent = discs[level][levels[level - 1].parent[i]];
            discs[level - 1][i].to.x += parent.to.x;
            discs[level - 1][i].to.y += parent.to.y;
        }
    }
    std::vector<LayoutPoint> spread;
    spread.reserve(points.size());
    for (const auto& disc : discs[0])
        spread.push_back(disc.to);
    removeOverlaps(spread);
    return spread;
}

void packParts(std::span<LayoutPoint> points, std::span<const std::uint32_t> part)
{
    struct Box {
        float minX = 0, minY = 0, maxX = 0, maxY = 0;
        float x = 0, y = 0; ///< where its corner goes
        bool used = false;
        float width() const { return maxX - minX + 2; }
        float height() const { return maxY - minY + 2; }
    };
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (part[i] >= boxes.size())
            boxes.resize(part[i] + 1);
        auto& box = boxes[part[i]];
        const auto p = points[i];
        box = box.used ? Box{std::min(box.minX, p.x),
                             std::min(box.minY, p.y),
                             std::max(box.maxX, p.x),
                             std::max(box.maxY, p.y),
                             0,
                             0,
                             true}
                       : Box{p.x, p.y, p.x, p.y, 0, 0, true};
    }
    std::vector<std::uint32_t> order(boxes.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&boxes](auto a, auto b) { return boxes[a].height() > boxes[b].height(); });
    float area = 0, widest = 0;
    for (const auto& box : boxes) {
        area += box.width() * box.height();
        widest = std::max(widest, box.width());
    }
    const float rowWidth = std::max(widest, 1.3F * std::sqrt(area));
    float y = 0;
    for (std::size_t begin = 0; begin < order.size();) {
        auto end = begin;
        float x = 0;
        while (end < order.size() && (end == begin || x + boxes[order[end]].width() <= rowWidth)) {
            boxes[order[end]].x = x;
            x += boxes[order[end]].width();
            ++end;
        }
        const float height = boxes[order[begin]].height();
        for (auto k = begin; k < end; ++k) { // each row in the middle, each part in the middle of its row
            auto& box = boxes[order[k]];
            box.x += (rowWidth - x) / 2;
            box.y = y + (height - box.height()) / 2;
        }
        y += height;
        begin = end;
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& box = boxes[part[i]];
        points[i].x += box.x + 1 - box.minX - rowWidth / 2;
        points[i].y += box.y + 1 - box.minY - y / 2;
    }
}

} // namespace lockstep
