// SPDX-License-Identifier: GPL-3.0-or-later
// D6, first half: where the followers of an account rise faster than its own days explain. A scan over windows of 1
// to 14 days with negative binomial likelihood around a local level with weekdays; p by simulation of the account's
// own noise with AR(1), the whole procedure run on every simulated curve. (DETECTION section 3, NB scan; section 8
// D6)
#pragma once

#include "core/detect/count_series.h"
#include "core/stats/count_noise.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct GrowthLevel {
    std::vector<double>
        expected; ///< gain of each day, above 0: the middle of four weeks around it, times the weekday
    CountNoise noise;
};
GrowthLevel growthLevel(const FollowerCurve& series);
/// What the gains [from, to) brought beyond what was expected; less than 0: losses.
double beyondExpected(const FollowerCurve& series, const GrowthLevel& level, std::size_t from, std::size_t to);

struct GrowthStep {
    std::size_t from = 0; ///< gains [from, to)
    std::size_t to = 0;
    double gain = 0;
    double expected = 0;
    double likelihood = 0; ///< log-likelihood ratio
    double p = 1;          ///< over all windows of this account

    double size() const { return gain - expected; }
};

/// Steps with p <= 0.01, none overlapping another, by time; only those of at least 50 followers and 2 % of the total.
/// `tests`: the smallest p that any window reached, 1 when nothing rose. O(worlds x days).
struct GrowthScan {
    std::vector<GrowthStep> steps;
    double smallestP = 1;
};
GrowthScan scanGrowth(const FollowerCurve& series, const GrowthLevel& level, std::uint64_t seed, int worlds = 999);

} // namespace lockstep
