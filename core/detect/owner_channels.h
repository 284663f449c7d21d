// SPDX-License-Identifier: GPL-3.0-or-later
// How much a row of things differs between its first and its second part: the measures behind owner_change.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace lockstep {

/// Where a row is cut: entries before `at` against those from it on.
struct Cut {
    std::size_t at = 0; ///< 0: there is no place to cut
    double change = 0;  ///< the greater, the more differs
    double effect = 0;  ///< as the measure says it
};

/// Where a row may be cut, both ends included; none when first > last.
struct CutRange {
    std::size_t first = 1;
    std::size_t last = 0;
};

/// Times of day, as shares of it: the cut with the greatest sqrt(nm/(n+m)) * Kuiper distance (Kuiper 1960; blind to
/// where the day begins). effect: that distance. O(n^2 log n).
Cut cutHours(std::span<const double> dayShares, CutRange range);

/// Sets, as ascending numbers: the cut at which two sets of different sides share least, next to two of the same.
/// change: 1 - that share; effect: the share (1: the same public). O(total size).
Cut cutSets(std::span<const std::span<const std::uint32_t>> sets, CutRange range);

/// Kinds: the cut with the greatest G (likelihood ratio). effect: share of the later ones that is of a kind which is
/// not the commonest before. O(n kinds).
Cut cutKinds(std::span<const std::uint8_t> kinds, CutRange range);

} // namespace lockstep
