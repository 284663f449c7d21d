// SPDX-License-Identifier: GPL-3.0-or-later
// Finds rings on one half of the days and confirms them on the other, for each window that is tried.
#pragma once

#include "core/detect/counted_groups.h"
#include "core/detect/detector.h"
#include "core/detect/pair_evidence.h"

#include <array>
#include <vector>

namespace lockstep {

/// Seconds between two acts on the same target that are tried; results are corrected for all of them.
inline constexpr std::array<int, 3> ringSeconds{10, 60, 300};
inline constexpr double ringDensity = 0.7; ///< ties within a ring, of all its pairs

struct RingMember {
    std::uint32_t account = 0;
    PairEvidence evidence; ///< against the rest of the ring, confirmation half
    double q = 1;
};

struct Ring {
    int seconds = 0;
    std::vector<RingMember> core;       ///< confirmed, by account
    std::vector<RingMember> associated; ///< by the discovery half, and likely by the other
    std::vector<RingMember> unclear;    ///< by the discovery half alone: may be a fan of several members
    double information = 0;             ///< sum of -ln p over the core
};

struct RingScan {
    std::vector<Ring> rings;  ///< largest first
    std::vector<int> seconds; ///< windows that the precision of the times allowed
    std::uint64_t actsUsed = 0;
    std::uint64_t crowdActsLeftOut = 0; ///< acts in moments shared by more than 5 % of the active accounts
    std::uint64_t hotCoincidences = 0;  ///< not counted: targets over the cap
    double pairsTested = 0;
    double ordinaryChance = 0; ///< of a coincidence at the widest window
    int ringsUnconfirmed = 0;
    std::uint64_t plainPairs = 0;      ///< that counting alone names, on all days
    double plainPairsOneSession = 0;   ///< share of those that were together in one block of six hours only
    std::vector<CountedGroup> counted; ///< what these pairs form
};

Result<RingScan> scanRings(const InteractionGraph& graph, const DetectSettings& settings, const TaskContext& task);

} // namespace lockstep
