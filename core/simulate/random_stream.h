// SPDX-License-Identifier: GPL-3.0-or-later
// Random numbers that are the same on every machine: xoshiro256** (Blackman, Vigna 2018) seeded by splitmix64,
// with transforms of our own, because those of <random> differ between libraries.
// A stream is named by (seed, purpose, index): what one account draws never depends on another one.
#pragma once

#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace lockstep {

/// Mixes all 64 bits; a bijection.
constexpr std::uint64_t mix64(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

class RandomStream {
public:
    RandomStream(std::uint64_t seed, std::uint64_t purpose, std::uint64_t index = 0)
    {
        std::uint64_t state = mix64(mix64(mix64(seed) ^ purpose) ^ index);
        for (auto& word : m_state)
            word = state = mix64(state);
    }

    std::uint64_t bits()
    {
        const auto result = std::rotl(m_state[1] * 5, 7) * 9;
        const auto shifted = m_state[1] << 17;
        m_state[2] ^= m_state[0];
        m_state[3] ^= m_state[1];
        m_state[1] ^= m_state[2];
        m_state[0] ^= m_state[3];
        m_state[2] ^= shifted;
        m_state[3] = std::rotl(m_state[3], 45);
        return result;
    }
    /// [0, 1) with 53 bits.
    double uniform() { return static_cast<double>(bits() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    /// 0 .. count-1 (Lemire's multiply-shift; its bias is below count / 2^32). count > 0.
    std::uint32_t below(std::uint32_t count) { return static_cast<std::uint32_t>(((bits() >> 32) * count) >> 32); }
    bool chance(double p) { return uniform() < p; }
    double exponential(double mean) { return -mean * std::log1p(-uniform()); }
    /// Marsaglia's polar method; the second value of each pair is kept.
    double normal()
    {
        if (m_hasSpare) {
            m_hasSpare = false;
            return m_spare;
        }
        double x, y, s;
        do {
            x = uniform(-1, 1);
            y = uniform(-1, 1);
            s = x * x + y * y;
        } while (s >= 1 || s == 0);
        const double scale = std::sqrt(-2 * std::log(s) / s);
        m_spare = y * scale;
        m_hasSpare = true;
        return x * scale;
    }
    /// exp(N(mu, sigma)).
    double logNormal(double mu, double sigma) { return std::exp(mu + sigma * normal()); }
    /// Counts exponential gaps: O(mean), exact, no table.
    int poisson(double mean)
    {
        int count = 0;
        for (double sum = exponential(1); sum < mean; sum += exponential(1))
            ++count;
        return count;
    }

private:
    std::array<std::uint64_t, 4> m_state{};
    double m_spare = 0;
    bool m_hasSpare = false;
};

} // namespace lockstep
