// SPDX-License-Identifier: GPL-3.0-or-later
// What a ring did together: its rows, its targets, and how close others came on the same targets.
#pragma once

#include "core/detect/ring_scan.h"
#include "core/model/finding.h"

#include <vector>

namespace lockstep {

struct RingFootprint {
    std::vector<EventId> evidence; ///< acts of members within the window of another member's, ascending
    std::vector<TargetId> targets; ///< of those, ascending
    /// Authors with three such targets or more on whose targets members come together at least half as often as
    /// overall and three times as often as with others; ascending.
    std::vector<AccountId> authors;
    std::size_t authorsKnown = 0; ///< targets with an author
    std::uint32_t occasions = 0;  ///< six-hour blocks of the confirmation half with a coincidence
    double memberShare = 0;       ///< of pairs of members on the same target, confirmation half: within the window
    double controlShare = 0;      ///< the same for pairs of a member and somebody else, on the same targets
    double clockShare = 0;        ///< of the evidence: within the busiest hour of the day
    double wholeMinutes = 0;      ///< of the evidence: on a whole minute
    Instant first;
    Instant last;
};

RingFootprint ringFootprint(const InteractionGraph& graph, const Ring& ring, std::uint64_t seed);

} // namespace lockstep
