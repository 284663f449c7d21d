// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/hour_of_week.h"

#include <algorithm>
#include <iterator>

namespace lockstep {

namespace {

std::size_t cellOf(std::int64_t ms)
{
    constexpr std::int64_t hourMs = 3'600'000;
    constexpr std::int64_t weekHours = HourOfWeek::cells;
    const auto hour = ms / hourMs - (ms % hourMs < 0 ? 1 : 0);
    const auto sinceMonday = (hour + 3 * 24) % weekHours; // 1 January 1970 was a Thursday
    return static_cast<std::size_t>(sinceMonday < 0 ? sinceMonday + weekHours : sinceMonday);
}

std::int64_t shown(std::int64_t ms, const std::vector<ClockShift>& clock)
{
    const auto next = std::upper_bound(clock.begin(), clock.end(), ms,
                                       [](std::int64_t at, const ClockShift& shift) { return at < shift.from; });
    return next == clock.begin() ? ms : ms + std::prev(next)->aheadMs;
}

} // namespace

HourOfWeek hourOfWeek(const CaseData& data, const std::vector<char>& marked, const std::optional<TimeRange>& range,
                      const std::vector<char>& targets, const std::vector<ClockShift>& clock)
{
    HourOfWeek week;
    const auto& rows = data.interactions;
    for (std::uint32_t i = 0; i < rows.size(); ++i) {
        const auto when = rows.when(EventId(i));
        if ((range && !range->contains(when.at)) || (!targets.empty() && targets[rows.target[i]] == 0)
            || (!marked.empty() && marked[rows.actor[i]] == leftOutMark))
            continue;
        if (when.isMissing() || (when.precision != Precision::exact && when.precision != Precision::minute)) {
            ++week.withoutHour;
            continue;
        }
        const bool inFocus = marked.empty() || marked[rows.actor[i]] == 1;
        ++(inFocus ? week.focus : week.others)[cellOf(shown(when.at.ms, clock))];
        ++(inFocus ? week.focusTotal : week.othersTotal);
    }
    return week;
}

} // namespace lockstep
