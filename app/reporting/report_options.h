// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace lockstep {

/// What a person chooses.
struct ReportOptions {
    std::string language = "en"; ///< code, see Language
    std::string title;           ///< empty: the name of the case file without its ending
    std::string author;
    std::string organisation;
    std::vector<std::string> findings; ///< ids; empty: all
    bool redacted = false;
    std::uint64_t redactionKey = 0; ///< see newRedactionKey
};

/// From the random source of the system. One key a report; whoever knows it and the data can undo the numbers.
std::uint64_t newRedactionKey();

} // namespace lockstep
