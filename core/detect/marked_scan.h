// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of accounts whose ties to the same creators bear the mark, though their other ties do not. Found on one part
// of the accounts and confirmed on the other, both ways round.
#pragma once

#include "core/detect/detector.h"
#include "core/detect/marked_ties.h"

#include <vector>

namespace lockstep {

struct MarkedMember {
    std::uint32_t account = 0;
    std::uint32_t tied = 0;      ///< creators of the case
    std::uint32_t marked = 0;    ///< of those, with the mark
    std::uint32_t elsewhere = 0; ///< other creators it is tied to
    double q = 1;
};

struct MarkedCase {
    std::vector<std::uint32_t> creators;  ///< by index, ascending
    std::vector<MarkedMember> core;       ///< by account
    std::vector<MarkedMember> associated; ///< at a level five times as high, or with too little else to compare
    double p = 1; ///< the worse of the number of such accounts on each part, and of the permutation of accounts
    double q = 1;
    double tested = 0;       ///< accounts tied to three of the creators tested, of which not all need be named
    double found = 0;        ///< of those, marked at three or more
    double expected = 0;     ///< ... that were to be expected
    double share = 0;        ///< marked among the members' ties to these creators
    double controlShare = 0; ///< the same of comparable accounts there
    double ownShare = 0;     ///< marked among the members' ties to other creators
    double othersShare = 0;  ///< marked among all other ties to these creators
    double reactions = 0;    ///< of a member to a creator of the case, the middle one
    std::uint32_t controls = 0;
};

struct MarkedScan {
    std::vector<MarkedCase> cases; ///< largest first
    int groupsTried = 0;
    double pairsTested = 0;
};

/// A case with fewer confirmed accounts is dropped.
inline constexpr std::size_t minimumMarked = 20;
inline constexpr std::uint32_t markedCreators = 3; ///< an account that is marked at fewer proves nothing

/// Null: a tie of an account to a creator bears the mark by the account's habit (its ties to other creators) or by
/// what other people have with this creator, one without regard to the other, and never more rarely than the base.
/// Poisson-binomial over the creators of an account, Benjamini-Hochberg over all accounts with ties to three of them
/// or more. Other people are those marked at no other creator of the case: what makes the same people bear the mark
/// at several creators for an innocent reason must be kept out of the ties. The contrast with controls describes the
/// members that were found; the test is the number of them.
Result<MarkedScan> scanMarks(const MarkedTies& ties, const DetectSettings& settings, const TaskContext& task);

} // namespace lockstep
