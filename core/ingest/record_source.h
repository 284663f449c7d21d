// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of cells, as a stream in bounded memory, whatever the format of the file: one reader a format behind this.
#pragma once

#include "core/model/provenance.h"
#include "core/model/result.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lockstep {

inline constexpr std::size_t maxRecordBytes = std::size_t{16} << 20;
inline constexpr std::size_t maxFieldBytes = std::size_t{1} << 20;
inline constexpr std::size_t maxColumns = 4096;

/// One row of a table, as cells of text.
struct TableRecord {
    enum class Defect : std::uint8_t {
        none,
        recordTooLong,
        fieldTooLong,   ///< detail: column, from 1
        tooManyColumns, ///< detail: how many
        openQuote,      ///< detail: line of the opening quote. Reading goes on in the line after it
        zeroByte,
        badEncoding, ///< bytes that are not valid in the file's encoding
        badJson,     ///< an entry that is not JSON; its text is the only field
        cutOff,      ///< the file ends before its brackets are closed
    };

    std::vector<std::string_view> fields; ///< of a defective record: what there is, at most maxColumns
    RowNumber row = 0;
    std::uint64_t line = 0;  ///< where it begins
    std::uint64_t lines = 1; ///< how many it spans
    Defect defect = Defect::none;
    std::uint64_t detail = 0;
    bool loose = false; ///< text follows a closing quote: no program writes that, a stray quote causes it
};

/// An empty line, or only empty cells.
bool isBlank(const TableRecord& record);

class RecordSource {
public:
    virtual ~RecordSource() = default;
    /// The next record that is at hand; false when more must be read first. Its fields stay valid, beyond later
    /// calls of next(), until refill(); those of a defective record until the next one.
    virtual bool next(TableRecord& record) = 0;
    /// Reads on. False when everything was delivered.
    virtual Result<bool> refill() = 0;

protected:
    RecordSource() = default;
    RecordSource(const RecordSource&) = default;
    RecordSource(RecordSource&&) = default;
    RecordSource& operator=(const RecordSource&) = default;
    RecordSource& operator=(RecordSource&&) = default;
};

} // namespace lockstep
