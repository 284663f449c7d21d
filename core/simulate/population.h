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
    circles,
    resale,
    suggestions,
    loops,
    news,
    collab,
    purge,
    requests,
    growth,
    follows,
    seeds,
    harvest,
    extraFollows,
    rebrands,
    exploring,
};

inline RandomStream stream(const ScenarioParameters& p, Purpose purpose, std::uint64_t index = 0)
{
    return {p.seed, static_cast<std::uint64_t>(purpose), index};
}

/// In the order of assignment: append, or existing worlds change.
enum class SimRole : std::uint8_t {
    ordinary,
    fan,
    schoolClass,
    giveaway,
    farm,
    ring,
    staff,
    household,
    pod,
    hobby,
    hijacked,
    seeder,
    loop,
    suggested,
    diaspora,
    purged,
    harvester,
};
inline constexpr std::uint32_t noOwner = ~0U;

struct SimPost {
    std::uint32_t creator = 0;
    double at = 0;      ///< seconds from the start of the world
    double quality = 1; ///< factor on everybody's chance to like it
};

struct SimCreator {
    std::uint32_t community = 0;
    double zone = 0;                  ///< hours east of UTC
    std::uint32_t owner = noOwner;    ///< the liker who posts here; none: an account that only posts
    double soldAt = -1;               ///< seconds from the start; negative: never
    std::uint32_t newCommunity = 0;   ///< of the public after the sale
    std::vector<std::uint32_t> posts; ///< ascending in time
};

struct SimFollow {
    std::uint32_t creator = 0;
    float affinity = 0;     ///< chance to like a seen post of quality 1
    bool bell = false;      ///< notifications on
    bool newPublic = false; ///< came for the new owner of a sold account
};

struct SimAccount {
    SimRole role = SimRole::ordinary;
    std::uint32_t group = 0; ///< number of the club, class, giveaway, pool, ring, agency or household, from 0
    std::uint32_t community = 0;
    double activity = 1;
    double zone = 0;     ///< of the community, shifted by the own habits
    double from = 0;     ///< seconds from the start; joins then
    double until = 1e18; ///< and is gone then
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
    std::vector<std::uint32_t> loopHosts;
    std::vector<std::uint32_t> newsCreators;
    std::vector<std::uint32_t> seedCustomers;
    std::vector<std::uint32_t> requesters;
    std::vector<std::uint32_t> managed;
    std::vector<std::uint32_t> resold;
    std::vector<std::uint32_t> rebranded;
    std::vector<std::uint32_t> giveawayPosts; ///< indices of posts
    double firstGiveaway = 0;                 ///< seconds from the start
    double purgeAt = 0;                       ///< seconds from the start

    /// One numbering of all accounts: likers first, then creators; one who does both is the liker.
    std::uint32_t numberOf(std::uint32_t creator) const
    {
        const auto owner = creators[creator].owner;
        return owner != noOwner ? owner : static_cast<std::uint32_t>(accounts.size()) + creator;
    }
    std::vector<std::uint32_t> members(SimRole role, std::uint32_t group = 0) const;
};

/// Hours east of UTC. Most communities share one zone, as the public of a country does; some live elsewhere.
double communityZone(std::uint32_t community);

/// badArgument when groups do not fit into accounts or creators.
Result<Population> populate(const ScenarioParameters& parameters);

} // namespace lockstep
