// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/barnes_hut.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::uint32_t leafSize = BarnesHut::lanes;
constexpr float theta2 = 1.2F * 1.2F;

std::uint32_t spreadBits(std::uint32_t v)
{
    v = (v | (v << 8)) & 0x00FF00FFU;
    v = (v | (v << 4)) & 0x0F0F0F0FU;
    v = (v | (v << 2)) & 0x33333333U;
    return (v | (v << 1)) & 0x55555555U;
}

} // namespace

void BarnesHut::sortByCode(std::span<const LayoutPoint> points)
{
    float minX = points[0].x, maxX = minX, minY = points[0].y, maxY = minY;
    for (const auto& p : points) {
        minX = std::min(minX, p.x);
        maxX = std::max(maxX, p.x);
        minY = std::min(minY, p.y);
        maxY = std::max(maxY, p.y);
    }
    m_width = std::max({maxX - minX, maxY - minY, 1e-6F});
    const float scale = 65535.0F / m_width;
    const auto n = points.size();
    m_keys.resize(n);
    m_scratch.resize(n);
    for (std::uint32_t i = 0; i < n; ++i) {
        const auto x = static_cast<std::uint32_t>(std::clamp((points[i].x - minX) * scale, 0.0F, 65535.0F));
        const auto y = static_cast<std::uint32_t>(std::clamp((points[i].y - minY) * scale, 0.0F, 65535.0F));
        m_keys[i] = (std::uint64_t(spreadBits(x) | (spreadBits(y) << 1)) << 32) | i;
    }
    // Stable radix sort by the upper 32 bits, 8 at a time: equal codes stay in the order of the points.
    for (int shift = 32; shift < 64; shift += 8) {
        std::array<std::uint32_t, 257> start{};
        for (const auto key : m_keys)
            ++start[((key >> shift) & 255U) + 1];
        for (std::size_t i = 0; i < 256; ++i)
            start[i + 1] += start[i];
        for (const auto key : m_keys)
            m_scratch[start[(key >> shift) & 255U]++] = key;
        m_keys.swap(m_scratch);
    }
    m_order.resize(n);
    m_codes.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        m_order[i] = static_cast<std::uint32_t>(m_keys[i]);
        m_codes[i] = static_cast<std::uint32_t>(m_keys[i] >> 32);
    }
}

void BarnesHut::build(std::span<const LayoutPoint> points, std::span<const float> masses)
{
    m_cells.clear();
    m_groups.clear();
    m_order.clear();
    if (points.empty())
        return;
    sortByCode(points);
    m_bodies.resize(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto at = m_order[i];
        m_bodies[i] = {points[at].x, points[at].y, masses[at]};
    }
    addCell(0, static_cast<std::uint32_t>(points.size()), 30, m_width);
}

void BarnesHut::addCell(std::uint32_t begin, std::uint32_t end, int shift, float width)
{
    const auto self = m_cells.size();
    m_cells.push_back({});
    Cell cell;
    cell.size2 = width * width;
    double x = 0, y = 0, mass = 0;
    for (auto i = begin; i < end; ++i) {
        const auto& body = m_bodies[i];
        x += static_cast<double>(body.x) * static_cast<double>(body.mass);
        y += static_cast<double>(body.y) * static_cast<double>(body.mass);
        mass += static_cast<double>(body.mass);
    }
    cell.mass = static_cast<float>(mass);
    cell.x = static_cast<float>(x / mass);
    cell.y = static_cast<float>(y / mass);
    if (end - begin <= leafSize || shift < 0) {
        cell.begin = begin;
        cell.end = end;
        addGroups(begin, end, static_cast<std::uint32_t>(self));
    } else {
        const auto first = m_codes.begin();
        auto from = begin;
        for (std::uint32_t quadrant = 0; quadrant < 4 && from < end; ++quadrant) {
            const auto to = static_cast<std::uint32_t>(
                std::partition_point(first + from, first + end,
                                     [=](std::uint32_t code) { return ((code >> shift) & 3U) <= quadrant; })
                - first);
            if (to > from)
                addCell(from, to, shift - 2, width / 2);
            from = to;
        }
    }
    cell.next = static_cast<std::uint32_t>(m_cells.size());
    m_cells[self] = cell;
}

/// More than one where many points stand in one place.
void BarnesHut::addGroups(std::uint32_t begin, std::uint32_t end, std::uint32_t leaf)
{
    for (auto from = begin; from < end; from += static_cast<std::uint32_t>(lanes)) {
        Group group{from, std::min(end, from + static_cast<std::uint32_t>(lanes)), leaf};
        group.minX = group.maxX = m_bodies[from].x;
        group.minY = group.maxY = m_bodies[from].y;
        for (auto i = from; i < group.end; ++i) {
            group.minX = std::min(group.minX, m_bodies[i].x);
            group.maxX = std::max(group.maxX, m_bodies[i].x);
            group.minY = std::min(group.minY, m_bodies[i].y);
            group.maxY = std::max(group.maxY, m_bodies[i].y);
        }
        m_groups.push_back(group);
    }
}

/// One array each, so that the compiler works on several points at a time.
struct BarnesHut::Lanes {
    std::array<float, lanes> x{};
    std::array<float, lanes> y{};
    std::array<float, lanes> forceX{};
    std::array<float, lanes> forceY{};

    void add(float fromX, float fromY, float mass)
    {
        constexpr float nearest2 = 1e-12F; // in different leaves and yet in one place
        for (std::size_t i = 0; i < lanes; ++i) {
            const float dx = x[i] - fromX;
            const float dy = y[i] - fromY;
            const float w = mass / std::max(dx * dx + dy * dy, nearest2);
            forceX[i] += dx * w;
            forceY[i] += dy * w;
        }
    }
};

void BarnesHut::addOwnLeaf(const Group& group, Lanes& all) const
{
    const auto& leaf = m_cells[group.leaf];
    for (auto rank = group.begin; rank < group.end; ++rank) {
        const auto& self = m_bodies[rank];
        float fx = 0, fy = 0;
        for (auto j = leaf.begin; j < leaf.end; ++j) {
            if (j == rank)
                continue;
            float dx = self.x - m_bodies[j].x;
            float dy = self.y - m_bodies[j].y;
            float d2 = dx * dx + dy * dy;
            if (d2 < 1e-12F) { // one place: push apart in a direction that both sides agree on
                dx = rank < j ? 1e-3F : -1e-3F;
                dy = (rank + j) % 2 == 0 ? dx : -dx;
                d2 = 2e-6F;
            }
            const float w = m_bodies[j].mass / d2;
            fx += dx * w;
            fy += dy * w;
        }
        all.forceX[rank - group.begin] += fx;
        all.forceY[rank - group.begin] += fy;
    }
}

std::array<LayoutPoint, BarnesHut::lanes> BarnesHut::repulsionOn(const Group& group) const
{
    Lanes all;
    for (std::size_t i = 0; i < lanes; ++i) { // those that are too many stand where the first one stands
        const auto& body = m_bodies[group.begin + i < group.end ? group.begin + i : group.begin];
        all.x[i] = body.x;
        all.y[i] = body.y;
    }
    const auto end = static_cast<std::uint32_t>(m_cells.size());
    for (std::uint32_t k = 0; k < end;) {
        const auto& cell = m_cells[k];
        const float dx = std::max({group.minX - cell.x, cell.x - group.maxX, 0.0F});
        const float dy = std::max({group.minY - cell.y, cell.y - group.maxY, 0.0F});
        if (cell.size2 < theta2 * (dx * dx + dy * dy)) {
            all.add(cell.x, cell.y, cell.mass);
            k = cell.next;
        } else if (k == group.leaf) {
            addOwnLeaf(group, all);
            k = cell.next;
        } else if (cell.begin != cell.end) {
            for (auto j = cell.begin; j < cell.end; ++j)
                all.add(m_bodies[j].x, m_bodies[j].y, m_bodies[j].mass);
            k = cell.next;
        } else {
            ++k;
        }
    }
    std::array<LayoutPoint, lanes> forces;
    for (std::size_t i = 0; i < lanes; ++i)
        forces[i] = {all.forceX[i], all.forceY[i]};
    return forces;
}

} // namespace lockstep
