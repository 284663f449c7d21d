// SPDX-License-Identifier: GPL-3.0-or-later
// Members of a group against people like them, with accounts and with occasions as units (DETECTION 4.2): the worse
// of the two p-values is the one to report.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// What an account did within one occasion (a block of six hours): `hits` of `trials`.
struct UnitTrials {
    std::uint32_t account = 0;
    std::int64_t occasion = 0;
    double trials = 0;
    double hits = 0;
};

struct UnitContrast {
    double memberShare = 0;  ///< hits of the members' trials
    double controlShare = 0; ///< the same of the controls
    std::uint32_t members = 0;
    std::uint32_t controls = 0;
    std::uint32_t occasions = 0; ///< with hits of at least two members
    double pAccounts = 1;        ///< permutation of who is the member within each matched set
    double pOccasions = 1;       ///< sign test by permutation over occasions
};

/// `kind[account]`: 1 member, 2 neither member nor control, 0 may serve as a control. `activity[account]`: what
/// controls are matched on; the nearest are taken, up to five a member, each once. `trials`: at most one entry for an
/// account and occasion, in any order.
/// p as Phipson & Smyth (2010), never zero.
UnitContrast contrastUnits(std::span<const UnitTrials> trials, const std::vector<char>& kind,
                           const std::vector<double>& activity, std::uint64_t seed);

} // namespace lockstep
