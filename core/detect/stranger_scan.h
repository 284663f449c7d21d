// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of accounts that keep reacting to the same creators as strangers, though they follow whom else they react
// to. Found on one part of the accounts and confirmed on the other, both ways round.
#pragma once

#include "core/detect/detector.h"
#include "core/detect/stranger_ties.h"

#include <vector>

namespace lockstep {

struct StrangerMember {
    std::uint32_t account = 0;
    std::uint32_t reacted = 0;   ///< creators of the case
    std::uint32_t strangers = 0; ///< of those, not followed
    std::uint32_t elsewhere = 0; ///< other listed creators it reacts to
    double q = 1;
};

struct StrangerCase {
    std::vector<std::uint32_t> creators;    ///< by index, ascending
    std::vector<StrangerMember> core;       ///< by account
    std::vector<StrangerMember> associated; ///< at a level five times as high, or with too little else to compare
    double p = 1; ///< the worse of the number of such accounts on each part, and of the permutation of accounts
    double q = 1;
    double tested = 0;       ///< accounts that come back to three or more of the creators
    double found = 0;        ///< of those, strangers to three or more
    double expected = 0;     ///< ... that were to be expected
    double share = 0;        ///< strangers among the members' ties to these creators
    double controlShare = 0; ///< the same of comparable accounts there
    double ownShare = 0;     ///< strangers among the members' ties to other creators
    double othersShare = 0;  ///< strangers among all others who come back to these creators
    double reactions = 0;    ///< of a member to a creator of the case, the middle one
    std::uint32_t controls = 0;
};

struct StrangerScan {
    std::vector<StrangerCase> cases; ///< largest first
    int groupsTried = 0;
    double pairsTested = 0;
};

/// A case with fewer confirmed accounts is dropped.
inline constexpr std::size_t minimumStrangers = 20;
inline constexpr std::uint32_t strangerCreators = 3; ///< an account that is a stranger to fewer proves nothing

/// Null: an account is a stranger to a creator as often as to its other creators, times how much oftener than that
/// the other people who come back to this creator are. Poisson-binomial over the creators an account comes back to,
/// Benjamini-Hochberg over all accounts that come back to three of them or more.
Result<StrangerScan> scanStrangers(const AudienceSets& sets, const StrangerTies& ties, const DetectSettings& settings,
                                   const TaskContext& task);

} // namespace lockstep
