// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/date_words.h"

#include <algorithm>
#include <array>

namespace lockstep {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
} // namespace

bool equalsWord(std::string_view text, std::string_view lowerWord)
{
    return text.size() == lowerWord.size()
           && std::equal(text.begin(), text.end(), lowerWord.begin(), [](char a, char b) { return lower(a) == b; });
}

int monthOf(std::string_view word)
{
    static constexpr std::array<std::string_view, 12> months{"january",   "february", "march",    "april",
                                                             "may",       "june",     "july",     "august",
                                                             "september", "october",  "november", "december"};
    struct Other {
        std::string_view word;
        int month;
    };
    // Where they differ from the beginning of the English word.
    static constexpr std::array<Other, 31> others{
        {{"januari", 1},      {"januar", 1},    {"janvier", 1},  {"janv", 1},    {"februari", 2}, {"februar", 2},
         {"f\u00e9vrier", 2}, {"f\u00e9vr", 2}, {"f\u00e9v", 2}, {"maart", 3},   {"mrt", 3},      {"m\u00e4rz", 3},
         {"m\u00e4r", 3},     {"mars", 3},      {"avril", 4},    {"avr", 4},     {"mei", 5},      {"mai", 5},
         {"juni", 6},         {"juin", 6},      {"juli", 7},     {"juillet", 7}, {"juil", 7},     {"augustus", 8},
         {"ao\u00fbt", 8},    {"septembre", 9}, {"oktober", 10}, {"okt", 10},    {"octobre", 10}, {"novembre", 11},
         {"dezember", 12}}};
    if (word.size() < 3)
        return 0;
    for (const auto& other : others)
        if (equalsWord(word, other.word))
            return other.month;
    if (equalsWord(word, "dez") || equalsWord(word, "d\u00e9c") || equalsWord(word, "d\u00e9cembre"))
        return 12;
    for (std::size_t m = 0; m < months.size(); ++m)
        if (word.size() <= months[m].size() && equalsWord(word, months[m].substr(0, word.size())))
            return static_cast<int>(m) + 1;
    return 0;
}

bool isFiller(std::string_view word)
{
    constexpr std::array<std::string_view, 5> fillers{"at", "om", "um", "uhr", "\u00e0"};
    return std::any_of(fillers.begin(), fillers.end(), [word](auto filler) { return equalsWord(word, filler); });
}

bool isWeekday(std::string_view word)
{
    static constexpr std::array<std::string_view, 7> days{"monday", "tuesday",  "wednesday", "thursday",
                                                          "friday", "saturday", "sunday"};
    return word.size() >= 3 && std::any_of(days.begin(), days.end(), [word](std::string_view day) {
               return word.size() <= day.size() && equalsWord(word, day.substr(0, word.size()));
           });
}

} // namespace lockstep
