// SPDX-License-Identifier: GPL-3.0-or-later
// Groups found on two parts of the data apart from each other: which of them are two looks at the same thing.
#pragma once

#include <cstdint>
#include <vector>

namespace lockstep {

struct PairedGroup {
    std::vector<std::uint32_t> first;  ///< as found on the first part, ascending
    std::vector<std::uint32_t> second; ///< as found on the second part, ascending
    std::vector<std::uint32_t> both;   ///< what they have in common, ascending
};

/// Each group of the first part with the one of the second that has most in common with it: `least` members or more,
/// and half of the smaller one. Each group is used once, in the order of the first part.
std::vector<PairedGroup> pairedGroups(const std::vector<std::vector<std::uint32_t>>& first,
                                      const std::vector<std::vector<std::uint32_t>>& second, std::size_t least);

} // namespace lockstep
