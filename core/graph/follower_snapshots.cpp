// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/follower_snapshots.h"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <span>

namespace lockstep {

namespace {

struct Snapshot {
    DataSetId dataSet;
    std::vector<AccountId> accounts; ///< ascending, each once
    std::int64_t newest = std::numeric_limits<std::int64_t>::min();
    bool timed = true;
};

/// Target -> its lists in the order of import; only targets with several.
std::map<std::uint32_t, std::vector<Snapshot>> repeatedLists(const CaseData& data)
{
    std::map<std::uint32_t, std::vector<Snapshot>> lists;
    for (std::uint32_t s = 0; s < data.dataSets.size(); ++s)
        if (const auto& set = data.dataSets[s]; set.kind == DataSetKind::followerList && set.listTarget)
            lists[set.listTarget.value()].push_back({.dataSet = DataSetId(s), .accounts = {}});
    std::erase_if(lists, [](const auto& entry) { return entry.second.size() < 2; });
    return lists;
}

void collectRows(const CaseData& data, std::map<std::uint32_t, std::vector<Snapshot>>& lists)
{
    std::vector<Snapshot*> ofFile(data.files.size(), nullptr);
    for (auto& [target, snapshots] : lists)
        for (auto& snapshot : snapshots)
            for (const auto file : data.dataSets[snapshot.dataSet.index()].files)
                ofFile[file.index()] = &snapshot;
    const auto& rows = data.interactions;
    for (std::size_t e = 0; e < rows.size(); ++e) {
        auto* snapshot = ofFile[rows.file[e]];
        if (!snapshot || rows.what(EventId(static_cast<std::uint32_t>(e))) != Verb::follow)
            continue;
        snapshot->accounts.emplace_back(rows.actor[e]);
        snapshot->timed = snapshot->timed && rows.time[e] != Instant::missingMs;
        snapshot->newest = std::max(snapshot->newest, rows.time[e]);
    }
    for (auto& [target, snapshots] : lists)
        for (auto& snapshot : snapshots) {
            auto& accounts = snapshot.accounts;
            std::sort(accounts.begin(), accounts.end());
            accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
        }
}

std::vector<AccountId> onlyIn(const std::vector<AccountId>& these, const std::vector<AccountId>& those)
{
    std::vector<AccountId> only;
    std::set_difference(these.begin(), these.end(), those.begin(), those.end(), std::back_inserter(only));
    return only;
}

SnapshotChange compare(const CaseData& data, TargetId target, const Snapshot& before, const Snapshot& after)
{
    SnapshotChange change{target,
                          before.dataSet,
                          after.dataSet,
                          before.accounts.size(),
                          after.accounts.size(),
                          onlyIn(after.accounts, before.accounts),
                          onlyIn(before.accounts, after.accounts),
                          {}};
    for (const auto& rename : data.renames)
        if (data.fileDataSet[rename.file.index()] == after.dataSet
            && std::binary_search(before.accounts.begin(), before.accounts.end(), rename.account))
            change.renamed.push_back(rename);
    return change;
}

} // namespace

std::vector<SnapshotChange> snapshotChanges(const CaseData& data)
{
    auto lists = repeatedLists(data);
    collectRows(data, lists);
    std::vector<SnapshotChange> changes;
    for (auto& [target, snapshots] : lists) {
        std::erase_if(snapshots, [](const Snapshot& snapshot) { return snapshot.accounts.empty(); });
        if (std::all_of(snapshots.begin(), snapshots.end(), [](const Snapshot& s) { return s.timed; }))
            std::stable_sort(snapshots.begin(), snapshots.end(),
                             [](const Snapshot& a, const Snapshot& b) { return a.newest < b.newest; });
        for (std::size_t i = 1; i < snapshots.size(); ++i)
            changes.push_back(compare(data, TargetId(target), snapshots[i - 1], snapshots[i]));
    }
    return changes;
}

} // namespace lockstep
