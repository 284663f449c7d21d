// SPDX-License-Identifier: GPL-3.0-or-later
// Published methods that run on the same worlds for comparison. They never reach a user: a method without a null
// model has no place beside a grade.
#pragma once

#include "core/graph/interaction_graph.h"

#include <span>
#include <string_view>
#include <vector>

namespace lockstep {

struct Baseline {
    std::string_view name; ///< "FRAUDAR"
    /// The accounts that the method calls fraudulent. Deterministic.
    std::vector<AccountId> (*accounts)(const InteractionGraph& graph) = nullptr;
};

/// One line a method in baselines.cpp; its name becomes a column of the table.
std::span<const Baseline> referenceBaselines();

} // namespace lockstep
