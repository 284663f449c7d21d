// SPDX-License-Identifier: GPL-3.0-or-later
// The part of D2 that needs no profiles: accounts that react to the same creators without following them, though they
// follow whom else they react to. Needs the follower lists of ten creators, whole.
#pragma once

#include "core/detect/audience_sets.h"
#include "core/detect/detector.h"

namespace lockstep {

/// Adds findings, or why there are none. Where nobody reacted to a known creator it adds nothing. Fails only with
/// ErrorCode::cancelled.
Result<void> findStrangers(const InteractionGraph& graph, const AudienceSets& sets, const DetectSettings& settings,
                           const TaskContext& task, DetectorOutcome& outcome);

} // namespace lockstep
