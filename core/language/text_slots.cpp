// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text_slots.h"

#include "core/language/normal_text.h"

#include <algorithm>
#include <string>

namespace lockstep {

namespace {

struct Word {
    std::string normal;
    TextSlot place;
};

/// Those of which something is left in the normal form, the first ones of a long text.
std::vector<Word> wordsOf(std::string_view text)
{
    constexpr std::string_view spaces = " \t\r\n";
    std::vector<Word> words;
    for (auto from = text.find_first_not_of(spaces);
         from != std::string_view::npos && words.size() < wordsCompared;) {
        const auto to = std::min(text.find_first_of(spaces, from), text.size());
        if (auto normal = normalText(text.substr(from, to - from)); !normal.empty())
            words.push_back({std::move(normal), {static_cast<std::uint32_t>(from), static_cast<std::uint32_t>(to)}});
        from = text.find_first_not_of(spaces, to);
    }
    return words;
}

/// Adds 1 for each word of `a` that a longest common subsequence with `b` leaves out.
void countMissing(const std::vector<Word>& a, const std::vector<Word>& b, std::vector<std::size_t>& missing)
{
    const auto columns = b.size() + 1;
    std::vector<std::uint32_t> longest((a.size() + 1) * columns, 0); // of the words from (i, j) on
    for (auto i = a.size(); i-- > 0;)
        for (auto j = b.size(); j-- > 0;)
            longest[i * columns + j] = a[i].normal == b[j].normal
                                           ? longest[(i + 1) * columns + j + 1] + 1
                                           : std::max(longest[(i + 1) * columns + j], longest[i * columns + j + 1]);
    for (std::size_t i = 0, j = 0; i < a.size(); ++i) {
        while (j < b.size() && longest[i * columns + j] == longest[i * columns + j + 1])
            ++j;
        if (j < b.size() && a[i].normal == b[j].normal)
            ++j;
        else
            ++missing[i];
    }
}

} // namespace

std::vector<TextSlot> textSlots(std::string_view text, std::span<const std::string_view> others)
{
    const auto words = wordsOf(text);
    std::vector<std::size_t> missing(words.size(), 0);
    for (const auto other : others)
        countMissing(words, wordsOf(other), missing);
    std::vector<TextSlot> slots;
    for (std::size_t i = 0, last = 0; i < words.size(); ++i) {
        if (missing[i] == 0 || missing[i] * 10 < others.size())
            continue;
        if (!slots.empty() && last + 1 == i)
            slots.back().to = words[i].place.to;
        else
            slots.push_back(words[i].place);
        last = i;
    }
    return slots;
}

} // namespace lockstep
