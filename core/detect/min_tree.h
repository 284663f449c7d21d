// SPDX-License-Identifier: GPL-3.0-or-later
// Which of n numbers is the smallest, while they change: the tournament that greedy peeling needs.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace lockstep {

/// Of equal numbers the one with the lowest index wins, so that peeling is deterministic.
class MinTree {
public:
    explicit MinTree(std::vector<double> values) : m_values(std::move(values))
    {
        while (m_leaves < m_values.size())
            m_leaves *= 2;
        m_values.resize(m_leaves, removed);
        m_winner.resize(2 * m_leaves);
        for (std::size_t i = 0; i < m_leaves; ++i)
            m_winner[m_leaves + i] = static_cast<std::uint32_t>(i);
        for (auto node = m_leaves - 1; node > 0; --node)
            m_winner[node] = better(m_winner[2 * node], m_winner[2 * node + 1]);
    }

    std::uint32_t smallest() const { return m_winner[1]; }
    double value(std::uint32_t index) const { return m_values[index]; }
    bool empty() const { return m_values[smallest()] == removed; }
    void remove(std::uint32_t index) { set(index, removed); }
    /// O(log n), less when the winner of a branch stays.
    void set(std::uint32_t index, double value)
    {
        m_values[index] = value;
        for (auto node = (m_leaves + index) / 2; node > 0; node /= 2) {
            const auto before = m_winner[node];
            m_winner[node] = better(m_winner[2 * node], m_winner[2 * node + 1]);
            if (m_winner[node] == before && before != index)
                return;
        }
    }

private:
    static constexpr double removed = std::numeric_limits<double>::infinity();

    std::uint32_t better(std::uint32_t a, std::uint32_t b) const { return m_values[b] < m_values[a] ? b : a; }

    std::vector<double> m_values;
    std::vector<std::uint32_t> m_winner{};
    std::size_t m_leaves = 1;
};

} // namespace lockstep
