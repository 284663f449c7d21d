// SPDX-License-Identifier: GPL-3.0-or-later
// What links and ids of Instagram say. A post is called by its shortcode everywhere, so that exports, captures and
// scraped files of the same post meet.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace lockstep {

/// "CwIIcdDADA5" of https://www.instagram.com/p/CwIIcdDADA5/ (also /reel/, /reels/, /tv/); empty for other links.
std::string_view shortcodeOf(std::string_view link);

/// "river.amber" of https://www.instagram.com/river.amber or .../_u/river.amber; empty for other links.
std::string_view profileOf(std::string_view link);

/// "ann" when a part of the path is an export by its name, "instagram-ann-2026-05-01-aBc" (with or without .zip);
/// empty otherwise.
std::string exportOwnerOf(const std::filesystem::path& path);

/// When the post was made, in ms UTC, which its id holds: (id >> 23) + 1314220021721 (ids by time, shard and
/// sequence; Instagram Engineering, "Sharding & IDs at Instagram", 2012). Exact to the second where it was compared.
std::optional<std::int64_t> timeOfShortcode(std::string_view code);

/// Meta's exports write each byte of UTF-8 as a character of its own. Repaired when every character is below U+0100,
/// one is above U+007F, and the bytes are valid UTF-8; otherwise as it was.
std::string withoutMojibake(std::string text);

} // namespace lockstep
