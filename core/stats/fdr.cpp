// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fdr.h"

#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace lockstep {

namespace {

constexpr double exceedanceRisk = 0.1;
constexpr double large = 0.8;         ///< p-values that hardly any but a null has
constexpr double fewestOthers = 0.01; ///< share that is no null, where a stratum seems to have none

std::vector<std::size_t> ascending(std::span<const double> logP)
{
    std::vector<std::size_t> order(logP.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [logP](std::size_t a, std::size_t b) { return logP[a] != logP[b] ? logP[a] < logP[b] : a < b; });
    return order;
}

/// Estimated from the large p-values: how many there are, or may be nine times in ten, against how many there would
/// be if all were nulls. Without that margin the stratum whose share is too low by chance would be believed most.
double shareOfNulls(const TestStratum& tests)
{
    const auto found = static_cast<double>(
        std::count_if(tests.logP.begin(), tests.logP.end(), [](double p) { return p > std::log(large); }));
    double small = tests.attainable.empty() ? large * static_cast<double>(tests.logP.size()) : 0;
    for (const auto& one : tests.attainable)
        small += one.p <= large ? one.rise : 0;
    const double expected = static_cast<double>(tests.logP.size()) - small;
    if (expected <= 0)
        return 1;
    // Each null has a large one with its own chance: together they vary less than a Poisson number does, and at most
    // as much as if all had the mean chance.
    const double spread = std::sqrt(found * (1 - expected / static_cast<double>(tests.logP.size())));
    return std::min(1.0, (found + 1 + 1.3 * spread) / expected);
}

/// How many ranks there are before the mistakes a rank, made to rise by pooling neighbours (Ayer et al. 1955), are
/// more than `most`.
std::size_t countWithin(const std::vector<double>& mistakesTo, double most)
{
    struct Pool {
        double mistakes = 0;
        std::size_t ranks = 0;
        double mean() const { return mistakes / static_cast<double>(ranks); }
    };
    std::vector<Pool> pools;
    double before = 0;
    for (const double mistakes : mistakesTo) {
        pools.push_back({mistakes - before, 1});
        before = mistakes;
        while (pools.size() > 1 && pools[pools.size() - 2].mean() >= pools.back().mean()) {
            const auto last = pools.back();
            pools.pop_back();
            pools.back().mistakes += last.mistakes;
            pools.back().ranks += last.ranks;
        }
    }
    std::size_t within = 0;
    for (const auto& pool : pools) {
        if (pool.mean() > most)
            break;
        within += pool.ranks;
    }
    return within;
}

} // namespace

std::vector<double> adjustedP(std::span<const double> logP, double family)
{
    const double m = std::max(family, static_cast<double>(logP.size()));
    const auto order = ascending(logP);
    std::vector<double> q(logP.size(), 1.0);
    double smallest = 0; // log 1
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const auto i = order[rank - 1];
        smallest = std::min(smallest, logP[i] + std::log(m / static_cast<double>(rank)));
        q[i] = std::exp(smallest);
    }
    return q;
}

void addAttainable(std::vector<AttainableP>& all, std::span<const double> tails)
{
    double chance = 0; // of p <= t, t rising
    for (auto p = tails.rbegin(); p != tails.rend(); ++p) {
        all.push_back({*p, *p - chance});
        chance = *p;
    }
    all.push_back({1, 1 - chance});
}

std::vector<double> exceedanceQ(std::span<const double> logP, std::vector<AttainableP> attainable)
{
    return stratifiedExceedanceQ({TestStratum{{logP.begin(), logP.end()}, std::move(attainable)}}).front();
}

std::vector<std::vector<double>> stratifiedExceedanceQ(std::vector<TestStratum> strata, double mostLocal,
                                                       double mostP)
{
    struct Ranked {
        double weighted = 0; // p, times the odds on a true null
        double* q = nullptr;
    };
    struct Uniform { // a stratum whose p-values can take every value
        double odds = 0;
        double nulls = 0;
    };
    std::vector<Ranked> ranked;
    std::vector<AttainableP> chances; // of mistakes, over weighted p
    std::vector<Uniform> uniform;
    std::vector<std::vector<double>> q;
    q.reserve(strata.size());
    for (auto& stratum : strata) {
        const auto& logP = stratum.logP;
        const double share = shareOfNulls(stratum);
        const double odds = share / std::max(1 - share, fewestOthers);
        q.emplace_back(logP.size(), 1.0);
        for (std::size_t i = 0; i < logP.size(); ++i)
            if (logP[i] <= std::log(mostP))
                ranked.push_back({std::exp(logP[i]) * odds, &q.back()[i]});
        if (stratum.attainable.empty())
            uniform.push_back({odds, share * static_cast<double>(logP.size())});
        for (const auto& one : stratum.attainable)
            if (one.p <= mostP)
                chances.push_back({one.p * odds, one.rise * share});
        stratum.attainable = {}; // they are many
    }
    std::stable_sort(ranked.begin(), ranked.end(),
                     [](const Ranked& a, const Ranked& b) { return a.weighted < b.weighted; });
    std::sort(chances.begin(), chances.end(),
              [](const AttainableP& a, const AttainableP& b) { return a.p != b.p ? a.p < b.p : a.rise < b.rise; });

    std::vector<double> mistakesTo; // expected up to each rank
    std::int64_t mistakes = 0;      // not exceeded with 90 % confidence
    std::size_t passed = 0;
    double coarse = 0; // mistakes expected up to this p where p-values are coarse
    for (std::size_t rank = 1; rank <= ranked.size(); ++rank) {
        const double p = ranked[rank - 1].weighted;
        for (; passed < chances.size() && chances[passed].p <= p * (1 + 1e-9); ++passed)
            coarse += chances[passed].rise;
        const double mean =
            std::accumulate(uniform.begin(), uniform.end(), coarse, [p, mostP](double sum, const Uniform& one) {
                return sum + one.nulls * std::min(mostP, p / one.odds);
            });
        mistakesTo.push_back(mean);
        if (mean > static_cast<double>(rank))
            continue; // as many mistakes as results: q stays 1, whatever the quantile
        while (mean > 0 && logPoissonTail(mean, mistakes + 1) > std::log(exceedanceRisk))
            ++mistakes;
        *ranked[rank - 1].q =
            std::min(1.0, std::max(mean, static_cast<double>(mistakes)) / static_cast<double>(rank));
    }
    double smallest = 1;
    for (auto one = ranked.rbegin(); one != ranked.rend(); ++one)
        *one->q = smallest = std::min(smallest, *one->q);
    if (mostLocal < 1)
        for (auto rank = countWithin(mistakesTo, mostLocal); rank < ranked.size(); ++rank)
            *ranked[rank].q = 1;
    return q;
}

} // namespace lockstep
