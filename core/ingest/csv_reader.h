// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text to records, as a stream in bounded memory. RFC 4180, read as leniently as Python's csv module
// reads it (tests compare them): quoted fields may hold delimiters, line breaks and doubled quotes; a record ends
// with LF, CR LF or CR, or with the file; text after a closing quote belongs to the field.
//
// Rows count as a table editor counts them: every record is one row, the header is row 1, a record with line
// breaks inside quotes is one row, an empty line is a row (without fields). Lines count line breaks.
#pragma once

#include "core/ingest/record_source.h"
#include "core/ingest/text_stream.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

struct CsvDialect {
    char delimiter = ',';
    char quote = '"'; ///< '\0': quotes are ordinary characters
    friend bool operator==(const CsvDialect&, const CsvDialect&) = default;
};

class CsvReader : public RecordSource {
public:
    CsvReader(TextStream stream, CsvDialect dialect);

    bool next(TableRecord& record) override;
    Result<bool> refill() override;

private:
    enum class State : std::uint8_t { recordStart, fieldStart, inField, inQuotes, quoteInQuotes };
    struct Bound {
        std::size_t begin = 0;
        std::size_t end = 0;
        bool quoted = false;
        bool dirty = false; ///< quoted, and more than the outer quotes must go
    };

    bool scan();
    void closeField();
    void openField();
    void deliver(TableRecord& record);
    void deliverOpenQuote(TableRecord& record);
    void judge(TableRecord& record) const;
    std::size_t withoutQuotes(const Bound& field);
    void beginRecord();
    void keepHead();

    TextStream m_stream;
    CsvDialect m_dialect;
    std::array<bool, 256> m_ends{}; ///< ends an unquoted field

    std::vector<char> m_buffer;
    std::size_t m_begin = 0; ///< of the current record
    std::size_t m_at = 0;    ///< scanned up to here
    std::size_t m_end = 0;
    bool m_atEnd = false;
    bool m_plain = true; ///< the buffer holds ASCII without zero bytes

    State m_state = State::recordStart;
    bool m_afterReturn = false; ///< the record before ended with CR: a LF belongs to it
    bool m_discarding = false;  ///< the record is too long and not kept
    std::string m_head;         ///< the beginning of the record that is too long
    bool m_headKept = false;
    bool m_loose = false;
    std::vector<Bound> m_bounds;
    Bound m_field;
    std::size_t m_columns = 0;
    RowNumber m_row = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_recordLine = 1;
    std::uint64_t m_quoteLine = 1;
    std::size_t m_quoteAt = 0;
};

} // namespace lockstep
