// SPDX-License-Identifier: GPL-3.0-or-later
// A synthetic world: people who follow, sleep and like, innocent groups that look suspicious, and what was planted,
// with the truth of every account. Same parameters = same world, on every machine.
//
// Model of ordinary likes: interest communities, popularity-weighted follows, sessions as a Poisson process with the
// local rhythm of the day, a feed that shows the newest unseen posts first. One session brings many likes seconds
// apart; that dependence is what makes naive coincidence tests accuse the innocent, so it must be in any benchmark.
#pragma once

#include "core/model/case_data.h"
#include "core/simulate/scenario_parameters.h"

#include <memory>
#include <string>
#include <vector>

namespace lockstep {

/// One row an account, every account has one.
struct TruthRow {
    std::string account; ///< as in the data
    /// "ordinary", "creator". Planted: "farm", "commenter", "hijacked" (a victim), "pod", "managed" (by a growth
    /// service), "resold", "harvester". Served: "customer", "requester", "beneficiary" (somebody else paid).
    /// Innocent: "fan", "class", "giveaway", "household", "staff", "newcomer", "hobby", "loop", "suggested",
    /// "diaspora", "purged", "rebrand".
    std::string role;
    std::string group;                  ///< "fan-1", "class-2", "pool-1", "batch-1"; empty for ordinary ones
    std::vector<std::string> customers; ///< planted: the accounts it was paid for
    std::uint64_t planted = 0;          ///< planted: delivered interactions; served: received ones
    std::uint64_t rank = 0;             ///< position in the follower list from 1 = oldest; 0: not in a list
};

/// What an order cost, in EUR.
struct TruthPrice {
    std::string customer;
    std::string service; ///< "like subscription", "follower batch", "comments", "likes of hijacked accounts",
                         ///< "growth service", "account"
    double amount = 0;   ///< delivered
    double price = 0;    ///< EUR for all of it
    Instant from;        ///< of the order; missing: not known to the generator either
    std::string buyer;   ///< "customer", or "third party": then nothing in the data says who
};

/// One interaction that an order brought.
struct PlantedEvent {
    EventId event;
    AccountId customer; ///< who was served; none: a harvester serves nobody here
};

struct World {
    ScenarioParameters parameters;
    std::shared_ptr<const CaseData> data; ///< as after an import of the files of writeWorld, interactions by time
    std::vector<std::string> texts; ///< of comments, by EventId; shorter than the interactions: the rest is empty
    std::vector<TruthRow> truth;    ///< by AccountId
    std::vector<TruthPrice> prices;
    std::vector<PlantedEvent> planted; ///< by event; what the collector lost is not among them
};

/// badArgument when the groups do not fit into the accounts. O(events log events); about a million events a second.
Result<World> simulate(const ScenarioParameters& parameters);

} // namespace lockstep
