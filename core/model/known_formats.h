// SPDX-License-Identifier: GPL-3.0-or-later
// Formats of data sets that mean something to more than their reader.
#pragma once

#include <string_view>

namespace lockstep {

/// Entries of the calendar that are logins of an account: they happened, but explain no burst.
inline constexpr std::string_view loginFormat = "instagram-logins";

} // namespace lockstep
