// SPDX-License-Identifier: GPL-3.0-or-later
// What accounts did before a moment and after it: whoever has sold an account, lost it to a thief or lent it to a
// service acts at other hours, on other things. Holidays and a new job do the same.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/verb.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lockstep {

/// One side of the moment.
struct ActivitySide {
    std::uint64_t acts = 0;                ///< interactions by the accounts
    std::uint64_t posts = 0;               ///< of their own
    std::array<std::uint64_t, 24> hours{}; ///< acts and posts, UTC; those whose hour is known
    std::array<std::uint64_t, verbNames.size()> verbs{};
    std::uint64_t onKnown = 0;     ///< acts on somebody whom they acted on on the other side too
    std::uint64_t fromKnown = 0;   ///< reactions to their posts by somebody who reacted on the other side too
    std::uint64_t received = 0;    ///< reactions to their posts
    std::uint64_t withCreator = 0; ///< acts whose creator is known
    double days = 0;               ///< from the first to the last of all that is counted here
};

struct BeforeAfter {
    ActivitySide before;
    ActivitySide after;
    std::uint64_t withoutTime = 0;
};

/// A reaction to a post counts on the side of its own time. Times known to the day count but have no hour.
/// O(their interactions and the reactions to their posts + targets).
BeforeAfter beforeAfter(const InteractionGraph& graph, const std::vector<AccountId>& accounts, Instant moment);

} // namespace lockstep
