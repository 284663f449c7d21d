// SPDX-License-Identifier: GPL-3.0-or-later
// Times as people and programs write them. Nothing is guessed silently: what can be read in two ways is refused
// unless the column has decided it. 0, -1 and 1970-01-01 midnight (of any
// time zone: -7200 is a zero that somebody took for a local time) stand for "no time" in every export we have seen.
#pragma once

#include "core/ingest/local_clock.h"
#include "core/model/moment.h"

#include <cstdint>
#include <string_view>

namespace lockstep {

/// Which of two numbers in 03/04/2017 is the day.
enum class DateOrder : std::uint8_t {
    unknown, ///< nothing decides it
    dayFirst,
    monthFirst,
    both, ///< the column holds both: only dates with one reading are read
};

enum class TimeShape : std::uint8_t {
    none,
    iso,     ///< 2024-04-30T21:36:12, also with / or . and without seconds
    isoDate, ///< 2024-04-30
    compact, ///< 20240430, 202404302136, 20240430213612
    unixSeconds,
    unixMillis,
    unixMicros,
    unixNanos,
    numeric,   ///< 30/04/2024 21:36 or 04/30/2024 9:36 PM
    monthName, ///< Sat Oct 17 22:35:31 +0000 2015; 17 Oct 2015 22:35; Oct 17, 2015
};
inline constexpr std::size_t timeShapeCount = 10;

enum class TimeFault : std::uint8_t {
    none,
    unreadable,
    noSuchDate, ///< 31 February, 24:00, a leap second
    twoDigitYear,
    dayOrMonth,      ///< two readings and nothing that decides
    againstOrder,    ///< only the other order than the column's would make it a date
    skippedByClock,  ///< does not exist in the time zone
    zoneByLetters,   ///< "CET", "NZDT": not unique in the world
    implausibleUnix, ///< a number that is no Unix time of 1990 to 2100 in any unit
    spreadsheetDay,  ///< a number that looks like a spreadsheet's count of days
};

struct TimeReading {
    Moment moment;                     ///< missing when the text says so, or on a fault
    TimeShape shape = TimeShape::none; ///< none when missing
    TimeFault fault = TimeFault::none;
    bool hasZone = false; ///< the text itself says where on the world (Unix times do)
    bool twice = false;   ///< happened twice in the time zone; the first was taken
};

/// Dates without a clock time keep their calendar day whatever the zone (as midnight UTC, Precision::day).
TimeReading readTime(std::string_view text, DateOrder order, LocalClock& clock);

/// What a numeric date says about the order of its column: day first, month first, or nothing (unknown).
DateOrder orderEvidence(std::string_view text);
bool isNumericDate(std::string_view text);

/// "", "null", "n/a", "nan", "none", "\N", "-": the words for nothing, in any case.
bool isMissingWord(std::string_view text);
std::string_view trimmed(std::string_view text);

} // namespace lockstep
