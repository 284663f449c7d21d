// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps coming back to creators without following them. Known only where the followers of a creator are listed.
// What was seen once, in a feed, in the news or for a giveaway, does not count: coming back means a week later or
// more.
#pragma once

#include "core/detect/audience_sets.h"
#include "core/detect/marked_ties.h"

#include <cstdint>

namespace lockstep {

/// Ties of accounts that come back, to creators (indices of AudienceSets) whose followers are listed and to whom
/// enough accounts come back. Marked: never followed, as far as the lists tell.
struct StrangerTies : MarkedTies {
    static constexpr int returnDays = 7; ///< between the first reaction to a creator and the last

    std::uint64_t comingBack = 0; ///< pairs of an account and a creator, whoever is listed
    double datedShare = 0;        ///< of these: with dates. The others count from two reactions on
};

/// The day of a reaction is its own, or that of the post where it has none. O(events log events of an account).
StrangerTies strangerTies(const InteractionGraph& graph, const AudienceSets& sets);

} // namespace lockstep
