// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/account_ages.h"

#include <algorithm>
#include <chrono>

namespace lockstep {

namespace {

using namespace std::chrono;
using Unit = AccountAges::Unit;

/// A number that counts the units: neighbours differ by one.
std::int64_t unitOf(std::int64_t ms, Unit unit)
{
    const auto day = floor<days>(sys_time<milliseconds>(milliseconds(ms)));
    const year_month_day date(day);
    switch (unit) {
    case Unit::day:
        return day.time_since_epoch().count();
    case Unit::month:
        return static_cast<int>(date.year()) * 12 + static_cast<int>(static_cast<unsigned>(date.month())) - 1;
    case Unit::year:
        return static_cast<int>(date.year());
    }
    return 0;
}

std::int64_t beginOf(std::int64_t number, Unit unit)
{
    const auto msOf = [](sys_days day) { return duration_cast<milliseconds>(day.time_since_epoch()).count(); };
    if (unit == Unit::day)
        return msOf(sys_days(days(number)));
    const auto months = unit == Unit::month ? number : number * 12;
    return msOf(year(static_cast<int>(months / 12)) / month(static_cast<unsigned>(months % 12 + 1)) / 1);
}

} // namespace

AccountAges accountAges(const CaseData& data, const std::vector<char>& marked)
{
    const auto inFocus = [&marked](AccountId account) { return marked.empty() || marked[account.index()] == 1; };
    const auto isLeftOut = [&marked](AccountId account) {
        return !marked.empty() && marked[account.index()] == leftOutMark;
    };
    AccountAges ages;
    auto earliest = Instant::missingMs;
    auto latest = Instant::missingMs;
    for (const auto& profile : data.profiles) {
        const bool focus = inFocus(profile.account);
        if (profile.created.isMissing() || isLeftOut(profile.account))
            continue;
        ++(focus ? ages.focusKnown : ages.othersKnown);
        const auto ms = profile.created.at.ms;
        earliest = earliest == Instant::missingMs ? ms : std::min(earliest, ms);
        latest = latest == Instant::missingMs ? ms : std::max(latest, ms);
    }
    // Accounts without a profile have no date either.
    const auto all = static_cast<std::uint64_t>(data.accountNames.size());
    const auto focusAll =
        marked.empty() ? all : static_cast<std::uint64_t>(std::count(marked.begin(), marked.end(), char{1}));
    ages.focusUnknown = focusAll - ages.focusKnown;
    const auto leftOut = static_cast<std::uint64_t>(std::count(marked.begin(), marked.end(), leftOutMark));
    ages.othersUnknown = all - focusAll - leftOut - ages.othersKnown;
    if (earliest == Instant::missingMs)
        return ages;
    constexpr std::int64_t dayMs = 86'400'000;
    const auto span = (latest - earliest) / dayMs;
    ages.unit = span <= 120 ? Unit::day : span <= 20 * 366 ? Unit::month : Unit::year;
    const auto first = unitOf(earliest, ages.unit);
    const auto last = unitOf(latest, ages.unit);
    ages.bins.resize(static_cast<std::size_t>(last - first + 1));
    for (std::size_t i = 0; i < ages.bins.size(); ++i)
        ages.bins[i].from = beginOf(first + static_cast<std::int64_t>(i), ages.unit);
    for (const auto& profile : data.profiles) {
        if (profile.created.isMissing() || isLeftOut(profile.account))
            continue;
        auto& bin = ages.bins[static_cast<std::size_t>(unitOf(profile.created.at.ms, ages.unit) - first)];
        ++(inFocus(profile.account) ? bin.focus : bin.others);
    }
    return ages;
}

} // namespace lockstep
