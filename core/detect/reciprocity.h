// SPDX-License-Identifier: GPL-3.0-or-later
// D9, "reciprocal engagement groups": accounts that like and comment on each other's posts, whoever posts and
// whatever it shows, within a day (DETECTION 8). Engagement pods; what they do is done by hand and by real people.
//
// Friends, colleagues and hobbyists are reciprocal too, but selective: each gives a part of the others a part of
// their posts. They are no finding; the detector says that it saw them and that this is what friends look like. Needs
// posts with an author, by accounts that react to other posts in the same data.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class ReciprocityDetector : public Detector {
public:
    std::string_view name() const override { return "D9"; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

} // namespace lockstep
