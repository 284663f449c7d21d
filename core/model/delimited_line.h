// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a small table of our own (price list, truth of a synthetic world) <-> its fields, by RFC 4180.
// For files that people bring along there is core/ingest.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

/// The fields of one line without its line end; quotes are taken off. A quoted field may not hold a line break.
std::vector<std::string> splitDelimited(std::string_view line, char delimiter = ',');
/// Appends a field, quoted when it has to be.
void appendDelimited(std::string& line, std::string_view field);
/// The lines of a text without "\n" or "\r\n", empty ones left out; a byte order mark is skipped.
std::vector<std::string_view> nonEmptyLines(std::string_view text);

} // namespace lockstep
