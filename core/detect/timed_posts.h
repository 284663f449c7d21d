// SPDX-License-Identifier: GPL-3.0-or-later
// How long after posting each account reacted: the input of the locked-crowd detector.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// Posts with a known author and a post time to the minute or better, and the first reaction (like, comment or share)
/// of each account on each of them. Dense indices of its own; accounts keep their AccountId.
struct TimedPosts {
    static constexpr std::int64_t hourMs = 3'600'000;
    static constexpr std::int64_t dayMs = 24 * hourMs;

    struct Post {
        TargetId target;
        std::uint32_t creator = 0; ///< index into creators
        std::int64_t time = 0;     ///< ms UTC
        std::uint8_t hour = 0;     ///< 0..23 UTC
        bool confirmation = false; ///< belongs to the half that is not used to find anything
    };
    struct Reaction {
        std::uint32_t post = 0; ///< index into posts
        std::uint32_t event = 0;
        std::int64_t delay = 0; ///< ms after the post, never negative
    };

    std::vector<Post> posts;
    std::vector<AccountId> creators;     ///< ascending
    std::vector<std::uint64_t> start{0}; ///< AccountId -> first reaction
    std::vector<Reaction> reactions;     ///< by account, then creator, then post

    // What could not be used, for the sentence that says so.
    std::uint64_t usableTimes = 0; ///< reactions with a time, on any target
    std::uint64_t withoutPostTime = 0;
    std::uint64_t withoutAuthor = 0;
    std::uint64_t withoutTime = 0; ///< no time, or only the day
    std::uint64_t beforePost = 0;  ///< earlier than the post itself: a wrong clock somewhere

    std::uint32_t accountCount() const { return static_cast<std::uint32_t>(start.size() - 1); }
    std::span<const Reaction> of(std::uint32_t account) const
    {
        return std::span(reactions).subspan(start[account], start[account + 1] - start[account]);
    }
};

/// Halves: a coin of the seed is thrown for each two days; the posts of one day go to discovery, those of the other
/// to confirmation. So both halves cover the whole period, and one session rarely reaches into both. O(n log n).
TimedPosts timedPosts(const InteractionGraph& graph, std::uint64_t seed, const TaskContext& task);

/// The coin: whether a moment (ms UTC) belongs to the confirmation half.
bool inConfirmationHalf(std::int64_t timeMs, std::uint64_t seed);

/// Times good enough to measure minutes.
bool isToTheMinute(const Moment& moment);

} // namespace lockstep
