// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that were made from one sentence: the same normal form, the same sentence with other words filled in, or
// nearly the same characters. DETECTION 5.
#pragma once

#include "core/language/function_words.h"
#include "core/language/shingles.h"
#include "core/model/string_table.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

/// What is kept of a normal form to compare it. A pure function of it, so many can be made at once.
struct TextPrint {
    std::uint64_t skeleton = 0; ///< hash of skeletonOf; 0: too little would be left
    BandKeys bands{};
    std::uint16_t words = 0;   ///< markers not counted; scripts without spaces: two letters are a word
    std::uint16_t letters = 0; ///< of those words
    Tongue tongue = Tongue::unknown;
    bool mentions = false; ///< somebody is tagged

    /// At least three words of ten letters together. What is shorter comes off the keyboard's list of suggestions,
    /// or is emoji only: it says nothing about where two people have it from.
    bool isSentence() const { return words >= 3 && letters >= 10; }
    /// 0 short, 1 middle, 2 long, 3 very long.
    std::uint8_t lengthClass() const
    {
        return static_cast<std::uint8_t>(words < 6 ? 0 : words < 10 ? 1 : words < 16 ? 2 : 3);
    }
};
inline constexpr std::size_t lengthClasses = 4;

TextPrint textPrint(std::string_view normal);

/// The sentence with its content words blanked, "i _ your _ in this _", and without emoji, which are sprinkled at
/// will. Empty unless four function words or markers are left, at least as many as there are blanks and not less than
/// half of the tokens.
std::string skeletonOf(std::string_view normal);

inline constexpr std::uint32_t noFamily = std::numeric_limits<std::uint32_t>::max();
inline constexpr double nearDuplicate = 0.7; ///< shared pieces from which two texts are variants of one

/// Form -> family, numbered by their first form; noFamily for what is no sentence. Families are the connected parts
/// of: same skeleton, or Jaccard of at least nearDuplicate among the candidates that MinHash names (in a crowded band
/// each form is compared with the first few that differ). `forms`: different normal forms; `prints` of each.
/// O(n log n).
std::vector<std::uint32_t> textFamilies(const StringTable& forms, std::span<const TextPrint> prints);

} // namespace lockstep
