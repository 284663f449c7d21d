// SPDX-License-Identifier: GPL-3.0-or-later
// D10: where accounts come from and who acts through them. Accounts that were made alike, accounts that changed
// hands, accounts through which a service follows and unfollows, accounts that read by machine. DETECTION, D10.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class ProvenanceDetector : public Detector {
public:
    std::string_view name() const override { return "D10"; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

} // namespace lockstep
