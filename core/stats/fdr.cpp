// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fdr.h"

#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

constexpr double exceedanceRisk = 0.1;

std::vector<std::size_t> ascending(std::span<const double> logP)
{
    std::vector<std::size_t> order(logP.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [logP](std::size_t a, std::size_t b) { return logP[a] != logP[b] ? logP[a] < logP[b] : a < b; });
    return order;
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
    const auto count = static_cast<double>(logP.size());
    const auto large =
        static_cast<double>(std::count_if(logP.begin(), logP.end(), [](double p) { return p > std::log(0.5); }));
    const double nulls = logP.empty() ? 1 : std::min(1.0, 2 * (large + 1) / count);
    std::sort(attainable.begin(), attainable.end(),
              [](const AttainableP& a, const AttainableP& b) { return a.p != b.p ? a.p < b.p : a.rise < b.rise; });

    const auto order = ascending(logP);
    std::vector<double> q(logP.size(), 1.0);
    std::int64_t mistakes = 0; // not exceeded with 90 % confidence
    std::size_t passed = 0;
    double chances = 0; // of all tests to reach this p
    for (std::size_t rank = 1; rank <= order.size(); ++rank) {
        const double p = std::exp(logP[order[rank - 1]]);
        for (; passed < attainable.size() && attainable[passed].p <= p * (1 + 1e-9); ++passed)
            chances += attainable[passed].rise;
        const double mean = nulls * (attainable.empty() ? count * p : chances);
        if (mean > static_cast<double>(rank))
            continue; // as many mistakes as results: q stays 1, whatever the quantile
        while (mean > 0 && logPoissonTail(mean, mistakes + 1) > std::log(exceedanceRisk))
            ++mistakes;
        q[order[rank - 1]] = std::min(1.0, std::max(mean, static_cast<double>(mistakes)) / static_cast<double>(rank));
    }
    double smallest = 1;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        auto& value = q[order[rank - 1]];
        value = smallest = std::min(smallest, value);
    }
    return q;
}

} // namespace lockstep
