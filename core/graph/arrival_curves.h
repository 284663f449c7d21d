// SPDX-License-Identifier: GPL-3.0-or-later
// How the likes of a post came in: how long after posting each of them.
#pragma once

#include "core/graph/interaction_graph.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct ArrivalCurve {
    TargetId post;
    std::vector<std::int64_t> delays; ///< ms after posting, ascending, never negative
    std::size_t beforePost = 0;       ///< dated before the post: left out
    std::size_t withoutTime = 0;
};

/// Likes of the posts that have a time to the minute, by post. O(likes of the posts · log).
std::vector<ArrivalCurve> arrivalCurves(const InteractionGraph& graph, const std::vector<TargetId>& posts);

/// The posts of an account, by time of posting.
std::vector<TargetId> postsBy(const CaseData& data, AccountId creator);

/// Share of the curve's likes that had come after each of the given delays, 0..1. Nothing for an empty curve.
std::vector<double> sharesAt(const ArrivalCurve& curve, const std::vector<std::int64_t>& delays);

} // namespace lockstep
