// SPDX-License-Identifier: GPL-3.0-or-later
// New numbers for the names of a case when a data set goes: names that came before it keep theirs, of the others
// those that are still used get the next free one in the order in which they are met. Meeting them in the order of
// import gives the numbers that they would have had if the data set had never been there.
#pragma once

#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

namespace lockstep {

class Renumbering {
public:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    /// Of `count` numbers, those from `first` on are given anew.
    Renumbering(std::uint32_t first, std::uint32_t count) : m_first(first), m_next(first), m_new(count - first, none)
    {
    }

    bool holds(std::uint32_t old) const { return old < m_first + m_new.size(); }
    /// `old` must be held.
    void meet(std::uint32_t old)
    {
        if (old < m_first || m_new[old - m_first] != none)
            return;
        m_new[old - m_first] = m_next++;
        m_met.push_back(old);
    }
    /// none: nothing met it, so nothing uses it.
    std::uint32_t at(std::uint32_t old) const { return old < m_first ? old : m_new[old - m_first]; }

    /// The old numbers that were met since the last call, in the order of their new ones.
    std::vector<std::uint32_t> takeMet() { return std::exchange(m_met, {}); }

private:
    std::uint32_t m_first;
    std::uint32_t m_next;
    std::vector<std::uint32_t> m_new;
    std::vector<std::uint32_t> m_met;
};

} // namespace lockstep
