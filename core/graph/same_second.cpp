// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/same_second.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace lockstep {

namespace {

bool isExact(const InteractionColumns& rows, std::uint32_t row)
{
    return rows.time[row] != Instant::missingMs && rows.precision[row] == static_cast<std::uint8_t>(Precision::exact);
}

/// The rows with an exact time by account, verb and second; empty when these times were rounded to minutes.
std::vector<std::uint32_t> rowsByAct(const InteractionColumns& rows)
{
    std::vector<std::uint32_t> order;
    std::uint64_t wholeMinutes = 0;
    for (std::uint32_t i = 0; i < rows.size(); ++i)
        if (isExact(rows, i)) {
            order.push_back(i);
            wholeMinutes += rows.time[i] % 60'000 == 0 ? 1 : 0;
        }
    if (2 * wholeMinutes >= order.size())
        return {};
    const auto key = [&rows](std::uint32_t i) {
        return std::make_tuple(rows.actor[i], rows.time[i] / 1000, rows.verb[i], rows.target[i], i);
    };
    std::sort(order.begin(), order.end(), [&key](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
    return order;
}

/// Calls visit(rows of one act) for each account, verb and second.
template <class Visit>
void forActs(const InteractionColumns& rows, const Visit& visit)
{
    const auto order = rowsByAct(rows);
    for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        const auto first = order[begin];
        while (end < order.size() && rows.actor[order[end]] == rows.actor[first]
               && rows.time[order[end]] / 1000 == rows.time[first] / 1000
               && rows.verb[order[end]] == rows.verb[first])
            ++end;
        visit(std::span(order).subspan(begin, end - begin));
    }
}

std::uint32_t root(std::vector<std::uint32_t>& parent, std::uint32_t node)
{
    while (parent[node] != node) {
        parent[node] = parent[parent[node]];
        node = parent[node];
    }
    return node;
}

} // namespace

SharedSeconds sharedSeconds(const CaseData& data)
{
    SharedSeconds result;
    const auto& rows = data.interactions;
    std::map<std::vector<TargetId>, SharedSecond> combinations;
    std::vector<std::uint32_t> parent(data.targetNames.size());
    std::iota(parent.begin(), parent.end(), 0U);
    forActs(rows, [&](std::span<const std::uint32_t> act) {
        ++result.acts;
        if (act.size() < 2)
            return;
        result.countedOnce += act.size() - 1;
        std::vector<TargetId> targets; // ascending, as the rows of an act are
        for (const auto row : act)
            targets.emplace_back(rows.target[row]);
        auto& combination = combinations[targets];
        ++combination.acts;
        for (const auto row : act) {
            combination.rows.emplace_back(row);
            const auto a = root(parent, rows.target[act.front()]);
            const auto b = root(parent, rows.target[row]);
            parent[std::max(a, b)] = std::min(a, b);
        }
    });
    std::vector<std::uint32_t> tops;
    for (auto& [targets, combination] : combinations) {
        combination.targets = targets;
        std::sort(combination.rows.begin(), combination.rows.end());
        if (targets.front() != targets.back()) {
            ++result.ofSeveralTargets;
            tops.push_back(root(parent, targets.front().value()));
        }
        result.combinations.push_back(std::move(combination));
    }
    std::sort(tops.begin(), tops.end());
    result.groups = static_cast<std::size_t>(std::unique(tops.begin(), tops.end()) - tops.begin());
    return result;
}

std::vector<bool> rowsBeyondOneAct(const CaseData& data, std::span<const AliasGroup> aliases)
{
    const auto& rows = data.interactions;
    std::vector<std::uint32_t> canonical(data.targetNames.size());
    std::iota(canonical.begin(), canonical.end(), 0U);
    for (const auto& group : aliases)
        for (const auto target : group.targets)
            canonical[target.index()] = group.targets.front().value();
    std::vector<std::uint32_t> rowsOn(canonical.size(), 0);
    for (const auto target : rows.target)
        ++rowsOn[canonical[target]];

    std::vector<bool> leaveOut;
    forActs(rows, [&](std::span<const std::uint32_t> act) {
        auto kept = canonical[rows.target[act.front()]];
        bool several = false;
        for (const auto row : act) {
            const auto target = canonical[rows.target[row]];
            several = several || target != kept;
            if (rowsOn[target] > rowsOn[kept] || (rowsOn[target] == rowsOn[kept] && target < kept))
                kept = target;
        }
        if (!several)
            return;
        leaveOut.resize(rows.size(), false);
        for (const auto row : act)
            leaveOut[row] = canonical[rows.target[row]] != kept;
    });
    return leaveOut;
}

} // namespace lockstep
