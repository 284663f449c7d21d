// SPDX-License-Identifier: GPL-3.0-or-later
// From what a detector measured to a grade a person can act on. Pure functions: the same findings, the same grades.
//
// A documented: never from data alone, it needs an item from outside (test purchase, invoice, admission, purge).
// B strong pattern: two kinds of signal that share no data, or one kind under much stricter conditions.
// C worth asking about: everything else, and everything with an innocent explanation that is not excluded.
#pragma once

#include "core/model/finding.h"

#include <span>
#include <string_view>
#include <vector>

namespace lockstep {

/// Detectors of one family look at the same data and never count twice.
enum class Family : std::uint8_t {
    timing,      ///< D1, D3; D4, which hands dense blocks of quick accounts to the tests of D1
    overlap,     ///< D2
    list,        ///< D5, D6
    quantity,    ///< D7
    text,        ///< D8
    reciprocity, ///< D9
    provenance,  ///< D10
    none,        ///< anything else: cannot reach B
};
Family familyOf(std::string_view detector);

/// The bars. They are no settings: who moves them until a case passes has no case.
struct GradeRules {
    static constexpr double q = 0.01;
    static constexpr std::size_t customers = 3; ///< without a shared audience
    static constexpr int occasions = 10;
    static constexpr double controlRatio = 3;      ///< effect against matched controls
    static constexpr std::size_t batchSignals = 2; ///< of a follower batch, on the same ranks
    static constexpr int decoyWorlds = 20;
    static constexpr double sharedAccounts = 0.5;
};

/// Sets grade, claim level and reasons of one finding, and nothing else. `support`: findings of other families
/// on the same accounts, at most one a family; empty when it stands alone.
void grade(Finding& finding, std::span<const Finding* const> support = {});

/// Whether it passes every bar of grade B without a second family.
bool standsAlone(const Finding& finding);

/// The odds against a planted group before anybody looked: for a search without an occasion, and after a tip.
inline constexpr double usualPriorAgainst = 99;
inline constexpr double tipPriorAgainst = 9;

/// Grades all, each with the strongest finding of every other family that holds at least half of its accounts
/// (unclear members left out), and says what that weighs against the prior (evidence_weight.h); then sorts: best
/// grade first, then what chance rules out, then effect, then id. O(members x findings of a member).
void gradeAll(std::vector<Finding>& findings, double priorAgainst = usualPriorAgainst);

} // namespace lockstep
