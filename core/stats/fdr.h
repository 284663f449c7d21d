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

/// How likely a test is to err at each threshold, where its p-value can take few values only: the chance of p <= t
/// under the null is the largest of these values that is not above t.
struct AttainableP {
    double p = 0;
    double rise = 0; ///< by how much that chance grows at p
};

/// Appends those of one test; `tails`: the values below 1 that its p-value can take, descending. O(length).
void addAttainable(std::vector<AttainableP>& all, std::span<const double> tails);

/// The share of mistakes among everything up to this p that is not exceeded with 90 % confidence: taking all with a
/// value of at most q keeps the realised share of mistakes at q or below nine times in ten, not only on average
/// (false discovery exceedance; Genovese & Wasserman 2006, Lehmann & Romano 2005). Mistakes below a threshold are
/// taken as Poisson; how many of the tests are true nulls is bounded by those with p above 0.8 (after Storey
/// 2002), which matters where most of the tested are guilty. `attainable`, of all tests in any order: how many
/// mistakes a threshold lets expect when p-values are coarse (Tarone 1990; Heyse 2011). Empty: as many as p says.
/// O(n log n + n sqrt(n)).
std::vector<double> exceedanceQ(std::span<const double> logP, std::vector<AttainableP> attainable = {});

/// Tests among which another share may be true nulls than among the others, told apart by something that says nothing
/// of their p-values where the null is true.
struct TestStratum {
    std::vector<double> logP;
    std::vector<AttainableP> attainable;
};

/// The same for tests in strata (Sun, Craiu, Paterson & Bull 2006; Cai & Sun 2009): the share of true nulls is
/// estimated in each, a p-value counts by the odds on a true null there, and the mistakes of all strata together keep
/// the level. By stratum, in the order of the input.
/// `mostLocal`: who is likelier than this to be a mistake himself passes at no level (q = 1), however few mistakes
/// there are among the others. That is the local false discovery rate (Efron et al. 2001): the mistakes that are
/// expected between one test and the next more surprising one, made to rise with the p-value (Grenander's estimator,
/// as Strimmer 2008 uses it).
/// `mostP`: a test with a higher p passes at no level either, so that nulls beyond it are no mistakes.
std::vector<std::vector<double>> stratifiedExceedanceQ(std::vector<TestStratum> strata, double mostLocal = 1,
                                                       double mostP = 1);

/// Phipson & Smyth (2010): a permutation p-value that is never zero.
constexpr double permutationP(std::int64_t atLeastAsExtreme, std::int64_t tried)
{
    return static_cast<double>(atLeastAsExtreme + 1) / static_cast<double>(tried + 1);
}

} // namespace lockstep
