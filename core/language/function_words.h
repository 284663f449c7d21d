// SPDX-License-Identifier: GPL-3.0-or-later
// The small words that hold a sentence together, in the four languages of the program. What is left of a template
// when the words that fill it are taken out; and enough to tell the languages apart.
#pragma once

#include <cstdint>
#include <string_view>

namespace lockstep {

enum class Tongue : std::uint8_t { unknown, dutch, english, french, german };
inline constexpr std::size_t tongues = 5;

/// Bit 1 << Tongue for every language that has this function word; 0 when it is none. The word as in a normal form.
std::uint8_t tonguesOfFunctionWord(std::string_view word);

/// The language with the most function words in a normal form; unknown without any or when two have the same.
Tongue tongueOf(std::string_view normal);

} // namespace lockstep
