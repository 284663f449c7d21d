// SPDX-License-Identifier: GPL-3.0-or-later
// Which words of a sentence change from one wording to the next: the slots of "I love your _ in this _".
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lockstep {

/// Bytes [from, to) of the text, whole words.
struct TextSlot {
    std::uint32_t from = 0;
    std::uint32_t to = 0;
    friend bool operator==(const TextSlot&, const TextSlot&) = default;
};

inline constexpr std::size_t wordsCompared = 64;

/// The words of `text` that one in ten of the other wordings or more do not have in that place, neighbours as one
/// slot. Words are compared by their normal form (normal_text.h), so case and punctuation are no difference; they are
/// aligned by their longest common subsequence. Words stand between spaces: a text in a script without spaces is one.
/// Beyond the first wordsCompared nothing is compared. O(words² · others).
std::vector<TextSlot> textSlots(std::string_view text, std::span<const std::string_view> others);

} // namespace lockstep
