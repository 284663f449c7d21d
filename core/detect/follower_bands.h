// SPDX-License-Identifier: GPL-3.0-or-later
// Creation-date bands: a stretch of consecutive followers of whom many were made within a few days or weeks of one
// another, though their neighbours in the list were not. In the picture of rank against creation date (the "follower
// fingerprint" of the New York Times, 2018) that is a horizontal streak or a brick. The picture came without a test;
// here every stretch that begins and ends in a date bin is compared with its two flanks.
// Bins that reach into the margin before the envelope are left out: people who follow when they sign up stand there.
#pragma once

#include "core/detect/follower_scan.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// Creation dates [from, to), ms UTC.
struct DateBand {
    std::int64_t from = 0;
    std::int64_t to = 0;

    bool contains(std::int64_t createdMs) const { return from <= createdMs && createdMs < to; }
    double days() const;
};

bool anyContains(std::span<const DateBand> bands, std::int64_t createdMs);

struct BandHit {
    RankWindow window;
    DateBand band;
    double score = 0;
    Contrast contrast;
};

/// Days before the envelope in which an account may be one that follows on signing up: three times the lag of the
/// envelope, at least 3.
double signUpMargin(double medianLagDays);

class BandScan {
public:
    /// By rank; a missing creation date is Instant::missingMs. `envelope` is the lower bound of the follow time.
    BandScan(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope, double marginDays);

    /// Share of the band 5 % of the window, 4 times the flanks, 15 accounts.
    static ScanGates gates();

    /// Robust overdispersion of the counts of a bin in a window, over all widths and lengths; at least 1.
    double dispersion() const;
    /// Highest score above `floor`, else 0. A higher floor is quicker.
    double best(double dispersion, double floor) const;
    /// Non-overlapping, best first, ends and dates refined.
    std::vector<BandHit> hits(double dispersion, std::size_t atMost) const;
    BandHit refine(RankWindow window, DateBand band, double dispersion) const;
    /// The list at these bands together, by date: hits are creation dates inside; ranks from before the last of them
    /// are not known.
    RateScan rates(std::span<const DateBand> bands) const;

private:
    template <class Visit>
    void visitBins(Visit&& visit) const;
    BandHit strongest(double dispersion, double floor) const;
    bool isTaken(RankWindow window) const;
    /// First rank whose follower came after the band and the margin; the envelope never falls.
    std::size_t firstEligible(DateBand band) const;
    bool beatsSameAge(const Contrast& contrast, RankWindow window, DateBand band, double ratio) const;
    DateBand refineDates(RankWindow window, DateBand band) const;

    std::vector<std::int64_t> m_created;
    std::vector<std::int64_t> m_latest; ///< by rank: no band ends later
    std::vector<RankWindow> m_taken;    ///< found before
    std::vector<std::uint32_t> m_known; ///< prefix count of known creation dates
};

/// Where the creation dates of the aged accounts of a window crowd against those of its flanks: the interval with the
/// largest surplus of share, and that surplus (Kuiper's statistic, 0..1).
struct Crowding {
    DateBand band;
    double surplus = 0;
    std::size_t inside = 0; ///< aged accounts compared
    std::size_t outside = 0;
};
Crowding crowding(std::span<const std::int64_t> created, std::span<const std::int64_t> envelope, double marginDays,
                  RankWindow window);

} // namespace lockstep
