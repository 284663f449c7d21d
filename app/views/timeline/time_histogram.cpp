// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/time_histogram.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::int64_t msADay = 86'400'000;

/// How many of those known to the day lie before `at`, each spread evenly over its day.
double spreadBefore(const SortedTimes& times, double at)
{
    const auto& days = times.days;
    const auto over = static_cast<std::size_t>(
        std::upper_bound(days.begin(), days.end(), at - double(msADay),
                         [](double ms, std::int64_t day) { return ms < static_cast<double>(day); })
        - days.begin());
    const auto until = [&times](std::size_t n) { return n == 0 ? 0 : times.untilDays[n - 1]; };
    auto before = static_cast<double>(until(over));
    for (auto i = over; i < days.size() && static_cast<double>(days[i]) < at; ++i) // one, or two
        before += static_cast<double>(until(i + 1) - until(i)) * (at - static_cast<double>(days[i])) / double(msADay);
    return before;
}

/// Those times before `at` that are no whole days.
double pointsBefore(const SortedTimes& times, double at)
{
    const auto bound = static_cast<std::int64_t>(std::ceil(at));
    const auto all = std::lower_bound(times.times.begin(), times.times.end(), bound) - times.times.begin();
    const auto days = std::lower_bound(times.days.begin(), times.days.end(), bound) - times.days.begin();
    return static_cast<double>(all)
           - (days == 0 ? 0.0 : static_cast<double>(times.untilDays[static_cast<std::size_t>(days) - 1]));
}

} // namespace

void SortedTimes::add(std::int64_t ms, Precision precision)
{
    times.push_back(ms);
    if (precision != Precision::day)
        return;
    if (days.empty() || days.back() != ms) {
        untilDays.push_back(knownToTheDay());
        days.push_back(ms);
    }
    ++untilDays.back();
}

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
        histogram->add(rows.time[e], static_cast<Precision>(rows.precision[e]));
    return std::shared_ptr<const TimeHistogram>(std::move(histogram));
}

SortedTimes timesOf(const TimeHistogram& all, const CaseData& data, const std::vector<char>& accounts,
                    const std::vector<char>& targets)
{
    SortedTimes times;
    for (std::size_t i = 0; i < all.events.size(); ++i) {
        const auto e = all.events[i];
        if ((accounts.empty() || accounts[data.interactions.actor[e]])
            && (targets.empty() || targets[data.interactions.target[e]]))
            times.add(all.times[i], static_cast<Precision>(data.interactions.precision[e]));
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

std::vector<double> histogramBins(const SortedTimes& times, double from, double to, int count)
{
    std::vector<double> bins(static_cast<std::size_t>(std::max(0, count)));
    const double width = (to - from) / std::max(1, count);
    const auto before = [&times](double at) { return pointsBefore(times, at) + spreadBefore(times, at); };
    double begin = before(from);
    for (std::size_t b = 0; b < bins.size(); ++b) {
        const double end = before(from + width * static_cast<double>(b + 1));
        bins[b] = end - begin;
        begin = end;
    }
    return bins;
}

HistogramSpan spanOfBins(const SortedTimes& times, double from, double to, int count)
{
    constexpr double day = double(msADay);
    if (times.knownToTheDay() * 2 <= times.times.size())
        return {from, to, std::max(1, count)};
    const double width = std::max(1.0, std::ceil((to - from) / std::max(1, count) / day)) * day;
    const double first = std::floor(from / day) * day;
    const int bins = std::max(1, static_cast<int>(std::ceil((to - first) / width)));
    return {first, first + bins * width, bins};
}

} // namespace lockstep
