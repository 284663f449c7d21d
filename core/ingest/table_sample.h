// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file, and what they tell about how it is written: delimiter, quotes, header.
#pragma once

#include "core/ingest/csv_reader.h"
#include "core/ingest/fields.h"

#include <string>
#include <vector>

namespace lockstep {

/// A record with text of its own.
struct SampleRow {
    std::vector<std::string> cells;
    RowNumber row = 0;
    std::uint64_t line = 0;
    std::uint64_t lines = 1;
    TableRecord::Defect defect = TableRecord::Defect::none;
    std::uint64_t detail = 0;
    bool loose = false;

    /// Views into this row.
    TableRecord record() const;
    bool isBlank() const;
};

/// Reads no more than a few megabytes, unless the very first record is longer.
Result<std::vector<SampleRow>> readSample(RecordSource& source, std::size_t maxRows);

/// Tries , ; tab | with and without quotes: the one whose rows agree best on the number of columns.
Result<CsvDialect> guessDialect(InputFile& file, const TextForm& form);

/// What the cells of a column look like, over the sample.
struct ColumnLook {
    std::size_t filled = 0;
    std::size_t times = 0;   ///< readable as a time, or only undecided between day and month
    std::size_t numbers = 0; ///< digits, perhaps with sign and fraction
    std::size_t verbs = 0;
    std::size_t zeroTimes = 0; ///< 0, -1 and the like, which stand for no time
    std::size_t counts = 0;    ///< digits, perhaps in groups of three
    std::size_t repeats = 0;   ///< cells that stood above already
    bool hasNumericDates = false;

    bool mostlyTimes() const { return times * 2 > filled - zeroTimes; }
    bool mayBeTimes() const { return filled == zeroTimes || mostlyTimes(); }
};
std::vector<ColumnLook> lookAtColumns(const std::vector<SampleRow>& rows, std::size_t firstRow, std::size_t columns);

bool isNumber(std::string_view text);

} // namespace lockstep
