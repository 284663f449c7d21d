// SPDX-License-Identifier: GPL-3.0-or-later
// The moment that an id holds: platforms number what is posted by the clock. A time beside the id that says another
// thing was changed afterwards, or is read in the wrong zone.
#pragma once

#include "core/ingest/fields.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace lockstep {

enum class IdClock : std::uint8_t {
    none,
    instagram, ///< shortcodes, see instagram_ids.h
    x,         ///< snowflakes since November 2010: (id >> 22) + 1288834974657 ms
    tiktok,    ///< id >> 32: seconds
};

/// By the format, or by a column that only X has ("tweetid").
IdClock idClockOf(const ReadPlan& plan);

/// ms UTC; nothing for an id that is older than the rule, hashed, or not of this platform.
std::optional<std::int64_t> timeInId(IdClock clock, std::string_view id);

} // namespace lockstep
