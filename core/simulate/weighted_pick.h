// SPDX-License-Identifier: GPL-3.0-or-later
// Draws with weights, and shuffles.
#pragma once

#include "core/simulate/random_stream.h"

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace lockstep {

/// Draws from fixed weights: a running sum and a binary search.
class WeightedPick {
public:
    void add(std::uint32_t item, double weight)
    {
        m_items.push_back(item);
        m_sums.push_back((m_sums.empty() ? 0 : m_sums.back()) + weight);
    }
    bool empty() const { return m_items.empty(); }
    std::uint32_t draw(RandomStream& random) const
    {
        const auto at = std::upper_bound(m_sums.begin(), m_sums.end(), random.uniform() * m_sums.back());
        return m_items[std::min(static_cast<std::size_t>(at - m_sums.begin()), m_items.size() - 1)];
    }

private:
    std::vector<std::uint32_t> m_items;
    std::vector<double> m_sums;
};

template <class T>
void shuffle(std::vector<T>& items, RandomStream& random)
{
    for (std::size_t left = items.size(); left > 1; --left)
        std::swap(items[left - 1], items[random.below(static_cast<std::uint32_t>(left))]);
}

} // namespace lockstep
