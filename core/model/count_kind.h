// SPDX-License-Identifier: GPL-3.0-or-later
// What is counted. The names are the words of the canonical CSV; the numbers are stored: append, never reorder.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace lockstep {

enum class CountKind : std::uint8_t { followers, following, posts, likes, comments, views, shares };

inline constexpr std::array<std::string_view, 7> countKindNames{"followers", "following", "posts", "likes",
                                                                "comments",  "views",     "shares"};

constexpr std::string_view name(CountKind kind)
{
    return countKindNames[static_cast<std::size_t>(kind)];
}

} // namespace lockstep
