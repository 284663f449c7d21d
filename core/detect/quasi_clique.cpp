// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/quasi_clique.h"

#include <algorithm>
#include <set>

namespace lockstep {

namespace {

using Neighbours = std::vector<std::vector<std::uint32_t>>;

/// Connected parts among the nodes that are still free.
std::vector<std::vector<std::uint32_t>> parts(const Neighbours& neighbours, const std::vector<char>& gone)
{
    std::vector<std::vector<std::uint32_t>> result;
    auto seen = gone;
    for (std::uint32_t start = 0; start < neighbours.size(); ++start) {
        if (seen[start] != 0)
            continue;
        std::vector<std::uint32_t> part{start};
        seen[start] = 1;
        for (std::size_t i = 0; i < part.size(); ++i)
            for (const auto next : neighbours[part[i]])
                if (seen[next] == 0) {
                    seen[next] = 1;
                    part.push_back(next);
                }
        if (part.size() >= 2)
            result.push_back(std::move(part));
    }
    return result;
}

/// The dense core that is left of one part.
std::vector<std::uint32_t> peel(const std::vector<std::uint32_t>& part, const Neighbours& neighbours,
                                std::vector<std::size_t>& degree, std::vector<char>& inside, double density)
{
    for (const auto node : part)
        inside[node] = 1;
    std::size_t ties = 0;
    std::set<std::pair<std::size_t, std::uint32_t>> queue; // degree, then the higher number first
    for (const auto node : part) {
        degree[node] = 0;
        for (const auto next : neighbours[node])
            degree[node] += inside[next] != 0 ? 1U : 0U;
        ties += degree[node];
        queue.emplace(degree[node], ~node);
    }
    ties /= 2;
    auto left = part.size();
    while (left > 2
           && 2.0 * static_cast<double>(ties) < density * static_cast<double>(left) * static_cast<double>(left - 1)) {
        const auto node = ~queue.begin()->second;
        queue.erase(queue.begin());
        inside[node] = 0;
        ties -= degree[node];
        --left;
        for (const auto next : neighbours[node]) {
            if (inside[next] == 0)
                continue;
            queue.erase({degree[next], ~next});
            queue.emplace(--degree[next], ~next);
        }
    }
    std::vector<std::uint32_t> core;
    for (const auto node : part)
        if (inside[node] != 0) {
            core.push_back(node);
            inside[node] = 0;
        }
    if (ties == 0)
        core.clear();
    std::sort(core.begin(), core.end());
    return core;
}

} // namespace

std::vector<std::vector<std::uint32_t>> quasiCliques(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ties,
                                                     double density)
{
    std::vector<std::uint32_t> names;
    for (const auto& [a, b] : ties) {
        names.push_back(a);
        names.push_back(b);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    const auto indexOf = [&names](std::uint32_t name) {
        return static_cast<std::uint32_t>(std::lower_bound(names.begin(), names.end(), name) - names.begin());
    };
    Neighbours neighbours(names.size());
    for (const auto& [a, b] : ties) {
        neighbours[indexOf(a)].push_back(indexOf(b));
        neighbours[indexOf(b)].push_back(indexOf(a));
    }

    std::vector<char> gone(names.size(), 0);
    std::vector<char> inside(names.size(), 0);
    std::vector<std::size_t> degree(names.size(), 0);
    std::vector<std::vector<std::uint32_t>> groups;
    for (bool found = true; found;) {
        found = false;
        for (const auto& part : parts(neighbours, gone)) {
            auto core = peel(part, neighbours, degree, inside, density);
            if (core.empty()) { // two nodes left without a tie: nothing more to find around here
                for (const auto node : part)
                    gone[node] = 1;
                continue;
            }
            for (const auto node : core)
                gone[node] = 1;
            found = true;
            for (auto& node : core)
                node = names[node];
            groups.push_back(std::move(core));
        }
    }
    std::sort(groups.begin(), groups.end());
    return groups;
}

} // namespace lockstep
