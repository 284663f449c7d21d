// SPDX-License-Identifier: GPL-3.0-or-later
// Two names of one thing: a repository that was renamed while it was crawled, a video under two ids. Its rows then
// exist twice, and every account on it seems to act in perfect lockstep. Looked for before any detector.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/finding.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct AliasRule {
    /// Rows (account, verb, second) that both targets must have. One account that acts on two targets within the
    /// same second is a quick account, not a second name; three or more different ones are.
    std::uint32_t minimumShared = 3;
    /// ... as a share of the rows of the smaller target: a crawl may have missed a few on one side.
    double minimumOverlap = 0.9;
};

/// Groups in the order of their first target; the target with the most rows comes first within a group (ties: the
/// lower id). Only times to the second count: when nearly all times are whole minutes, equal times prove nothing and
/// no group is returned. Build the graph with dropRepeats. O(n log n).
std::vector<AliasGroup> findAliases(const InteractionGraph& graph, const AliasRule& rule = {},
                                    const TaskContext& task = {});

} // namespace lockstep
