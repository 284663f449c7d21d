// SPDX-License-Identifier: GPL-3.0-or-later
// Upper tails of counts, as natural logarithms so that 1e-80 is as good as 0.01.
// All functions are pure; arguments are plain shares (0..1) and counts.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// log n!, exact to about 1e-12 relative. O(1).
double logFactorial(double n);

/// log P(X >= k) for X ~ Poisson(mean). mean > 0. O(sqrt(mean)) terms at worst.
double logPoissonTail(double mean, std::int64_t k);

/// log P(X >= k) for X ~ Binomial(n, p). O(n) at worst.
double logBinomialTail(std::int64_t n, double p, std::int64_t k);

/// log P(W >= w), W the number of successes in independent trials with the given chances (each 0 < q < 1).
/// Exact recursion up to exactTrials trials, the saddlepoint beyond.
double logPoissonBinomialTail(std::span<const double> chances, std::int64_t w);
inline constexpr std::size_t exactTrials = 48;

/// The same by exact recursion: O(n^2), for tests and few trials.
double logPoissonBinomialTailExact(std::span<const double> chances, std::int64_t w);

/// Lugannani-Rice saddlepoint with the lattice correction (Lugannani & Rice 1980; Daniels 1987, section 6).
/// Within 2 % of the exact tail from 1e-2 down to 1e-80, but for the last few counts before "all" (3 %). O(n) a
/// Newton step.
double logPoissonBinomialTailSaddlepoint(std::span<const double> chances, std::int64_t w);

/// Chernoff's bound exp(K(s) - s w): always at or above the tail. For the printed record.
double logChernoffBound(std::span<const double> chances, std::int64_t w);

/// log of the upper tail of the standard normal. Accurate far out.
double logNormalTail(double z);

} // namespace lockstep
