// SPDX-License-Identifier: GPL-3.0-or-later
// How many interactions a stretch of time holds, for any stretch at any zoom: the times are sorted once, a bin
// is two binary searches.
#pragma once

#include "core/model/case_data.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace lockstep {

/// Moments of interactions. One that is known to the day only stands at the start of its day and may be anywhere in
/// it.
struct SortedTimes {
    std::vector<std::int64_t> times;      ///< ms, ascending; without the missing ones
    std::vector<std::int64_t> days;       ///< of those known to the day only: each day once, ascending
    std::vector<std::uint64_t> untilDays; ///< and how many of them that day and the days before hold

    /// In ascending order.
    void add(std::int64_t ms, Precision precision);
    std::uint64_t knownToTheDay() const { return untilDays.empty() ? 0 : untilDays.back(); }
};

struct TimeHistogram : SortedTimes {
    std::vector<std::uint32_t> events; ///< EventId of each
    std::uint64_t withoutTime = 0;
};

/// @param accounts, targets  one byte an id, 0 for those that are left out; empty: none is
Result<std::shared_ptr<const TimeHistogram>> sortTimes(const CaseData& data, const TaskContext& task = {},
                                                       const std::vector<char>& accounts = {},
                                                       const std::vector<char>& targets = {});

/// Of those times the ones whose event is marked, ascending. One pass.
SortedTimes timesOf(const TimeHistogram& all, const CaseData& data, const std::vector<char>& accounts,
                    const std::vector<char>& targets);

/// Interactions in [from, to).
std::uint64_t countBetween(const std::vector<std::int64_t>& times, std::int64_t from, std::int64_t to);

/// `count` bins of equal width over [from, to), in ms. What is known to the day only is spread over its day.
std::vector<double> histogramBins(const SortedTimes& times, double from, double to, int count);

/// Bins that a strip of so many shall have: where most times are known to the day only none is narrower than a day,
/// and each begins with one.
struct HistogramSpan {
    double from = 0;
    double to = 1;
    int count = 1;
};
HistogramSpan spanOfBins(const SortedTimes& times, double from, double to, int count);

} // namespace lockstep
