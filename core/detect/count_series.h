// SPDX-License-Identifier: GPL-3.0-or-later
// From counts, or from rows that can be counted, to the two series that need no names: the likes of an account's
// posts and its followers from day to day.
#pragma once

#include "core/graph/interaction_graph.h"

#include <vector>

namespace lockstep {

/// Likes of the posts of one account, oldest first. Only posts with a known time; a hidden count leaves the post out.
struct LikeSeries {
    AccountId account;
    std::vector<TargetId> posts;
    std::vector<Instant> at;
    std::vector<double> likes;
    std::vector<CountId> counts; ///< as many as posts, or none: the rows of the likers were counted
    std::size_t hidden = 0;      ///< posts of the account without a count

    std::size_t size() const { return posts.size(); }
};

/// Series of at least `shortest` posts, by account, of the newest `most` posts. The newest count of a post holds;
/// rows are counted only for accounts of which no counts are known. O(counts + events).
std::vector<LikeSeries> likeSeries(const InteractionGraph& graph, std::size_t shortest, std::size_t most = 1000);

/// Followers of one account on an even grid of whole days.
struct FollowerCurve {
    AccountId account;
    TargetId target;
    std::int64_t firstDay = 0; ///< days since 1970, UTC
    int step = 1;              ///< days between two values
    std::vector<double> total; ///< empty: only gains and losses are known (counted from follows)
    std::vector<double> gain;  ///< gain[i]: from grid point i to i + 1; for follows: on that day
    std::vector<CountId> counts;
    std::vector<EventId> events;
    std::size_t filled = 0; ///< grid points between two readings, by a straight line

    Instant dayOf(std::size_t i) const { return {(firstDay + static_cast<std::int64_t>(i) * step) * 86'400'000}; }
};

/// Of accounts with readings over at least 30 days, at most a quarter of the grid filled; else with 200 or more
/// follows with a time over at least 30 days. By account. O(counts + events).
std::vector<FollowerCurve> followerSeries(const InteractionGraph& graph);

} // namespace lockstep
