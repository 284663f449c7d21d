// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_ranks.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_set>

namespace lockstep {

namespace {

/// Follow events that were not imported as a list: an account with fewer is no list worth a chart.
constexpr std::size_t timedMinimum = 200;

/// Place of a file within its import: lists of several files were collected one after the other.
std::vector<std::uint32_t> filePlaces(const CaseData& data)
{
    std::vector<std::uint32_t> place(data.files.size(), 0);
    for (const auto& set : data.dataSets)
        for (std::uint32_t i = 0; i < set.files.size(); ++i)
            place[set.files[i].index()] = i;
    return place;
}

/// Rows in the order in which they stand in the files.
void sortByRow(std::vector<std::uint32_t>& events, const CaseData& data, const std::vector<std::uint32_t>& place)
{
    const auto& rows = data.interactions;
    std::sort(events.begin(), events.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple(place[rows.file[a]], rows.row[a], a) < std::tuple(place[rows.file[b]], rows.row[b], b);
    });
}

void sortByTime(std::vector<std::uint32_t>& events, const CaseData& data)
{
    const auto& rows = data.interactions;
    std::sort(events.begin(), events.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple(rows.time[a], rows.actor[a], a) < std::tuple(rows.time[b], rows.actor[b], b);
    });
}

/// Target and data set -> its rows. Not from the graph, which counts once what two lists of one account both hold:
/// the later list would have holes. Ordered: the result must not depend on hashing.
std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>>
rowsOfLists(const InteractionGraph& graph)
{
    const auto& data = graph.data();
    const auto& rows = data.interactions;
    std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<std::uint32_t>> found;
    std::vector<bool> isOfList(data.files.size(), false);
    for (std::uint32_t f = 0; f < isOfList.size(); ++f)
        isOfList[f] = data.dataSets[data.fileDataSet[f].index()].kind == DataSetKind::followerList;
    if (std::find(isOfList.begin(), isOfList.end(), true) == isOfList.end())
        return found;
    for (std::uint32_t e = 0; e < rows.size(); ++e)
        if (isOfList[rows.file[e]] && rows.what(EventId(e)) == Verb::follow)
            found[{graph.canonical(TargetId(rows.target[e])).value(), data.fileDataSet[rows.file[e]].value()}]
                .push_back(e);
    return found;
}

FollowerList makeList(const CaseData& data, TargetId target, DataSetId set, const std::vector<std::uint32_t>& events,
                      bool timed)
{
    const auto& rows = data.interactions;
    FollowerList list;
    list.target = target;
    list.dataSet = set;
    list.declared = timed ? ListOrder::oldestFirst : data.dataSets[set.index()].order;
    list.timed = timed;
    std::unordered_set<std::uint32_t> seen; // asked, never walked
    seen.reserve(events.size());
    std::uint32_t lastFile = FileId::noneValue;
    for (const auto event : events) {
        const AccountId account(rows.actor[event]);
        if (!seen.insert(account.value()).second) {
            ++list.repeated;
            continue;
        }
        if (!timed && lastFile != FileId::noneValue && rows.file[event] != lastFile)
            list.fileStarts.push_back(list.size());
        lastFile = rows.file[event];
        list.accounts.push_back(account);
        list.rows.push_back(EventId(event));
        const auto* profile = data.profile(account);
        list.created.push_back(profile ? profile->created.at.ms : Instant::missingMs);
        if (timed)
            list.followed.push_back(rows.time[event]);
    }
    if (list.declared == ListOrder::newestFirst)
        turnRound(list);
    return list;
}

} // namespace

std::size_t FollowerList::createdKnown() const
{
    return static_cast<std::size_t>(
        std::count_if(created.begin(), created.end(), [](std::int64_t ms) { return ms != Instant::missingMs; }));
}

std::vector<FollowerList> followerLists(const InteractionGraph& graph)
{
    const auto& data = graph.data();
    const auto& rows = data.interactions;
    const auto place = filePlaces(data);
    auto byList = rowsOfLists(graph);
    std::vector<FollowerList> lists;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        const TargetId target(t);
        const auto first = byList.lower_bound({t, 0});
        for (auto at = first; at != byList.end() && at->first.first == t; ++at) {
            auto& events = at->second;
            const auto withTime = static_cast<std::size_t>(std::count_if(
                events.begin(), events.end(), [&](std::uint32_t e) { return rows.time[e] != Instant::missingMs; }));
            // The order of the rows stays the order unless every row says when: a partly timed list cannot be sorted.
            const bool byTime = withTime == events.size();
            byTime ? sortByTime(events, data) : sortByRow(events, data, place);
            if (events.size() >= 2)
                lists.push_back(makeList(data, target, DataSetId(at->first.second), events, byTime));
        }
        if (data.targets[t].kind != Target::Kind::account)
            continue;
        std::vector<std::uint32_t> timed;
        for (const auto& contact : graph.ofTarget(target)) // sorted by time
            if (const EventId event(contact.event); rows.what(event) == Verb::follow
                                                    && contact.time != Instant::missingMs
                                                    && data.dataSetOf(event).kind != DataSetKind::followerList)
                timed.push_back(contact.event);
        if (timed.size() >= timedMinimum)
            lists.push_back(makeList(data, target, data.fileDataSet[rows.file[timed.front()]], timed, true));
    }
    return lists;
}

void turnRound(FollowerList& list)
{
    std::reverse(list.accounts.begin(), list.accounts.end());
    std::reverse(list.rows.begin(), list.rows.end());
    std::reverse(list.created.begin(), list.created.end());
    std::reverse(list.followed.begin(), list.followed.end());
    for (auto& start : list.fileStarts)
        start = list.size() - start;
    std::reverse(list.fileStarts.begin(), list.fileStarts.end());
}

} // namespace lockstep
