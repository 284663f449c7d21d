// SPDX-License-Identifier: GPL-3.0-or-later
// D2, "shared crowd": the same accounts with unusual profiles act for several creators, more of them than the
// creators' audiences and the accounts' other interests explain; or the same accounts react to several creators
// without following them, though they follow whom else they react to (stranger_crowd.h). Needs no times: liker lists
// or follower lists will do, for the second both.
//
// Null: conditional on both audiences, by activity and age of the account (see shared_audience.h); members are held
// against what their other creators let expect, and against matched controls (shared_members.h). Accounts are split:
// what is found on one part is confirmed on the other, both ways round. Profiles alone accuse the innocent, so it
// stays silent unless the case is clear, and without times it never has occasions: alone it is worth a question, no
// more. Needs profiles of most accounts and ten creators to compare with. About half a second for 2.6 million likes
// of 20,000 accounts.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class SharedCrowdDetector : public Detector {
public:
    std::string_view name() const override { return "D2"; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

} // namespace lockstep
