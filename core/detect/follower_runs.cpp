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

/// Ages at following, in one flank.
class Ages {
public:
    void add(std::int64_t created, std::int64_t envelope)
    {
        if (created != Instant::missingMs && envelope != Instant::missingMs)
            m_ages.push_back(envelope - created);
    }
    void sort() { std::sort(m_ages.begin(), m_ages.end()); }
    bool known() const { return m_ages.size() >= leastKnown; }
    /// Share of the accounts made in the band, were those who followed at `times` as old as these.
    double shareIn(DateBand band, const std::vector<std::int64_t>& times) const
    {
        double sum = 0;
        for (const auto at : times)
            sum += within(m_ages, {at - band.to + 1, at - band.from + 1});
        return times.empty() ? 0 : sum / static_cast<double>(times.size()) / static_cast<double>(m_ages.size());
    }

private:
    static constexpr std::size_t leastKnown = 50;
    std::vector<std::int64_t> m_ages; ///< ms
};

/// What followers as old as those next door would show: people of one age who come in one day were made in the same
/// days.
class SameAge {
public:
    SameAge(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope, RankWindow window,
            std::size_t step)
    {
        const auto flank = std::max<std::size_t>(200, 2 * window.size());
        for (auto i = window.from > flank ? window.from - flank : 0; i < window.from; ++i)
            if (i % step == 0)
                m_left.add(created[i], envelope[i]);
        for (auto i = window.to; i < std::min(created.size(), window.to + flank); ++i)
            if (i % step == 0)
                m_right.add(created[i], envelope[i]);
        m_left.sort();
        m_right.sort();
        constexpr std::size_t moments = 64;
        for (std::size_t k = 0; k < moments; ++k)
            if (const auto at = envelope[window.from + window.size() * k / moments]; at != Instant::missingMs)
                m_times.push_back(at);
    }
    double shareIn(DateBand band) const
    {
        return std::max(m_left.known() ? m_left.shareIn(band, m_times) : 0,
                        m_right.known() ? m_right.shareIn(band, m_times) : 0);
    }

private:
    Ages m_left, m_right;
    std::vector<std::int64_t> m_times;
};

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
    for (auto i = left + left % 2; i < right; i += 2)
        if (created[i] != Instant::missingMs)
            (i < window.from || i >= window.to ? outside : inside).push_back(created[i]);
    if (inside.empty() || outside.empty())
        return {};
    std::sort(inside.begin(), inside.end());
    std::sort(outside.begin(), outside.end());
    const auto latest = envelope[window.from] - milliseconds(marginDays);
    std::vector<std::uint32_t> knownOnTheLeft(window.from - left + 1);
    for (auto i = left; i < window.from; ++i)
        knownOnTheLeft[i - left + 1] = knownOnTheLeft[i - left] + (i % 2 == 0 && created[i] != Instant::missingMs);
    /// Followers of the flanks who came when accounts of that date were possible.
    const auto possibleOutside = [&](std::int64_t date) {
        const auto first = std::clamp(firstAfter(envelope, marginDays, date), left, window.from);
        return static_cast<double>(outside.size()) - knownOnTheLeft[first - left];
    };

    const SameAge sameAge(created, envelope, window, 2);
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
            double share = std::max((within(outside, band) + 0.5) / possible,
                                    within(outside, around) / possible * width / around.days());
            if (count < leastRatio * share * static_cast<double>(inside.size()))
                continue;
            share = std::max(share, sameAge.shareIn(band));
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

double ordinaryRateOf(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope,
                      RankWindow window, std::span<const DateBand> runs)
{
    std::vector<std::int64_t> dates;
    for (auto i = window.from; i < window.to; ++i)
        if (created[i] != Instant::missingMs)
            dates.push_back(created[i]);
    if (dates.empty())
        return 0;
    std::sort(dates.begin(), dates.end());
    const double known = static_cast<double>(dates.size());
    const SameAge sameAge(created, envelope, window, 1);
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
        rate += std::max(days > 0 ? count / known / days * run.days() : 0, sameAge.shareIn(run));
    }
    return rate;
}

} // namespace lockstep
