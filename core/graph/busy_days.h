// SPDX-License-Identifier: GPL-3.0-or-later
// Days on which far more happened than usual: news, a giveaway, a post that spread. A description that helps to read
// a timeline, no test of anybody.
#pragma once

#include "core/model/case_data.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct BusyDays {
    TimeRange days;                 ///< whole days, UTC
    std::uint64_t interactions = 0; ///< in these days
    double usual = 0;               ///< in as many days: the median day of the case
    /// Who together got four fifths of what came on top of their own usual days, the most first. Empty: most of it
    /// went to targets whose creator is not known.
    std::vector<AccountId> creators;
    std::uint64_t accounts = 0; ///< that reacted to those creators in these days
    std::uint64_t onlyThen = 0; ///< of them those that did so on no other day
};

inline constexpr std::size_t daysToKnowUsual = 14; ///< below, nothing is called busy
inline constexpr std::size_t mostBusyDays = 5;

/// Neighbouring days as one, by time; of many the largest. A day stands out with half as much again as the median
/// day, more than 3.5 robust deviations (1.4826 MAD, or the root of the median where that is more) and twenty
/// interactions above it. Only interactions whose day is known count: what a poll saw for the first time may be old.
/// O(n).
std::vector<BusyDays> busyDays(const CaseData& data);

} // namespace lockstep
