// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that go on as somebody else from one date on: other hours, another public, another language, a new name, a
// deleted past. One of these happens to everybody; three at one date need a second look. DETECTION, D10 (resale).
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lockstep {

inline constexpr std::size_t leastPosts = 12;     ///< of an account that is looked at
inline constexpr std::size_t leastPostsASide = 5; ///< of the date of change
inline constexpr int agreeDays = 7;
inline constexpr std::size_t leastChannels = 3;

enum class ChangeChannel : std::uint8_t {
    hours,    ///< the times of day of its posts (Kuiper's statistic, circular)
    audience, ///< who reacts to its posts
    language, ///< of its comments
    silence,  ///< its longest pause, next to those of others
    renamed,  ///< the profile names the date of a new name (column renamed_at)
    deleted,  ///< fewer posts on the profile than in the data: the older ones are gone
};

struct ChannelChange {
    ChangeChannel channel = ChangeChannel::hours;
    Instant at;
    double effect =
        0; ///< hours: Kuiper's distance, 0..1; audience: share of the overlap that is left; language: share
           ///< of comments in another language; silence: pause in its own mean pauses; deleted: share
    double p = 1;
};

struct OwnerChange {
    AccountId account;
    Instant at;                          ///< of its clearest channel
    std::vector<ChannelChange> channels; ///< the clearest first, then by chance
    std::size_t channelsTested = 0;
    std::size_t posts = 0;
    std::size_t postsBefore = 0;
    double p = 1; ///< of three channels as small at one date
    double q = 1;
    std::vector<TargetId> targets; ///< its posts, ascending
    std::vector<EventId> evidence; ///< the first reaction to each of its posts, ascending
};

struct OwnerScan {
    std::vector<OwnerChange> found; ///< by account
    std::size_t tested = 0;         ///< accounts with enough posts over at least two weeks
};

/// The clearest of hours, audience and language gives the date; the others are measured within a week of it. Chances
/// by permutation of the account's own posts or comments (999, with the same choice of dates); pauses and marks by
/// how many accounts have one as great, at any such date; a public must also have changed more than four spreads from
/// the middle of all, because everybody's drifts. Then the chance that three are as small, corrected for all
/// accounts. O(reactions), and a thousand times that of an account that passes the screen.
OwnerScan scanOwners(const InteractionGraph& graph, double fdr, std::uint64_t seed, const TaskContext& task);

} // namespace lockstep
