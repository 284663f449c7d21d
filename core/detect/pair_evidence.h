// SPDX-License-Identifier: GPL-3.0-or-later
// How often two accounts, or an account and a ring, came close together in time, in separate occasions.
#pragma once

#include "core/detect/account_acts.h"
#include "core/detect/crowd_members.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct RingContext {
    const InteractionGraph& graph;
    const AccountActs& acts;
    const CoincidenceChance& chance;
    const WeekRhythm& rhythm;
    std::int64_t windowMs = 0;
    std::uint64_t seed = 1; ///< of the halves
};

struct PairEvidence {
    std::uint32_t together = 0;  ///< targets both acted on
    std::uint32_t close = 0;     ///< ... within the window
    std::uint32_t occasions = 0; ///< blocks of six hours with something in common: the trials
    std::uint32_t closeOccasions = 0;
    std::uint32_t authors = 0; ///< different authors of the close ones; a target without author counts for itself
    double expected = 0;       ///< close occasions by chance
    double logP = 0;
    /// The same with authors as the units: two people with the bell on for one creator come together there and
    /// nowhere else. Not corrected; a gate, not evidence.
    double logPAuthors = 0;
};

/// Given what both acted on: Poisson-binomial over occasions, each with q = 1 - product(1 - q of its targets). One
/// occasion ends six hours after its first act, so that a session that liked many posts counts once.
PairEvidence pairEvidence(const RingContext& context, std::uint32_t first, std::uint32_t second, Half half);

/// The same for one account against all others of a ring (ascending).
PairEvidence ringEvidence(const RingContext& context, std::uint32_t account, const std::vector<std::uint32_t>& ring,
                          Half half);

} // namespace lockstep
