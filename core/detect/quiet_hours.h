// SPDX-License-Identifier: GPL-3.0-or-later
// Whether somebody who sleeps is behind a row of acts.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace lockstep {

/// The six hours of the day with the fewest acts. People sleep in them; a machine does not know them.
struct QuietHours {
    std::size_t hours = 0; ///< different hours (of different days) with an act: one session counts once or twice
    std::size_t quiet = 0; ///< of those, within the quietest six hours of the day
    int from = 0;          ///< first of the six, UTC

    /// Of somebody who acts evenly around the clock nearly a quarter.
    double share() const { return hours > 0 ? static_cast<double>(quiet) / static_cast<double>(hours) : 0; }
    /// log of the chance of so much in the quietest hours for somebody who keeps one hour in twelve for them: more
    /// than nineteen in twenty of the synthetic people do, whose days have the measured daily rhythm.
    double logP() const;
    /// Hardly a person: chance below one in a thousand and at least every seventh hour within the quietest six.
    bool aroundTheClock() const;
};

/// Times in ms UTC, in any order. O(n log n).
QuietHours quietestHours(std::span<const std::int64_t> timesMs);

} // namespace lockstep
