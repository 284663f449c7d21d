// SPDX-License-Identifier: GPL-3.0-or-later
// Follower lists of a case, each as columns by rank: index 0 is the oldest follower (a person counts from 1).
// A list is a data set of kind followerList, or the follow events of one account when most have a time.
#pragma once

#include "core/graph/interaction_graph.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace lockstep {

struct FollowerList {
    DataSetId dataSet;                       ///< of its first row
    TargetId target;                         ///< whose followers
    ListOrder declared = ListOrder::unknown; ///< as the importer said
    bool timed = false;                      ///< sorted by recorded follow times, not by row
    std::vector<AccountId> accounts;
    std::vector<EventId> rows;
    std::vector<std::int64_t> created;   ///< ms UTC, Instant::missingMs when not known
    std::vector<std::int64_t> followed;  ///< ms UTC; empty unless timed
    std::vector<std::size_t> fileStarts; ///< ranks at which a file of the import begins, ascending, without 0
    std::size_t repeated = 0;            ///< rows of accounts that stood in the list before: left out

    std::size_t size() const { return accounts.size(); }
    std::size_t createdKnown() const;
};

/// Lists of at least two followers (follow events with times: at least 200), by target, then by data set. Rows that
/// were declared newest first come turned round; rows of unknown direction come as they stand. O(n log n).
std::vector<FollowerList> followerLists(const InteractionGraph& graph);

/// The same list read from its other end.
void turnRound(FollowerList& list);

} // namespace lockstep
