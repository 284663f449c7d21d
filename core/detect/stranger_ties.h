// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps coming back to creators without following them. Known only where the list of followers is whole: who was
// left out of several lists that were cut at the same age would look like a group of strangers. What was seen once,
// in a feed, in the news or for a giveaway, does not count: coming back means a week later or more.
#pragma once

#include "core/detect/audience_sets.h"
#include "core/detect/marked_ties.h"

#include <cstdint>

namespace lockstep {

/// Ties of accounts that come back, to creators (indices of AudienceSets) whose followers are listed wholly and to
/// whom enough accounts come back. Marked: never followed.
struct StrangerTies : MarkedTies {
    static constexpr int returnDays = 7; ///< between the first reaction to a creator and the last
    /// Share of the followers that the creator's profile or counts tell of, for a list to be whole.
    static constexpr double whole = 0.9;

    std::uint64_t comingBack = 0; ///< pairs of an account and a creator, whoever is listed
    double datedShare = 0;        ///< of these: the reactions have times of their own
};

/// The day of a reaction is its own, or that of the post where it has none; without either, two reactions count as
/// coming back. O(events log events of an account).
StrangerTies strangerTies(const InteractionGraph& graph, const AudienceSets& sets);

} // namespace lockstep
