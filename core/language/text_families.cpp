// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/text_families.h"

#include "core/language/code_points.h"
#include "core/language/normal_text.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <unicode/uchar.h>
#include <utility>

namespace lockstep {

namespace {

bool isWrittenWithoutSpaces(UChar32 c)
{
    const auto lineBreak = u_getIntPropertyValue(c, UCHAR_LINE_BREAK);
    return lineBreak == U_LB_IDEOGRAPHIC || lineBreak == U_LB_COMPLEX_CONTEXT
           || lineBreak == U_LB_CONDITIONAL_JAPANESE_STARTER;
}

void countWord(std::string_view word, TextPrint& print)
{
    std::int32_t at = 0;
    std::uint16_t letters = 0;
    std::uint16_t dense = 0;
    while (at < static_cast<std::int32_t>(word.size())) {
        const auto c = nextCodePoint(word, at);
        ++letters;
        dense = static_cast<std::uint16_t>(dense + (c >= 0 && isWrittenWithoutSpaces(c) ? 1 : 0));
    }
    print.words = static_cast<std::uint16_t>(print.words + std::max(1, dense / 2));
    print.letters = static_cast<std::uint16_t>(print.letters + letters + dense); // each of those says more
}

/// Disjoint sets whose representative is the smallest member.
class Families {
public:
    explicit Families(std::size_t count) : m_parent(count) { std::iota(m_parent.begin(), m_parent.end(), 0U); }

    std::uint32_t find(std::uint32_t i)
    {
        while (m_parent[i] != i)
            i = m_parent[i] = m_parent[m_parent[i]];
        return i;
    }
    void join(std::uint32_t a, std::uint32_t b)
    {
        a = find(a);
        b = find(b);
        m_parent[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::uint32_t> m_parent;
};

template <class Key>
using KeyedForms = std::vector<std::pair<Key, std::uint32_t>>;

/// Calls visit(first, last) for each run of two or more forms with the same key.
template <class Key, class Visit>
void forEachRun(KeyedForms<Key>& keyed, const Visit& visit)
{
    std::sort(keyed.begin(), keyed.end());
    for (auto first = keyed.begin(); first != keyed.end();) {
        auto last = first;
        while (last != keyed.end() && last->first == first->first)
            ++last;
        if (last - first > 1)
            visit(first, last);
        first = last;
    }
}

void joinSkeletons(std::span<const TextPrint> prints, Families& families)
{
    KeyedForms<std::uint64_t> keyed;
    for (std::uint32_t i = 0; i < prints.size(); ++i)
        if (prints[i].isSentence() && prints[i].skeleton != 0)
            keyed.emplace_back(prints[i].skeleton, i);
    forEachRun(keyed, [&families](auto first, auto last) {
        for (auto at = first + 1; at != last; ++at)
            families.join(first->second, at->second);
    });
}

void joinNearDuplicates(const StringTable& forms, std::span<const TextPrint> prints, std::size_t band,
                        Families& families)
{
    struct Seen {
        std::uint32_t form = 0;
        std::vector<std::uint32_t> shingles;
    };
    constexpr std::size_t compared = 4;
    KeyedForms<std::uint32_t> keyed;
    for (std::uint32_t i = 0; i < prints.size(); ++i)
        if (prints[i].isSentence())
            keyed.emplace_back(prints[i].bands[band], i);
    forEachRun(keyed, [&](auto first, auto last) {
        std::vector<Seen> seen{{first->second, shinglesOf(forms[first->second])}};
        for (auto at = first + 1; at != last; ++at) {
            const auto form = at->second;
            const auto root = families.find(form);
            if (std::any_of(seen.begin(), seen.end(),
                            [&](const Seen& other) { return families.find(other.form) == root; }))
                continue;
            auto shingles = shinglesOf(forms[form]);
            const auto match = std::find_if(seen.begin(), seen.end(), [&](const Seen& other) {
                return jaccard(shingles, other.shingles) >= nearDuplicate;
            });
            if (match != seen.end())
                families.join(match->form, form);
            else if (seen.size() < compared)
                seen.push_back({form, std::move(shingles)});
        }
    });
}

} // namespace

std::string skeletonOf(std::string_view normal)
{
    std::string skeleton;
    std::size_t tokens = 0;
    std::size_t kept = 0;
    std::size_t blanks = 0;
    bool inBlank = false;
    forEachToken(normal, [&](std::string_view token) {
        if (isEmojiMarker(token))
            return;
        ++tokens;
        const bool keep = isMarker(token) || tonguesOfFunctionWord(token) != 0;
        if (!keep && inBlank)
            return;
        inBlank = !keep;
        kept += keep ? 1 : 0;
        blanks += keep ? 0 : 1;
        if (!skeleton.empty())
            skeleton += ' ';
        skeleton += keep ? token : std::string_view("_");
    });
    return kept >= 4 && kept >= blanks && 2 * kept >= tokens ? skeleton : std::string();
}

TextPrint textPrint(std::string_view normal)
{
    TextPrint print;
    forEachToken(normal, [&print](std::string_view token) {
        if (isMarker(token))
            print.mentions |= token == "@";
        else if (print.words < 30'000)
            countWord(token, print);
    });
    print.tongue = tongueOf(normal);
    if (!print.isSentence())
        return print;
    const auto skeleton = skeletonOf(normal);
    if (!skeleton.empty()) {
        std::uint64_t hash = 0xcbf29ce484222325ULL; // FNV-1a
        for (const char c : skeleton)
            hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
        print.skeleton = mixBits(hash) | 1U;
    }
    print.bands = bandKeysOf(shinglesOf(normal));
    return print;
}

std::vector<std::uint32_t> textFamilies(const StringTable& forms, std::span<const TextPrint> prints)
{
    Families families(prints.size());
    joinSkeletons(prints, families);
    for (std::size_t band = 0; band < minHashBands; ++band)
        joinNearDuplicates(forms, prints, band, families);
    std::vector<std::uint32_t> familyOf(prints.size(), noFamily);
    std::uint32_t count = 0;
    for (std::uint32_t i = 0; i < prints.size(); ++i) {
        if (!prints[i].isSentence())
            continue;
        const auto root = families.find(i);
        familyOf[i] = root == i ? count++ : familyOf[root];
    }
    return familyOf;
}

} // namespace lockstep
