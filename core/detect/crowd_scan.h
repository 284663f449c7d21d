// SPDX-License-Identifier: GPL-3.0-or-later
// Runs both stages of the locked-crowd detector over all delays and keeps the best cases that do not overlap.
#pragma once

#include "core/detect/crowd_controls.h"
#include "core/detect/crowd_members.h"
#include "core/detect/detector.h"

#include <array>
#include <vector>

namespace lockstep {

/// Minutes after the post that are tried; results are corrected for all of them.
inline constexpr std::array<int, 6> scannedMinutes{1, 5, 15, 60, 240, 720};
/// A case with fewer confirmed accounts is dropped.
inline constexpr std::size_t minimumConfirmed = 20;

struct CrowdCase {
    int tauMinutes = 0;
    std::vector<CreatorTest> creators;   ///< whose posts profited, by creator; over both halves
    std::vector<AccountTest> core;       ///< confirmed on the held-out half, by account
    std::vector<AccountTest> associated; ///< only on all posts, by account
    double accountsTested = 0;
    double linksExpected = 0; ///< mean over the creator links: shared quick accounts that were expected
    double linksShared = 0;   ///< ... and found
    std::size_t links = 0;
    double othersFastRatio = 1; ///< other people under the same posts: fast reactions against their expectation
    /// Sum of -ln p over the accounts that stand out in the discovery half: which delay fits best is chosen there, so
    /// that the other half needs no correction for the choice.
    double information = 0;
    ControlContrast contrast;
};

struct CrowdScan {
    std::vector<CrowdCase> cases; ///< most confirmed accounts first
    bool usable = false;          ///< false: too few creators to compare with
    int casesTried = 0;           ///< components over all delays
    int casesUnconfirmed = 0;     ///< of those, dropped for too few confirmed accounts
    double pairsTested = 0;
    std::uint32_t sampledAccounts = 0;
};

Result<CrowdScan> scanCrowds(const AccountRhythms& rhythms, const TimedPosts& posts, const DetectSettings& settings,
                             const TaskContext& task);

} // namespace lockstep
