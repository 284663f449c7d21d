// SPDX-License-Identifier: GPL-3.0-or-later
// Innocent explanations of a batch in a follower list, each with the number that speaks for or against it.
#pragma once

#include "core/detect/follower_batches.h"
#include "core/detect/follower_gate.h"
#include "core/model/finding.h"

#include <vector>

namespace lockstep {

std::vector<InnocentTest> innocentExplanations(const FollowerBatch& batch, const FollowerSeries& series,
                                               const TestedList& tested);

} // namespace lockstep
