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

/// The share of mistakes among everything up to this p that is not exceeded with 90 % confidence, and never less than
/// the Benjamini-Hochberg value: taking all with a value of at most q keeps the realised share of mistakes at q or below
/// nine times in ten, not only on average (false discovery exceedance; Genovese & Wasserman 2006, Lehmann & Romano
/// 2005). Mistakes below a threshold are taken as Poisson; how many of the `family` tests are true nulls is estimated
/// from those with p above one half (Storey 2002), which matters where most of the tested are guilty. `least`: the
/// smallest log p that each test could have given; a test that cannot reach a threshold cannot err there (Tarone 1990).
/// Empty: all can reach everything. O(n log n + n sqrt(n)).
std::vector<double> exceedanceQ(std::span<const double> logP, std::span<const double> least = {});

/// Phipson & Smyth (2010): a permutation p-value that is never zero.
constexpr double permutationP(std::int64_t atLeastAsExtreme, std::int64_t tried)
{
    return static_cast<double>(atLeastAsExtreme + 1) / static_cast<double>(tried + 1);
}

} // namespace lockstep
