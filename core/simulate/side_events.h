// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is not a like: comments, follows, unfollows and views, of ordinary people and on order.
#pragma once

#include "core/model/verb.h"
#include "core/simulate/like_events.h"

#include <string>
#include <vector>

namespace lockstep {

struct SideEvent {
    std::uint32_t at = 0;      ///< seconds from the start
    std::uint32_t account = 0; ///< number of the population
    std::uint32_t target = 0;  ///< post, or number of the followed account
    Verb verb = Verb::comment;
    bool planted = false;
    std::uint32_t order = noOwner; ///< number of the account that is served, none when nobody ordered it
    std::string text;
};

/// By time; what happens in one second stays in the order in which it was planned.
std::vector<SideEvent> makeSideEvents(const ScenarioParameters& parameters, const Population& world,
                                      const LikeEvents& likes);

/// The parts, each in any order.
void addComments(const ScenarioParameters& parameters, const Population& world, const LikeEvents& likes,
                 std::vector<SideEvent>& events);
void addFollows(const ScenarioParameters& parameters, const Population& world, const LikeEvents& likes,
                std::vector<SideEvent>& events);
void addViews(const ScenarioParameters& parameters, const Population& world, const LikeEvents& likes,
              std::vector<SideEvent>& events);

} // namespace lockstep
