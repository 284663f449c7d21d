// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/time_reader.h"

#include "core/ingest/date_words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace lockstep {

namespace {

constexpr std::int64_t plausibleFrom = 631'152'000; // 1990
constexpr std::int64_t plausibleTo = 4'102'444'800; // 2100

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// A letter, or a byte of one outside ASCII.
bool isWordByte(char c)
{
    return isLetter(c) || static_cast<unsigned char>(c) >= 0x80;
}

/// Eats text from the front.
struct Cursor {
    std::string_view rest;

    bool empty() const { return rest.empty(); }
    bool eat(char c)
    {
        if (rest.empty() || rest.front() != c)
            return false;
        rest.remove_prefix(1);
        return true;
    }
    bool eatSpaces()
    {
        const auto before = rest.size();
        for (;;) {
            // Programs of late write a no-break space, wide or narrow, before AM and PM.
            if (!rest.empty() && (rest.front() == ' ' || rest.front() == '\t'))
                rest.remove_prefix(1);
            else if (rest.starts_with("\u00a0"))
                rest.remove_prefix(2);
            else if (rest.starts_with("\u202f"))
                rest.remove_prefix(3);
            else
                return rest.size() != before;
        }
    }
    std::size_t digits() const
    {
        std::size_t n = 0;
        while (n < rest.size() && isDigit(rest[n]))
            ++n;
        return n;
    }
    /// A number of least..most digits, no more following.
    std::optional<int> number(std::size_t least, std::size_t most)
    {
        const auto n = digits();
        if (n < least || n > most)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < n; ++i)
            value = value * 10 + (rest[i] - '0');
        rest.remove_prefix(n);
        return value;
    }
    std::string_view word()
    {
        std::size_t n = 0;
        while (n < rest.size() && isWordByte(rest[n]) && !rest.substr(n).starts_with("\u00a0")
               && !rest.substr(n).starts_with("\u202f"))
            ++n;
        const auto found = rest.substr(0, n);
        rest.remove_prefix(n);
        return found;
    }
};

/// Zero, also as it looks after somebody took it for a local time: within 14 hours and a whole quarter of an hour.
bool isZeroSomewhere(std::int64_t seconds)
{
    return seconds >= -50'400 && seconds <= 50'400 && seconds % 900 == 0;
}

struct Parts {
    CivilTime civil;
    Precision precision = Precision::day;
    std::optional<std::int64_t> offsetMs; ///< of the zone in the text
    std::string_view letters;             ///< a zone by letters, such as NZDT
};

TimeReading faulty(TimeFault fault)
{
    TimeReading reading;
    reading.fault = fault;
    return reading;
}

/// hh:mm[:ss[.fff]] [AM|PM]
TimeFault readClock(Cursor& at, Parts& parts)
{
    const auto hour = at.number(1, 2);
    if (!hour || !at.eat(':'))
        return TimeFault::unreadable;
    const auto minute = at.number(2, 2);
    if (!minute)
        return TimeFault::unreadable;
    parts.civil.hour = *hour;
    parts.civil.minute = *minute;
    parts.precision = Precision::minute;
    if (at.eat(':')) {
        const auto second = at.number(2, 2);
        if (!second)
            return TimeFault::unreadable;
        parts.civil.second = *second;
        parts.precision = Precision::exact;
        if (at.eat('.') || at.eat(',')) {
            const auto count = at.digits();
            if (count == 0)
                return TimeFault::unreadable;
            int scale = 100;
            for (std::size_t i = 0; i < count; ++i, scale /= 10)
                parts.civil.millisecond += (at.rest[i] - '0') * scale;
            at.rest.remove_prefix(count);
        }
    }
    auto ahead = at;
    ahead.eatSpaces();
    const auto half = ahead.word();
    const bool isPm = equalsWord(half, "pm");
    if (isPm || equalsWord(half, "am")) {
        if (*hour < 1 || *hour > 12)
            return TimeFault::noSuchDate;
        parts.civil.hour = *hour % 12 + (isPm ? 12 : 0);
        at = ahead;
    }
    return TimeFault::none;
}

/// Nothing, Z, UTC, GMT, +hh, +hhmm, +hh:mm
TimeFault readZone(Cursor& at, Parts& parts)
{
    auto ahead = at;
    ahead.eatSpaces();
    if (ahead.empty()) {
        at = ahead;
        return TimeFault::none;
    }
    if (isWordByte(ahead.rest.front())) {
        const auto word = ahead.word();
        if (!equalsWord(word, "z") && !equalsWord(word, "utc") && !equalsWord(word, "gmt"))
            parts.letters = word;
        else
            parts.offsetMs = 0;
        at = ahead;
        return TimeFault::none;
    }
    const bool minus = ahead.rest.front() == '-';
    if (!minus && ahead.rest.front() != '+')
        return TimeFault::none; // the caller sees what is left
    ahead.rest.remove_prefix(1);
    int hours = 0;
    int minutes = 0;
    if (const auto both = ahead.digits() == 4 ? ahead.number(4, 4) : std::nullopt) {
        hours = *both / 100;
        minutes = *both % 100;
    } else {
        const auto first = ahead.number(2, 2);
        if (!first)
            return TimeFault::unreadable;
        hours = *first;
        if (ahead.eat(':')) {
            const auto second = ahead.number(2, 2);
            if (!second)
                return TimeFault::unreadable;
            minutes = *second;
        }
    }
    if (hours > 18 || minutes > 59)
        return TimeFault::noSuchDate;
    const std::int64_t offset = (hours * 60LL + minutes) * 60'000;
    parts.offsetMs = minus ? -offset : offset;
    at = ahead;
    return TimeFault::none;
}

TimeReading finish(const Parts& parts, TimeShape shape, LocalClock& clock)
{
    if (!isValid(parts.civil))
        return faulty(TimeFault::noSuchDate);
    TimeReading reading;
    const auto face = toInstant(parts.civil);
    constexpr std::int64_t year1 = -62'135'596'800'000; // another program's zero
    if (face.ms == year1 || (face.ms % 1000 == 0 && isZeroSomewhere((face.ms - parts.offsetMs.value_or(0)) / 1000)))
        return reading;
    reading.shape = shape;
    reading.moment = {face, parts.precision};
    reading.hasZone = parts.offsetMs.has_value() || !parts.letters.empty();
    if (parts.precision == Precision::day)
        return reading;
    if (parts.offsetMs) {
        reading.moment.at.ms -= *parts.offsetMs;
        return reading;
    }
    if (!parts.letters.empty()) {
        const auto named = clock.toUtc(face, parts.letters);
        if (!named)
            return faulty(TimeFault::zoneByLetters);
        reading.moment.at = *named;
        return reading;
    }
    const auto utc = clock.toUtc(face);
    if (utc.fit == LocalClock::Fit::never)
        return faulty(TimeFault::skippedByClock);
    reading.moment.at = utc.at;
    reading.twice = utc.fit == LocalClock::Fit::twice;
    return reading;
}

/// What may follow a date: nothing, or T or spaces and a clock time with perhaps a zone.
TimeReading finishWithClock(Cursor at, Parts& parts, TimeShape shape, LocalClock& clock)
{
    if (!at.empty()) {
        at.eat(',');
        if (!at.eat('T') && !at.eatSpaces())
            return faulty(TimeFault::unreadable);
        auto fault = readClock(at, parts);
        if (fault == TimeFault::none)
            fault = readZone(at, parts);
        if (fault != TimeFault::none)
            return faulty(fault);
        if (!at.empty())
            return faulty(TimeFault::unreadable);
    }
    return finish(parts, shape, clock);
}

TimeReading readIso(std::string_view text, LocalClock& clock)
{
    if (text.starts_with("0000-00-00"))
        return {};
    Cursor at{text};
    Parts parts;
    const auto year = at.number(4, 4);
    const char separator = at.empty() ? '\0' : at.rest.front();
    if (!year || !at.eat(separator))
        return faulty(TimeFault::unreadable);
    const auto month = at.number(1, 2);
    const bool again = at.eat(separator);
    const auto day = at.number(1, 2);
    if (!month || !again || !day)
        return faulty(TimeFault::unreadable);
    parts.civil.year = *year;
    parts.civil.month = *month;
    parts.civil.day = *day;
    return finishWithClock(at, parts, at.empty() ? TimeShape::isoDate : TimeShape::iso, clock);
}

struct NumericDate {
    int first = 0;
    int second = 0;
    int year = 0;
    char separator = '/';
    bool shortYear = false;
    Cursor rest;
};

std::optional<NumericDate> splitNumeric(std::string_view text)
{
    NumericDate date;
    date.rest = {text};
    const auto first = date.rest.number(1, 2);
    date.separator = date.rest.empty() ? '\0' : date.rest.rest.front();
    if (!first || (date.separator != '/' && date.separator != '-' && date.separator != '.')
        || !date.rest.eat(date.separator))
        return std::nullopt;
    const auto second = date.rest.number(1, 2);
    if (!second || !date.rest.eat(date.separator))
        return std::nullopt;
    const auto digits = date.rest.digits();
    const auto year = date.rest.number(1, 4);
    if (!year || digits == 1 || digits == 3)
        return std::nullopt;
    date.first = *first;
    date.second = *second;
    date.year = *year;
    date.shortYear = digits == 2;
    return date;
}

TimeReading readNumeric(const NumericDate& date, DateOrder order, LocalClock& clock)
{
    if (date.shortYear)
        return faulty(TimeFault::twoDigitYear);
    if (date.first > 12 && date.second > 12)
        return faulty(TimeFault::noSuchDate);
    bool dayFirst = date.first > 12;
    const bool decided = dayFirst || date.second > 12 || date.first == date.second;
    if (date.separator == '.') { // only ever written day first
        if (date.second > 12)
            return faulty(TimeFault::noSuchDate);
        dayFirst = true;
    } else if (decided) {
        if (date.first != date.second
            && ((order == DateOrder::dayFirst && !dayFirst) || (order == DateOrder::monthFirst && dayFirst)))
            return faulty(TimeFault::againstOrder);
    } else {
        if (order != DateOrder::dayFirst && order != DateOrder::monthFirst)
            return faulty(TimeFault::dayOrMonth);
        dayFirst = order == DateOrder::dayFirst;
    }
    Parts parts;
    parts.civil.year = date.year;
    parts.civil.month = dayFirst ? date.second : date.first;
    parts.civil.day = dayFirst ? date.first : date.second;
    return finishWithClock(date.rest, parts, TimeShape::numeric, clock);
}

/// 2023(year)9(month)25(day) 03:56, as Chinese and Japanese pages write it.
TimeReading readEastAsian(std::string_view text, LocalClock& clock)
{
    Cursor at{text};
    Parts parts;
    const auto part = [&at](std::size_t most, std::string_view unit) {
        const auto value = at.number(1, most);
        if (!value || !at.rest.starts_with(unit))
            return std::optional<int>();
        at.rest.remove_prefix(unit.size());
        return value;
    };
    const auto year = part(4, "\u5e74");
    const auto month = year ? part(2, "\u6708") : std::nullopt;
    const auto day = month ? part(2, "\u65e5") : std::nullopt;
    if (!day)
        return faulty(TimeFault::unreadable);
    parts.civil.year = *year;
    parts.civil.month = *month;
    parts.civil.day = *day;
    return finishWithClock(at, parts, TimeShape::numeric, clock);
}

/// Month names in English, Dutch, German or French, in any order of the parts.
TimeReading readMonthName(std::string_view text, LocalClock& clock)
{
    Cursor at{text};
    Parts parts;
    int month = 0;
    int day = 0;
    int year = 0;
    bool clockSeen = false;
    while (!at.empty()) {
        if (at.eatSpaces() || at.eat(',') || (month == 0 && at.eat('-')))
            continue;
        if (isWordByte(at.rest.front())) {
            const auto before = at;
            const auto word = at.word();
            if (const int m = monthOf(word); m != 0 && month == 0) {
                month = m;
                at.eat('.');
                at.eat('-');
            } else if (!isWeekday(word) && !isFiller(word)) {
                at = before;
                if (!clockSeen || readZone(at, parts) != TimeFault::none)
                    return faulty(clockSeen ? TimeFault::zoneByLetters : TimeFault::unreadable);
            }
            continue;
        }
        if (clockSeen && (at.rest.front() == '+' || at.rest.front() == '-')) {
            if (readZone(at, parts) != TimeFault::none)
                return faulty(TimeFault::unreadable);
            continue;
        }
        const auto count = at.digits();
        if (count == 4 && year == 0) {
            year = *at.number(4, 4);
        } else if ((count == 1 || count == 2) && at.rest.size() > count && at.rest[count] == ':' && !clockSeen) {
            if (const auto fault = readClock(at, parts); fault != TimeFault::none)
                return faulty(fault);
            clockSeen = true;
        } else if ((count == 1 || count == 2) && day == 0) {
            day = *at.number(1, 2);
            at.eat('.'); // German
        } else {
            return faulty(count == 2 && year == 0 ? TimeFault::twoDigitYear : TimeFault::unreadable);
        }
    }
    if (month == 0 || day == 0 || year == 0)
        return faulty(TimeFault::unreadable);
    parts.civil.year = year;
    parts.civil.month = month;
    parts.civil.day = day;
    return finish(parts, TimeShape::monthName, clock);
}

/// The same instant has numbers a thousand times apart in the four units, so the unit is plain from the size.
TimeReading readUnix(std::int64_t whole, int millisOfFraction)
{
    struct Unit {
        TimeShape shape;
        std::int64_t perSecond;
    };
    static constexpr std::array<Unit, 4> units{{{TimeShape::unixSeconds, 1},
                                                {TimeShape::unixMillis, 1'000},
                                                {TimeShape::unixMicros, 1'000'000},
                                                {TimeShape::unixNanos, 1'000'000'000}}};
    for (const auto& unit : units) {
        const auto seconds = whole / unit.perSecond;
        if (seconds < plausibleFrom || seconds >= plausibleTo)
            continue;
        TimeReading reading;
        reading.shape = unit.shape;
        reading.hasZone = true;
        const auto rest = whole % unit.perSecond;
        const auto ms = unit.perSecond == 1 ? millisOfFraction : rest * 1000 / unit.perSecond;
        reading.moment = {{seconds * 1000 + ms}, Precision::exact};
        return reading;
    }
    return faulty(TimeFault::implausibleUnix);
}

TimeReading readCompact(std::string_view text, LocalClock& clock)
{
    const auto two = [text](std::size_t i) { return (text[i] - '0') * 10 + (text[i + 1] - '0'); };
    Parts parts;
    parts.civil.year = two(0) * 100 + two(2);
    parts.civil.month = two(4);
    parts.civil.day = two(6);
    if (text.size() >= 12) {
        parts.civil.hour = two(8);
        parts.civil.minute = two(10);
        parts.precision = Precision::minute;
    }
    if (text.size() == 14) {
        parts.civil.second = two(12);
        parts.precision = Precision::exact;
    }
    if (parts.civil.year < 1990 || parts.civil.year >= 2100)
        return faulty(TimeFault::implausibleUnix);
    return finish(parts, TimeShape::compact, clock);
}

TimeReading readNumber(std::string_view text, LocalClock& clock)
{
    const auto point = text.find('.');
    const auto digits = text.substr(0, point);
    const auto fraction = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    const auto allDigits = [](std::string_view part) { return std::all_of(part.begin(), part.end(), isDigit); };
    if (digits.empty() || digits.size() > 19 || !allDigits(digits) || !allDigits(fraction))
        return faulty(TimeFault::unreadable);
    std::uint64_t whole = 0;
    for (const char c : digits)
        whole = whole * 10 + static_cast<std::uint64_t>(c - '0');
    if (whole <= 50'400 && isZeroSomewhere(static_cast<std::int64_t>(whole)))
        return {};
    if (fraction.empty() && (digits.size() == 8 || digits.size() == 12 || digits.size() == 14)
        && !(digits.size() == 12 && whole / 1000 >= static_cast<std::uint64_t>(plausibleFrom))) {
        // Neither 8, 12 nor 14 digits of a calendar date are a plausible Unix time in any unit.
        return readCompact(digits, clock);
    }
    if (digits.size() == 5 && whole >= 20'000 && whole < 80'000)
        return faulty(TimeFault::spreadsheetDay);
    int millis = 0;
    int scale = 100;
    for (const char c : fraction) {
        millis += (c - '0') * scale;
        scale /= 10;
    }
    if (whole > static_cast<std::uint64_t>(INT64_MAX))
        return faulty(TimeFault::implausibleUnix);
    return readUnix(static_cast<std::int64_t>(whole), millis);
}

} // namespace

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isMissingWord(std::string_view text)
{
    static constexpr std::array<std::string_view, 9> words{"", "null", "none", "nan", "na", "n/a", "\\n", "-", "nat"};
    return text.size() <= 4 && std::any_of(words.begin(), words.end(), [text](std::string_view word) {
               return equalsWord(text, word);
           });
}

bool isNumericDate(std::string_view text)
{
    const auto date = splitNumeric(trimmed(text));
    return date && !date->shortYear;
}

DateOrder orderEvidence(std::string_view text)
{
    const auto date = splitNumeric(trimmed(text));
    if (!date || date->separator == '.')
        return DateOrder::unknown;
    if (date->first > 12 && date->second <= 12)
        return DateOrder::dayFirst;
    if (date->second > 12 && date->first <= 12)
        return DateOrder::monthFirst;
    return DateOrder::unknown;
}

TimeReading readTime(std::string_view text, DateOrder order, LocalClock& clock)
{
    text = trimmed(text);
    if (isMissingWord(text) || text == "-1" || text == "-1.0")
        return {};
    if (text.size() > 64)
        return faulty(TimeFault::unreadable);
    Cursor start{text};
    const auto leading = start.digits();
    if (leading == 4 && text.size() > 4 && (text[4] == '-' || text[4] == '/' || text[4] == '.')
        && !(text[4] == '.' && text.find('.', 5) == std::string_view::npos))
        return readIso(text, clock);
    if (leading == 4 && text.substr(4).starts_with("\u5e74"))
        return readEastAsian(text, clock);
    const bool hasWords = std::any_of(text.begin(), text.end(), isWordByte);
    const bool onePoint =
        leading > 0 && leading < text.size() && text[leading] == '.' && text.find('.', leading + 1) == text.npos;
    if (leading == text.size() || (onePoint && !hasWords))
        return readNumber(text, clock);
    if (const auto date = splitNumeric(text))
        return readNumeric(*date, order, clock);
    if (text.front() == '-' && Cursor{text.substr(1)}.digits() == text.size() - 1) {
        const auto reading = readNumber(text.substr(1), clock);
        const bool zero = reading.shape == TimeShape::none && reading.fault == TimeFault::none;
        return zero ? TimeReading{} : faulty(TimeFault::implausibleUnix);
    }
    if (hasWords)
        return readMonthName(text, clock);
    return faulty(TimeFault::unreadable);
}

} // namespace lockstep
