// SPDX-License-Identifier: GPL-3.0-or-later
// Texts as sets of overlapping pieces, and how much two such sets share, exactly and by MinHash (Broder 1997) with
// banding (Leskovec, Rajaraman & Ullman, Mining of Massive Datasets, 3.4).
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lockstep {

/// Hashes of the pieces of a normal form, ascending, each once: word pairs from sixteen tokens on (emoji not
/// counted), else four characters in a row. One other word leaves a share of (n - 3) / (n + 1) of the pairs of n
/// words: 0.64 at ten, 0.76 at sixteen; of the characters of ten words it leaves about 0.76. O(length log length).
std::vector<std::uint32_t> shinglesOf(std::string_view normal);
inline constexpr std::size_t wordPairsFrom = 16;

/// Shared pieces as a share of all, 0..1. 0 when both are empty.
double jaccard(std::span<const std::uint32_t> a, std::span<const std::uint32_t> b);

/// 18 bands of 7 of the 128 hashes: two texts that share 0.7 of their pieces agree on a band with chance 0.79, at 0.8
/// with 0.99, at 0.5 with 0.13, and then the exact share decides.
inline constexpr std::size_t minHashes = 128;
inline constexpr std::size_t minHashBands = 18;
inline constexpr std::size_t hashesOfBand = 7;
using BandKeys = std::array<std::uint32_t, minHashBands>;

/// O(pieces * 128), about 3 µs for a comment.
BandKeys bandKeysOf(std::span<const std::uint32_t> shingles);

} // namespace lockstep
