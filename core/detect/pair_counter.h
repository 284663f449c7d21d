// SPDX-License-Identifier: GPL-3.0-or-later
// How often two accounts acted on the same target within a window: the co-action count of
// coordination-network-toolkit and CooRTweet, with the same numbers.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace lockstep {

/// first < second.
struct PairCount {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    std::uint32_t count = 0;
    friend bool operator==(const PairCount&, const PairCount&) = default;
};

struct PairCountOptions {
    std::int64_t windowMs = 60'000; ///< both ends included
    std::uint32_t minimum = 2;      ///< pairs below are left out
    int threads = 1;
    /// Contacts for which this is false are left out. Empty: all with a time.
    std::function<bool(const Contact&)> keep;
    /// A target with more window pairs than this is not counted: one viral moment must not cost hours.
    std::uint64_t maxPairsOfTarget = 20'000'000;
};

struct PairCounts {
    std::vector<PairCount> pairs;          ///< ascending by (first, second)
    std::uint64_t coincidences = 0;        ///< window pairs counted
    std::uint64_t skippedCoincidences = 0; ///< on targets over the cap
    std::uint32_t skippedTargets = 0;
};

/// Two acts of the same pair on one target count as often as they fall within the window (as the peers do).
/// Pair keys are spread over partitions which are counted one at a time: O(coincidences) time; memory is that of
/// one batch of partitions (at most about 512 MB while vectors grow), with a pass over the events for each batch.
PairCounts countPairs(const InteractionGraph& graph, const PairCountOptions& options, const TaskContext& task = {});

} // namespace lockstep
