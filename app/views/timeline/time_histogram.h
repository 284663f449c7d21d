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

struct TimeHistogram {
    std::vector<std::int64_t> times;   ///< ms, ascending; without the missing ones
    std::vector<std::uint32_t> events; ///< EventId of each
    std::uint64_t withoutTime = 0;
};

/// @param accounts, targets  one byte an id, 0 for those that are left out; empty: none is
Result<std::shared_ptr<const TimeHistogram>> sortTimes(const CaseData& data, const TaskContext& task = {},
                                                       const std::vector<char>& accounts = {},
                                                       const std::vector<char>& targets = {});

/// Of those times the ones whose event is marked, ascending. One pass.
std::vector<std::int64_t> timesOf(const TimeHistogram& all, const CaseData& data, const std::vector<char>& accounts,
                                  const std::vector<char>& targets);

/// Interactions in [from, to).
std::uint64_t countBetween(const std::vector<std::int64_t>& times, std::int64_t from, std::int64_t to);

/// `count` bins of equal width over [from, to), in ms.
std::vector<std::uint32_t> histogramBins(const std::vector<std::int64_t>& times, double from, double to, int count);

} // namespace lockstep
