// SPDX-License-Identifier: GPL-3.0-or-later
// D1, "locked crowd": the same accounts come within minutes to hours of every post of several creators, again and
// again, though neither their rhythm nor the creators' common audience explains it. The mark of a like subscription.
// And: the same accounts are in the same bursts under posts that were there already (burst_crowd.h), the mark of
// single orders and of accounts that are used by a service.
//
// Null: rhythm- and audience-conditional (see delay_reference.h, crowd_links.h, crowd_members.h, delivery_test.h).
// Groups are found on one half of the days and confirmed on the other; controls are matched; delays from 1 min to 12
// h are scanned and corrected for. Needs likes, comments or shares with times, for the first also post times and post
// authors; at least ten creators to compare with. About 7 s for 2.6 million likes of 20,000 accounts.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class LockedCrowdDetector : public Detector {
public:
    std::string_view name() const override { return "D1"; }
    bool comparesMoments() const override { return true; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

} // namespace lockstep
