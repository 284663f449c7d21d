// SPDX-License-Identifier: GPL-3.0-or-later
// The truth of a world of interactions: who has which role, who was served, what it cost.
#pragma once

#include "core/simulate/follower_list.h"
#include "core/simulate/side_events.h"
#include "core/simulate/world.h"

#include <functional>

namespace lockstep {

/// Rows are by AccountId; `idOf` leads from the number of the population to it. Fills role, group, customers and
/// planted of all rows, which have their account names.
void labelTruth(const ScenarioParameters& parameters, const Population& population, const LikeEvents& likes,
                const std::vector<SideEvent>& sideEvents, const std::function<AccountId(std::uint32_t)>& idOf,
                std::vector<TruthRow>& truth);

/// One follower of a list; `rank` counts from 1 = oldest.
TruthRow listTruth(ListedFollower::Kind kind, std::string_view account, const std::string& owner, std::uint64_t rank);

/// By the rows of the truth.
std::vector<TruthPrice> priceOrders(const ScenarioParameters& parameters, const std::vector<TruthRow>& truth);

} // namespace lockstep
