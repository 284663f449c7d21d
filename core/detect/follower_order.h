// SPDX-License-Identifier: GPL-3.0-or-later
// D5: batches of followers, read from the order of a follower list. First the order itself is tested
// (follower_gate.h), then the list is searched for stretches that stand out by creation dates and by low activity
// (follower_batches.h). Ranks count from 1 = the oldest follower.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class FollowerOrder : public Detector {
public:
    std::string_view name() const override { return "D5"; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

} // namespace lockstep
