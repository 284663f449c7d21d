// SPDX-License-Identifier: GPL-3.0-or-later
// The statistics of D7, on bare numbers: likes of the posts of one account, oldest first. A fixed number of likes on
// every post makes an account steadier than people are, and when it begins the level jumps and the swings shrink at
// the same post. (DETECTION sections 3 and 8 D7)
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lockstep {

inline constexpr std::size_t quotaWindow = 20; ///< posts; what the reference was measured on

struct Steadiness {
    double cv = 0;           ///< standard deviation / mean over 20 posts; the middle one of all such windows in a row
    double localCv = 0;      ///< 1.4826 median |ln y(i+1) - ln y(i)| / sqrt 2: blind to a slow drift
    double plateauShare = 0; ///< most posts within 2.5 % of one number, of all
    double mean = 0;
    double memory = 0; ///< lag-1 autocorrelation of ln y
};
/// At least quotaWindow values.
Steadiness steadiness(std::span<const double> likes);

/// The share of organic accounts that are as steady, by the reference of 459 accounts (DETECTION 8 D7: CV over 20
/// posts, 1 % of accounts at 0.10, 5 % at 0.146, half at 0.294), log-normal between and below.
double shareAsSteady(double cv);
/// The CV that this share of organic accounts stays below; the inverse.
double referenceCv(double share);

/// The same number on every post and ordinary likes on top: y = Q (1 + e) + negative binomial.
struct QuotaFit {
    double quota = 0; ///< most likely; 0: none
    double low = 0;   ///< where the profile likelihood has fallen by 1.92
    double high = 0;
    double gain = 0; ///< log-likelihood above Q = 0, with the reference for how restless people are
};
/// e within +-3 %; the k of the ordinary likes may be what accounts of the reference show.
QuotaFit fitQuota(std::span<const double> likes);

struct RegimeChange {
    std::size_t from = 0; ///< first post of the new regime
    bool begins = true;   ///< false: the subscription ends, the level falls and the swings return
    double jump = 1;      ///< level after / before
    double steadier = 1;  ///< local CV of the restless side / of the steady side
    double score = 0;
    double p = 1; ///< by simulation from the restless side's own negative binomial with AR(1)
};
/// The best single date at which level and swings change together; nothing when the series is too short (12 + 8
/// posts) or no date does. Sequential Monte Carlo (Besag & Clifford 1991): stops after 8 as good ones, at most
/// `worlds`.
std::optional<RegimeChange> regimeChange(std::span<const double> likes, std::uint64_t seed, int worlds = 999);

} // namespace lockstep
