// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/count_noise.h"

#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr double smallestK = 0.2;
constexpr double largestK = 1e6;

std::int64_t drawPoisson(double mean, NormalDraws& random)
{
    if (mean > 50)
        return std::max<std::int64_t>(0, std::llround(mean + std::sqrt(mean) * random.next()));
    std::int64_t count = 0;
    for (double product = 1.0 - random.uniforms().uniform(), stop = std::exp(-mean); product > stop; ++count)
        product *= 1.0 - random.uniforms().uniform();
    return count;
}

} // namespace

double NormalDraws::next()
{
    if (m_hasSpare) {
        m_hasSpare = false;
        return m_spare;
    }
    double x = 0, y = 0, s = 0;
    do { // Marsaglia's polar method
        x = 2 * m_random.uniform() - 1;
        y = 2 * m_random.uniform() - 1;
        s = x * x + y * y;
    } while (s >= 1 || s == 0);
    const double scale = std::sqrt(-2 * std::log(s) / s);
    m_spare = y * scale;
    m_hasSpare = true;
    return x * scale;
}

CountNoise fitNoise(std::span<const double> counts, std::span<const double> expected)
{
    if (counts.size() < 8)
        return {1, 0.7};
    std::vector<double> scores; // standardised to Poisson, so that small and large days compare
    std::vector<double> excess;
    for (std::size_t i = 0; i < counts.size(); ++i)
        scores.push_back((counts[i] - expected[i]) / std::sqrt(expected[i]));
    const double middle = median(scores);
    for (const double score : scores)
        excess.push_back(std::abs(score - middle));
    const double spread = 1.4826 * median(excess); // of Poisson: 1; of the negative binomial: sqrt(1 + m / k)
    const double mean = median(std::vector<double>(expected.begin(), expected.end()));
    CountNoise noise;
    const double over = spread * spread - 1;
    noise.k = over > 0 ? std::clamp(mean / over, smallestK, largestK) : largestK;
    const double cap = 2.5 * std::max(spread, 1e-9); // what stands out does not decide the memory
    double product = 0;
    double square = 0;
    for (std::size_t i = 0; i < scores.size(); ++i) {
        scores[i] = std::clamp(scores[i] - middle, -cap, cap);
        square += scores[i] * scores[i];
        if (i > 0)
            product += scores[i] * scores[i - 1];
    }
    const double n = static_cast<double>(scores.size());
    const double lag = square > 0 ? product / square : 0;
    noise.memory = std::clamp(lag + (1 + 3 * lag) / n, 0.0, 0.95); // Kendall's correction for short series
    return noise;
}

void drawCounts(std::span<const double> expected, const CountNoise& noise, NormalDraws& random,
                std::vector<double>& counts)
{
    counts.resize(expected.size());
    const double fresh = std::sqrt(1 - noise.memory * noise.memory);
    const double ninth = 1 / (9 * noise.k);
    double z = random.next();
    for (std::size_t i = 0; i < expected.size(); ++i) {
        if (i > 0)
            z = noise.memory * z + fresh * random.next();
        const double root = std::max(0.0, 1 - ninth + z * std::sqrt(ninth));
        counts[i] = static_cast<double>(drawPoisson(expected[i] * root * root * root, random));
    }
}

double logNegativeBinomial(double count, double mean, double k)
{
    return std::lgamma(count + k) - std::lgamma(k) - std::lgamma(count + 1) + k * std::log(k / (k + mean))
           + count * std::log(mean / (k + mean));
}

} // namespace lockstep
