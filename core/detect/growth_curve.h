// SPDX-License-Identifier: GPL-3.0-or-later
// D6: follower curves that rise in the way of a delivery (growth_steps.h, growth_signs.h), and bursts of likes by
// accounts that do nothing else (one_shot_likers.h). Both are questions: the strongest grade of D6 alone is C.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class GrowthCurve : public Detector {
public:
    std::string_view name() const override { return "D6"; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

/// As for D7: single p, and at most one in five of what is listed expected by chance.
struct GrowthBars {
    static constexpr double p = 0.01;
    static constexpr double q = 0.2;
};

} // namespace lockstep
