// SPDX-License-Identifier: GPL-3.0-or-later
// Ticks of the fingerprint's two axes.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace lockstep {

struct AxisTick {
    double value = 0; ///< rank from 0, or ms UTC
    QString label;
};

/// Ranks as a person counts them, from 1: 1, 2 or 5 times a power of ten, at most `atMost` of them.
std::vector<AxisTick> rankTicks(double from, double to, int atMost);
/// Years, months or days, whichever gives at most `atMost`.
std::vector<AxisTick> dateTicks(std::int64_t fromMs, std::int64_t toMs, int atMost);

} // namespace lockstep
