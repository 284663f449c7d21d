// SPDX-License-Identifier: GPL-3.0-or-later
// The rises of a follower curve as a chart marks them: how large, how long, and what was left of them later. Marks,
// not a finding: D6 (growth_curve.h) says which of them need a second look.
#pragma once

#include "core/detect/growth_steps.h"

#include <array>
#include <optional>
#include <vector>

namespace lockstep {

inline constexpr std::array keptAfterDays{7, 30, 90};

struct GrowthBurst {
    Instant from;        ///< UTC, whole days
    Instant to;          ///< the first day after it
    double size = 0;     ///< followers beyond what is usual
    double expected = 0; ///< usual in so many days
    /// Share of the size that is still there so many days later; missing: the curve ends before, or the next rise
    /// came in between. Counts are net: who left of the others is taken off as well.
    std::array<std::optional<double>, keptAfterDays.size()> kept;
};

struct GrowthPicture {
    std::vector<GrowthBurst> bursts; ///< by time
    std::vector<double> usual;       ///< a day, for each gain of the series (GrowthLevel::expected)
};

/// Rises at p <= 0.01 on this account's own days (scanGrowth, which is what it costs).
GrowthPicture growthPicture(const FollowerCurve& series, std::uint64_t seed);

} // namespace lockstep
