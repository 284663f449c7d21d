// SPDX-License-Identifier: GPL-3.0-or-later
// Counts as people make them: spread wider than Poisson (negative binomial, variance m + m^2/k) and with memory from
// one to the next (AR(1)). Poisson alone would call every ordinary swing a miracle.
#pragma once

#include "core/stats/random.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// Standard normal deviates from a SplitMix; the same on every machine with the same math library.
class NormalDraws {
public:
    explicit NormalDraws(std::uint64_t seed) : m_random(seed) {}
    double next();
    SplitMix& uniforms() { return m_random; }

private:
    SplitMix m_random;
    double m_spare = 0;
    bool m_hasSpare = false;
};

struct CountNoise {
    double k = 1e6;    ///< of the negative binomial; the larger, the closer to Poisson
    double memory = 0; ///< lag-1 autocorrelation, 0 .. 0.95
};

/// From an account's own counts around their expected values (all above 0), robustly: the middle of the values
/// decides, so that a step that is looked for does not hide itself. Needs 8 values, otherwise the noise is 1 / 1.
CountNoise fitNoise(std::span<const double> counts, std::span<const double> expected);

/// One series with these expected values. Gamma by Wilson & Hilferty's cube root, AR(1) in the normal scores.
void drawCounts(std::span<const double> expected, const CountNoise& noise, NormalDraws& random,
                std::vector<double>& counts);

/// log of the negative binomial's probability. mean > 0, count >= 0.
double logNegativeBinomial(double count, double mean, double k);

} // namespace lockstep
