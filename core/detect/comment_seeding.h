// SPDX-License-Identifier: GPL-3.0-or-later
// D8, "comment seeding": accounts that draw their comments from one list of sentences and take turns with them, under
// posts of several creators (DETECTION 5 and 8).
//
// Sentences are compared without case, emoji, numbers, names and the words that fill a template; comments of one or
// two words are never compared. Lists are found on one half of the days, each account is confirmed on the other
// against what others say under the same creators, and all of them against matched controls. Needs comments with
// text; post authors and times make it stronger.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class CommentSeedingDetector : public Detector {
public:
    std::string_view name() const override { return "D8"; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

} // namespace lockstep
