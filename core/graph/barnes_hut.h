// SPDX-License-Identifier: GPL-3.0-or-later
// Sums of 1/d forces between many points in O(n log n) (Barnes & Hut, Nature 1986). The quad-tree is an array in
// pre-order made from sorted Morton codes: a node that is far enough away is skipped with its whole subtree by
// one index, no pointers. The tree is walked once for all points of a leaf (Barnes, J. Comput. Phys. 1990), which are
// then worked out side by side.
#pragma once

#include <array>
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
    /// Most points of a group.
    static constexpr std::size_t lanes = 16;

    /// Neighbours in Morton order: ranks [begin, end).
    struct Group {
        std::uint32_t begin = 0;
        std::uint32_t end = 0;
        std::uint32_t leaf = 0; ///< cell that they are of
        float minX = 0, minY = 0, maxX = 0, maxY = 0;
    };

    /// Points must be finite.
    void build(std::span<const LayoutPoint> points, std::span<const float> masses);
    /// In the order of the ranks: walking them in order keeps the tree in the cache.
    const std::vector<Group>& groups() const { return m_groups; }
    /// The point that stands at `rank` in Morton order.
    std::uint32_t pointAt(std::size_t rank) const { return m_order[rank]; }
    /// Sum over all other points j of mass[j] * (p - p[j]) / |p - p[j]|^2, for each point p of the group.
    std::array<LayoutPoint, lanes> repulsionOn(const Group& group) const;

private:
    struct Lanes;
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
    void addGroups(std::uint32_t begin, std::uint32_t end, std::uint32_t leaf);
    void addOwnLeaf(const Group& group, Lanes& lanes) const;

    float m_width = 0;
    std::vector<std::uint32_t> m_order;
    std::vector<std::uint32_t> m_codes;
    std::vector<std::uint64_t> m_keys;
    std::vector<std::uint64_t> m_scratch;
    std::vector<Body> m_bodies; ///< in Morton order
    std::vector<Cell> m_cells;
    std::vector<Group> m_groups;
};

} // namespace lockstep
