// SPDX-License-Identifier: GPL-3.0-or-later
// FRAUDAR and HoloScope as published, on plain engagement: what any detector has to beat in the benchmark.
#pragma once

#include "core/detect/block_graph.h"
#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

enum class BlockInput : std::uint8_t {
    everything, ///< all deliberate acts: like, comment, share, follow
    firstHour,  ///< those within 60 minutes of a post with a known time: a help that the papers did not have
};

/// Accounts are AccountIds, targets TargetIds, weights 1, times as recorded. O(events log events).
BlockGraph engagementGraph(const InteractionGraph& graph, BlockInput input);

enum class BlockMethod : std::uint8_t {
    fraudar,
    holoscope,        ///< as published: at most accounts^(1 / 1.6) accounts
    holoscopeAnySize, ///< without that bound
};

struct BlockBaseline {
    BlockMethod method = BlockMethod::fraudar;
    BlockInput input = BlockInput::everything;

    friend bool operator==(const BlockBaseline&, const BlockBaseline&) = default;
};
std::string_view name(BlockMethod method);
/// "FRAUDAR, first hour".
std::string name(const BlockBaseline& baseline);
/// All methods on both inputs.
const std::vector<BlockBaseline>& blockBaselines();

/// The accounts that the method accuses: those of its densest block. Ascending. Half a second for FRAUDAR on two
/// million edges, ten to twenty for HoloScope without its bound.
std::vector<AccountId> accusedBy(const BlockBaseline& baseline, const InteractionGraph& graph, std::uint64_t seed,
                                 const TaskContext& task = {});

} // namespace lockstep
