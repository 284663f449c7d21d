// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/time_histogram.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

Result<std::shared_ptr<const TimeHistogram>> sortTimes(const CaseData& data, const TaskContext& task,
                                                       const std::vector<char>& accounts,
                                                       const std::vector<char>& targets)
{
    const auto& rows = data.interactions;
    auto histogram = std::make_shared<TimeHistogram>();
    auto& events = histogram->events;
    for (std::uint32_t e = 0; e < rows.size(); ++e) {
        if ((!accounts.empty() && accounts[rows.actor[e]] == 0) || (!targets.empty() && targets[rows.target[e]] == 0))
            continue;
        if (rows.time[e] == Instant::missingMs)
            ++histogram->withoutTime;
        else
            events.push_back(e);
    }
    std::sort(events.begin(), events.end(), [&rows](std::uint32_t a, std::uint32_t b) {
        return rows.time[a] != rows.time[b] ? rows.time[a] < rows.time[b] : a < b;
    });
    if (task.cancelled())
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Sorting was stopped.")));
    histogram->times.reserve(events.size());
    for (const auto e : events)
        histogram->times.push_back(rows.time[e]);
    return std::shared_ptr<const TimeHistogram>(std::move(histogram));
}

std::vector<std::int64_t> timesOf(const TimeHistogram& all, const CaseData& data, const std::vector<char>& accounts,
                                  const std::vector<char>& targets)
{
    std::vector<std::int64_t> times;
    for (std::size_t i = 0; i < all.events.size(); ++i) {
        const auto e = all.events[i];
        if ((accounts.empty() || accounts[data.interactions.actor[e]])
            && (targets.empty() || targets[data.interactions.target[e]]))
            times.push_back(all.times[i]);
    }
    return times;
}

std::uint64_t countBetween(const std::vector<std::int64_t>& times, std::int64_t from, std::int64_t to)
{
    if (to <= from)
        return 0;
    return static_cast<std::uint64_t>(std::lower_bound(times.begin(), times.end(), to)
                                      - std::lower_bound(times.begin(), times.end(), from));
}

std::vector<std::uint32_t> histogramBins(const std::vector<std::int64_t>& times, double from, double to, int count)
{
    std::vector<std::uint32_t> bins(static_cast<std::size_t>(std::max(0, count)));
    const double width = (to - from) / std::max(1, count);
    auto begin = std::lower_bound(times.begin(), times.end(), static_cast<std::int64_t>(std::ceil(from)));
    for (std::size_t b = 0; b < bins.size(); ++b) {
        const double edge = from + width * static_cast<double>(b + 1);
        const auto end = std::lower_bound(begin, times.end(), static_cast<std::int64_t>(std::ceil(edge)));
        bins[b] = static_cast<std::uint32_t>(end - begin);
        begin = end;
    }
    return bins;
}

} // namespace lockstep
