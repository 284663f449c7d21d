// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/layout_spread.h"

#include <algorithm>
#include <array>
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
constexpr int mostRoundsOfNodes = 4; ///< single nodes are pushed off each other once more at the end

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

void separate(std::span<Disc> discs, float margin, int rounds)
{
    std::vector<std::uint32_t> order(discs.size());
    std::iota(order.begin(), order.end(), 0U);
    float widest = 0;
    for (const auto& disc : discs)
        widest = std::max(widest, disc.radius);
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
Disc arrange(std::span<Disc> discs, float margin, int rounds)
{
    Disc all;
    all.centre = middleOf(discs);
    const float room = roomFor(discs, margin);
    drawTogether(discs, all.centre, room);
    if (discs.size() <= mostToPush) // more of them are nodes of one star: withoutOverlaps() sees to those
        separate(discs, margin, rounds);
    float reach = 0;
    all.nodes = 0;
    for (const auto& disc : discs) {
        reach = std::max(reach, length(disc.to.x, disc.to.y) + disc.radius);
        all.nodes += disc.nodes;
    }
    all.radius = std::min(reach, 1.25F * room);
    return all;
}

/// Points in rows as high as two nodes must be apart, by x within a row: whoever is too near stands in the same row
/// or in the next ones. Rows instead of square cells, because most of a picture is empty.
class Rows {
public:
    explicit Rows(std::span<const LayoutPoint> points)
    {
        m_sorted.reserve(points.size());
        for (std::uint32_t i = 0; i < points.size(); ++i)
            m_sorted.push_back({points[i], i});
        m_scratch.resize(points.size());
    }

    /// All points moved as far as those that are too near push them. False when none is.
    bool push()
    {
        sort();
        bool any = false;
        for (std::size_t row = 0; row + 1 < m_start.size(); ++row) {
            const auto first = row == 0 ? row : row - 1;
            const auto last = std::min(row + 2, m_start.size() - 1);
            std::array<std::uint32_t, 3> from{}; // in each row the first one that is not too far to the left
            for (auto other = first; other < last; ++other)
                from[other - first] = m_start[other];
            for (auto k = m_start[row]; k < m_start[row + 1]; ++k) {
                LayoutPoint sum;
                for (auto other = first; other < last; ++other) {
                    auto& begin = from[other - first];
                    while (begin < m_start[other + 1] && m_sorted[begin].at.x <= m_sorted[k].at.x - nearest)
                        ++begin;
                    for (auto near = begin;
                         near < m_start[other + 1] && m_sorted[near].at.x < m_sorted[k].at.x + nearest; ++near)
                        if (near != k)
                            addPush(m_sorted[k], m_sorted[near], sum);
                }
                any = any || sum.x != 0 || sum.y != 0;
                m_scratch[k] = {moved(m_sorted[k].at, sum), m_sorted[k].number};
            }
        }
        m_sorted.swap(m_scratch);
        return any;
    }

    std::vector<LayoutPoint> points() const
    {
        std::vector<LayoutPoint> all(m_sorted.size());
        for (const auto& point : m_sorted)
            all[point.number] = point.at;
        return all;
    }

private:
    struct Numbered {
        LayoutPoint at;
        std::uint32_t number = 0;
    };

    /// By row, then x. Counting keeps the order of the round before, which is almost that of this one.
    void sort()
    {
        float minY = m_sorted[0].at.y, maxY = minY;
        for (const auto& point : m_sorted) {
            minY = std::min(minY, point.at.y);
            maxY = std::max(maxY, point.at.y);
        }
        constexpr float mostRows = 1 << 20; // a point far out must not cost memory
        const float height = std::max(nearest, (maxY - minY) / mostRows);
        const auto rowOf = [&](const Numbered& point) {
            return static_cast<std::size_t>((point.at.y - minY) / height);
        };
        m_start.assign(static_cast<std::size_t>((maxY - minY) / height) + 2, 0);
        for (const auto& point : m_sorted)
            ++m_start[rowOf(point) + 1];
        std::partial_sum(m_start.begin(), m_start.end(), m_start.begin());
        auto next = m_start;
        for (const auto& point : m_sorted)
            m_scratch[next[rowOf(point)]++] = point;
        const auto before = [](const Numbered& a, const Numbered& b) {
            return a.at.x != b.at.x ? a.at.x < b.at.x : a.number < b.number;
        };
        for (std::size_t row = 0; row + 1 < m_start.size(); ++row)
            std::sort(m_scratch.begin() + m_start[row], m_scratch.begin() + m_start[row + 1], before);
        m_sorted.swap(m_scratch);
    }

    static void addPush(const Numbered& a, const Numbered& b, LayoutPoint& sum)
    {
        float dx = a.at.x - b.at.x;
        float dy = a.at.y - b.at.y;
        const float d = length(dx, dy);
        if (d >= nearest)
            return;
        if (d < 1e-5F) { // one place: each pair of numbers has its own direction
            const auto [low, high] = std::minmax(a.number, b.number);
            const float angle = static_cast<float>((low * 7919U + high) % 628U) / 100;
            dx = (a.number < b.number ? 1.0F : -1.0F) * std::cos(angle);
            dy = (a.number < b.number ? 1.0F : -1.0F) * std::sin(angle);
            sum.x += dx * 0.2F;
            sum.y += dy * 0.2F;
            return;
        }
        const float strength = 0.4F * (nearest - d) / d;
        sum.x += dx * strength;
        sum.y += dy * strength;
    }

    /// A crowd on one spot must not explode.
    static LayoutPoint moved(LayoutPoint from, LayoutPoint push)
    {
        const float size = length(push.x, push.y);
        const float scale = size > nearest ? nearest / size : 1;
        return {from.x + push.x * scale, from.y + push.y * scale};
    }

    std::vector<Numbered> m_sorted;
    std::vector<Numbered> m_scratch;
    std::vector<std::uint32_t> m_start; ///< row -> its first point
};

std::vector<LayoutPoint> withoutOverlaps(std::span<const LayoutPoint> points, int rounds)
{
    Rows rows(points);
    for (int round = 0; round < rounds && rows.push(); ++round) {
    }
    return rows.points();
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

std::vector<LayoutPoint> spreadCommunities(std::span<const LayoutPoint> points, std::span<const CoarseLevel> levels,
                                           int rounds)
{
    if (points.empty())
        return {};
    const int roundsOfDiscs =
        2 * rounds; // what still overlaps then is a node on a node: withoutOverlaps() sees to it
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
            discs[level + 1].push_back(
                arrange(siblings, 0, level == 0 ? std::min(mostRoundsOfNodes, roundsOfDiscs) : roundsOfDiscs));
            for (auto k = begin; k < end; ++k)
                discs[level][children[k]].to = siblings[k - begin].to;
            begin = end;
        }
    }
    (void)arrange(discs.back(), levels.empty() ? 0 : 1.5F, roundsOfDiscs);
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
    return withoutOverlaps(spread, rounds);
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
