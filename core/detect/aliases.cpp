// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/aliases.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

namespace {

/// An account that acts on more targets than this within one second is a machine at work, and its pairs of targets
/// would grow quadratically without telling anything about names.
constexpr std::size_t maxTargetsOfASecond = 16;

bool isExact(const CaseData& data, const Contact& contact)
{
    return contact.time != Instant::missingMs
           && data.interactions.precision[contact.event] == static_cast<std::uint8_t>(Precision::exact);
}

/// Times that are mostly whole minutes were rounded by whoever collected them.
bool timesAreToTheSecond(const InteractionGraph& graph)
{
    std::uint64_t exact = 0;
    std::uint64_t wholeMinutes = 0;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        for (const auto& contact : graph.ofTarget(TargetId(t))) {
            if (!isExact(graph.data(), contact))
                continue;
            ++exact;
            wholeMinutes += contact.time % 60'000 == 0 ? 1 : 0;
        }
    }
    return exact > 0 && wholeMinutes * 2 < exact;
}

std::uint32_t root(std::vector<std::uint32_t>& parent, std::uint32_t node)
{
    while (parent[node] != node) {
        parent[node] = parent[parent[node]];
        node = parent[node];
    }
    return node;
}

struct SharedRow {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    auto operator<=>(const SharedRow&) const = default;
};

} // namespace

std::vector<AliasGroup> findAliases(const InteractionGraph& graph, const AliasRule& rule, const TaskContext& task)
{
    if (!timesAreToTheSecond(graph))
        return {};
    const auto& rows = graph.data().interactions;
    std::vector<SharedRow> shared;
    std::vector<std::uint32_t> exactRows(graph.targetCount(), 0);
    std::vector<Contact> together;
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a) {
        if (task.cancelled())
            return {};
        const auto contacts = graph.ofActor(AccountId(a));
        for (std::size_t begin = 0, end = 0; begin < contacts.size(); begin = end) {
            together.clear();
            for (; end < contacts.size() && contacts[end].time == contacts[begin].time; ++end)
                if (isExact(graph.data(), contacts[end])) {
                    ++exactRows[contacts[end].other];
                    together.push_back(contacts[end]);
                }
            if (together.size() > maxTargetsOfASecond)
                continue;
            for (std::size_t i = 0; i < together.size(); ++i)
                for (std::size_t k = 0; k < i; ++k)
                    if (together[i].other != together[k].other
                        && rows.verb[together[i].event] == rows.verb[together[k].event])
                        shared.push_back({std::min(together[i].other, together[k].other),
                                          std::max(together[i].other, together[k].other)});
        }
    }
    std::sort(shared.begin(), shared.end());

    std::vector<std::uint32_t> parent(graph.targetCount());
    std::iota(parent.begin(), parent.end(), 0U);
    for (std::size_t begin = 0, end = 0; begin < shared.size(); begin = end) {
        while (end < shared.size() && shared[end] == shared[begin])
            ++end;
        const auto count = end - begin;
        const auto [first, second] = shared[begin];
        const auto smaller = std::min(exactRows[first], exactRows[second]);
        if (count >= rule.minimumShared && static_cast<double>(count) >= rule.minimumOverlap * smaller) {
            const auto a = root(parent, first);
            const auto b = root(parent, second);
            parent[std::max(a, b)] = std::min(a, b);
        }
    }

    std::vector<AliasGroup> groups;
    std::vector<std::uint32_t> groupOf(graph.targetCount(), 0); // 1 + index, 0: none yet
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        const auto top = root(parent, t);
        if (top == t)
            continue;
        if (groupOf[top] == 0) {
            groups.push_back({{TargetId(top)}, 0});
            groupOf[top] = static_cast<std::uint32_t>(groups.size());
        }
        groups[groupOf[top] - 1].targets.push_back(TargetId(t));
    }
    for (const auto& row : shared)
        if (const auto top = root(parent, row.first); top == root(parent, row.second) && groupOf[top] > 0)
            ++groups[groupOf[top] - 1].sharedInteractions;
    for (auto& group : groups)
        std::stable_sort(group.targets.begin(), group.targets.end(),
                         [&](TargetId a, TargetId b) { return exactRows[a.index()] > exactRows[b.index()]; });
    return groups;
}

} // namespace lockstep
