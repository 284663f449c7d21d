// SPDX-License-Identifier: GPL-3.0-or-later
// A low-activity flag for every follower, built from whatever the list holds: few posts, few followers, follows far
// more than it is followed, no picture, no biography, no likes given. Profile features alone accuse the innocent
// (at a base rate of 1 % most flagged accounts are ordinary people): the flag is only ever read as a rate of a
// stretch of the list against its neighbours, for accounts of the same age.
#pragma once

#include "core/detect/follower_ranks.h"
#include "core/model/message.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct QuietFlag {
    std::vector<std::int8_t> value; ///< by rank: 1 flagged, 0 not, -1 not known; empty when there is no usable column
    std::vector<Message> features;  ///< the features that were at hand
    int needed = 0;                 ///< an account is flagged when at least this many of them hold
    double rate = 0;                ///< share of flagged among the known

    bool usable() const { return !value.empty(); }
};

/// A feature counts as at hand when it is known for half of the list. `needed` is a majority of the features, or more
/// when the flag would else hold for over 30 % of the list. O(n * features).
QuietFlag quietFlag(const CaseData& data, const FollowerList& list);

} // namespace lockstep
