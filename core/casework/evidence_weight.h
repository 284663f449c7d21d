// SPDX-License-Identifier: GPL-3.0-or-later
// What a finding of a kind is worth: how much oftener the benchmark meets one in worlds with a planted group than in
// worlds without. Logs of base 10, one for each family of detectors, added up; DETECTION 9, Score.
#pragma once

#include "core/casework/grades.h"

#include <array>
#include <cstdint>
#include <span>

namespace lockstep {

/// How far a finding stands on its own.
enum class Strength : std::uint8_t {
    strong,    ///< it passes all bars of grade B alone
    confirmed, ///< it holds on the half of the data that was kept apart
    any,
};
inline constexpr std::size_t strengths = 3;

/// "timing", "strong": stable words.
std::string_view name(Family family);
std::string_view name(Strength strength);

/// Worlds of the benchmark in which this family found something at least as strong.
struct EvidenceCount {
    Family family = Family::none;
    Strength strength = Strength::any;
    std::uint64_t plantedWith = 0; ///< most of what it found was planted
    std::uint64_t planted = 0;     ///< with something planted that this family can see
    std::uint64_t innocentWith = 0;
    std::uint64_t innocent = 0;

    /// Half a world is added to each count, so that none in hundred is not never; between -2 and 3. 0 when nothing
    /// was found in either: that is no measurement.
    double weight() const;
};

/// As `lockstep benchmark weights` counted them for this version.
std::span<const EvidenceCount> shippedEvidence();

Strength strengthOf(const Finding& finding);

/// Of the finding and of those of other families on the same accounts, each as the shipped counts weigh it, and no
/// less than if it were weaker. 0 for a family without counts.
double evidenceWeight(const Finding& finding, std::span<const Finding* const> support);

/// Synthetic worlds are not the world: until thirty resolved real cases say more, half of a weight counts.
inline constexpr double realWorldShare = 0.5;

/// "1 to 99 before, 1 to 5 now": odds against, before and after.
double oddsAgainst(double weight, double priorAgainst);

/// All that in one sentence, with the prior that was entered.
Message weightSentence(double weight, double priorAgainst);

} // namespace lockstep
