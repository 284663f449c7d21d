// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/busy_days.h"

#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;
constexpr double moreThanUsual = 1.5;
constexpr double deviations = 3.5;     ///< Iglewicz & Hoaglin 1993
constexpr double toDeviation = 1.4826; ///< MAD of a normal distribution to its standard deviation
constexpr double coveredShare = 0.8;
constexpr double leastOnTop = 20; ///< interactions: fewer are no peak, however empty the other days

std::int64_t dayOf(std::int64_t ms)
{
    return ms >= 0 ? ms / dayMs : -((-ms + dayMs - 1) / dayMs);
}

bool hasDay(const InteractionColumns& rows, std::size_t i)
{
    return rows.time[i] != Instant::missingMs && static_cast<Precision>(rows.precision[i]) <= Precision::day;
}

struct Days {
    std::int64_t first = 0;
    std::vector<double> counts;
};

Days countDays(const InteractionColumns& rows)
{
    std::int64_t first = std::numeric_limits<std::int64_t>::max(), last = std::numeric_limits<std::int64_t>::min();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!hasDay(rows, i))
            continue;
        const auto day = dayOf(rows.time[i]);
        first = std::min(first, day);
        last = std::max(last, day);
    }
    Days days{first, {}};
    constexpr std::int64_t centuries = 200'000; // a single wrong date must not fill the memory
    if (last < first || last - first >= centuries)
        return days;
    days.counts.resize(static_cast<std::size_t>(last - first + 1));
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (hasDay(rows, i))
            ++days.counts[static_cast<std::size_t>(dayOf(rows.time[i]) - first)];
    return days;
}

/// Whose posts it was, and who came.
void describe(BusyDays& busy, const CaseData& data, const Days& counted, const std::vector<bool>& isBusy)
{
    const auto& rows = data.interactions;
    const auto creatorOf = [&](std::size_t i) { return data.targets[rows.target[i]].creator(); };
    const auto isThen = [&](std::size_t i) { return hasDay(rows, i) && busy.days.contains({rows.time[i]}); };
    const auto accounts = data.accountNames.size();
    std::vector<double> then(accounts), otherwise(accounts);
    double unknownThen = 0, unknownOtherwise = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!hasDay(rows, i))
            continue;
        const auto creator = creatorOf(i);
        if (isThen(i))
            ++(creator ? then[creator.index()] : unknownThen);
        else if (!isBusy[static_cast<std::size_t>(dayOf(rows.time[i]) - counted.first)]) // other peaks are not usual
            ++(creator ? otherwise[creator.index()] : unknownOtherwise);
    }
    const auto wholeDays = (busy.days.to.ms - busy.days.from.ms) / dayMs;
    const auto days = static_cast<double>(wholeDays);
    const auto quietDays = static_cast<double>(std::count(isBusy.begin(), isBusy.end(), false));
    const double share = days / std::max(1.0, quietDays);
    std::vector<std::pair<double, AccountId>> onTop;
    double sum = std::max(0.0, unknownThen - unknownOtherwise * share);
    for (std::uint32_t a = 0; a < accounts; ++a)
        if (const double more = then[a] - otherwise[a] * share; more > 0) {
            onTop.emplace_back(more, AccountId(a));
            sum += more;
        }
    std::sort(onTop.begin(), onTop.end(), [](const auto& a, const auto& b) {
        return a.first != b.first ? a.first > b.first : a.second < b.second;
    });
    std::vector<bool> chosen(accounts);
    double covered = 0;
    for (const auto& [more, creator] : onTop) {
        if (covered >= coveredShare * sum)
            break;
        covered += more;
        busy.creators.push_back(creator);
        chosen[creator.index()] = true;
    }
    if (covered < coveredShare * sum) {
        busy.creators.clear();
        return;
    }
    std::vector<bool> came(accounts), comesOtherwise(accounts);
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const auto creator = creatorOf(i); creator && chosen[creator.index()])
            (isThen(i) ? came : comesOtherwise)[rows.actor[i]] = true;
    for (std::size_t a = 0; a < accounts; ++a) {
        busy.accounts += came[a] ? 1 : 0;
        busy.onlyThen += came[a] && !comesOtherwise[a] ? 1 : 0;
    }
}

} // namespace

std::vector<BusyDays> busyDays(const CaseData& data)
{
    const auto days = countDays(data.interactions);
    if (days.counts.size() < daysToKnowUsual)
        return {};
    const double usual = median(days.counts);
    auto distances = days.counts;
    for (auto& count : distances)
        count = std::abs(count - usual);
    const double noise =
        std::max(toDeviation * median(std::move(distances)), std::sqrt(usual)); // counts vary as Poisson
    const double bar = std::max({moreThanUsual * usual, usual + deviations * noise, usual + leastOnTop});
    std::vector<BusyDays> found;
    std::vector<bool> isBusy(days.counts.size());
    for (std::size_t i = 0; i < days.counts.size(); ++i) {
        if (days.counts[i] <= bar)
            continue;
        isBusy[i] = true;
        const Instant from{(days.first + static_cast<std::int64_t>(i)) * dayMs}, to{from.ms + dayMs};
        if (found.empty() || found.back().days.to != from)
            found.push_back({{from, from}, 0, 0, {}, 0, 0});
        auto& busy = found.back();
        busy.days.to = to;
        busy.interactions += static_cast<std::uint64_t>(days.counts[i]);
        busy.usual += usual;
    }
    const auto onTop = [](const BusyDays& busy) { return static_cast<double>(busy.interactions) - busy.usual; };
    std::stable_sort(found.begin(), found.end(),
                     [&](const BusyDays& a, const BusyDays& b) { return onTop(a) > onTop(b); });
    if (found.size() > mostBusyDays)
        found.resize(mostBusyDays);
    std::sort(found.begin(), found.end(),
              [](const BusyDays& a, const BusyDays& b) { return a.days.from < b.days.from; });
    for (auto& busy : found)
        describe(busy, data, days, isBusy);
    return found;
}

} // namespace lockstep
