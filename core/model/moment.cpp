// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/moment.h"

#include <array>
#include <cstdio>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil / civil_from_days.
constexpr std::int64_t daysFromCivil(std::int64_t y, int m, int d)
{
    y -= m <= 2;
    const std::int64_t era = (y >= 0 ? y : y - 399) / 400;
    const auto yoe = y - era * 400;
    const auto doy = (153 * (m + (m > 2 ? -3 : 9)) + 2) / 5 + d - 1;
    const auto doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + doe - 719468;
}

constexpr std::int64_t floorDiv(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

constexpr bool isLeap(int y)
{
    return y % 4 == 0 && (y % 100 != 0 || y % 400 == 0);
}

std::optional<int> digits(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return std::nullopt;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9')
            return std::nullopt;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

} // namespace

std::string_view name(Precision precision)
{
    static constexpr std::array<std::string_view, 8> names{"exact",       "minute",   "day",        "interval",
                                                           "lower bound", "inferred", "order only", "unknown"};
    return names[static_cast<std::size_t>(precision)];
}

Instant toInstant(const CivilTime& c)
{
    const auto days = daysFromCivil(c.year, c.month, c.day);
    const std::int64_t inDay = ((c.hour * 60LL + c.minute) * 60 + c.second) * 1000 + c.millisecond;
    return {days * dayMs + inDay};
}

CivilTime toCivil(Instant instant)
{
    const auto days = floorDiv(instant.ms, dayMs);
    auto rest = instant.ms - days * dayMs;
    const auto z = days + 719468;
    const auto era = floorDiv(z, 146097);
    const auto doe = z - era * 146097;
    const auto yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const auto doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const auto mp = (5 * doy + 2) / 153;
    CivilTime c;
    c.day = static_cast<int>(doy - (153 * mp + 2) / 5 + 1);
    c.month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
    c.year = static_cast<int>(yoe + era * 400 + (c.month <= 2));
    c.millisecond = static_cast<int>(rest % 1000);
    rest /= 1000;
    c.second = static_cast<int>(rest % 60);
    rest /= 60;
    c.minute = static_cast<int>(rest % 60);
    c.hour = static_cast<int>(rest / 60);
    return c;
}

bool isValid(const CivilTime& c)
{
    static constexpr std::array<int, 12> lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (c.year < 1 || c.year > 9999 || c.month < 1 || c.month > 12 || c.day < 1)
        return false;
    const int last = lengths[static_cast<std::size_t>(c.month - 1)] + (c.month == 2 && isLeap(c.year));
    return c.day <= last && c.hour >= 0 && c.hour <= 23 && c.minute >= 0 && c.minute <= 59 && c.second >= 0
           && c.second <= 59 && c.millisecond >= 0 && c.millisecond <= 999;
}

int weekday(Instant instant)
{
    const auto days = floorDiv(instant.ms, dayMs);
    return static_cast<int>(((days + 3) % 7 + 7) % 7); // 1970-01-01 was a Thursday
}

std::string toIso(Instant instant)
{
    if (instant.isMissing())
        return {};
    const auto c = toCivil(instant);
    std::array<char, 64> text{};
    int n = std::snprintf(text.data(), text.size(), "%04d-%02d-%02dT%02d:%02d:%02d", c.year, c.month, c.day, c.hour,
                          c.minute, c.second);
    std::string iso(text.data(), static_cast<std::size_t>(n));
    if (c.millisecond != 0) {
        n = std::snprintf(text.data(), text.size(), ".%03d", c.millisecond);
        iso.append(text.data(), static_cast<std::size_t>(n));
    }
    return iso + 'Z';
}

std::string toIso(const Moment& moment)
{
    const auto full = toIso(moment.at);
    if (full.empty())
        return full;
    if (moment.precision == Precision::day)
        return full.substr(0, 10);
    if (moment.precision == Precision::minute)
        return full.substr(0, 16) + 'Z';
    return full;
}

std::optional<Instant> fromIso(std::string_view text)
{
    CivilTime c;
    const auto year = digits(text, 0, 4);
    const auto month = digits(text, 5, 2);
    const auto day = digits(text, 8, 2);
    if (!year || !month || !day || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    c.year = *year;
    c.month = *month;
    c.day = *day;
    if (text.size() == 10)
        return isValid(c) ? std::optional(toInstant(c)) : std::nullopt;
    const auto hour = digits(text, 11, 2);
    const auto minute = digits(text, 14, 2);
    const auto second = digits(text, 17, 2);
    if ((text[10] != 'T' && text[10] != ' ') || !hour || !minute || !second || text[13] != ':' || text[16] != ':')
        return std::nullopt;
    c.hour = *hour;
    c.minute = *minute;
    c.second = *second;
    std::size_t at = 19;
    if (at < text.size() && text[at] == '.') {
        int scale = 100;
        std::size_t used = 0;
        for (++at; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at, ++used) {
            c.millisecond += (text[at] - '0') * scale;
            scale /= 10;
        }
        if (used == 0)
            return std::nullopt;
    }
    if (!isValid(c))
        return std::nullopt;
    auto instant = toInstant(c);
    const auto zone = text.substr(at);
    if (zone == "Z")
        return instant;
    const auto zoneHour = digits(zone, 1, 2);
    const auto zoneMinute = digits(zone, 4, 2);
    if (zone.size() != 6 || (zone[0] != '+' && zone[0] != '-') || zone[3] != ':' || !zoneHour || !zoneMinute)
        return std::nullopt;
    const std::int64_t offset = (*zoneHour * 60LL + *zoneMinute) * 60'000;
    instant.ms += zone[0] == '+' ? -offset : offset;
    return instant;
}

} // namespace lockstep
