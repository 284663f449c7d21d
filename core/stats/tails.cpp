// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>
#include <vector>

namespace lockstep {

namespace {

constexpr double minusInfinity = -std::numeric_limits<double>::infinity();

struct Cumulants {
    double k0 = 0; ///< K(s)
    double k1 = 0; ///< K'(s)
    double k2 = 0; ///< K''(s)
    double k3 = 0; ///< K'''(s)
};

Cumulants cumulants(std::span<const double> chances, double s)
{
    Cumulants c;
    const double e = std::expm1(s);
    for (const double q : chances) {
        const double base = 1 + q * e; // 1 - q + q e^s
        const double tilted = q * (e + 1) / base;
        const double spread = tilted * (1 - tilted);
        c.k0 += std::log1p(q * e);
        c.k1 += tilted;
        c.k2 += spread;
        c.k3 += spread * (1 - 2 * tilted);
    }
    return c;
}

/// Solves K'(s) = w by Newton inside a bracket. 0 < w < n.
double saddlepoint(std::span<const double> chances, double w)
{
    double low = -60;
    double high = 60;
    double mean = 0;
    for (const double q : chances)
        mean += q;
    double s = std::clamp(std::log(w / mean), low, high);
    for (int step = 0; step < 200; ++step) {
        const auto c = cumulants(chances, s);
        const double miss = c.k1 - w;
        if (std::abs(miss) <= 1e-11 * w)
            break;
        (miss > 0 ? high : low) = s;
        const double newton = s - miss / c.k2;
        s = newton > low && newton < high ? newton : (low + high) / 2;
    }
    return s;
}

double sumOfLogs(std::span<const double> chances)
{
    double sum = 0;
    for (const double q : chances)
        sum += std::log(q);
    return sum;
}

} // namespace

double logFactorial(double n)
{
    if (n < 16) {
        double product = 1;
        for (double i = 2; i <= n; ++i)
            product *= i;
        return std::log(product);
    }
    // Stirling's series. std::lgamma would write a global (signgam), which is a race between threads.
    const double x = 1 / n;
    return n * std::log(n) - n + 0.5 * std::log(2 * std::numbers::pi * n) + x / 12 - x * x * x / 360
           + std::pow(x, 5) / 1260 - std::pow(x, 7) / 1680;
}

double logPoissonTail(double mean, std::int64_t k)
{
    if (k <= 0)
        return 0;
    if (!(mean > 0))
        return minusInfinity;
    const auto logMass = [mean](double at) { return at * std::log(mean) - mean - logFactorial(at); };
    const auto kd = static_cast<double>(k);
    if (kd > mean) {
        double sum = 1;
        double term = 1;
        for (double i = kd + 1; term > 1e-17 * sum; ++i) {
            term *= mean / i;
            sum += term;
        }
        return logMass(kd) + std::log(sum);
    }
    double sum = 1;
    double term = 1;
    for (double i = kd - 1; i >= 1 && term > 1e-17 * sum; --i) {
        term *= i / mean;
        sum += term;
    }
    const double below = std::exp(logMass(kd - 1)) * sum;
    return below < 1 ? std::log1p(-below) : minusInfinity;
}

double logBinomialTail(std::int64_t n, double p, std::int64_t k)
{
    if (k <= 0)
        return 0;
    if (k > n || !(p > 0))
        return minusInfinity;
    if (p >= 1)
        return 0;
    const auto nd = static_cast<double>(n);
    const auto logMass = [nd, p](double at) {
        return logFactorial(nd) - logFactorial(at) - logFactorial(nd - at) + at * std::log(p)
               + (nd - at) * std::log1p(-p);
    };
    const auto kd = static_cast<double>(k);
    const double odds = p / (1 - p);
    double sum = 1;
    double term = 1;
    if (kd > nd * p) {
        for (double i = kd; i < nd && term > 1e-17 * sum; ++i) {
            term *= (nd - i) / (i + 1) * odds;
            sum += term;
        }
        return std::min(0.0, logMass(kd) + std::log(sum));
    }
    for (double i = kd - 1; i >= 1 && term > 1e-17 * sum; --i) {
        term *= i / ((nd - i + 1) * odds);
        sum += term;
    }
    const double below = std::exp(logMass(kd - 1)) * sum;
    return below < 1 ? std::log1p(-below) : minusInfinity;
}

double logNormalTail(double z)
{
    if (z < 25)
        return std::log(0.5 * std::erfc(z / std::numbers::sqrt2));
    const double y = 1 / (z * z); // Mills' ratio; erfc would underflow
    return -0.5 * z * z - std::log(z) - 0.5 * std::log(2 * std::numbers::pi)
           + std::log1p(-y * (1 - y * (3 - y * (15 - y * 105))));
}

double logPoissonBinomialTailExact(std::span<const double> chances, std::int64_t w)
{
    if (w <= 0)
        return 0;
    if (w > static_cast<std::int64_t>(chances.size()))
        return minusInfinity;
    // mass[k]: chance of exactly k so far, all from w on gathered in `tail`. Sums of positive terms only.
    const auto size = static_cast<std::size_t>(w);
    std::vector<double> mass(size, 0.0);
    mass[0] = 1;
    double tail = 0;
    for (const double q : chances) {
        tail += mass[size - 1] * q;
        for (std::size_t k = size - 1; k > 0; --k)
            mass[k] = mass[k] * (1 - q) + mass[k - 1] * q;
        mass[0] *= 1 - q;
    }
    return tail > 0 ? std::min(0.0, std::log(tail)) : minusInfinity;
}

double logPoissonBinomialTailSaddlepoint(std::span<const double> chances, std::int64_t w)
{
    const auto n = static_cast<std::int64_t>(chances.size());
    if (w <= 0)
        return 0;
    if (w > n)
        return minusInfinity;
    if (w == n)
        return sumOfLogs(chances);
    const auto wd = static_cast<double>(w);
    const double s = saddlepoint(chances, wd);
    const auto c = cumulants(chances, s);
    const double root = std::sqrt(c.k2);
    const double r = std::copysign(std::sqrt(std::max(0.0, 2 * (s * wd - c.k0))), s);
    // At the mean both 1/v and 1/r are infinite; their difference is not.
    const bool atMean = std::abs(s) < 1e-4;
    const double correction = atMean ? 0.5 / root - c.k3 / (6 * c.k2 * root) : 1 / (-std::expm1(-s) * root) - 1 / r;
    const double logDensity = -0.5 * r * r - 0.5 * std::log(2 * std::numbers::pi);
    const double logTail = logNormalTail(r);
    const double ratio = correction * std::exp(logDensity - logTail);
    if (!(ratio > -1))
        return std::min(0.0, c.k0 - s * wd);
    return std::min(0.0, logTail + std::log1p(ratio));
}

double logPoissonBinomialTail(std::span<const double> chances, std::int64_t w)
{
    const double exact = chances.size() <= exactTrials ? logPoissonBinomialTailExact(chances, w) : minusInfinity;
    return exact > -600 ? exact : logPoissonBinomialTailSaddlepoint(chances, w);
}

double logChernoffBound(std::span<const double> chances, std::int64_t w)
{
    double mean = 0;
    for (const double q : chances)
        mean += q;
    const auto wd = static_cast<double>(w);
    if (wd <= mean)
        return 0;
    if (w > static_cast<std::int64_t>(chances.size()))
        return minusInfinity;
    if (w == static_cast<std::int64_t>(chances.size()))
        return sumOfLogs(chances);
    const double s = saddlepoint(chances, wd);
    return cumulants(chances, s).k0 - s * wd;
}

} // namespace lockstep
