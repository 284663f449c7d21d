// SPDX-License-Identifier: GPL-3.0-or-later
// D3, "small rings": two or more accounts that act on the same targets within seconds to minutes of each other, on
// many separate occasions. Sock puppets, hand-run sets, staff; also farms in data without post times.
//
// Null: given that both acted on a target, they come as close as others do there, adjusted for the rhythm of the two;
// at most one coincidence per six-hour occasion, and surprising with several authors, not one (a bell). Benjamini-
// Hochberg over all N(N-1)/2 pairs and all windows. Rings are quasi-cliques; each account is confirmed against its
// ring on held-out days. Needs only account, target and time; knows authors when there are any.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class SmallRingsDetector : public Detector {
public:
    std::string_view name() const override { return "D3"; }
    bool comparesMoments() const override { return true; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

} // namespace lockstep
