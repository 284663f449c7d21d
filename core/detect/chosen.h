// SPDX-License-Identifier: GPL-3.0-or-later
// Which of many are in a list of indices.
#pragma once

#include <cstdint>
#include <vector>

namespace lockstep {

/// 1 at each of the indices, 0 elsewhere; every index is below `count`.
inline std::vector<char> chosen(std::size_t count, const std::vector<std::uint32_t>& indices)
{
    std::vector<char> is(count, 0);
    for (const auto i : indices)
        is[i] = 1;
    return is;
}

} // namespace lockstep
