// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_bands.h"

#include "core/detect/follower_envelope.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace lockstep {

namespace {

constexpr std::array<double, 6> widthsInDays{1, 4, 15, 60, 200, 400};
constexpr double minShare = 0.05;

/// Ranks of one date bin, ascending.
using Ranks = std::span<const std::uint32_t>;

double countBetween(Ranks ranks, std::size_t from, std::size_t to)
{
    return static_cast<double>(std::lower_bound(ranks.begin(), ranks.end(), to)
                               - std::lower_bound(ranks.begin(), ranks.end(), from));
}

/// As RateScan::contrast, for the ranks of one bin. Followers before `eligible` came before the bin was over: that
/// none of them is in it says nothing.
Contrast contrastOf(Ranks ranks, const std::vector<std::uint32_t>& known, RankWindow window, std::size_t eligible)
{
    const auto n = known.size() - 1;
    const auto flank = std::max<std::size_t>(200, 2 * window.size());
    const auto left = std::max(eligible, window.from > flank ? window.from - flank : 0);
    const auto right = std::min(n, window.to + flank);
    Contrast c;
    c.counted = true;
    c.inside = countBetween(ranks, window.from, window.to);
    c.expectedInside = known[window.to] - known[window.from];
    const double leftHits = countBetween(ranks, left, window.from), leftKnown = known[window.from] - known[left];
    const double rightHits = countBetween(ranks, window.to, right), rightKnown = known[right] - known[window.to];
    c.outside = leftHits + rightHits;
    c.expectedOutside = leftKnown + rightKnown;
    const double enough = std::max(1.0, c.expectedInside / 2);
    c.leftRatio = leftKnown < enough ? -1 : c.ratioTo(leftHits, leftKnown);
    c.rightRatio = rightKnown < enough ? -1 : c.ratioTo(rightHits, rightKnown);
    return c;
}

bool passes(const Contrast& c, const ScanGates& gates)
{
    return c.inside >= gates.minHits && c.expectedOutside >= c.expectedInside / 2 && c.ratio() >= gates.ratio
           && (c.leftRatio < 0 || c.leftRatio >= gates.sideRatio)
           && (c.rightRatio < 0 || c.rightRatio >= gates.sideRatio) && c.insideRate() >= minShare;
}

std::int64_t agedBefore(std::int64_t envelope, double marginDays)
{
    return envelope == Instant::missingMs ? envelope : envelope - static_cast<std::int64_t>(marginDays * msPerDay);
}

} // namespace

double signUpMargin(double medianLagDays)
{
    return std::max(3.0, 3 * medianLagDays);
}

bool anyContains(std::span<const DateBand> bands, std::int64_t createdMs)
{
    return std::any_of(bands.begin(), bands.end(), [createdMs](const DateBand& b) { return b.contains(createdMs); });
}

double DateBand::days() const
{
    return static_cast<double>(to - from) / msPerDay;
}

BandScan::BandScan(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope, double marginDays)
    : m_created(created.begin(), created.end()), m_known(created.size() + 1, 0)
{
    m_latest.reserve(created.size());
    for (const auto ms : envelope)
        m_latest.push_back(agedBefore(ms, marginDays));
    for (std::size_t i = 0; i < m_created.size(); ++i)
        m_known[i + 1] = m_known[i] + (m_created[i] != Instant::missingMs);
}

ScanGates BandScan::gates()
{
    ScanGates gates;
    gates.ratio = 4;
    gates.sideRatio = 2;
    gates.minHits = 15;
    gates.floor = 16; // hundreds of thousands of stretches are looked at
    return gates;
}

bool BandScan::isTaken(RankWindow window) const
{
    return std::any_of(m_taken.begin(), m_taken.end(), [&](const RankWindow& t) { return t.overlaps(window); });
}

std::size_t BandScan::firstEligible(DateBand band) const
{
    return static_cast<std::size_t>(std::lower_bound(m_latest.begin(), m_latest.end(), band.to) - m_latest.begin());
}

/// Young accounts are more frequent than old ones in any list, so a band that has just passed out of the margin
/// looks dense beside followers of later times. Hence the same ages (not dates) are counted in each flank.
bool BandScan::beatsSameAge(const Contrast& contrast, RankWindow window, DateBand band, double ratio) const
{
    const auto youngest = m_latest[window.from] - band.to;
    const auto oldest = m_latest[window.to - 1] - band.from;
    const auto flank = std::max<std::size_t>(200, 2 * window.size());
    const auto beats = [&](std::size_t from, std::size_t to) {
        double hits = 0, known = 0;
        const auto step = 1 + (to - from) / 400; // a sample is enough for a ratio of 2
        for (auto i = from; i < to; i += step) {
            if (m_created[i] == Instant::missingMs || m_latest[i] == Instant::missingMs)
                continue;
            const auto age = m_latest[i] - m_created[i];
            known += 1;
            hits += youngest <= age && age <= oldest;
        }
        return known < 50 || contrast.ratioTo(hits, known) >= ratio;
    };
    return beats(window.from > flank ? window.from - flank : 0, window.from)
           && beats(window.to, std::min(m_created.size(), window.to + flank));
}

/// Calls visit(ranks, band) for every bin of every width at two offsets that holds enough accounts.
template <class Visit>
void BandScan::visitBins(Visit&& visit) const
{
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max(), newest = Instant::missingMs;
    for (const auto ms : m_created)
        if (ms != Instant::missingMs) {
            oldest = std::min(oldest, ms);
            newest = std::max(newest, ms);
        }
    if (newest == Instant::missingMs)
        return;
    std::vector<std::uint32_t> start, ranks, bins(m_created.size());
    for (const auto days : widthsInDays) {
        const auto width = static_cast<std::int64_t>(days * msPerDay);
        for (const auto offset : {std::int64_t(0), width / 2}) {
            const auto first = oldest - offset;
            const auto count = static_cast<std::size_t>((newest - first) / width) + 1;
            if (count > 200'000) // a stray date centuries away; wider bins still see the rest
                continue;
            start.assign(count + 1, 0);
            for (std::size_t i = 0; i < m_created.size(); ++i) {
                if (m_created[i] == Instant::missingMs)
                    continue;
                bins[i] = static_cast<std::uint32_t>((m_created[i] - first) / width);
                ++start[bins[i] + 1];
            }
            for (std::size_t b = 0; b < count; ++b)
                start[b + 1] += start[b];
            ranks.resize(start[count]);
            auto next = start;
            for (std::size_t i = 0; i < m_created.size(); ++i)
                if (m_created[i] != Instant::missingMs)
                    ranks[next[bins[i]]++] = static_cast<std::uint32_t>(i);
            for (std::size_t b = 0; b < count; ++b) {
                const auto from = first + static_cast<std::int64_t>(b) * width;
                const Ranks members = Ranks(ranks).subspan(start[b], start[b + 1] - start[b]);
                if (static_cast<double>(members.size()) >= gates().minHits)
                    visit(members, DateBand{from, from + width});
            }
        }
    }
}

double BandScan::dispersion() const
{
    constexpr double medianOfChiSquare = 0.4549;
    const auto n = m_created.size();
    double highest = 1;
    for (std::size_t length = 64; length <= n / 12; length *= 4) {
        std::vector<double> squares;
        visitBins([&](Ranks members, DateBand band) {
            const auto eligible = firstEligible(band);
            for (auto from = eligible; from + length <= n; from += length) {
                const auto c = contrastOf(members, m_known, {from, from + length}, eligible);
                const double expected = c.expectedInside * c.outsideRate();
                if (expected < 3)
                    continue;
                const double residual = c.inside - expected;
                squares.push_back(residual * residual / (expected * (1 + c.expectedInside / c.expectedOutside)));
            }
        });
        if (squares.size() < 50)
            continue;
        const auto middle = squares.begin() + static_cast<std::ptrdiff_t>(squares.size() / 2);
        std::nth_element(squares.begin(), middle, squares.end());
        highest = std::max(highest, *middle / medianOfChiSquare);
    }
    return highest;
}

BandHit BandScan::strongest(double dispersion, double floor) const
{
    const auto gate = gates();
    const auto longest = static_cast<std::size_t>(static_cast<double>(m_created.size()) * gate.maxShare);
    BandHit strongest;
    strongest.score = floor;
    visitBins([&](Ranks members, DateBand band) {
        const auto eligible = firstEligible(band);
        members = members.subspan(
            static_cast<std::size_t>(std::lower_bound(members.begin(), members.end(), eligible) - members.begin()));
        for (double scale = gate.minHits; static_cast<std::size_t>(scale) <= members.size(); scale *= 1.5) {
            const auto k = static_cast<std::size_t>(scale);
            bool any = false; // a scale without a dense stretch: longer ones may still have one, much longer ones not
            for (std::size_t j = 0; j + k <= members.size(); j += 1 + k / 5) {
                const RankWindow window{members[j], members[j + k - 1] + 1};
                const auto known = static_cast<double>(m_known[window.to] - m_known[window.from]);
                if (window.size() > longest || static_cast<double>(k) < minShare * known)
                    continue;
                any = true;
                // Even with empty flanks it could not win: k (1 + ln(1 + flanks / window)) at most, flanks of 400
                // or 4 windows.
                if (static_cast<double>(k) * 4.5 / dispersion <= strongest.score)
                    continue;
                const auto c = contrastOf(members, m_known, window, eligible);
                if (!passes(c, gate))
                    continue;
                const double score = c.logLikelihoodRatio() / dispersion;
                if (score > strongest.score && !isTaken(window) && beatsSameAge(c, window, band, gate.sideRatio))
                    strongest = {window, band, score, c};
            }
            if (!any && k > 200)
                break;
        }
    });
    return strongest;
}

double BandScan::best(double dispersion, double floor) const
{
    const auto hit = strongest(dispersion, floor);
    return hit.window.size() > 0 ? hit.score : 0;
}

RateScan BandScan::rates(std::span<const DateBand> bands) const
{
    std::vector<float> hits(m_created.size(), 0), expected(m_created.size(), 0);
    for (auto i = firstEligible(bands.back()); i < m_created.size(); ++i)
        if (m_created[i] != Instant::missingMs) {
            expected[i] = 1;
            hits[i] = anyContains(bands, m_created[i]) ? 1.0F : 0.0F;
        }
    return {hits, expected, true};
}

/// Moves the two dates in turn to where the likelihood ratio of the window is highest.
DateBand BandScan::refineDates(RankWindow window, DateBand band) const
{
    const auto flank = std::max<std::size_t>(200, 2 * window.size());
    const auto left = window.from > flank ? window.from - flank : 0;
    const auto right = std::min(m_created.size(), window.to + flank);
    std::vector<std::int64_t> inside, outside;
    for (auto i = left; i < right; ++i)
        if (m_created[i] != Instant::missingMs)
            (i >= window.from && i < window.to ? inside : outside).push_back(m_created[i]);
    std::sort(inside.begin(), inside.end());
    std::sort(outside.begin(), outside.end());
    const auto within = [](const std::vector<std::int64_t>& dates, DateBand b) {
        return static_cast<double>(std::lower_bound(dates.begin(), dates.end(), b.to)
                                   - std::lower_bound(dates.begin(), dates.end(), b.from));
    };
    const auto value = [&](DateBand b) {
        Contrast c;
        c.counted = true;
        c.counted = true;
        c.inside = within(inside, b);
        c.outside = within(outside, b);
        c.expectedInside = static_cast<double>(inside.size());
        c.expectedOutside = static_cast<double>(outside.size());
        return c.ratio() > 1 ? c.logLikelihoodRatio() : 0;
    };
    const auto latest = m_latest[window.from];
    const auto step = std::max<std::size_t>(1, inside.size() / 400);
    double highest = value(band);
    for (int turn = 0; turn < 3; ++turn) {
        const auto before = highest;
        for (std::size_t i = 0; i < inside.size(); i += step)
            for (const auto& candidate : {DateBand{inside[i], band.to}, DateBand{band.from, inside[i] + 1}}) {
                if (candidate.from >= candidate.to || candidate.to > latest)
                    continue;
                if (const double now = value(candidate); now > highest) {
                    highest = now;
                    band = candidate;
                }
            }
        if (highest <= before)
            break;
    }
    return band;
}

BandHit BandScan::refine(RankWindow window, DateBand band, double dispersion) const
{
    const std::vector<double> fixed{dispersion};
    BandHit hit{window, band, 0, {}};
    for (int turn = 0; turn < 3; ++turn) {
        const auto before = hit;
        hit.band = refineDates(hit.window, hit.band);
        const auto scan = rates({&hit.band, 1});
        auto moved = scan.refine(hit.window, gates(), fixed).window;
        moved.from = std::min(std::max(moved.from, firstEligible(hit.band)), moved.to - 1);
        hit = {moved, hit.band, scan.score(moved, gates(), fixed), scan.contrast(moved)};
        if (hit.window == before.window && hit.band.from == before.band.from && hit.band.to == before.band.to)
            break;
    }
    return hit;
}

std::vector<BandHit> BandScan::hits(double dispersion, std::size_t atMost) const
{
    std::vector<BandHit> found;
    auto rest = *this;
    while (found.size() < atMost) {
        const auto coarse = rest.strongest(dispersion, gates().floor);
        if (coarse.window.size() == 0)
            break;
        auto hit = rest.refine(coarse.window, coarse.band, dispersion);
        if (hit.score < coarse.score || rest.isTaken(hit.window))
            hit = coarse;
        rest.m_taken.push_back(hit.window);
        found.push_back(hit);
        for (std::size_t i = 0; i < m_created.size(); ++i) {
            if (i >= hit.window.from && i < hit.window.to)
                rest.m_created[i] = Instant::missingMs;
            rest.m_known[i + 1] = rest.m_known[i] + (rest.m_created[i] != Instant::missingMs);
        }
    }
    return found;
}

Crowding crowding(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope, double marginDays,
                  RankWindow window)
{
    const auto flank = std::max<std::size_t>(200, 2 * window.size());
    const auto left = window.from > flank ? window.from - flank : 0;
    const auto right = std::min(created.size(), window.to + flank);
    struct Dated {
        std::int64_t ms;
        bool inside;
    };
    std::vector<Dated> aged;
    Crowding result;
    for (auto i = left; i < right; ++i) {
        if (created[i] == Instant::missingMs || created[i] > agedBefore(envelope[i], marginDays))
            continue;
        const bool inside = i >= window.from && i < window.to;
        aged.push_back({created[i], inside});
        ++(inside ? result.inside : result.outside);
    }
    if (result.inside == 0 || result.outside == 0)
        return result;
    std::sort(aged.begin(), aged.end(), [](const Dated& a, const Dated& b) { return a.ms < b.ms; });
    // The largest rise of the difference of the two distribution functions: a running minimum and what is above it.
    double difference = 0, lowest = 0;
    std::int64_t lowestAt = aged.front().ms;
    for (std::size_t i = 0; i < aged.size(); ++i) {
        difference +=
            aged[i].inside ? 1.0 / static_cast<double>(result.inside) : -1.0 / static_cast<double>(result.outside);
        if (i + 1 < aged.size() && aged[i + 1].ms == aged[i].ms)
            continue;
        if (difference - lowest > result.surplus) {
            result.surplus = difference - lowest;
            result.band = {lowestAt, aged[i].ms + 1};
        }
        if (difference < lowest && i + 1 < aged.size()) {
            lowest = difference;
            lowestAt = aged[i + 1].ms;
        }
    }
    return result;
}

} // namespace lockstep
