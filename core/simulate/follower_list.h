// SPDX-License-Identifier: GPL-3.0-or-later
// The followers of one account in the order in which they came, with the date each of them was created.
// Ordinary: dates scattered over the whole past, with a thin edge of accounts that had just joined. A supplier's
// batch: made in a few runs of days, delivered as one block, sparsely mixed with ordinary arrivals.
#pragma once

#include "core/simulate/invented_profiles.h"
#include "core/simulate/scenario_parameters.h"

#include <vector>

namespace lockstep {

struct ListedFollower {
    enum class Kind : std::uint8_t { ordinary, newcomer, bought };
    Kind kind = Kind::ordinary;
    Instant created;
    ProfileNumbers profile;
};

/// Oldest follower first.
std::vector<ListedFollower> makeFollowerList(const ScenarioParameters& parameters);

} // namespace lockstep
