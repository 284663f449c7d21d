// SPDX-License-Identifier: GPL-3.0-or-later
// After the forces: room for every node. LinLog packs communities into dots too tight to read and flings weakly
// tied ones far away; here every community gets the area its members need, keeps its inner picture and its
// direction from the others, and no two nodes lie on top of each other. One unit is the distance of neighbours.
#pragma once

#include "core/graph/barnes_hut.h"
#include "core/graph/louvain.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// `levels` as of louvain(): within each community its sub-communities are arranged in the same way, down to the
/// nodes. `rounds`: of pushing nodes off each other; 24 are enough for all, fewer do for a look. Deterministic, about
/// 0.1 s for 50,000 points.
std::vector<LayoutPoint> spreadCommunities(std::span<const LayoutPoint> points, std::span<const CoarseLevel> levels,
                                           int rounds = 24);

/// Puts separate parts side by side in rows, the greatest first; `part[i]` in 0 .. k - 1. Every part keeps its
/// inner picture. The whole is centred on the origin.
void packParts(std::span<LayoutPoint> points, std::span<const std::uint32_t> part);

/// n points evenly in a disc of about n units of area (Vogel's spiral).
std::vector<LayoutPoint> evenDisc(std::size_t n);

} // namespace lockstep
