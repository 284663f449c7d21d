// SPDX-License-Identifier: GPL-3.0-or-later
// The members of a locked crowd against people like them: same creators, same rhythm, same activity.
#pragma once

#include "core/detect/crowd_members.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct ControlContrast {
    double memberShare = 0;   ///< fast reactions of members on the case's posts
    double controlShare = 0;  ///< the same of the controls
    double memberExcess = 0;  ///< share of the members' reactions that is fast beyond what their own rhythm explains
    double controlExcess = 0; ///< the same of the controls, never below 0
    std::uint32_t members = 0;
    std::uint32_t controls = 0;
    std::uint32_t occasions = 0; ///< six-hour blocks with posts on which at least three members were fast
    double pAccounts = 1;        ///< permutation of who is the member within each matched set
    double pPosts = 1;           ///< sign test by permutation over occasions
};

inline constexpr int permutations = 9'999;

/// `core`: confirmed members; `notControls`: everybody who may not serve as a control; both ascending. Only the
/// confirmation half counts. Up to five controls a member. p as Phipson & Smyth (2010).
ControlContrast contrastWithControls(const TimedPosts& posts, const DelayReference& reference,
                                     const std::vector<std::uint32_t>& creators,
                                     const std::vector<std::uint32_t>& core,
                                     const std::vector<std::uint32_t>& notControls, std::uint64_t seed);

} // namespace lockstep
