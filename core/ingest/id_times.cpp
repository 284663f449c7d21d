// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/id_times.h"

#include "core/ingest/instagram_ids.h"

#include <algorithm>
#include <charconv>

namespace lockstep {

namespace {

std::optional<std::uint64_t> wholeNumber(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

} // namespace

IdClock idClockOf(const ReadPlan& plan)
{
    if (plan.json) {
        const std::string_view format = plan.json->format;
        if (format.starts_with("instagram-") || format == "apify-comments")
            return IdClock::instagram;
        if (format.starts_with("x-"))
            return IdClock::x;
        if (format.starts_with("tiktok-") || format.starts_with("zeeschuimer-tiktok"))
            return IdClock::tiktok;
        return IdClock::none;
    }
    return std::find(plan.columns.begin(), plan.columns.end(), "tweetid") != plan.columns.end() ? IdClock::x
                                                                                                : IdClock::none;
}

std::optional<std::int64_t> timeInId(IdClock clock, std::string_view id)
{
    constexpr std::uint64_t firstSnowflake = 30'000'000'000'000'000; // ids before were counted, not timed
    constexpr std::int64_t snowflakeEpochMs = 1288834974657;
    constexpr std::uint64_t firstTimedVideo = 6'000'000'000'000'000'000; // of 2014, before the platform began
    switch (clock) {
    case IdClock::none:
        break;
    case IdClock::instagram:
        return timeOfShortcode(id);
    case IdClock::x:
        if (const auto number = wholeNumber(id); number && *number >= firstSnowflake)
            return static_cast<std::int64_t>(*number >> 22) + snowflakeEpochMs;
        break;
    case IdClock::tiktok:
        if (const auto number = wholeNumber(id); number && *number >= firstTimedVideo)
            return static_cast<std::int64_t>(*number >> 32) * 1000;
        break;
    }
    return std::nullopt;
}

} // namespace lockstep
