// SPDX-License-Identifier: GPL-3.0-or-later
// What an interaction is. The names are the words of the case file and of the canonical CSV.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lockstep {

enum class Verb : std::uint8_t { like, follow, unfollow, comment, share, view, mention };

inline constexpr std::array<std::string_view, 7> verbNames{"like",  "follow", "unfollow", "comment",
                                                           "share", "view",   "mention"};

constexpr std::string_view name(Verb verb)
{
    return verbNames[static_cast<std::size_t>(verb)];
}

/// Exact, lower-case match; synonyms ("star", "retweet") belong to the readers.
constexpr std::optional<Verb> verbFromName(std::string_view text)
{
    for (std::size_t i = 0; i < verbNames.size(); ++i)
        if (verbNames[i] == text)
            return static_cast<Verb>(i);
    return std::nullopt;
}

} // namespace lockstep
