// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/counted_groups.h"

#include <boost/pending/disjoint_sets.hpp>

#include <algorithm>
#include <map>

namespace lockstep {

namespace {

bool holds(const std::vector<CountedPair>& pairs, std::uint32_t a, std::uint32_t b)
{
    const auto key = std::minmax(a, b);
    const auto at =
        std::lower_bound(pairs.begin(), pairs.end(), key, [](const CountedPair& pair, const auto& wanted) {
            return std::pair(pair.first, pair.second) < std::pair(wanted.first, wanted.second);
        });
    return at != pairs.end() && at->first == key.first && at->second == key.second;
}

void sortOnce(auto& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

} // namespace

std::vector<CountedGroup> countedGroups(const InteractionGraph& graph, const Coactions& counts,
                                        const CoactionSettings& settings)
{
    if (counts.pairs.empty() || counts.pairs.size() > mostCountedPairs)
        return {};
    std::vector<bool> counted(graph.accountCount(), false);
    boost::disjoint_sets_with_storage<> joined(graph.accountCount());
    for (const auto& pair : counts.pairs) {
        counted[pair.first] = counted[pair.second] = true;
        joined.union_set(pair.first, pair.second);
    }
    std::map<std::size_t, CountedGroup> byRoot;
    for (const auto& pair : counts.pairs) {
        auto& group = byRoot[joined.find_set(pair.first)];
        ++group.pairs;
        group.accounts.push_back(AccountId(pair.first));
        group.accounts.push_back(AccountId(pair.second));
    }
    std::vector<Contact> used;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        if (std::binary_search(counts.skipped.begin(), counts.skipped.end(), HotTarget{TargetId(t), 0},
                               [](const HotTarget& a, const HotTarget& b) { return a.target < b.target; }))
            continue;
        used.clear();
        for (const auto& contact : graph.ofTarget(TargetId(t)))
            if (counted[contact.other] && (!settings.keep || settings.keep(contact)))
                used.push_back(contact);
        forEachClosePair(used, settings.windowMs, [&](const Contact& earlier, const Contact& later) {
            if (!holds(counts.pairs, earlier.other, later.other))
                return;
            auto& rows = byRoot[joined.find_set(earlier.other)].rows;
            rows.push_back(EventId(earlier.event));
            rows.push_back(EventId(later.event));
        });
    }
    std::vector<CountedGroup> groups;
    for (auto& [root, group] : byRoot) {
        sortOnce(group.accounts);
        sortOnce(group.rows);
        groups.push_back(std::move(group));
    }
    std::sort(groups.begin(), groups.end(), [](const CountedGroup& a, const CountedGroup& b) {
        return std::pair(b.pairs, a.accounts.front()) < std::pair(a.pairs, b.accounts.front());
    });
    return groups;
}

} // namespace lockstep
