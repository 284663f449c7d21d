// SPDX-License-Identifier: GPL-3.0-or-later
// The part of D1 that does not ask how soon after a post, and needs no post times: accounts that act in the same
// bursts for several creators, though they do not act in bursts elsewhere (CopyCatch's and SynchroTrap's question,
// Beutel et al. WWW 2013, Cao et al. CCS 2014, against a null of the accounts' own habits).
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

/// Adds findings, or why there are none; groups that findings of `outcome` name already are left out. Fails only with
/// ErrorCode::cancelled.
Result<void> findBurstCrowds(const InteractionGraph& graph, const DetectSettings& settings, const TaskContext& task,
                             DetectorOutcome& outcome);

} // namespace lockstep
