// SPDX-License-Identifier: GPL-3.0-or-later
// What one account does to several targets within the very same second is one act: a person cannot, so it is the same
// thing under another name, or a machine. Two accounts that share such targets would seem to meet again and again; a
// test of acting together counts one of them.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// The targets of one or more such acts.
struct SharedSecond {
    std::vector<TargetId> targets; ///< ascending; twice the same: the row is there twice
    std::uint32_t acts = 0;        ///< different (account, verb, second)
    std::vector<EventId> rows;     ///< all rows of these acts, ascending
};

struct SharedSeconds {
    std::vector<SharedSecond> combinations; ///< by targets
    std::size_t ofSeveralTargets = 0;       ///< combinations with two different targets or more
    std::size_t groups = 0;                 ///< ... joined where they have a target in common
    std::uint64_t acts = 0;                 ///< different (account, verb, second) in all the data
    std::uint64_t countedOnce = 0;          ///< rows beyond the first of their act
};

/// Of the rows with a time to the second. Nothing when most of these are whole minutes: they were rounded, and equal
/// times prove nothing. O(n log n).
SharedSeconds sharedSeconds(const CaseData& data);

/// EventId -> leave out: of each act the rows on one target stay, the one with the most rows in all (ties: the lower
/// id), so that the same target stays for every account; `aliases` are one target. Empty: nothing to leave out.
std::vector<bool> rowsBeyondOneAct(const CaseData& data, std::span<const AliasGroup> aliases);

} // namespace lockstep
