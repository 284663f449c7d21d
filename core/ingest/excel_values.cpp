// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/excel_values.h"

#include <charconv>
#include <chrono>
#include <cmath>

namespace lockstep {

namespace {

std::string padded(std::int64_t value, std::size_t digits)
{
    auto text = std::to_string(value);
    text.insert(0, text.size() < digits ? digits - text.size() : 0, '0');
    return text;
}

} // namespace

NumberLook builtInLook(unsigned id)
{
    if (id == 22)
        return NumberLook::dateTime;
    const bool isDate = (id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58);
    return isDate ? NumberLook::date : NumberLook::number;
}

NumberLook lookOf(std::string_view code)
{
    bool hasDate = false;
    bool hasTime = false;
    code = code.substr(0, code.find(';')); // what follows is for negative numbers, zero and text
    for (std::size_t i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '\\' || c == '_' || c == '*') {
            ++i; // the next character is shown as it is
        } else if (c == '"' || c == '[') {
            const auto end = code.find(c == '"' ? '"' : ']', i + 1);
            if (c == '[' && i + 1 < code.size() && end != std::string_view::npos
                && code.substr(i + 1, end - i - 1).find_first_not_of("hHmMsS") == std::string_view::npos)
                return NumberLook::number; // [h]:mm is a length of time
            if (end == std::string_view::npos)
                break;
            i = end;
        } else {
            hasDate |= c == 'd' || c == 'D' || c == 'y' || c == 'Y';
            hasTime |= c == 'h' || c == 'H' || c == 's' || c == 'S';
            if (code.substr(i).starts_with("General")) // its letters mean nothing
                i += 6;
        }
    }
    return !hasDate ? NumberLook::number : hasTime ? NumberLook::dateTime : NumberLook::date;
}

std::string dateText(std::string_view number, NumberLook look, bool from1904)
{
    double serial = 0;
    const auto* end = number.data() + number.size();
    const auto parsed = std::from_chars(number.data(), end, serial);
    constexpr double beyond = 2'958'466; // the day after 9999-12-31
    if (look == NumberLook::number || parsed.ec != std::errc{} || parsed.ptr != end || !(serial >= 1)
        || serial >= beyond)
        return std::string(number);
    constexpr std::int64_t dayMs = 86'400'000;
    const auto total = std::llround(serial * static_cast<double>(dayMs));
    auto day = total / dayMs;
    auto ms = total % dayMs;
    if (!from1904 && day == 60)
        return std::string(number);
    using namespace std::chrono;
    // Excel counts a 29 February 1900 that was not.
    const sys_days origin = from1904   ? sys_days(year(1904) / January / 1)
                            : day < 60 ? sys_days(year(1899) / December / 31)
                                       : sys_days(year(1899) / December / 30);
    // Fractions of a day as Excel stores them are some microseconds beside the second.
    if (const auto rest = ms % 1000; rest <= 1 || rest >= 999) {
        ms = (ms + 1) / 1000 * 1000;
        day += ms / dayMs;
        ms %= dayMs;
    }
    const year_month_day date(origin + days(day));
    auto text = padded(static_cast<int>(date.year()), 4) + '-' + padded(static_cast<unsigned>(date.month()), 2) + '-'
                + padded(static_cast<unsigned>(date.day()), 2);
    if (look == NumberLook::date && ms == 0)
        return text;
    text += 'T' + padded(ms / 3'600'000, 2) + ':' + padded(ms / 60'000 % 60, 2) + ':' + padded(ms / 1000 % 60, 2);
    if (ms % 1000 != 0)
        text += '.' + padded(ms % 1000, 3);
    return text;
}

} // namespace lockstep
