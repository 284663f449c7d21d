// SPDX-License-Identifier: GPL-3.0-or-later
// Likes that do not come from looking at one's feed: delivered orders, rings of one hand, the staff of an agency,
// strangers under a post that went viral.
#pragma once

#include "core/simulate/population.h"

#include <vector>

namespace lockstep {

struct PlannedLike {
    double at = 0; ///< seconds from the start
    std::uint32_t account = 0;
    std::uint32_t post = 0;
    bool bought = false;
};

/// At most one like of an account on a post.
std::vector<PlannedLike> planGroupLikes(const ScenarioParameters& parameters, const Population& world);

} // namespace lockstep
