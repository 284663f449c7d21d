// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/owner_channels.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_map>

namespace lockstep {

namespace {

/// Greatest surplus of one side over the other plus the greatest the other way round.
double kuiper(std::span<const double> first, std::span<const double> second)
{
    std::vector<std::pair<double, bool>> all;
    all.reserve(first.size() + second.size());
    for (const double x : first)
        all.emplace_back(x, true);
    for (const double x : second)
        all.emplace_back(x, false);
    std::sort(all.begin(), all.end());
    const double stepFirst = 1 / static_cast<double>(first.size());
    const double stepSecond = 1 / static_cast<double>(second.size());
    double level = 0;
    double above = 0;
    double below = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        level += all[i].second ? stepFirst : -stepSecond;
        if (i + 1 < all.size() && all[i + 1].first == all[i].first)
            continue; // ties move together
        above = std::max(above, level);
        below = std::max(below, -level);
    }
    return above + below;
}

/// Shared entries per pair of sets, from how many sets of a side hold each entry.
struct PairSums {
    double withinFirst = 0;
    double withinSecond = 0;
    double across = 0;
};

} // namespace

Cut cutHours(std::span<const double> dayShares, CutRange range)
{
    Cut best;
    for (auto at = range.first; at <= range.last; ++at) {
        const auto n = static_cast<double>(at);
        const auto m = static_cast<double>(dayShares.size() - at);
        const double distance = kuiper(dayShares.first(at), dayShares.subspan(at));
        const double change = std::sqrt(n * m / (n + m)) * distance;
        if (change > best.change)
            best = {at, change, distance};
    }
    return best;
}

Cut cutSets(std::span<const std::span<const std::uint32_t>> sets, CutRange range)
{
    Cut best;
    std::unordered_map<std::uint32_t, std::pair<double, double>> holders; // entry -> sets of the first, second side
    PairSums sums;
    for (const auto& set : sets)
        for (const auto entry : set)
            sums.withinSecond += holders[entry].second++;
    for (std::size_t moved = 0; moved < range.last; ++moved) {
        for (const auto entry : sets[moved]) { // from the second side to the first
            auto& [first, second] = holders[entry];
            --second;
            sums.withinSecond -= second;
            sums.across += second - first;
            sums.withinFirst += first++;
        }
        const auto at = moved + 1;
        if (at < range.first)
            continue;
        const auto n = static_cast<double>(at);
        const auto m = static_cast<double>(sets.size() - at);
        const double within = (sums.withinFirst / (n * (n - 1) / 2) + sums.withinSecond / (m * (m - 1) / 2)) / 2;
        if (within <= 0)
            continue;
        const double left = sums.across / (n * m) / within;
        if (1 - left > best.change)
            best = {at, 1 - left, left};
    }
    return best;
}

Cut cutKinds(std::span<const std::uint8_t> kinds, CutRange range)
{
    constexpr std::size_t most = 16;
    std::array<double, most> before{};
    std::array<double, most> after{};
    for (const auto kind : kinds)
        ++after[kind % most];
    const auto entropyTerm = [](double count, double of) { return count > 0 ? count * std::log(count / of) : 0; };
    Cut best;
    for (std::size_t at = 1; at <= range.last; ++at) {
        ++before[kinds[at - 1] % most];
        --after[kinds[at - 1] % most];
        if (at < range.first)
            continue;
        const auto n = static_cast<double>(at);
        const auto m = static_cast<double>(kinds.size() - at);
        double g = 0;
        for (std::size_t k = 0; k < most; ++k)
            g += entropyTerm(before[k], n) + entropyTerm(after[k], m) - entropyTerm(before[k] + after[k], n + m);
        if (2 * g <= best.change)
            continue;
        const auto usual = static_cast<std::size_t>(std::max_element(before.begin(), before.end()) - before.begin());
        best = {at, 2 * g, 1 - after[usual] / m};
    }
    return best;
}

} // namespace lockstep
