// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/quiet_hours.h"

#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace lockstep {

namespace {

constexpr std::int64_t hourMs = 3'600'000;
constexpr double sleepers = 1.0 / 12;
constexpr int night = 6;

} // namespace

double QuietHours::logP() const
{
    return quiet == 0 ? 0
                      : logBinomialTail(static_cast<std::int64_t>(hours), sleepers, static_cast<std::int64_t>(quiet));
}

bool QuietHours::aroundTheClock() const
{
    return share() >= 1.0 / 7 && logP() <= std::log(1e-3);
}

QuietHours quietestHours(std::span<const std::int64_t> timesMs)
{
    std::vector<std::int64_t> hours;
    hours.reserve(timesMs.size());
    for (const auto time : timesMs)
        hours.push_back(time / hourMs);
    std::sort(hours.begin(), hours.end());
    hours.erase(std::unique(hours.begin(), hours.end()), hours.end());
    std::array<std::size_t, 24> ofDay{};
    for (const auto hour : hours)
        ++ofDay[static_cast<std::size_t>(((hour % 24) + 24) % 24)];
    QuietHours found;
    found.hours = found.quiet = hours.size();
    for (int from = 0; from < 24; ++from) {
        std::size_t inside = 0;
        for (int i = 0; i < night; ++i)
            inside += ofDay[static_cast<std::size_t>((from + i) % 24)];
        if (inside < found.quiet) {
            found.quiet = inside;
            found.from = from;
        }
    }
    return found;
}

} // namespace lockstep
