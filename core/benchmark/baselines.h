// SPDX-License-Identifier: GPL-3.0-or-later
// Published methods that run on the same worlds for comparison. They never reach a user: a method without a null
// model has no place beside a grade.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <functional>
#include <string>
#include <vector>

namespace lockstep {

struct Baseline {
    std::string name; ///< "FRAUDAR": a column of the table
    /// The accounts that the method accuses. The same graph and seed, the same accounts.
    std::function<std::vector<AccountId>(const InteractionGraph&, std::uint64_t seed, const TaskContext&)> accounts;
};

/// FRAUDAR and HoloScope as published, on everything and on what came within an hour of the post.
std::vector<Baseline> referenceBaselines();

} // namespace lockstep
