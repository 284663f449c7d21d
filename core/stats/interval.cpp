// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/interval.h"

#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

/// Where a function that rises from below 0 to above it crosses, between 0 and 1.
template <class Function>
double crossing(const Function& f)
{
    double low = 0, high = 1;
    for (int step = 0; step < 50; ++step) {
        const double middle = (low + high) / 2;
        (f(middle) < 0 ? low : high) = middle;
    }
    return (low + high) / 2;
}

/// The 97.5 % quantile of Student's t.
double studentQuantile(std::size_t freedom)
{
    static constexpr std::array<double, 30> table{
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
        2.120,  2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042};
    // Beyond the table 1.96 + 2.4 / n is right to the third digit.
    return freedom <= table.size() ? table[freedom - 1] : 1.96 + 2.4 / static_cast<double>(freedom);
}

} // namespace

Interval rateInterval(std::int64_t successes, std::int64_t trials)
{
    const double half = std::log(0.025);
    Interval interval{0, 1};
    if (successes > 0)
        interval.low = crossing([&](double p) { return logBinomialTail(trials, p, successes) - half; });
    if (successes < trials) // P(X <= k; p) = P(Y >= n - k; 1 - p)
        interval.high = 1 - crossing([&](double p) { return logBinomialTail(trials, p, trials - successes) - half; });
    return interval;
}

Interval meanInterval(std::span<const double> values)
{
    const auto n = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / n;
    double square = 0;
    for (const double value : values)
        square += (value - mean) * (value - mean);
    const double reach = studentQuantile(values.size() - 1) * std::sqrt(square / (n - 1) / n);
    return {mean - reach, mean + reach};
}

} // namespace lockstep
