// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <unicode/utf8.h>

namespace lockstep {

/// The code point at `at`, which moves behind it; negative where the bytes are no UTF-8. at < text.size().
inline UChar32 nextCodePoint(std::string_view text, std::int32_t& at)
{
    UChar32 c = 0;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion" // within ICU's macro
    U8_NEXT(text.data(), at, static_cast<std::int32_t>(text.size()), c);
#pragma GCC diagnostic pop
    return c;
}

} // namespace lockstep
