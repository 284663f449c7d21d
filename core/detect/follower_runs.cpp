// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_runs.h"

#include "core/detect/follower_envelope.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::array widthsInDays{3.0, 7.0, 14.0, 28.0};
constexpr double halfYear = 182;
constexpr double leastInRun = 8;
constexpr double leastRatio = 3;
constexpr double chanceOfAny = 0.01;
constexpr std::size_t mostRuns = 40;

std::int64_t milliseconds(double days)
{
    return static_cast<std::int64_t>(days * msPerDay);
}

double within(const std::vector<std::int64_t>& sorted, DateBand band)
{
    return static_cast<double>(std::lower_bound(sorted.begin(), sorted.end(), band.to)
                               - std::lower_bound(sorted.begin(), sorted.end(), band.from));
}

/// First rank whose follower came after the band and the margin; the envelope never falls.
std::size_t firstAfter(std::span<const std::int64_t> envelope, double marginDays, std::int64_t date)
{
    const auto bar = date + milliseconds(marginDays);
    return static_cast<std::size_t>(
        std::partition_point(envelope.begin(), envelope.end(),
                             [bar](std::int64_t at) { return at == Instant::missingMs || at < bar; })
        - envelope.begin());
}

} // namespace

std::vector<DateBand> dateRuns(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope,
                               double marginDays, RankWindow window, double dispersion)
{
    if (window.size() == 0 || envelope[window.from] == Instant::missingMs)
        return {};
    const auto flank = std::max<std::size_t>(200, 2 * window.size());
    const auto left = window.from > flank ? window.from - flank : 0;
    const auto right = std::min(created.size(), window.to + flank);
    std::vector<std::int64_t> inside, outside;
    for (auto i = left; i < right; ++i)
        if (created[i] != Instant::missingMs) {
            if (i < window.from || i >= window.to)
                outside.push_back(created[i]);
            else if (i % 2 == 0)
                inside.push_back(created[i]);
        }
    if (inside.empty() || outside.empty())
        return {};
    std::sort(inside.begin(), inside.end());
    std::sort(outside.begin(), outside.end());
    const auto latest = envelope[window.from] - milliseconds(marginDays);
    std::vector<std::uint32_t> knownOnTheLeft(window.from - left + 1);
    for (auto i = left; i < window.from; ++i)
        knownOnTheLeft[i - left + 1] = knownOnTheLeft[i - left] + (created[i] != Instant::missingMs);
    /// Followers of the flanks who came when accounts of that date were possible.
    const auto possibleOutside = [&](std::int64_t date) {
        const auto first = std::clamp(firstAfter(envelope, marginDays, date), left, window.from);
        return static_cast<double>(outside.size()) - knownOnTheLeft[first - left];
    };

    struct Span {
        DateBand band;
        double score = 0;
    };
    std::vector<Span> spans;
    double looked = 0;
    for (const double width : widthsInDays)
        for (auto from = inside.front(); from + milliseconds(width) <= latest; from += milliseconds(width / 2)) {
            ++looked;
            const DateBand band{from, from + milliseconds(width)};
            const double count = within(inside, band);
            if (count < leastInRun)
                continue;
            const DateBand around{from - milliseconds(halfYear), band.to + milliseconds(halfYear)};
            const double possible = std::max(1.0, possibleOutside(band.to));
            const double share = std::max((within(outside, band) + 0.5) / possible,
                                          within(outside, around) / possible * width / around.days());
            const double expected = share * static_cast<double>(inside.size());
            if (count >= leastRatio * expected)
                spans.push_back({band, (count * std::log(count / expected) - (count - expected)) / dispersion});
        }
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return a.score != b.score ? a.score > b.score : a.band.from < b.band.from;
    });
    const double bar = std::log(std::max(1.0, looked) / chanceOfAny);
    std::vector<DateBand> runs;
    for (const auto& span : spans) {
        if (span.score < bar || runs.size() == mostRuns)
            break;
        if (std::none_of(runs.begin(), runs.end(),
                         [&](const DateBand& run) { return span.band.from < run.to && run.from < span.band.to; }))
            runs.push_back(span.band);
    }
    std::sort(runs.begin(), runs.end(), [](const DateBand& a, const DateBand& b) { return a.from < b.from; });
    return runs;
}

double ordinaryRateOf(std::span<const std::int64_t> created, RankWindow window, std::span<const DateBand> runs)
{
    std::vector<std::int64_t> dates;
    for (auto i = window.from; i < window.to; ++i)
        if (created[i] != Instant::missingMs)
            dates.push_back(created[i]);
    if (dates.empty())
        return 0;
    std::sort(dates.begin(), dates.end());
    const double known = static_cast<double>(dates.size());
    double rate = 0;
    for (const auto& run : runs) {
        const DateBand around{run.from - milliseconds(halfYear),
                              std::min(run.to + milliseconds(halfYear), dates.back())};
        double count = within(dates, around), days = around.days();
        for (const auto& other : runs) {
            const DateBand both{std::max(other.from, around.from), std::min(other.to, around.to)};
            if (both.from < both.to) {
                count -= within(dates, both);
                days -= both.days();
            }
        }
        if (days > 0)
            rate += count / known / days * run.days();
    }
    return rate;
}

RateScan runRates(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope, double marginDays,
                  std::span<const DateBand> runs)
{
    std::vector<float> hits(created.size(), 0), expected(created.size(), 0);
    for (auto i = firstAfter(envelope, marginDays, runs.back().to); i < created.size(); ++i)
        if (created[i] != Instant::missingMs) {
            expected[i] = 1;
            hits[i] =
                std::any_of(runs.begin(), runs.end(), [&](const DateBand& run) { return run.contains(created[i]); })
                    ? 1.0F
                    : 0.0F;
        }
    return {hits, expected, true};
}

} // namespace lockstep
