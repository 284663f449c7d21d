// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/account_rhythms.h"

#include "core/detect/parallel.h"

#include <algorithm>

namespace lockstep {

namespace {

std::int64_t whileMs(std::size_t index)
{
    return std::int64_t{60'000} * AccountRhythms::whileMinutes[index];
}

} // namespace

AccountRhythms AccountRhythms::build(const InteractionGraph& graph, const TimedPosts& posts, int threads,
                                     const TaskContext& task, std::size_t mostKept)
{
    AccountRhythms out;
    out.m_graph = &graph;
    out.m_row.assign(posts.accountCount(), notKept);
    std::vector<std::uint32_t> accounts;
    for (std::uint32_t a = 0; a < posts.accountCount() && accounts.size() < mostKept; ++a)
        if (posts.of(a).size() >= 2) {
            out.m_row[a] = static_cast<std::uint32_t>(accounts.size());
            accounts.push_back(a);
        }
    out.m_kept.resize(accounts.size());
    parallelFor(
        accounts.size(), threads,
        [&](std::size_t i, std::size_t) { out.m_kept[i] = daysReached(activityTimes(graph, accounts[i])); },
        [&task] { return task.cancelled(); });
    return out;
}

AccountRhythms::Days AccountRhythms::of(std::uint32_t account) const
{
    const auto row = m_row[account];
    return row == notKept ? daysReached(activityTimes(*m_graph, account)) : m_kept[row];
}

std::vector<std::int64_t> activityTimes(const InteractionGraph& graph, std::uint32_t account)
{
    std::vector<std::int64_t> times;
    for (const auto& contact : graph.ofActor(AccountId(account)))
        if (isToTheMinute(graph.data().interactions.when(EventId(contact.event))))
            times.push_back(contact.time);
    return times;
}

AccountRhythms::Days daysReached(const std::vector<std::int64_t>& times)
{
    std::array<std::array<double, 24>, AccountRhythms::whileMinutes.size()> days{};
    for (std::size_t i = 0; i < times.size(); ++i) {
        const auto time = times[i];
        // A moment m reaches this time within w when m <= time <= m + w; what reaches the one before is counted
        // there.
        auto first = time - whileMs(AccountRhythms::inSight);
        if (i > 0)
            first = std::max(first, times[i - 1]);
        for (auto to = time; to > first;) {
            const auto before = to - 1;
            const auto hour =
                before >= 0 ? before / TimedPosts::hourMs : -((TimedPosts::hourMs - 1 - before) / TimedPosts::hourMs);
            const auto from = std::max(hour * TimedPosts::hourMs, first);
            const auto ofDay = static_cast<std::size_t>(((hour % 24) + 24) % 24);
            for (std::size_t w = days.size(); w-- > 0;) {
                const auto start = std::max(from, time - whileMs(w));
                if (start >= to)
                    break;
                days[w][ofDay] += static_cast<double>(to - start) / static_cast<double>(TimedPosts::hourMs);
            }
            to = from;
        }
    }
    AccountRhythms::Days result{};
    for (std::size_t w = 0; w < days.size(); ++w)
        for (std::size_t hour = 0; hour < result[w].size(); ++hour)
            result[w][hour] = static_cast<float>(days[w][hour]);
    return result;
}

} // namespace lockstep
