// SPDX-License-Identifier: GPL-3.0-or-later
// Who likes what, and when: planned likes of groups and orders first, then everybody's ordinary sessions.
#pragma once

#include "core/simulate/population.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct SimLike {
    std::uint32_t at = 0; ///< seconds from the start
    std::uint32_t account = 0;
    std::uint32_t post = 0;
};

struct LikeEvents {
    std::vector<SimLike> likes;  ///< by time, then account, then post
    std::vector<SimLike> bought; ///< those of `likes` that an order delivered, same order
    std::vector<SimLike> views;  ///< what was seen, in no order; empty without view logs
};

LikeEvents makeLikes(const ScenarioParameters& parameters, const Population& world);

} // namespace lockstep
