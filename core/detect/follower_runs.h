// SPDX-License-Identifier: GPL-3.0-or-later
// Runs of creation dates: a supplier makes his accounts in several goes, so a batch stands out by a handful of short
// spans of dates together, also where each of them is too thin a band to be seen alone.
#pragma once

#include "core/detect/follower_bands.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// Spans of 3 to 28 days, apart from each other and by date, of which the followers in the window have three times
/// what its flanks make one expect (by the same days, by the half years around them, and by the ages at which people
/// follow next door: many who come in one day are of one age); by chance one in a hundred windows has any (Poisson,
/// Bonferroni over the spans, the list's own overdispersion). Only every second follower, the even ranks, is looked
/// at: the others are left to confirm it. Dates too new to be possible at the start of the window are left out.
/// O(followers of the window and its flanks * widths).
std::vector<DateBand> dateRuns(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope,
                               double marginDays, RankWindow window, double dispersion);

/// Share of ordinary followers of the window in the runs, carefully: for each the higher of what it would hold if it
/// were as full as the half years around it, in that window, and of what the ages at following next door would give.
double ordinaryRateOf(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope,
                      RankWindow window, std::span<const DateBand> runs);

} // namespace lockstep
