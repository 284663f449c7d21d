// SPDX-License-Identifier: GPL-3.0-or-later
// Groups in which nearly everybody is tied to everybody.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace lockstep {

/// Disjoint groups of at least two nodes whose ties make up at least `density` of all their pairs: the connected
/// parts, peeled by the weakest node (ties: the higher number goes first) until dense enough; what was peeled off may
/// form groups of its own. Each group ascending, groups by their first node. `ties` without repeats.
/// O(rounds * (nodes log nodes + ties)).
std::vector<std::vector<std::uint32_t>> quasiCliques(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ties,
                                                     double density);

} // namespace lockstep
