// SPDX-License-Identifier: GPL-3.0-or-later
// Many short texts in one block: index -> string_view. Append only; views stay valid until the next append.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

class StringTable {
public:
    std::uint32_t size() const { return static_cast<std::uint32_t>(m_ends.size()); }
    bool empty() const { return m_ends.empty(); }

    std::string_view operator[](std::size_t index) const
    {
        const auto begin = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_heap).substr(begin, m_ends[index] - begin);
    }

    std::uint32_t append(std::string_view text)
    {
        m_heap += text;
        m_ends.push_back(m_heap.size());
        return size() - 1;
    }

    void reserve(std::size_t count, std::size_t bytes)
    {
        m_ends.reserve(count);
        m_heap.reserve(bytes);
    }

private:
    std::string m_heap;
    std::vector<std::uint64_t> m_ends;
};

} // namespace lockstep
