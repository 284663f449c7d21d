// SPDX-License-Identifier: GPL-3.0-or-later
// A small seeded generator whose numbers are the same on every machine (SplitMix64, Steele et al. 2014).
#pragma once

#include <cstdint>

namespace lockstep {

constexpr std::uint64_t mixBits(std::uint64_t x)
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

class SplitMix {
public:
    constexpr explicit SplitMix(std::uint64_t seed) : m_state(seed) {}

    constexpr std::uint64_t next()
    {
        const auto value = mixBits(m_state);
        m_state += 0x9e3779b97f4a7c15ULL;
        return value;
    }
    /// 0 .. bound-1, bound > 0. The bias is below bound / 2^64.
    constexpr std::uint64_t below(std::uint64_t bound)
    {
        __extension__ using Wide = unsigned __int128;
        return static_cast<std::uint64_t>((static_cast<Wide>(next()) * bound) >> 64);
    }
    /// [0, 1)
    constexpr double uniform() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }

private:
    std::uint64_t m_state;
};

} // namespace lockstep
