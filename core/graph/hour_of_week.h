// SPDX-License-Identifier: GPL-3.0-or-later
// When in the week accounts act: 7 days of 24 hours, Monday first.
#pragma once

#include "core/model/case_data.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace lockstep {

/// From a moment on (ms UTC) the clocks of a zone show so much more than UTC.
struct ClockShift {
    std::int64_t from = 0;
    std::int64_t aheadMs = 0;
};

struct HourOfWeek {
    static constexpr std::size_t cells = 7 * 24;

    std::array<std::uint64_t, cells> focus{};  ///< interactions by the marked accounts
    std::array<std::uint64_t, cells> others{}; ///< by everybody else
    std::uint64_t focusTotal = 0;
    std::uint64_t othersTotal = 0;
    std::uint64_t withoutHour = 0; ///< no time, or one that is known to the day only

    static std::size_t cell(std::size_t day, std::size_t hour) { return day * 24 + hour; }
};

/// @param marked   by AccountId: 1 in the focus, 0 not, leftOutMark neither; empty: everybody is in the focus
/// @param range    UTC; nullopt: all time
/// @param targets  by TargetId, 0 for those that are left out; empty: none is
/// @param clock    of the zone whose hours they are, by moment; before the first: UTC. Empty: UTC
/// O(n log clock).
HourOfWeek hourOfWeek(const CaseData& data, const std::vector<char>& marked, const std::optional<TimeRange>& range,
                      const std::vector<char>& targets = {}, const std::vector<ClockShift>& clock = {});

} // namespace lockstep
