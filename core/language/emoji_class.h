// SPDX-License-Identifier: GPL-3.0-or-later
// What an emoji roughly says. Whoever fills a template swaps one heart for another, or fire for a star.
#pragma once

#include <cstdint>
#include <string_view>

namespace lockstep {

enum class EmojiClass : std::uint8_t { none, love, laugh, praise, hands, sad, party, food, nature, flag, other };

/// Of one code point. none: no emoji; digits, # and * are none, a skin tone or joiner is none as well.
EmojiClass emojiClassOf(char32_t codePoint);
/// ":love:" and so on; empty for none. A colon stands in no normal form but for these and "://".
std::string_view emojiToken(EmojiClass emoji);

} // namespace lockstep
