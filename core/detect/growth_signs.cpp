// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/growth_signs.h"

#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr double refillByAccident = 0.3;
constexpr double peersReact = 0.6; ///< elasticity of likes, the weak end of ordinary accounts (DETECTION 8 D6 [R])
/// Of ln likes between two stretches of 15 posts, without any cause: ordinary accounts spread by 0.52 over all their
/// posts and by 0.29 over 20 in a row (DETECTION 8 D7, 10.1); the rest, sqrt(2 ln(1.27 / 1.084)), is slow drift.
/// Without it a giveaway after which the likes happen to sink would look like followers who do not look.
constexpr double levelDrift = 0.56;
constexpr std::size_t monthDays = 30;

double sharpDays(const FollowerCurve& series, const GrowthLevel& level, const GrowthStep& step)
{
    std::vector<double> excess;
    for (auto i = step.from; i < step.to; ++i)
        excess.push_back(series.gain[i] - level.expected[i]);
    std::sort(excess.begin(), excess.end(), std::greater<>());
    double sum = 0;
    std::size_t days = 0;
    while (days < excess.size() && sum < 0.8 * step.size())
        sum += excess[days++];
    return static_cast<double>(days) * series.step;
}

void measureLoss(const FollowerCurve& series, const GrowthLevel& level, const std::vector<GrowthStep>& steps,
                 std::size_t which, StepShape& shape)
{
    const auto from = steps[which].to;
    auto to = std::min(series.gain.size(), from + monthDays / static_cast<std::size_t>(series.step));
    if (which + 1 < steps.size())
        to = std::min(to, steps[which + 1].from);
    const double days = static_cast<double>(to - from) * series.step;
    if (days < 7)
        return;
    const double lost = std::clamp(-beyondExpected(series, level, from, to) / steps[which].size(), 0.0, 1.0);
    shape.lost = lost;
    if (lost > 0.02 && lost < 1)
        shape.halfLife = days * std::log(2.0) / -std::log(1 - lost);
}

/// Only units that the account's ordinary days do not blur.
void measureRoundness(const GrowthLevel& level, const GrowthStep& step, StepShape& shape)
{
    const double error = std::sqrt(step.expected + step.expected * step.expected / level.noise.k);
    double chance = 0;
    bool covered = false; // in part, by a coarser unit
    for (const double unit : {1000.0, 500.0, 100.0}) {
        if (step.size() < 0.9 * unit || 2 * error > 0.05 * unit)
            continue;
        const double near = 0.05 * unit;
        shape.isRound = shape.isRound || std::abs(std::remainder(step.size(), unit)) <= near;
        // Every second multiple of 500 and every fifth (or tenth) of 100 is one of a coarser unit already.
        chance += 2 * near / unit * (!covered ? 1 : unit == 500 ? 0.5 : 0.8);
        covered = true;
    }
    if (chance > 0)
        shape.roundChance = chance;
}

double fano(std::span<const double> gains)
{
    double mean = 0;
    for (const double g : gains)
        mean += g / static_cast<double>(gains.size());
    double square = 0;
    for (const double g : gains)
        square += (g - mean) * (g - mean);
    return square / static_cast<double>(gains.size() - 1) / std::max(mean, 0.5);
}

/// People who arrive for a reason swing as the account's own days do; portions of a delivery do not.
std::optional<double> evenness(const FollowerCurve& series, const GrowthLevel& level, const GrowthStep& step,
                               NormalDraws& random)
{
    const auto width = step.to - step.from;
    if (width < 3)
        return std::nullopt;
    const auto gains = std::span(series.gain).subspan(step.from, width);
    const double observed = fano(gains);
    const std::vector<double> expected(width, step.gain / static_cast<double>(width));
    // The account's own restlessness, but never calmer than k = 20: a spread of 22 % from day to day.
    const CountNoise noise{std::min(level.noise.k, 20.0), level.noise.memory};
    constexpr int worlds = 1999;
    std::vector<double> drawn;
    int exceeded = 0;
    int tried = 0;
    while (tried < worlds && exceeded < 20) {
        ++tried;
        drawCounts(expected, noise, random, drawn);
        exceeded += fano(drawn) <= observed;
    }
    return permutationP(exceeded, tried);
}

struct LogLikes {
    double mean = 0;
    double error = 0;
};

/// The mean of ln likes; its error with the memory from post to post taken in (n (1 - r) / (1 + r) free ones).
std::optional<LogLikes> logLikes(const LikeSeries& likes, Instant from, Instant to, bool last)
{
    constexpr std::size_t most = 15;
    constexpr std::size_t fewest = 6;
    std::vector<double> logs;
    for (std::size_t i = 0; i < likes.size(); ++i)
        if (likes.at[i] >= from && likes.at[i] < to)
            logs.push_back(std::log(likes.likes[i] + 0.5));
    if (logs.size() < fewest)
        return std::nullopt;
    if (logs.size() > most)
        last ? static_cast<void>(logs.erase(logs.begin(), logs.end() - most)) : logs.resize(most);
    const double n = static_cast<double>(logs.size());
    LogLikes side;
    for (const double x : logs)
        side.mean += x / n;
    double square = 0;
    for (const double x : logs)
        square += (x - side.mean) * (x - side.mean);
    constexpr double memory = 0.7; // measured on InstaFake (DETECTION 8 D7); a short side cannot measure its own
    const double free = std::max(1.0, n * (1 - memory) / (1 + memory));
    side.error = std::sqrt(std::max(square / (n - 1), 0.01) / free);
    return side;
}

void measureReaction(const FollowerCurve& series, const GrowthStep& step, const LikeSeries* likes, StepShape& shape)
{
    if (!likes || series.total.empty() || series.total[step.from] < 1)
        return;
    const double rise = std::log(series.total[step.to] / series.total[step.from]);
    if (rise < 0.1)
        return;
    constexpr std::int64_t dayMs = 86'400'000;
    const auto start = series.dayOf(step.from);
    const auto end = series.dayOf(step.to);
    const auto before = logLikes(*likes, {start.ms - 60 * dayMs}, start, true);
    const auto after = logLikes(*likes, end, {end.ms + 60 * dayMs}, false);
    if (!before || !after)
        return;
    const double change = after->mean - before->mean;
    shape.elasticity = change / rise;
    const double error =
        std::sqrt(before->error * before->error + after->error * after->error + levelDrift * levelDrift);
    shape.noReactionP = std::exp(logNormalTail((peersReact * rise - change) / error));
}

/// Steps that bring the total back to where an earlier one had brought it.
int countRefills(const FollowerCurve& series, const GrowthLevel& level, const std::vector<GrowthStep>& steps)
{
    int refills = 0;
    if (series.total.empty())
        return 0;
    for (std::size_t i = 0; i + 1 < steps.size(); ++i) {
        const auto& first = steps[i];
        const auto& second = steps[i + 1];
        double ordinary = 0;
        double lowest = series.total[first.to];
        for (auto d = first.to; d < second.to; ++d) {
            ordinary += level.expected[d];
            lowest = std::min(lowest, series.total[d]);
        }
        const double lost = series.total[first.to] - lowest;
        const double back = series.total[second.to] - series.total[first.to];
        const double room = 0.05 * std::max(lost, 1.0);
        // Ordinary days went on meanwhile, or the losses ate them: either mark may be the old one.
        refills += lost >= 0.05 * first.size()
                   && (std::abs(back) <= room || std::abs(back - ordinary) <= room
                       || std::abs(second.size() - lost) <= room);
    }
    return refills;
}

/// Chance of a product of probabilities as small (Fisher 1932); 1 for none.
double fisher(const std::vector<double>& chances)
{
    double halfX = 0;
    for (const double p : chances)
        halfX -= std::log(p);
    double term = 1;
    double sum = 1; // chi squared of 2 n degrees: exp(-x/2) times the first n terms of exp(x/2)
    for (std::size_t i = 1; i < chances.size(); ++i) {
        term *= halfX / static_cast<double>(i);
        sum += term;
    }
    return std::min(1.0, std::exp(-halfX) * sum);
}

/// Either one sign stands out or several together do; both were looked at, so the smaller one counts twice.
double together(const std::vector<double>& chances)
{
    if (chances.empty())
        return 1;
    const double smallest = *std::min_element(chances.begin(), chances.end());
    return std::min(1.0, 2 * std::min(fisher(chances), static_cast<double>(chances.size()) * smallest));
}

} // namespace

GrowthSigns growthSigns(const FollowerCurve& series, const GrowthLevel& level, const std::vector<GrowthStep>& steps,
                        const LikeSeries* likes, std::uint64_t seed)
{
    GrowthSigns signs;
    NormalDraws random(mixBits(seed + 77));
    std::vector<double> roundChances;
    std::vector<double> evenChances;
    int reactions = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        StepShape shape;
        shape.sharpDays = sharpDays(series, level, steps[i]);
        measureLoss(series, level, steps, i, shape);
        measureRoundness(level, steps[i], shape);
        shape.evenP = evenness(series, level, steps[i], random);
        measureReaction(series, steps[i], likes, shape);
        if (shape.roundChance)
            roundChances.push_back(*shape.roundChance);
        signs.rounded += shape.isRound;
        if (shape.evenP)
            evenChances.push_back(*shape.evenP);
        reactions += shape.noReactionP.has_value();
        signs.noReactionP = std::min(signs.noReactionP, shape.noReactionP.value_or(1));
        signs.shapes.push_back(shape);
    }
    signs.evenP = fisher(evenChances);
    signs.roundable = static_cast<int>(roundChances.size());
    signs.noReactionP = std::min(1.0, signs.noReactionP * std::max(reactions, 1));
    if (signs.roundable > 0)
        signs.roundP = std::exp(logPoissonBinomialTail(roundChances, signs.rounded));
    signs.refills = countRefills(series, level, steps);
    if (steps.size() > 1)
        signs.refillP =
            std::exp(logBinomialTail(static_cast<std::int64_t>(steps.size() - 1), refillByAccident, signs.refills));
    std::vector<double> chances;
    if (signs.roundable > 0)
        chances.push_back(signs.roundP);
    if (steps.size() > 1)
        chances.push_back(signs.refillP);
    if (!evenChances.empty())
        chances.push_back(signs.evenP);
    if (reactions > 0)
        chances.push_back(signs.noReactionP);
    signs.p = together(chances);
    return signs;
}

} // namespace lockstep
