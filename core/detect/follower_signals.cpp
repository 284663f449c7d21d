// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_signals.h"

#include "core/detect/follower_envelope.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

constexpr std::size_t atMostHits = 12;
constexpr std::size_t permutedBlock = 8;
constexpr double newAccountDays = 30;
constexpr std::size_t ageClasses = 5;

ScanGates quietGates()
{
    ScanGates gates;
    gates.ratio = 1.5;
    gates.minDifference = 0.04;
    return gates;
}

ScanGates noFreshGates()
{
    ScanGates gates;
    gates.excess = false;
    gates.ratio = 0.4;
    gates.sideRatio = 0.5;
    gates.minHits = 12;
    return gates;
}

/// Age classes in which the low-activity rate is compared: young accounts are quiet because they are young.
int ageClass(std::int64_t created, std::int64_t envelope)
{
    if (created == Instant::missingMs || envelope == Instant::missingMs)
        return 4;
    const double age = FollowEnvelope::ageDays(envelope, created);
    return age <= newAccountDays ? 0 : age <= 180 ? 1 : age <= 730 ? 2 : 3;
}

/// Low-activity rate of each age class. A batch must not raise the rate that it is measured against: of ten parts of
/// the list the three with the highest rate are left out.
std::array<double, ageClasses> quietRates(const FollowerSeries& series)
{
    constexpr std::size_t parts = 10, leftOut = 3;
    struct Part {
        double flagged = 0, decided = 0;
        double rate() const { return (flagged + 0.5) / (decided + 1); }
    };
    std::array<std::array<Part, parts>, ageClasses> counts{};
    for (std::size_t i = 0; i < series.size(); ++i)
        if (series.quiet[i] >= 0) {
            auto& part = counts[static_cast<std::size_t>(ageClass(series.created[i], series.envelope[i]))]
                               [i * parts / series.size()];
            part.decided += 1;
            part.flagged += series.quiet[i];
        }
    std::array<double, ageClasses> rates{};
    for (std::size_t c = 0; c < ageClasses; ++c) {
        std::stable_sort(counts[c].begin(), counts[c].end(),
                         [](const Part& a, const Part& b) { return a.rate() < b.rate(); });
        Part rest;
        for (std::size_t k = 0; k + leftOut < parts; ++k) {
            rest.decided += counts[c][k].decided;
            rest.flagged += counts[c][k].flagged;
        }
        rates[c] = rest.rate();
    }
    return rates;
}

template <class T>
std::vector<T> pick(const std::vector<T>& values, std::span<const std::uint32_t> order)
{
    std::vector<T> picked;
    if (values.empty())
        return picked;
    picked.reserve(order.size());
    for (const auto i : order)
        picked.push_back(values[i]);
    return picked;
}

} // namespace

Signals makeSignals(const FollowerSeries& series, BatchSearch& search)
{
    const auto n = series.size();
    Signals s;
    s.created = series.created;
    s.envelope = series.envelope;
    s.marginDays = series.marginDays;
    std::size_t known = 0;
    for (const auto ms : s.created)
        known += ms != Instant::missingMs;

    // "New": the narrowest age that at least 4 % of the followers have at following; 1 % of 90 days at the least.
    for (const double days : {7.0, 30.0, 90.0}) {
        s.fresh.assign(n, 0);
        s.freshExpected.assign(n, 0);
        std::size_t fresh = 0;
        for (std::size_t i = 0; i < n; ++i) {
            if (s.created[i] == Instant::missingMs)
                continue;
            s.freshExpected[i] = 1;
            if (FollowEnvelope::ageDays(s.envelope[i], s.created[i]) <= days) {
                s.fresh[i] = 1;
                ++fresh;
            }
        }
        search.freshDays = days;
        search.freshRate = known == 0 ? 0 : static_cast<double>(fresh) / static_cast<double>(known);
        if (search.freshRate >= 0.04)
            break;
    }
    s.hasFresh = search.freshRate >= 0.01;
    if (!s.hasFresh)
        search.freshDays = 0;

    s.hasQuiet = !series.quiet.empty();
    if (!s.hasQuiet)
        return s;
    const auto rates = quietRates(series);
    s.quiet.assign(n, 0);
    s.quietExpected.assign(n, 0);
    for (std::size_t i = 0; i < n; ++i) {
        const auto c = static_cast<std::size_t>(ageClass(s.created[i], s.envelope[i]));
        // Brand-new accounts are left out: a wave of sign-up follows is quiet and innocent.
        if (series.quiet[i] < 0 || c == 0)
            continue;
        s.quiet[i] = series.quiet[i];
        s.quietExpected[i] = static_cast<float>(rates[c]);
    }
    return s;
}

Signals pick(const Signals& s, std::span<const std::uint32_t> order)
{
    return {pick(s.created, order),
            pick(s.envelope, order),
            pick(s.fresh, order),
            pick(s.freshExpected, order),
            pick(s.quiet, order),
            pick(s.quietExpected, order),
            s.hasFresh,
            s.hasQuiet,
            s.marginDays};
}

Signals reshuffled(const Signals& s, std::uint64_t seed)
{
    const auto order = permutedBlocks(s.size(), permutedBlock, seed);
    auto world = pick(s, order);
    for (std::size_t i = 0; i < world.size(); ++i)
        if (world.created[i] != Instant::missingMs && world.envelope[i] != Instant::missingMs
            && s.envelope[i] != Instant::missingMs)
            world.created[i] += s.envelope[i] - world.envelope[i];
    world.envelope = s.envelope;
    return world;
}

std::vector<std::uint32_t> everySecond(std::size_t n, std::uint32_t first)
{
    std::vector<std::uint32_t> order;
    order.reserve(n / 2 + 1);
    for (auto i = first; i < n; i += 2)
        order.push_back(i);
    return order;
}

Dispersions dispersionsOf(const Signals& s)
{
    Dispersions d;
    if (s.hasQuiet)
        d.quiet = RateScan(s.quiet, s.quietExpected, false).dispersions();
    if (s.hasFresh)
        d.fresh = RateScan(s.fresh, s.freshExpected, true).dispersions();
    d.band = BandScan(s.created, s.envelope, s.marginDays).dispersion();
    return d;
}

Signals without(Signals s, const std::vector<RankWindow>& windows)
{
    for (const auto& window : windows)
        for (auto i = window.from; i < window.to; ++i) {
            s.created[i] = Instant::missingMs;
            s.fresh[i] = s.freshExpected[i] = 0;
            if (s.hasQuiet)
                s.quiet[i] = s.quietExpected[i] = 0;
        }
    return s;
}

std::vector<BatchSignal> scanDates(const Signals& s, const Dispersions& d)
{
    std::vector<BatchSignal> found;
    for (const auto& hit : BandScan(s.created, s.envelope, s.marginDays).hits(d.band, atMostHits))
        found.push_back({BatchSignalKind::band, hit.window, hit.band, hit.score, hit.contrast});
    if (s.hasFresh)
        for (const auto& hit : RateScan(s.fresh, s.freshExpected, true).hits(noFreshGates(), d.fresh, atMostHits))
            found.push_back({BatchSignalKind::noFresh, hit.window, {}, hit.score, hit.contrast});
    return found;
}

std::vector<BatchSignal> scanQuiet(const Signals& s, const Dispersions& d)
{
    std::vector<BatchSignal> found;
    if (s.hasQuiet)
        for (const auto& hit : RateScan(s.quiet, s.quietExpected, false).hits(quietGates(), d.quiet, atMostHits))
            found.push_back({BatchSignalKind::quiet, hit.window, {}, hit.score, hit.contrast});
    return found;
}

double bestOf(BatchSignalKind kind, const Signals& s, const Dispersions& d, double floor)
{
    switch (kind) {
    case BatchSignalKind::band:
        return BandScan(s.created, s.envelope, s.marginDays).best(d.band, floor);
    case BatchSignalKind::noFresh:
        return RateScan(s.fresh, s.freshExpected, true).best(noFreshGates(), d.fresh);
    case BatchSignalKind::quiet:
        break;
    }
    return RateScan(s.quiet, s.quietExpected, false).best(quietGates(), d.quiet);
}

RateScan ratesOf(const BatchSignal& signal, const Signals& s)
{
    switch (signal.kind) {
    case BatchSignalKind::band:
        return BandScan(s.created, s.envelope, s.marginDays).rates(signal.dates());
    case BatchSignalKind::noFresh:
        return {s.fresh, s.freshExpected, true};
    case BatchSignalKind::quiet:
        break;
    }
    return {s.quiet, s.quietExpected, false};
}

ScanGates gatesOf(BatchSignalKind kind)
{
    switch (kind) {
    case BatchSignalKind::band:
        return BandScan::gates();
    case BatchSignalKind::noFresh:
        return noFreshGates();
    case BatchSignalKind::quiet:
        break;
    }
    return quietGates();
}

} // namespace lockstep
