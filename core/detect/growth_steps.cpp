// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/growth_steps.h"

#include "core/model/moment.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::array<std::size_t, 7> windows{1, 2, 3, 5, 7, 10, 14};
constexpr std::size_t reach = 28; ///< grid points on either side that make the local level
/// Of 459 ordinary accounts 95 % are more restless (DETECTION section 3: k = 24). A curve that only falls looks calm,
/// because what leaves is not counted as coming.
constexpr double calmestK = 24;
constexpr double stepBar = 0.01;
constexpr double smallestStep = 50;
constexpr double smallestShare = 0.02;
constexpr int enoughExceedances = 20;
constexpr std::size_t mostSteps = 12;

/// Median of the gains around each point; a step of up to half of the stretch does not move it.
std::vector<double> localLevel(std::span<const double> gains)
{
    std::vector<double> level(gains.size());
    std::vector<double> near;
    for (std::size_t i = 0; i < gains.size(); ++i) {
        const auto from = i > reach ? i - reach : 0;
        const auto to = std::min(gains.size(), i + reach + 1);
        near.assign(gains.begin() + static_cast<std::ptrdiff_t>(from),
                    gains.begin() + static_cast<std::ptrdiff_t>(to));
        const auto middle = near.begin() + static_cast<std::ptrdiff_t>(near.size() / 2);
        std::nth_element(near.begin(), middle, near.end());
        level[i] = std::max(*middle, 1.0);
    }
    return level;
}

/// Ordinary weekdays, each drawn towards 1 by three average ones; only for a daily grid of eight weeks or more.
void applyWeekdays(std::span<const double> gains, std::int64_t firstDay, std::vector<double>& level)
{
    if (gains.size() < 56)
        return;
    std::array<double, 7> sum{};
    std::array<double, 7> count{};
    const auto dayOf = [firstDay](std::size_t i) {
        return static_cast<std::size_t>((firstDay + static_cast<std::int64_t>(i) + 1) % 7);
    };
    for (std::size_t i = 0; i < gains.size(); ++i) {
        sum[dayOf(i)] += std::clamp(gains[i] / level[i], 0.0, 3.0);
        count[dayOf(i)] += 1;
    }
    double all = 0;
    for (std::size_t d = 0; d < 7; ++d)
        all += (sum[d] + 3) / (count[d] + 3) / 7;
    for (std::size_t i = 0; i < level.size(); ++i)
        level[i] = std::max(level[i] * (sum[dayOf(i)] + 3) / (count[dayOf(i)] + 3) / all, 0.5);
}

std::vector<double> positive(std::span<const double> gains)
{
    std::vector<double> counts(gains.begin(), gains.end());
    for (auto& count : counts)
        count = std::max(count, 0.0);
    return counts;
}

GrowthLevel levelOf(std::span<const double> gains, std::int64_t firstDay, int step)
{
    GrowthLevel level;
    level.expected = localLevel(gains);
    if (step == 1)
        applyWeekdays(gains, firstDay, level.expected);
    level.noise = fitNoise(positive(gains), level.expected);
    level.noise.k = std::min(level.noise.k, calmestK);
    return level;
}

/// Days that hang together count as fewer.
double windowK(const CountNoise& noise, std::size_t width)
{
    const double free = static_cast<double>(width) * (1 - noise.memory) / (1 + noise.memory);
    return noise.k * std::max(1.0, free);
}

/// Every window that rises, the most telling first.
std::vector<GrowthStep> risingWindows(std::span<const double> gains, const GrowthLevel& level, int step)
{
    std::vector<double> gained{0};
    std::vector<double> expected{0};
    for (std::size_t i = 0; i < gains.size(); ++i) {
        gained.push_back(gained.back() + gains[i]);
        expected.push_back(expected.back() + level.expected[i]);
    }
    std::vector<GrowthStep> rising;
    std::size_t before = 0;
    for (const auto days : windows) {
        const auto width = std::max<std::size_t>(1, days / static_cast<std::size_t>(step));
        if (width == before || width * 4 > gains.size())
            continue;
        before = width;
        const double k = windowK(level.noise, width);
        for (std::size_t from = 0; from + width <= gains.size(); ++from) {
            const double gain = gained[from + width] - gained[from];
            const double mean = expected[from + width] - expected[from];
            if (gain <= mean)
                continue;
            const double llr = logNegativeBinomial(gain, gain, k) - logNegativeBinomial(gain, mean, k);
            rising.push_back({from, from + width, gain, mean, llr, 1});
        }
    }
    return rising;
}

double bestLikelihood(const std::vector<GrowthStep>& rising)
{
    double best = 0;
    for (const auto& step : rising)
        best = std::max(best, step.likelihood);
    return best;
}

/// Drops days at either end that carry next to nothing of it: a window of 14 days around a rise of three.
void trim(GrowthStep& step, std::span<const double> gains, const GrowthLevel& level)
{
    const auto drop = [&](std::size_t day) {
        const double portion = step.size() / static_cast<double>(step.to - step.from);
        if (step.to - step.from < 2 || gains[day] - level.expected[day] >= portion / 4)
            return false;
        step.gain -= gains[day];
        step.expected -= level.expected[day];
        return true;
    };
    while (drop(step.from))
        ++step.from;
    while (drop(step.to - 1))
        --step.to;
}

/// The most telling first, then the most telling that does not touch it, and so on.
std::vector<GrowthStep> separateSteps(std::vector<GrowthStep> rising, const FollowerCurve& series,
                                      const GrowthLevel& level)
{
    std::sort(rising.begin(), rising.end(), [](const GrowthStep& a, const GrowthStep& b) {
        if (a.likelihood != b.likelihood)
            return a.likelihood > b.likelihood;
        return a.from != b.from ? a.from < b.from : a.to < b.to;
    });
    std::vector<GrowthStep> chosen;
    for (auto& step : rising) {
        trim(step, series.gain, level);
        const double followers = series.total.empty() ? 0 : series.total[step.from];
        if (step.size() < std::max(smallestStep, smallestShare * followers))
            continue;
        if (std::none_of(chosen.begin(), chosen.end(),
                         [&](const GrowthStep& c) { return step.from <= c.to && c.from <= step.to; }))
            chosen.push_back(step);
        if (chosen.size() == mostSteps)
            break;
    }
    return chosen;
}

} // namespace

double beyondExpected(const FollowerCurve& series, const GrowthLevel& level, std::size_t from, std::size_t to)
{
    double change = 0;
    for (auto i = from; i < to; ++i)
        change += series.gain[i] - level.expected[i];
    return change;
}

GrowthLevel growthLevel(const FollowerCurve& series)
{
    return levelOf(series.gain, series.firstDay, series.step);
}

GrowthScan scanGrowth(const FollowerCurve& series, const GrowthLevel& level, std::uint64_t seed, int worlds)
{
    GrowthScan scan;
    auto steps = separateSteps(risingWindows(series.gain, level, series.step), series, level);
    if (steps.empty())
        return scan;
    NormalDraws random(mixBits(seed));
    std::vector<double> drawn;
    std::vector<int> exceeded(steps.size(), 0);
    int tried = 0;
    while (tried < worlds && exceeded.front() < enoughExceedances) {
        ++tried;
        drawCounts(level.expected, level.noise, random, drawn);
        const auto again = levelOf(drawn, series.firstDay, series.step);
        const double best = bestLikelihood(risingWindows(drawn, again, series.step));
        for (std::size_t i = 0; i < steps.size(); ++i)
            exceeded[i] += best >= steps[i].likelihood;
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        steps[i].p = permutationP(exceeded[i], tried);
    scan.smallestP = steps.front().p;
    std::erase_if(steps, [](const GrowthStep& step) { return step.p > stepBar; });
    std::sort(steps.begin(), steps.end(), [](const GrowthStep& a, const GrowthStep& b) { return a.from < b.from; });
    scan.steps = std::move(steps);
    return scan;
}

} // namespace lockstep
