// SPDX-License-Identifier: GPL-3.0-or-later
// Both stages of the shared-crowd detector, each group found on one part of the accounts and confirmed on the other,
// both ways round.
#pragma once

#include "core/detect/detector.h"
#include "core/detect/shared_audience.h"
#include "core/detect/shared_members.h"

#include <array>
#include <vector>

namespace lockstep {

/// A case with fewer confirmed accounts is dropped.
inline constexpr std::size_t minimumSharedCore = 20;
inline constexpr double sharedRatio = 3; ///< unusual profiles among shared accounts against expectation and controls

struct SharedCrowdCase {
    std::vector<std::uint32_t> creators; ///< found on both parts, ascending
    /// Tested on the first part of the accounts (found on the second), and the other way round.
    std::array<SharedConfirmation, 2> parts;
    std::vector<SharedMember> core;       ///< unusual profile and too many of the creators: q of both at once
    std::vector<SharedMember> associated; ///< one of the two, at a stricter level
    double p = 1;
    double q = 1;
    double popularity = 0; ///< the creators' middle rank by audience without members, 1 the most popular

    double share() const;
    double expectedShare() const;
    double controlShare() const;
    std::uint32_t shared() const { return parts[0].shared + parts[1].shared; }
    std::uint32_t controls() const { return parts[0].controls + parts[1].controls; }
};

struct SharedScan {
    std::vector<SharedCrowdCase> cases; ///< clear ones, largest first
    int groupsTried = 0;
    int suggested = 0; ///< clear but for one thing: a list of suggested accounts would look the same
    double pairsTested = 0;
    double typicalExpected = 0;
    std::uint32_t sampledAccounts = 0;
};

Result<SharedScan> scanShared(const AudienceSets& sets, const ProfileSurprise& surprise,
                              const DetectSettings& settings, const TaskContext& task);

} // namespace lockstep
