// SPDX-License-Identifier: GPL-3.0-or-later
// Who belongs to a shared crowd: accounts that act for three or more of its creators, held against what their other
// creators let expect, and against people like them. Second stage of the shared-crowd detector; sees the part of the
// accounts that the group was not found on.
#pragma once

#include "core/detect/audience_sets.h"
#include "core/detect/profile_surprise.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct SharedMember {
    std::uint32_t account = 0;
    std::uint32_t creators = 0; ///< of the case
    bool unusual = false;       ///< profile
    /// Of the accounts with an unusual profile and as many of the creators: the share that was expected anyhow.
    double qProfile = 1;
    /// So many of the creators, by what the account's other creators let expect. Benjamini-Hochberg over all accounts
    /// of the part with three creators or more, and so is q.
    double qOverlap = 1;
    double q = 1; ///< both at once, an unusual profile and so many of the creators; 1 for an ordinary profile
};

/// One direction: a group of creators found on one part of the accounts, tested on the other.
struct SharedConfirmation {
    std::uint32_t shared = 0;  ///< accounts that act for three or more of the creators
    std::uint32_t unusual = 0; ///< ... with an unusual profile
    double expected = 0;
    double logP = 0;         ///< Poisson tail of the three
    double controlShare = 0; ///< unusual among matched controls
    std::uint32_t controls = 0;
    double pControls = 1;              ///< permutation within the matched sets
    std::vector<SharedMember> members; ///< the shared accounts, by account

    double share() const { return shared > 0 ? static_cast<double>(unusual) / shared : 0; }
};

inline constexpr std::uint32_t sharedCreators = 3; ///< an account with fewer proves nothing
inline constexpr int profilePermutations = 9'999;

/// Expected: each account by its stratum, times the factors of its two most unusual creators, each taken from the
/// people who act for that creator and no other of the case. Controls: up to five an account, of the same stratum and
/// the nearest number of acts, with at most one creator of the case. O(ties + shared * permutations).
SharedConfirmation confirmShared(const AudienceSets& sets, const ProfileSurprise& surprise,
                                 const std::vector<std::uint32_t>& creators, bool secondPart, std::uint64_t seed);

} // namespace lockstep
