// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of 1/d forces between many points in O(n log n) (Barnes & Hut, Nature 1986). The quad-tree is an array in
// pre-order made from sorted Morton codes: a node that is far enough away is skipped with its whole subtree by
// one index, no pointers.
#pragma once

#include <cmath>
#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

struct LayoutPoint {
    float x = 0;
    float y = 0;

    friend bool operator==(const LayoutPoint&, const LayoutPoint&) = default;
};

/// Not std::hypot, which takes ten times as long: positions are far from the ends of a float.
inline float length(float x, float y)
{
    return std::sqrt(x * x + y * y);
}

class BarnesHut {
public:
    /// Points must be finite.
    void build(std::span<const LayoutPoint> points, std::span<const float> masses);
    std::size_t size() const { return m_order.size(); }
    /// The point that stands at `rank` in Morton order. Walking the ranks in order keeps the tree in the cache.
    std::uint32_t pointAt(std::size_t rank) const { return m_order[rank]; }
    /// Sum over all other points j of mass[j] * (p - p[j]) / |p - p[j]|^2, p being the point at `rank`.
    LayoutPoint repulsionAt(std::size_t rank) const;

private:
    struct Cell {
        float x = 0; ///< centre of mass
        float y = 0;
        float mass = 0;
        float size2 = 0;        ///< squared width
        std::uint32_t next = 0; ///< first cell after this subtree
        std::uint32_t begin = 0;
        std::uint32_t end = 0; ///< points [begin, end) of a leaf; begin == end: inner cell
    };
    struct Body {
        float x = 0;
        float y = 0;
        float mass = 0;
    };

    void sortByCode(std::span<const LayoutPoint> points);
    void addCell(std::uint32_t begin, std::uint32_t end, int shift, float width);

    float m_width = 0;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::uint64_t> m_keys;
    std::vector<std::uint64_t> m_scratch;
    std::vector<Body> m_bodies; ///< in Morton order
    std::vector<Cell> m_cells;
};

} // namespace lockstep
