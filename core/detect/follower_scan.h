// SPDX-License-Identifier: GPL-3.0-or-later
// Scan of a list for stretches where something is more (or less) frequent than in the neighbourhood.
// Statistic: the log likelihood ratio of a window against its flanks (Kulldorff, Comm. Stat. 26, 1997), Bernoulli
// where ranks are counted and Poisson where expectations differ from rank to rank, with
// local flanks instead of the whole list because organic lists drift (growth eras), and divided by the
// overdispersion that the list itself shows at that window length (quasi-likelihood), because neighbours in an
// organic list are not independent.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace lockstep {

/// Ranks [from, to), 0 = oldest.
struct RankWindow {
    std::size_t from = 0;
    std::size_t to = 0;

    std::size_t size() const { return to - from; }
    bool overlaps(const RankWindow& other) const { return from < other.to && other.from < to; }
    friend bool operator==(const RankWindow&, const RankWindow&) = default;
};

/// A window against its two flanks (each twice as long as the window, at least 200 ranks, cut at the ends).
struct Contrast {
    double inside = 0;         ///< hits in the window
    double expectedInside = 0; ///< by the list's rates
    double outside = 0;        ///< hits in the flanks
    double expectedOutside = 0;
    double leftRatio = 0; ///< rate of the window over the rate of that flank; < 0: no such flank to speak of
    double rightRatio = 0;
    double poorestRate = 0; ///< the lowest rate of: left flank, right flank, whole list (RateScan only)
    bool counted = false;   ///< the expectations are counts of followers: every hit is one of them

    double insideRate() const { return expectedInside > 0 ? inside / expectedInside : 0; }
    double outsideRate() const { return (outside + 0.5) / (expectedOutside + 0.5); }
    /// Of the rates; counted: of the odds, so that it does not run into a wall at a rate of 1.
    double ratio() const { return ratioTo(outside, expectedOutside); }
    /// The window against `hits` of `expected` elsewhere, half a hit added.
    double ratioTo(double hits, double expected) const;
    bool oneSided() const { return leftRatio < 0 || rightRatio < 0; }
    double logLikelihoodRatio() const;
};

/// What a window must show besides being improbable.
struct ScanGates {
    bool excess = true;       ///< more than the neighbours; false: less
    double ratio = 1.8;       ///< against both flanks together (excess: at least, else: at most)
    double sideRatio = 1.4;   ///< against each flank alone
    double minHits = 12;      ///< excess: hits in the window; else: hits expected from the flanks
    double minDifference = 0; ///< (inside - expected from the flanks) / ranks
    double maxShare = 0.5;    ///< of the list
    double floor = 6;         ///< least score worth a look
};

struct ScanHit {
    RankWindow window;
    double score = 0; ///< log likelihood ratio over overdispersion
    Contrast contrast;
};

class RateScan {
public:
    /// One entry a rank; a rank that is not known has 0 in both. `counted`: expected is 1 for every known rank.
    RateScan(std::span<const float> hits, std::span<const float> expected, bool counted);

    std::size_t size() const { return m_hits.size() - 1; }
    Contrast contrast(RankWindow window) const;
    /// 0 when a gate is not passed. `dispersion` as of dispersions().
    double score(RankWindow window, const ScanGates& gates, std::span<const double> dispersion) const;

    /// Variance over Poisson variance by window length (lengths()), never below 1, from a low quantile of the squared
    /// Pearson residuals so that a batch hardly raises it. Lengths that do not fit 24 times into the list inherit the
    /// last measured one, its excess growing with the root of the length.
    std::vector<double> dispersions() const;
    /// 16, 24, 36, ... up to half of the list.
    static std::vector<std::size_t> lengths(std::size_t ranks);

    /// Highest score of all windows (multi-scale, step a quarter of the length), 0 if none passes.
    double best(const ScanGates& gates, std::span<const double> dispersion) const;
    /// Non-overlapping hits, best first, ends moved to the best ranks; after each its ranks are left out.
    std::vector<ScanHit> hits(const ScanGates& gates, std::span<const double> dispersion, std::size_t atMost) const;
    /// Moves the two ends in turn to where the score is highest. O(length) a turn.
    ScanHit refine(RankWindow start, const ScanGates& gates, std::span<const double> dispersion) const;

private:
    template <class Visit>
    void visitWindows(const ScanGates& gates, Visit&& visit) const;
    void leaveOut(RankWindow window);

    std::vector<double> m_hits;     ///< prefix sums
    std::vector<double> m_expected; ///< prefix sums
    bool m_counted;
};

/// Of RateScan::dispersions(), for a window of that length; 1 when none was measured.
double dispersionAt(std::size_t length, std::span<const double> dispersion);

/// Ranks in a new order: blocks of `block` neighbours, shuffled; keeps short-range dependence. Deterministic in
/// `seed`.
std::vector<std::uint32_t> permutedBlocks(std::size_t ranks, std::size_t block, std::uint64_t seed);

/// (1 + exceeding) / (1 + permutations): never 0 (Phipson, Smyth, SAGMB 9, 2010).
double permutationP(std::size_t exceeding, std::size_t permutations);

/// Calls `work(i)` for i in [0, count) on `threads` threads; the calls must not depend on each other.
void forEachIndex(std::size_t count, int threads, const std::function<void(std::size_t)>& work);

} // namespace lockstep
