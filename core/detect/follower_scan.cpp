// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follower_scan.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <random>
#include <thread>

namespace lockstep {

namespace {

constexpr std::size_t shortestWindow = 16;
constexpr double enoughExpected = 400;
constexpr std::size_t shortestFlank = 200;
constexpr std::size_t windowsForDispersion = 24;

double xLogY(double x, double y)
{
    return x > 0 ? x * std::log(y) : 0;
}

} // namespace

double dispersionAt(std::size_t length, std::span<const double> dispersion)
{
    double at = shortestWindow;
    for (std::size_t i = 0; i < dispersion.size(); ++i, at *= 1.5)
        if (i + 1 == dispersion.size() || static_cast<double>(length) < at * 1.25)
            return dispersion[i];
    return 1;
}

double Contrast::logLikelihoodRatio() const
{
    if (expectedInside <= 0 || expectedOutside <= 0)
        return 0;
    const double common = (inside + outside) / (expectedInside + expectedOutside);
    if (common <= 0)
        return 0;
    double ratio =
        xLogY(inside, inside / expectedInside / common) + xLogY(outside, outside / expectedOutside / common);
    if (counted && common < 1) {
        const double missesIn = expectedInside - inside, missesOut = expectedOutside - outside;
        ratio += xLogY(missesIn, missesIn / expectedInside / (1 - common))
                 + xLogY(missesOut, missesOut / expectedOutside / (1 - common));
    }
    return ratio;
}

double Contrast::ratioTo(double hits, double expected) const
{
    if (!counted)
        return insideRate() / ((hits + 0.5) / (expected + 0.5));
    return (inside + 0.5) / (expectedInside - inside + 0.5) / ((hits + 0.5) / (expected - hits + 0.5));
}

RateScan::RateScan(std::span<const float> hits, std::span<const float> expected, bool counted)
    : m_hits(hits.size() + 1, 0.0), m_expected(hits.size() + 1, 0.0), m_counted(counted)
{
    for (std::size_t i = 0; i < hits.size(); ++i) {
        m_hits[i + 1] = m_hits[i] + static_cast<double>(hits[i]);
        m_expected[i + 1] = m_expected[i] + static_cast<double>(expected[i]);
    }
}

Contrast RateScan::contrast(RankWindow window) const
{
    const auto flank = std::max(shortestFlank, 2 * window.size());
    const auto left = window.from > flank ? window.from - flank : 0;
    const auto right = std::min(size(), window.to + flank);
    Contrast c;
    c.counted = m_counted;
    c.inside = m_hits[window.to] - m_hits[window.from];
    c.expectedInside = m_expected[window.to] - m_expected[window.from];
    const double leftHits = m_hits[window.from] - m_hits[left];
    const double leftExpected = m_expected[window.from] - m_expected[left];
    const double rightHits = m_hits[right] - m_hits[window.to];
    const double rightExpected = m_expected[right] - m_expected[window.to];
    c.outside = leftHits + rightHits;
    c.expectedOutside = leftExpected + rightExpected;
    // A flank says something when it could have shown half of what the window could, or so much that its rate is
    // known.
    const double enough = std::clamp(c.expectedInside / 2, 1e-9, enoughExpected);
    const auto against = [&](double hits, double expected) {
        return expected < enough ? -1.0 : c.ratioTo(hits, expected);
    };
    c.leftRatio = against(leftHits, leftExpected);
    c.rightRatio = against(rightHits, rightExpected);
    c.poorestRate = m_expected.back() > 0 ? m_hits.back() / m_expected.back() : 0;
    for (const auto& [hits, expected] : {std::pair(leftHits, leftExpected), {rightHits, rightExpected}})
        if (expected >= enough)
            c.poorestRate = std::min(c.poorestRate, hits / expected);
    return c;
}

double RateScan::score(RankWindow window, const ScanGates& gates, std::span<const double> dispersion) const
{
    const auto inside = m_hits[window.to] - m_hits[window.from];
    if (gates.excess && inside < gates.minHits)
        return 0;
    const auto c = contrast(window);
    if (c.expectedInside <= 0 || c.expectedOutside < c.expectedInside / 2)
        return 0;
    const double expected = c.expectedInside * c.outsideRate();
    const double ratio = c.ratio();
    const auto fails = [&](double side, double bound) { return gates.excess ? side < bound : side > bound; };
    if (fails(ratio, gates.ratio) || (c.leftRatio >= 0 && fails(c.leftRatio, gates.sideRatio))
        || (c.rightRatio >= 0 && fails(c.rightRatio, gates.sideRatio)))
        return 0;
    if (std::abs(inside - expected) < gates.minDifference * static_cast<double>(window.size()))
        return 0;
    double ratioScore = c.logLikelihoodRatio();
    if (!gates.excess) {
        // Fewer than in a flank that holds a wave is not few: it must be few against the poorest of flanks and list.
        const double least = c.expectedInside * c.poorestRate;
        if (c.oneSided() || least < gates.minHits)
            return 0;
        ratioScore = std::min(ratioScore, inside < least ? xLogY(inside, inside / least) - (inside - least) : 0);
    }
    return ratioScore / dispersionAt(window.size(), dispersion);
}

std::vector<std::size_t> RateScan::lengths(std::size_t ranks)
{
    std::vector<std::size_t> list;
    for (double length = shortestWindow; length <= static_cast<double>(ranks) / 2; length *= 1.5)
        list.push_back(static_cast<std::size_t>(length));
    return list;
}

std::vector<double> RateScan::dispersions() const
{
    // The 40 % point of the chi-square with one degree of freedom. Not its median: a batch spoils its neighbours'
    // flanks, too, so that it may take more than a third of the windows.
    constexpr double share = 0.4, pointOfChiSquare = 0.275;
    std::vector<double> measured;
    for (const auto length : lengths(size())) {
        std::vector<double> squares;
        if (size() / length < windowsForDispersion)
            break;
        for (std::size_t from = 0; from + length <= size(); from += std::max<std::size_t>(1, length / 2)) {
            const auto c = contrast({from, from + length});
            const double expected = c.expectedInside * c.outsideRate();
            if (expected < 3 || c.expectedOutside <= 0)
                continue;
            const double residual = c.inside - expected;
            squares.push_back(residual * residual / (expected * (1 + c.expectedInside / c.expectedOutside)));
        }
        if (squares.size() < windowsForDispersion) {
            measured.push_back(measured.empty() ? 1 : measured.back());
            continue;
        }
        const auto point = squares.begin() + static_cast<std::ptrdiff_t>(static_cast<double>(squares.size()) * share);
        std::nth_element(squares.begin(), point, squares.end());
        measured.push_back(std::max(1.0, *point / pointOfChiSquare));
    }
    // One length alone is a noisy measure: the middle one of three. Beyond the measured lengths it grows with the
    // root.
    std::vector<double> result;
    for (std::size_t i = 0; i < lengths(size()).size(); ++i) {
        if (i >= measured.size()) {
            result.push_back(result.empty() ? 1 : 1 + (result.back() - 1) * std::sqrt(1.5));
            continue;
        }
        std::vector<double> near(measured.begin() + static_cast<std::ptrdiff_t>(i > 0 ? i - 1 : 0),
                                 measured.begin() + static_cast<std::ptrdiff_t>(std::min(measured.size(), i + 2)));
        std::sort(near.begin(), near.end());
        result.push_back(near[near.size() / 2]);
    }
    return result;
}

template <class Visit>
void RateScan::visitWindows(const ScanGates& gates, Visit&& visit) const
{
    const auto longest = static_cast<double>(size()) * gates.maxShare;
    for (const auto length : lengths(size())) {
        if (static_cast<double>(length) > longest)
            break;
        const auto step = std::max<std::size_t>(1, length / 4);
        for (std::size_t from = 0; from + length <= size(); from += step)
            visit(RankWindow{from, from + length});
    }
}

double RateScan::best(const ScanGates& gates, std::span<const double> dispersion) const
{
    double highest = 0;
    visitWindows(gates, [&](RankWindow window) { highest = std::max(highest, score(window, gates, dispersion)); });
    return highest;
}

ScanHit RateScan::refine(RankWindow start, const ScanGates& gates, std::span<const double> dispersion) const
{
    // The overdispersion of the start's length is kept: otherwise the ends would jump where the table has a step.
    const std::vector<double> fixed{dispersionAt(start.size(), dispersion)};
    auto window = start;
    double highest = score(window, gates, fixed);
    const auto longest = static_cast<std::size_t>(static_cast<double>(size()) * gates.maxShare);
    for (int turn = 0; turn < 6; ++turn) {
        const auto before = window;
        const auto reach = std::max<std::size_t>(8, window.size());
        const auto consider = [&](RankWindow candidate) {
            if (candidate.to < candidate.from + 8 || candidate.size() > longest)
                return;
            const double value = score(candidate, gates, fixed);
            if (value > highest) {
                highest = value;
                window = candidate;
            }
        };
        const auto centre = window;
        const auto lowFrom = centre.from > reach ? centre.from - reach : 0;
        for (auto from = lowFrom; from + 8 <= centre.to; ++from)
            consider({from, centre.to});
        const auto fixedFrom = window.from;
        const auto highTo = std::min(size(), centre.to + reach);
        for (auto to = fixedFrom + 8; to <= highTo; ++to)
            consider({fixedFrom, to});
        if (window == before)
            break;
    }
    return {window, highest, contrast(window)};
}

void RateScan::leaveOut(RankWindow window)
{
    const double hits = m_hits[window.to] - m_hits[window.from];
    const double expected = m_expected[window.to] - m_expected[window.from];
    for (auto i = window.from; i < m_hits.size(); ++i) {
        m_hits[i] = i < window.to ? m_hits[window.from] : m_hits[i] - hits;
        m_expected[i] = i < window.to ? m_expected[window.from] : m_expected[i] - expected;
    }
}

std::vector<ScanHit> RateScan::hits(const ScanGates& gates, std::span<const double> dispersion,
                                    std::size_t atMost) const
{
    std::vector<ScanHit> found;
    auto rest = *this;
    while (found.size() < atMost) {
        RankWindow bestWindow;
        double highest = gates.floor;
        rest.visitWindows(gates, [&](RankWindow window) {
            for (const auto& earlier : found)
                if (window.overlaps(earlier.window))
                    return;
            const double value = rest.score(window, gates, dispersion);
            if (value > highest) {
                highest = value;
                bestWindow = window;
            }
        });
        if (bestWindow.size() == 0)
            break;
        auto hit = rest.refine(bestWindow, gates, dispersion);
        for (const auto& earlier : found) { // an end may not grow over an earlier find
            if (!hit.window.overlaps(earlier.window))
                continue;
            hit = {bestWindow, highest, rest.contrast(bestWindow)};
            break;
        }
        rest.leaveOut(hit.window);
        found.push_back(hit);
    }
    return found;
}

std::vector<std::uint32_t> permutedBlocks(std::size_t ranks, std::size_t block, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    std::vector<std::size_t> starts;
    for (std::size_t from = 0; from < ranks; from += block)
        starts.push_back(from);
    for (std::size_t i = starts.size(); i > 1; --i)
        std::swap(starts[i - 1], starts[random() % i]);
    std::vector<std::uint32_t> order;
    order.reserve(ranks);
    for (const auto from : starts)
        for (auto i = from; i < std::min(ranks, from + block); ++i)
            order.push_back(static_cast<std::uint32_t>(i));
    return order;
}

double permutationP(std::size_t exceeding, std::size_t permutations)
{
    return static_cast<double>(1 + exceeding) / static_cast<double>(1 + permutations);
}

void forEachIndex(std::size_t count, int threads, const std::function<void(std::size_t)>& work)
{
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            work(i);
    };
    std::vector<std::jthread> helpers;
    for (int t = 1; t < threads && static_cast<std::size_t>(t) < count; ++t)
        helpers.emplace_back(run);
    run();
}

} // namespace lockstep
