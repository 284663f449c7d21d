// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/quota_tests.h"

#include "core/stats/count_noise.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace lockstep {

namespace {

constexpr double referenceMedian = 0.294;
constexpr double referenceSpread = 0.4636; ///< ln(0.294 / 0.10) / 2.326; by the 5 % point it would be 0.4256
constexpr std::size_t fewestBefore = 12;   ///< posts of the restless side
constexpr std::size_t fewestAfter = 8;     ///< of the steady side
constexpr int enoughExceedances = 8;       ///< a p above 0.01 need not be known to three digits

double logOf(double likes)
{
    return std::log(likes + 0.5);
}

double cvOf(std::span<const double> values)
{
    double sum = 0;
    for (const double v : values)
        sum += v;
    const double mean = sum / static_cast<double>(values.size());
    double square = 0;
    for (const double v : values)
        square += (v - mean) * (v - mean);
    return mean > 0 ? std::sqrt(square / static_cast<double>(values.size() - 1)) / mean : 1;
}

/// Of steps between neighbours in logarithms.
double localCvOf(std::span<const double> steps)
{
    std::vector<double> sizes;
    sizes.reserve(steps.size());
    for (const double step : steps)
        sizes.push_back(std::abs(step));
    const auto middle = sizes.begin() + static_cast<std::ptrdiff_t>(sizes.size() / 2);
    std::nth_element(sizes.begin(), middle, sizes.end());
    return 1.4826 * *middle / std::sqrt(2.0);
}

double middleOf(std::span<const double> values)
{
    std::vector<double> copy(values.begin(), values.end());
    const auto middle = copy.begin() + static_cast<std::ptrdiff_t>(copy.size() / 2);
    std::nth_element(copy.begin(), middle, copy.end());
    return *middle;
}

/// Both must change, so the weaker of the two scores counts; each is about a standard normal for an ordinary account.
RegimeChange scoreAt(std::span<const double> logs, std::span<const double> steps, std::size_t at)
{
    constexpr std::size_t near = 8;
    const auto before = steps.subspan(0, at - 1);
    const auto after = steps.subspan(at);
    RegimeChange change;
    change.from = at;
    const double restless = std::max(localCvOf(before), 1e-4);
    const double steady = std::max(localCvOf(after), 1e-4);
    change.steadier = restless / steady;
    const double errors =
        1.2 * std::sqrt(1 / static_cast<double>(before.size()) + 1 / static_cast<double>(after.size()));
    const double calm = std::log(change.steadier) / errors;
    const double jump = middleOf(logs.subspan(at, near)) - middleOf(logs.subspan(at - near, near));
    change.jump = std::exp(jump);
    const double rise = jump / (restless * 1.25 * std::sqrt(2.0 / near));
    change.score = std::min(calm, rise);
    return change;
}

std::optional<RegimeChange> bestChange(std::span<const double> likes)
{
    if (likes.size() < fewestBefore + fewestAfter)
        return std::nullopt;
    std::vector<double> logs;
    for (const double y : likes)
        logs.push_back(logOf(y));
    std::vector<double> steps;
    for (std::size_t i = 1; i < logs.size(); ++i)
        steps.push_back(logs[i] - logs[i - 1]);
    std::optional<RegimeChange> best;
    for (auto at = fewestBefore; at + fewestAfter <= logs.size(); ++at) {
        const auto change = scoreAt(logs, steps, at);
        if (change.score > 0 && (!best || change.score > best->score))
            best = change;
    }
    return best;
}

/// log-likelihood of the ordinary part, with k at its best under what the reference says of 20 posts in a row.
double organicLikelihood(std::span<const double> rest)
{
    double mean = 0;
    for (const double r : rest)
        mean += r;
    mean = std::max(mean / static_cast<double>(rest.size()), 0.5);
    double best = -1e300;
    for (double logK = std::log(0.5); logK < std::log(400.0); logK += 0.15) {
        const double k = std::exp(logK);
        const double cv = std::sqrt(1 / k + 1 / mean);
        const double z = (std::log(cv) - std::log(referenceMedian)) / referenceSpread;
        double sum = -0.5 * z * z;
        for (const double r : rest)
            sum += logNegativeBinomial(r, mean, k);
        best = std::max(best, sum);
    }
    return best;
}

double quotaLikelihood(std::span<const double> likes, double quota)
{
    constexpr double jitter = 0.03; // uniform: three points stand for it
    std::vector<double> rest(likes.size());
    double sum = 0;
    double best = -1e300;
    for (const double e : {-jitter * 2 / 3, 0.0, jitter * 2 / 3}) {
        for (std::size_t i = 0; i < likes.size(); ++i)
            rest[i] = std::max(0.0, std::round(likes[i] - quota * (1 + e)));
        sum = organicLikelihood(rest);
        best = std::max(best, sum);
    }
    return best;
}

} // namespace

Steadiness steadiness(std::span<const double> likes)
{
    Steadiness s;
    std::vector<double> windows;
    for (auto end = likes.size(); end >= quotaWindow; end -= quotaWindow) // from the newest back
        windows.push_back(cvOf(likes.subspan(end - quotaWindow, quotaWindow)));
    s.cv = median(windows);
    std::vector<double> logs;
    for (const double y : likes) {
        s.mean += y / static_cast<double>(likes.size());
        logs.push_back(logOf(y));
    }
    std::vector<double> steps;
    for (std::size_t i = 1; i < logs.size(); ++i)
        steps.push_back(logs[i] - logs[i - 1]);
    s.localCv = localCvOf(steps);
    std::vector<double> sorted(likes.begin(), likes.end());
    std::sort(sorted.begin(), sorted.end());
    std::size_t most = 0;
    for (std::size_t low = 0, high = 0; low < sorted.size(); ++low) {
        while (high < sorted.size() && sorted[high] <= sorted[low] * 1.025 / 0.975)
            ++high;
        most = std::max(most, high - low);
    }
    s.plateauShare = static_cast<double>(most) / static_cast<double>(sorted.size());
    double mean = 0;
    for (const double x : logs)
        mean += x / static_cast<double>(logs.size());
    double product = 0;
    double square = 0;
    for (std::size_t i = 0; i < logs.size(); ++i) {
        square += (logs[i] - mean) * (logs[i] - mean);
        if (i > 0)
            product += (logs[i] - mean) * (logs[i - 1] - mean);
    }
    s.memory = square > 0 ? product / square : 0;
    return s;
}

double shareAsSteady(double cv)
{
    const double z = (std::log(std::max(cv, 1e-6)) - std::log(referenceMedian)) / referenceSpread;
    return std::exp(logNormalTail(-z));
}

double referenceCv(double share)
{
    double low = 1e-6;
    double high = 100;
    for (int i = 0; i < 60; ++i) {
        const double middle = std::sqrt(low * high);
        (shareAsSteady(middle) < share ? low : high) = middle;
    }
    return low;
}

QuotaFit fitQuota(std::span<const double> likes)
{
    QuotaFit fit;
    const double smallest = *std::min_element(likes.begin(), likes.end());
    const double none = organicLikelihood(likes);
    constexpr int grid = 60;
    std::vector<std::pair<double, double>> profile;
    for (int i = 1; i < grid; ++i) {
        const double quota = std::round(smallest * 1.03 * i / grid);
        profile.emplace_back(quota, quotaLikelihood(likes, quota) - none);
    }
    const auto best = std::max_element(profile.begin(), profile.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; });
    if (best->second <= 0 || best->first < 1)
        return fit;
    fit.quota = best->first;
    fit.gain = best->second;
    fit.low = fit.high = fit.quota;
    for (const auto& [quota, gain] : profile)
        if (gain >= fit.gain - 1.92) {
            fit.low = std::min(fit.low, quota);
            fit.high = std::max(fit.high, quota);
        }
    return fit;
}

std::optional<RegimeChange> regimeChange(std::span<const double> likes, std::uint64_t seed, int worlds)
{
    std::optional<RegimeChange> best;
    for (const bool begins : {true, false}) {
        std::vector<double> series(likes.begin(), likes.end());
        if (!begins)
            std::reverse(series.begin(), series.end());
        auto change = bestChange(series);
        if (!change)
            continue;
        const auto restless = std::span(series).first(change->from);
        const double level = std::max(middleOf(restless), 0.5);
        const std::vector<double> flat(restless.size(), level);
        const auto noise = fitNoise(restless, flat);
        const std::vector<double> expected(series.size(), level);
        NormalDraws random(mixBits(seed + (begins ? 1 : 2)));
        std::vector<double> drawn;
        int exceeded = 0;
        int tried = 0;
        while (tried < worlds && exceeded < enoughExceedances) {
            ++tried;
            drawCounts(expected, noise, random, drawn);
            const auto chance = bestChange(drawn);
            exceeded += chance && chance->score >= change->score;
        }
        change->p = std::min(1.0, 2 * permutationP(exceeded, tried)); // both directions were looked at
        change->begins = begins;
        if (!begins)
            change->from = likes.size() - change->from;
        if (!best || change->p < best->p || (change->p == best->p && change->score > best->score))
            best = change;
    }
    return best;
}

} // namespace lockstep
