// SPDX-License-Identifier: GPL-3.0-or-later
// Bursts in the times of one target, each from its awakening point to its peak: MultiBurst of HoloScope (Liu, Hooi,
// Faloutsos, CIKM 2017, section 3.3).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

struct Burst {
    std::int64_t from = 0; ///< ms, awakening
    std::int64_t to = 0;   ///< ms, end of the peak
    double rise = 0;       ///< counts of the histogram between the two
    double slope = 0;      ///< rise an hour

    bool holds(std::int64_t time) const { return from <= time && time <= to; }
    double weight() const { return rise * slope; }
};

struct BurstProfile {
    std::vector<Burst> bursts; ///< rise at least half of the largest, by time
    double drop = 0;           ///< steepest fall after a peak: counts times counts an hour
};

/// Histogram with the larger of Sturges' and Freedman and Diaconis' numbers of bins; the peak; the awakening point is
/// the bin farthest below the straight line from the start of the series to the peak; then the same to the left of it
/// and to the right of the next local minimum. `times` ascending; fewer than four make no burst. O(n + bins^2).
BurstProfile multiBurst(std::span<const std::int64_t> times);

} // namespace lockstep
