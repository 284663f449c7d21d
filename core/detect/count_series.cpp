// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/count_series.h"

#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <unordered_map>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr std::size_t fewestReadings = 20;
constexpr std::int64_t shortestSpan = 30;
constexpr std::size_t fewestFollows = 200;

std::int64_t dayNumber(std::int64_t ms)
{
    return ms >= 0 ? ms / dayMs : -((dayMs - 1 - ms) / dayMs);
}

bool isDated(Precision precision)
{
    return precision == Precision::exact || precision == Precision::minute || precision == Precision::day;
}

/// The newest count of that kind for every target that has one; a count without a time yields to one with a time.
std::unordered_map<std::uint32_t, CountId> newestCounts(const CountColumns& counts, CountKind kind)
{
    std::unordered_map<std::uint32_t, CountId> newest;
    for (std::uint32_t i = 0; i < counts.size(); ++i) {
        if (counts.what(CountId(i)) != kind)
            continue;
        auto& held = newest.try_emplace(counts.subject[i], CountId(i)).first->second;
        if (counts.time[i] >= counts.time[held.index()])
            held = CountId(i);
    }
    return newest;
}

std::vector<std::uint32_t> likersOfPosts(const InteractionGraph& graph)
{
    const auto& data = graph.data();
    std::vector<std::uint32_t> likers(data.targets.size(), 0);
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t)
        for (const auto& contact : graph.ofTarget(TargetId(t)))
            likers[t] += data.interactions.what(EventId(contact.event)) == Verb::like;
    return likers;
}

struct DayReading {
    double value = 0;
    CountId count;
};

/// Nothing when the readings are too few or too far apart.
std::optional<FollowerCurve> gridOf(const std::map<std::int64_t, DayReading>& days)
{
    if (days.size() < fewestReadings || days.rbegin()->first - days.begin()->first < shortestSpan)
        return std::nullopt;
    std::vector<double> gaps;
    for (auto at = std::next(days.begin()); at != days.end(); ++at)
        gaps.push_back(static_cast<double>(at->first - std::prev(at)->first));
    FollowerCurve series;
    series.step = std::max(1, static_cast<int>(std::lround(median(gaps))));
    series.firstDay = days.begin()->first;
    for (auto day = series.firstDay; day <= days.rbegin()->first; day += series.step) {
        const auto after = days.lower_bound(day);
        if (after->first == day) {
            series.total.push_back(after->second.value);
            series.counts.push_back(after->second.count);
            continue;
        }
        const auto before = std::prev(after);
        const double way =
            static_cast<double>(day - before->first) / static_cast<double>(after->first - before->first);
        series.total.push_back(before->second.value + way * (after->second.value - before->second.value));
        series.counts.push_back({});
        ++series.filled;
    }
    if (series.filled * 4 > series.total.size())
        return std::nullopt;
    for (std::size_t i = 1; i < series.total.size(); ++i)
        series.gain.push_back(series.total[i] - series.total[i - 1]);
    return series;
}

std::optional<FollowerCurve> seriesOfFollows(const InteractionGraph& graph, TargetId target)
{
    const auto& rows = graph.data().interactions;
    std::vector<std::pair<std::int64_t, EventId>> follows;
    FollowerCurve series;
    std::map<std::int64_t, double> gains;
    for (const auto& contact : graph.ofTarget(target)) {
        const EventId event(contact.event);
        const auto verb = rows.what(event);
        if (contact.time == Instant::missingMs || !isDated(rows.when(event).precision)
            || (verb != Verb::follow && verb != Verb::unfollow))
            continue;
        gains[dayNumber(contact.time)] += verb == Verb::follow ? 1 : -1;
        series.events.push_back(event);
    }
    if (series.events.size() < fewestFollows || gains.rbegin()->first - gains.begin()->first < shortestSpan)
        return std::nullopt;
    series.firstDay = gains.begin()->first;
    series.gain.resize(static_cast<std::size_t>(gains.rbegin()->first - series.firstDay + 1), 0);
    for (const auto& [day, gain] : gains)
        series.gain[static_cast<std::size_t>(day - series.firstDay)] = gain;
    return series;
}

} // namespace

std::vector<LikeSeries> likeSeries(const InteractionGraph& graph, std::size_t shortest, std::size_t most)
{
    const auto& data = graph.data();
    const auto newest = newestCounts(data.counts, CountKind::likes);
    std::map<AccountId, std::vector<TargetId>> posts;
    for (std::uint32_t t = 0; t < data.targets.size(); ++t) {
        const auto& target = data.targets[t];
        if (target.kind == Target::Kind::post && target.account && !target.postedAt.isMissing()
            && graph.canonical(TargetId(t)) == TargetId(t))
            posts[target.account].push_back(TargetId(t));
    }
    std::vector<std::uint32_t> likers;
    std::vector<LikeSeries> all;
    for (auto& [account, own] : posts) {
        if (own.size() < shortest)
            continue;
        std::sort(own.begin(), own.end(), [&data](TargetId a, TargetId b) {
            const auto timeA = data.targets[a.index()].postedAt.at;
            const auto timeB = data.targets[b.index()].postedAt.at;
            return timeA != timeB ? timeA < timeB : a < b;
        });
        if (own.size() > most)
            own.erase(own.begin(), own.end() - static_cast<std::ptrdiff_t>(most));
        const bool counted =
            std::any_of(own.begin(), own.end(), [&](TargetId t) { return newest.contains(t.value()); });
        if (!counted && likers.empty() && graph.eventCount() > 0)
            likers = likersOfPosts(graph);
        LikeSeries series;
        series.account = account;
        for (const auto post : own) {
            const auto found = newest.find(post.value());
            const bool known = counted ? found != newest.end() : !likers.empty() && likers[post.index()] > 0;
            if (!known) {
                ++series.hidden;
                continue;
            }
            series.posts.push_back(post);
            series.at.push_back(data.targets[post.index()].postedAt.at);
            series.likes.push_back(counted ? static_cast<double>(data.counts.value[found->second.index()])
                                           : static_cast<double>(likers[post.index()]));
            if (counted)
                series.counts.push_back(found->second);
        }
        if (series.size() >= shortest)
            all.push_back(std::move(series));
    }
    return all;
}

std::vector<FollowerCurve> followerSeries(const InteractionGraph& graph)
{
    const auto& data = graph.data();
    std::map<std::uint32_t, std::map<std::int64_t, DayReading>> readings;
    std::map<std::uint32_t, std::map<std::int64_t, std::int64_t>> newestOfDay;
    for (std::uint32_t i = 0; i < data.counts.size(); ++i) {
        const CountId count(i);
        const auto when = data.counts.when(count);
        const auto subject = data.counts.subject[i];
        if (data.counts.what(count) != CountKind::followers || when.isMissing() || !isDated(when.precision)
            || data.targets[subject].kind != Target::Kind::account)
            continue;
        const auto day = dayNumber(when.at.ms);
        auto& newest = newestOfDay[subject].try_emplace(day, when.at.ms).first->second;
        if (when.at.ms < newest)
            continue;
        newest = when.at.ms;
        readings[subject][day] = {static_cast<double>(data.counts.value[i]), count};
    }
    std::vector<FollowerCurve> all;
    for (std::uint32_t t = 0; t < data.targets.size(); ++t) {
        if (data.targets[t].kind != Target::Kind::account)
            continue;
        const auto found = readings.find(t);
        auto series = found != readings.end() ? gridOf(found->second)
                      : t < graph.targetCount() && graph.ofTarget(TargetId(t)).size() >= fewestFollows
                          ? seriesOfFollows(graph, TargetId(t))
                          : std::nullopt;
        if (!series)
            continue;
        series->target = TargetId(t);
        series->account = data.targets[t].account;
        all.push_back(std::move(*series));
    }
    std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.account < b.account; });
    return all;
}

} // namespace lockstep
