// SPDX-License-Identifier: GPL-3.0-or-later
// Time as Lockstep knows it: an instant in UTC with the precision it was recorded with.
// Missing is a value of its own and never 0 (1970).
#pragma once

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace lockstep {

/// How much a time may be trusted. Stored as its number: append, never reorder.
enum class Precision : std::uint8_t {
    exact,      ///< to the second or better
    minute,     ///< within that minute
    day,        ///< within that day
    interval,   ///< between two observations (polled); the instant is the later end
    lowerBound, ///< not earlier than this
    inferred,   ///< derived by us (from an id, from list order)
    orderOnly,  ///< no clock time; the row order is all that is known
    unknown,    ///< no time at all
};

std::string_view name(Precision precision);

/// Milliseconds since 1970-01-01T00:00:00Z, leap seconds ignored (POSIX). Years 1..9999.
struct Instant {
    std::int64_t ms = missingMs;

    static constexpr std::int64_t missingMs = std::numeric_limits<std::int64_t>::min();
    static constexpr Instant fromSeconds(std::int64_t s) { return {s * 1000}; }

    constexpr bool isMissing() const { return ms == missingMs; }
    /// Whole seconds, rounded down. Only for an instant that is not missing.
    constexpr std::int64_t seconds() const { return ms >= 0 ? ms / 1000 : -((999 - ms) / 1000); }

    friend constexpr auto operator<=>(Instant, Instant) = default;
};

struct Moment {
    Instant at;
    Precision precision = Precision::unknown;

    constexpr bool isMissing() const { return at.isMissing(); }
    friend constexpr bool operator==(const Moment&, const Moment&) = default;
};

/// Closed below, open above; either end may be missing (unbounded).
struct TimeRange {
    Instant from;
    Instant to;

    constexpr bool contains(Instant t) const
    {
        return !t.isMissing() && (from.isMissing() || from <= t) && (to.isMissing() || t < to);
    }
    friend constexpr bool operator==(const TimeRange&, const TimeRange&) = default;
};

struct CivilTime {
    int year = 1970;
    int month = 1; ///< 1..12
    int day = 1;   ///< 1..31
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
};

/// Proleptic Gregorian calendar, UTC. No checks: use isValid first for foreign input.
Instant toInstant(const CivilTime& civil);
CivilTime toCivil(Instant instant);
/// True for a date that exists and a time within 00:00:00.000 .. 23:59:59.999.
bool isValid(const CivilTime& civil);
/// 0 = Monday .. 6 = Sunday.
int weekday(Instant instant);

/// "2024-04-30T21:36:12Z", with ".123" only when the milliseconds are not 0. "" when missing.
std::string toIso(Instant instant);
/// Cut to the precision: "2024-04-30T21:36Z" for minute, "2024-04-30" for day.
std::string toIso(const Moment& moment);
/// Strict ISO 8601 with a zone (Z or +hh:mm) or a bare date; nothing else. For our own files.
std::optional<Instant> fromIso(std::string_view text);

} // namespace lockstep
