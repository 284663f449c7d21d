// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/emoji_class.h"

#include <algorithm>
#include <array>
#include <unicode/uchar.h>

namespace lockstep {

namespace {

struct EmojiRange {
    char32_t first;
    char32_t last;
    EmojiClass emoji;
};

/// Ascending, without overlap; every other pictograph is "other".
constexpr std::array<EmojiRange, 41> ranges{{
    {0x2639, 0x2639, EmojiClass::sad},      {0x263A, 0x263A, EmojiClass::laugh},
    {0x2661, 0x2661, EmojiClass::love},     {0x2665, 0x2665, EmojiClass::love},
    {0x26A1, 0x26A1, EmojiClass::praise},   {0x270A, 0x270D, EmojiClass::hands},
    {0x2728, 0x2728, EmojiClass::praise},   {0x2763, 0x2764, EmojiClass::love},
    {0x2B50, 0x2B50, EmojiClass::praise},   {0x1F1E6, 0x1F1FF, EmojiClass::flag},
    {0x1F308, 0x1F308, EmojiClass::nature}, {0x1F30A, 0x1F30A, EmojiClass::nature},
    {0x1F31E, 0x1F31F, EmojiClass::praise}, {0x1F331, 0x1F344, EmojiClass::nature},
    {0x1F345, 0x1F37F, EmojiClass::food},   {0x1F380, 0x1F38A, EmojiClass::party},
    {0x1F3C6, 0x1F3C6, EmojiClass::praise}, {0x1F400, 0x1F43F, EmojiClass::nature},
    {0x1F446, 0x1F450, EmojiClass::hands},  {0x1F451, 0x1F451, EmojiClass::praise},
    {0x1F48B, 0x1F48C, EmojiClass::love},   {0x1F490, 0x1F490, EmojiClass::nature},
    {0x1F493, 0x1F493, EmojiClass::love},   {0x1F494, 0x1F494, EmojiClass::sad},
    {0x1F495, 0x1F49F, EmojiClass::love},   {0x1F4AA, 0x1F4AA, EmojiClass::hands},
    {0x1F4AF, 0x1F4AF, EmojiClass::praise}, {0x1F525, 0x1F525, EmojiClass::praise},
    {0x1F5A4, 0x1F5A4, EmojiClass::love},   {0x1F600, 0x1F60C, EmojiClass::laugh},
    {0x1F60D, 0x1F60D, EmojiClass::love},   {0x1F60E, 0x1F60F, EmojiClass::praise},
    {0x1F612, 0x1F616, EmojiClass::sad},    {0x1F617, 0x1F61A, EmojiClass::love},
    {0x1F61E, 0x1F62F, EmojiClass::sad},    {0x1F64C, 0x1F64F, EmojiClass::hands},
    {0x1F90D, 0x1F90F, EmojiClass::love},   {0x1F918, 0x1F91F, EmojiClass::hands},
    {0x1F929, 0x1F929, EmojiClass::praise}, {0x1F970, 0x1F970, EmojiClass::love},
    {0x1F973, 0x1F973, EmojiClass::party},
}};
static_assert(std::is_sorted(ranges.begin(), ranges.end(),
                             [](const EmojiRange& a, const EmojiRange& b) { return a.last < b.first; }));

} // namespace

EmojiClass emojiClassOf(char32_t codePoint)
{
    if (codePoint < 0x00A9)
        return EmojiClass::none;
    const auto found = std::lower_bound(ranges.begin(), ranges.end(), codePoint,
                                        [](const EmojiRange& range, char32_t c) { return range.last < c; });
    if (found != ranges.end() && codePoint >= found->first)
        return found->emoji;
    const auto c = static_cast<UChar32>(codePoint);
    return u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC) != 0
                   && u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER) == 0
               ? EmojiClass::other
               : EmojiClass::none;
}

std::string_view emojiToken(EmojiClass emoji)
{
    static constexpr std::array<std::string_view, 11> tokens{
        "",        ":love:", ":laugh:",  ":praise:", ":hands:", ":sad:",
        ":party:", ":food:", ":nature:", ":flag:",   ":emoji:"};
    return tokens[static_cast<std::size_t>(emoji)];
}

} // namespace lockstep
