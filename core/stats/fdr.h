// SPDX-License-Identifier: GPL-3.0-or-later
// Corrections for having tested many things.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// Benjamini & Hochberg (1995) adjusted p-values, in the order of the input, from natural logarithms of p.
/// `family` is how many hypotheses were tested in all: those not in `logP` are taken as p = 1, so a screened
/// list may be passed with the size of everything that was screened. 0: the size of `logP`. O(n log n).
std::vector<double> adjustedP(std::span<const double> logP, double family = 0);

/// Phipson & Smyth (2010): a permutation p-value that is never zero.
constexpr double permutationP(std::int64_t atLeastAsExtreme, std::int64_t tried)
{
    return static_cast<double>(atLeastAsExtreme + 1) / static_cast<double>(tried + 1);
}

} // namespace lockstep
