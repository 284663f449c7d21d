// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/name_templates.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace lockstep {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool hasManyDigits(std::string_view name)
{
    const auto last = std::find_if_not(name.rbegin(), name.rend(), isDigit);
    return static_cast<std::size_t>(last - name.rbegin()) >= NameTemplates::manyDigits;
}

/// Of one part of `total` in an entropy, in bits.
double bits(std::size_t part, std::size_t total)
{
    if (part == 0)
        return 0;
    const double share = static_cast<double>(part) / static_cast<double>(total);
    return -share * std::log2(share);
}

} // namespace

std::string nameTemplate(std::string_view name)
{
    std::string pattern;
    bool letters = false, before = false;
    for (const char c : name) {
        const bool letter = isLetter(c);
        if (letter && !before)
            pattern += "abc";
        else if (!letter)
            pattern += isDigit(c) ? '#' : c;
        letters = letters || letter;
        before = letter;
    }
    return letters ? pattern : std::string();
}

NameTemplates nameTemplates(const CaseData& data, const std::vector<char>& marked)
{
    NameTemplates all;
    std::unordered_map<std::string, std::size_t> known;
    for (std::uint32_t i = 0; i < data.accountNames.size(); ++i) {
        const AccountId account(i);
        if (!marked.empty() && marked[i] == leftOutMark)
            continue;
        const bool focus = marked.empty() || marked[i] == 1;
        const auto name = data.displayName(account);
        const auto pattern = nameTemplate(name);
        if (pattern.empty()) {
            all.focusUnnamed += focus ? 1 : 0;
            continue;
        }
        const auto [at, isNew] = known.try_emplace(pattern, all.templates.size());
        if (isNew)
            all.templates.emplace_back().pattern = pattern;
        auto& entry = all.templates[at->second];
        const std::size_t digits = hasManyDigits(name) ? 1 : 0;
        if (focus) {
            entry.accounts.push_back(account);
            ++all.focusNamed;
            all.focusWithManyDigits += digits;
        } else {
            ++entry.others;
            ++all.othersNamed;
            all.othersWithManyDigits += digits;
        }
    }
    for (auto& entry : all.templates) {
        all.focusBits += bits(entry.accounts.size(), all.focusNamed);
        all.othersBits += bits(entry.others, all.othersNamed);
        if (all.othersNamed > 0)
            entry.expected = static_cast<double>(entry.others) / static_cast<double>(all.othersNamed)
                             * static_cast<double>(all.focusNamed);
    }
    std::erase_if(all.templates, [](const NameTemplate& entry) { return entry.accounts.empty(); });
    // Standard deviations above expectation, as a Poisson count has them, with one for what was never seen.
    const auto surprise = [](const NameTemplate& entry) {
        return (static_cast<double>(entry.accounts.size()) - entry.expected) / std::sqrt(entry.expected + 1);
    };
    std::sort(all.templates.begin(), all.templates.end(), [&](const NameTemplate& a, const NameTemplate& b) {
        const double first = surprise(a), second = surprise(b);
        return first != second ? first > second : a.pattern < b.pattern;
    });
    return all;
}

} // namespace lockstep
