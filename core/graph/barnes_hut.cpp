// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/barnes_hut.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::uint32_t leafSize = 8;
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

LayoutPoint BarnesHut::repulsionAt(std::size_t rank) const
{
    const auto self = m_bodies[rank];
    float fx = 0, fy = 0;
    const auto end = static_cast<std::uint32_t>(m_cells.size());
    for (std::uint32_t k = 0; k < end;) {
        const auto& cell = m_cells[k];
        const float dx = self.x - cell.x;
        const float dy = self.y - cell.y;
        const float d2 = dx * dx + dy * dy;
        if (cell.size2 < theta2 * d2) {
            const float w = cell.mass / d2;
            fx += dx * w;
            fy += dy * w;
            k = cell.next;
        } else if (cell.begin != cell.end) {
            for (auto j = cell.begin; j < cell.end; ++j) {
                if (j == rank)
                    continue;
                float ex = self.x - m_bodies[j].x;
                float ey = self.y - m_bodies[j].y;
                float e2 = ex * ex + ey * ey;
                if (e2 < 1e-12F) { // one place: push apart in a direction that both sides agree on
                    ex = rank < j ? 1e-3F : -1e-3F;
                    ey = (rank + j) % 2 == 0 ? ex : -ex;
                    e2 = 2e-6F;
                }
                const float w = m_bodies[j].mass / e2;
                fx += ex * w;
                fy += ey * w;
            }
            k = cell.next;
        } else {
            ++k;
        }
    }
    return {fx, fy};
}

} // namespace lockstep
