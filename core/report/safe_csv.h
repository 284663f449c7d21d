// SPDX-License-Identifier: GPL-3.0-or-later
// CSV (RFC 4180) that a spreadsheet cannot be tricked by: an imported name that would start a formula gets an
// apostrophe, and the last column of the row says in which cells. CWE-1236. Numbers and times stay as they are.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

/// Name of the last column of every file made by CsvWriter.
inline constexpr std::string_view apostropheColumn = "apostrophe_added_to";

/// The text with an apostrophe before everything that a spreadsheet may take for the start of a formula: at the
/// start, and after a separator that another regional setting would split at. Unchanged when harmless.
std::string withoutFormula(std::string_view text);

class CsvWriter {
public:
    /// Header names are our own words. The apostrophe column is added by itself.
    explicit CsvWriter(std::vector<std::string> header);

    /// Imported text: neutralised, quoted where needed.
    CsvWriter& text(std::string_view value);
    /// A number or a time that we printed ourselves.
    CsvWriter& plain(std::string_view value);
    void endRow();

    /// What was written since the last call; for streaming.
    std::string take();

private:
    void separate();

    std::vector<std::string> m_header;
    std::size_t m_column = 0;
    std::string m_changed;
    std::string m_text;
};

} // namespace lockstep
