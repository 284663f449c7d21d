// SPDX-License-Identifier: GPL-3.0-or-later
// How far a measured rate or mean may be off: 95 % intervals for tables.
#pragma once

#include <cstdint>
#include <span>

namespace lockstep {

struct Interval {
    double low = 0;
    double high = 0;
};

/// Clopper & Pearson (1934), exact: never promises more than 95 %. 0 <= successes <= trials, trials > 0.
/// About 100 binomial tails.
Interval rateInterval(std::int64_t successes, std::int64_t trials);

/// Student's t on the mean of independent values. At least two values.
Interval meanInterval(std::span<const double> values);

} // namespace lockstep
