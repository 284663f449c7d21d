// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that were made alike: the same sentence about themselves, names of one pattern, created on the same days.
// Any one of these is common; that two which have nothing to do with each other meet is not. DETECTION, D10
// (families).
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

inline constexpr std::size_t smallestFamily = 8;

enum class ProfileTrait : std::uint8_t { bio, name, week, avatar };
inline constexpr std::size_t profileTraits = 4;

struct ProfileFamily {
    std::vector<AccountId> accounts;      ///< ascending
    std::array<ProfileTrait, 2> traits{}; ///< of its largest part
    std::string example;                  ///< what they have in common there: "aaaa_0000", a sentence
    std::size_t largestPart = 0;          ///< accounts that share exactly these two
    double expected = 0;                  ///< of as many accounts if the two had nothing to do with each other
    double p = 1;                         ///< of the largest part, bounded by its Poisson tail
    double q = 1;
    Instant from; ///< creation dates; missing: not known
    Instant to;
};

struct FamilyScan {
    std::vector<ProfileFamily> found; ///< greatest first
    std::size_t profiles = 0;
    std::size_t tested = 0; ///< pairs of values that several accounts share
};

/// "jan.peeters83" -> "aaa.aaaaaaa00": letters a, digits 0, other characters as they are. Short patterns that many
/// people have say little, which the expected number accounts for.
std::string namePattern(std::string_view handle);

/// For each two traits: how many accounts share both values, against what independence gives (Poisson, with the size
/// of both), corrected for all pairs of values; at least ten times the expected number. Parts with an account in
/// common become one family. O(profiles).
FamilyScan scanFamilies(const InteractionGraph& graph, double fdr, const TaskContext& task);

} // namespace lockstep
