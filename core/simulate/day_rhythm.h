// SPDX-License-Identifier: GPL-3.0-or-later
// When people are awake and when they look at their phone: one curve over the local hours of a day.
#pragma once

#include "core/simulate/random_stream.h"

#include <array>
#include <cmath>
#include <cstdint>

namespace lockstep {

inline constexpr std::int64_t secondsPerDay = 86'400;

/// Seconds since local midnight, 0 .. 86400. zone: hours east of UTC, broken hours allowed.
inline double secondOfLocalDay(double utcSecond, double zone)
{
    const double local = utcSecond + zone * 3600;
    return local - std::floor(local / secondsPerDay) * secondsPerDay;
}

/// Awake from 7:00 to 23:30 local time.
inline bool isAwake(double utcSecond, double zone)
{
    const double second = secondOfLocalDay(utcSecond, zone);
    return second >= 7 * 3600 && second < 23.5 * 3600;
}

/// The moment itself when awake, else 7:00 of the next morning.
inline double whenAwake(double utcSecond, double zone)
{
    if (isAwake(utcSecond, zone))
        return utcSecond;
    const double second = secondOfLocalDay(utcSecond, zone);
    return utcSecond + (second < 7 * 3600 ? 7 * 3600 - second : 31 * 3600 - second);
}

/// Draws a second of the local day in proportion to how much people use their phone then.
inline double drawLocalSecond(RandomStream& random)
{
    // Weight of every hour, from the evening peak down to the small hours.
    static constexpr std::array<double, 24> hours{0.35, 0.18, 0.1, 0.07, 0.07, 0.12, 0.4, 0.9, 1.1, 1.0, 1.0, 1.1,
                                                  1.3,  1.2,  1.1, 1.1,  1.2,  1.3,  1.4, 1.5, 1.6, 1.6, 1.3, 0.8};
    constexpr double total = [] {
        double sum = 0;
        for (const double hour : hours)
            sum += hour;
        return sum;
    }();
    double left = random.uniform() * total;
    std::size_t hour = 0;
    while (hour + 1 < hours.size() && left >= hours[hour])
        left -= hours[hour++];
    return (static_cast<double>(hour) + left / hours[hour]) * 3600;
}

/// A random moment of a period of whole days, in seconds from its start (UTC midnight), by the local rhythm.
inline double drawMoment(RandomStream& random, int days, double zone)
{
    const double day = random.below(static_cast<std::uint32_t>(days));
    const double period = static_cast<double>(days) * secondsPerDay;
    double at = day * secondsPerDay + drawLocalSecond(random) - zone * 3600;
    if (at < 0)
        at += period;
    return at < period ? at : at - period;
}

} // namespace lockstep
