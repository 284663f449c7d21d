// SPDX-License-Identifier: GPL-3.0-or-later
// Who lives in a synthetic world: creators with their posts, accounts with what they follow, and the groups.
#pragma once

#include "core/simulate/random_stream.h"
#include "core/simulate/scenario_parameters.h"

#include <cstdint>
#include <vector>

namespace lockstep {

/// Names the random streams; append, never reorder: a new purpose must not change existing worlds.
enum class Purpose : std::uint64_t {
    creators,
    posts,
    groups,
    account,
    behaviour,
    fans,
    giveaway,
    orders,
    list,
    names,
    profiles,
    comments,
    rings,
    staff,
    households,
    viral,
};

inline RandomStream stream(const ScenarioParameters& p, Purpose purpose, std::uint64_t index = 0)
{
    return {p.seed, static_cast<std::uint64_t>(purpose), index};
}

enum class SimRole : std::uint8_t { ordinary, fan, schoolClass, giveaway, farm, ring, staff, household };

struct SimPost {
    std::uint32_t creator = 0;
    double at = 0;      ///< seconds from the start of the world
    double quality = 1; ///< factor on everybody's chance to like it
};

struct SimCreator {
    std::uint32_t community = 0;
    double zone = 0;                  ///< hours east of UTC
    std::vector<std::uint32_t> posts; ///< ascending in time
};

struct SimFollow {
    std::uint32_t creator = 0;
    float affinity = 0; ///< chance to like a seen post of quality 1
    bool bell = false;  ///< notifications on
};

struct SimAccount {
    SimRole role = SimRole::ordinary;
    std::uint32_t group = 0; ///< number of the club, class, giveaway, pool, ring, agency or household, from 0
    std::uint32_t community = 0;
    double activity = 1;
    double zone = 0; ///< of the community, shifted by the own habits
    std::vector<SimFollow> follows;
};

struct Population {
    std::vector<SimCreator> creators; ///< most popular first
    std::vector<SimPost> posts;       ///< ascending in time
    std::vector<SimAccount> accounts;
    std::vector<std::uint32_t> fanCreators; ///< one a club
    std::vector<std::uint32_t> giveawayHosts;
    std::vector<std::uint32_t> customers;
    std::vector<std::uint32_t> ringCustomers; ///< ringCustomers each, ring by ring
    std::vector<std::uint32_t> staffClients;
    std::vector<std::uint32_t> giveawayPosts; ///< indices of posts
    double firstGiveaway = 0;                 ///< seconds from the start
};

/// Hours east of UTC. Most communities share one zone, as the public of a country does; some live elsewhere.
double communityZone(std::uint32_t community);

/// badArgument when groups do not fit into accounts or creators.
Result<Population> populate(const ScenarioParameters& parameters);

} // namespace lockstep
