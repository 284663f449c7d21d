// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/unit_contrast.h"

#include "core/stats/fdr.h"
#include "core/stats/random.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace lockstep {

namespace {

constexpr std::size_t controlsPerMember = 5;
constexpr int shuffles = 9'999;

struct Unit {
    std::uint32_t account = 0;
    double trials = 0;
    double hits = 0;
    double share() const { return hits / trials; }
};

std::vector<Unit> unitsOf(std::span<const UnitTrials> trials, std::size_t accounts)
{
    std::vector<Unit> sums(accounts);
    for (const auto& trial : trials) {
        sums[trial.account].trials += trial.trials;
        sums[trial.account].hits += trial.hits;
    }
    std::vector<Unit> units;
    for (std::uint32_t a = 0; a < sums.size(); ++a)
        if (sums[a].trials > 0)
            units.push_back({a, sums[a].trials, sums[a].hits});
    return units;
}

/// A member and its controls, the nearest in activity that nobody else has.
using MatchedUnits = std::vector<Unit>;

std::vector<MatchedUnits> matchUnits(std::vector<Unit> units, const std::vector<char>& kind,
                                     const std::vector<double>& activity, std::uint64_t seed)
{
    // Equal activity in random order: ids often follow the time of the import.
    const auto tie = [seed](std::uint32_t account) { return mixBits(seed ^ mixBits(account)); };
    std::sort(units.begin(), units.end(), [&](const Unit& a, const Unit& b) {
        return std::tuple(activity[a.account], tie(a.account)) < std::tuple(activity[b.account], tie(b.account));
    });
    std::vector<MatchedUnits> sets;
    std::vector<std::size_t> places;
    std::vector<char> used(units.size(), 0);
    for (std::size_t i = 0; i < units.size(); ++i)
        if (kind[units[i].account] == 1) {
            sets.push_back({units[i]});
            places.push_back(i);
        }
    for (std::size_t s = 0; s < sets.size(); ++s) {
        auto below = places[s];
        auto above = places[s] + 1;
        while (sets[s].size() <= controlsPerMember && (below > 0 || above < units.size())) {
            const auto distance = [&](std::size_t i) {
                const double d = activity[units[i].account] - activity[units[places[s]].account];
                return d < 0 ? -d : d;
            };
            const bool down = above >= units.size() || (below > 0 && distance(below - 1) <= distance(above));
            const auto at = down ? --below : above++;
            if (used[at] != 0 || kind[units[at].account] != 0)
                continue;
            used[at] = 1;
            sets[s].push_back(units[at]);
        }
    }
    return sets;
}

double pOfAccounts(const std::vector<MatchedUnits>& sets, std::uint64_t seed)
{
    std::vector<std::vector<double>> contrasts; // set -> the contrast if its i-th was the member
    double observed = 0;
    for (const auto& set : sets) {
        if (set.size() < 2)
            continue;
        double sum = 0;
        for (const auto& unit : set)
            sum += unit.share();
        auto& contrast = contrasts.emplace_back();
        for (const auto& unit : set)
            contrast.push_back(unit.share() - (sum - unit.share()) / static_cast<double>(set.size() - 1));
        observed += contrast.front();
    }
    if (contrasts.empty())
        return 1;
    SplitMix random(mixBits(seed ^ 0xacc1ULL));
    int asExtreme = 0;
    for (int i = 0; i < shuffles; ++i) {
        double sum = 0;
        for (const auto& contrast : contrasts)
            sum += contrast[random.below(contrast.size())];
        asExtreme += sum >= observed - 1e-12 ? 1 : 0;
    }
    return permutationP(asExtreme, shuffles);
}

struct SplitTrials {
    double memberTrials = 0;
    double memberHits = 0;
    double controlTrials = 0;
    double controlHits = 0;
    std::uint32_t membersWithHits = 0;
};

double pOfOccasions(const std::map<std::int64_t, SplitTrials>& occasions, std::uint64_t seed)
{
    std::vector<double> differences;
    double observed = 0;
    for (const auto& [block, split] : occasions) {
        if (split.memberTrials == 0 || split.controlTrials == 0)
            continue;
        differences.push_back(split.memberHits / split.memberTrials - split.controlHits / split.controlTrials);
        observed += differences.back();
    }
    if (differences.empty())
        return 1;
    SplitMix random(mixBits(seed ^ 0x0cc1ULL));
    int asExtreme = 0;
    for (int i = 0; i < shuffles; ++i) {
        double sum = 0;
        for (const double difference : differences)
            sum += (random.next() & 1U) != 0 ? difference : -difference;
        asExtreme += sum >= observed - 1e-12 ? 1 : 0;
    }
    return permutationP(asExtreme, shuffles);
}

} // namespace

UnitContrast contrastUnits(std::span<const UnitTrials> trials, const std::vector<char>& kind,
                           const std::vector<double>& activity, std::uint64_t seed)
{
    const auto sets = matchUnits(unitsOf(trials, kind.size()), kind, activity, seed);
    UnitContrast result;
    std::vector<char> side(kind.size(), 0);
    double memberTrials = 0;
    double memberHits = 0;
    double controlTrials = 0;
    double controlHits = 0;
    for (const auto& set : sets) {
        ++result.members;
        side[set.front().account] = 1;
        memberTrials += set.front().trials;
        memberHits += set.front().hits;
        for (std::size_t i = 1; i < set.size(); ++i) {
            ++result.controls;
            side[set[i].account] = 2;
            controlTrials += set[i].trials;
            controlHits += set[i].hits;
        }
    }
    result.memberShare = memberTrials > 0 ? memberHits / memberTrials : 0;
    result.controlShare = controlTrials > 0 ? controlHits / controlTrials : 0;
    result.pAccounts = pOfAccounts(sets, seed);
    std::map<std::int64_t, SplitTrials> occasions;
    for (const auto& trial : trials) {
        auto& split = occasions[trial.occasion];
        if (side[trial.account] == 1) {
            split.memberTrials += trial.trials;
            split.memberHits += trial.hits;
            split.membersWithHits += trial.hits > 0 ? 1U : 0U;
        } else if (side[trial.account] == 2) {
            split.controlTrials += trial.trials;
            split.controlHits += trial.hits;
        }
    }
    for (const auto& [block, split] : occasions)
        result.occasions += split.membersWithHits >= 2 ? 1U : 0U;
    result.pOccasions = pOfOccasions(occasions, seed);
    return result;
}

} // namespace lockstep
