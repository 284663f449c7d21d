// SPDX-License-Identifier: GPL-3.0-or-later
// The first left singular vectors of a sparse account x target matrix.
#pragma once

#include "core/detect/block_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct SingularVector {
    double value = 0;            ///< singular value
    std::vector<double> entries; ///< one an account, length 1; the largest in size is positive
};

/// Randomised subspace iteration with a Rayleigh-Ritz step (Halko, Martinsson, Tropp, SIAM Review 2011, algorithm
/// 4.4) on the plain matrix (weights are not used). At most `count` vectors, largest value first, those of value 0
/// left out; empty when cancelled. Deterministic in `seed`. O(count * edges * iterations).
std::vector<SingularVector> leftSingularVectors(const BlockGraph& graph, std::size_t count, std::uint64_t seed,
                                                const TaskContext& task = {});

} // namespace lockstep
