// SPDX-License-Identifier: GPL-3.0-or-later
// When did the follower at a rank follow? Not before the youngest account in front of it was made: the running
// maximum of the creation date is a lower bound (Meeder, Karrer, Sayedi, Ravi, Borgs, Chayes: "We know who you
// followed last summer", WWW 2011). The upper bound here is an estimate: the third step of the envelope after the
// rank, because somebody who follows on the day of signing up comes along soon. The distance of the two is the lag.
#pragma once

#include "core/model/moment.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

struct FollowEnvelope {
    std::vector<std::int64_t> lower; ///< ms UTC by rank; Instant::missingMs before the first creation date
    std::vector<std::int64_t> upper; ///< estimate; Instant::missingMs near the end of the list
    double medianLagDays = 0;        ///< of upper - lower over all ranks that have both
    std::size_t discarded = 0;       ///< creation dates that no later follower comes near: misplaced rows

    /// Days between creation and the earliest follow date at that rank, 0 when younger than the envelope.
    static double ageDays(std::int64_t lowerMs, std::int64_t createdMs);
};

/// A step is discarded when none of the next max(50, n/20) followers is within 60 days of it or younger, unless the
/// list ends before. O(n log n).
FollowEnvelope followEnvelope(std::span<const std::int64_t> created);

inline constexpr double msPerDay = 86'400'000.0;

} // namespace lockstep
