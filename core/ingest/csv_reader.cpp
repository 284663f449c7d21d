// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/csv_reader.h"

#include <algorithm>
#include <cstring>

namespace lockstep {

namespace {

constexpr std::size_t blockBytes = std::size_t{1} << 20;
constexpr std::size_t firstBytes = std::size_t{64} << 10; // the head of a file is looked at in many dialects
constexpr std::size_t sampleBytes = 400;

} // namespace

bool isBlank(const TableRecord& record)
{
    return record.defect == TableRecord::Defect::none
           && std::all_of(record.fields.begin(), record.fields.end(), [](auto field) { return field.empty(); });
}

CsvReader::CsvReader(TextStream stream, CsvDialect dialect) : m_stream(std::move(stream)), m_dialect(dialect)
{
    for (const char c : {dialect.delimiter, '\n', '\r'})
        m_ends[static_cast<unsigned char>(c)] = true;
}

Result<bool> CsvReader::refill()
{
    if (m_atEnd)
        return false;
    if (m_discarding) { // the state goes on, the bytes are let go but for the last, which scan() looks back at
        keepHead();
        m_begin = m_at - 1;
        m_bounds.clear();
    }
    if (m_end > m_begin)
        std::memmove(m_buffer.data(), m_buffer.data() + m_begin, m_end - m_begin);
    for (auto& bound : m_bounds) {
        bound.begin -= m_begin;
        bound.end -= m_begin;
    }
    m_field.begin -= std::min(m_field.begin, m_begin);
    m_field.end -= std::min(m_field.end, m_begin);
    m_quoteAt -= std::min(m_quoteAt, m_begin);
    m_at -= m_begin;
    m_end -= m_begin;
    m_begin = 0;
    const auto block = m_buffer.empty() ? firstBytes : blockBytes;
    if (m_buffer.size() - m_end < block / 2)
        m_buffer.resize(std::max(block, m_buffer.size() * 2));

    const auto count = m_stream.read(std::span(m_buffer).subspan(m_end));
    if (!count)
        return count.error();
    m_end += *count;
    m_atEnd = *count == 0;
    m_plain = isPlainAscii({m_buffer.data(), m_end});
    return true;
}

/// Once a record: later calls see only the rest of it.
void CsvReader::keepHead()
{
    if (!m_headKept)
        m_head.assign(m_buffer.data() + m_begin, sampleBytes);
    m_headKept = true;
}

void CsvReader::beginRecord()
{
    m_begin = m_at;
    m_recordLine = m_line;
    m_bounds.clear();
    m_columns = 0;
    m_discarding = false;
    m_headKept = false;
    m_loose = false;
    m_state = State::recordStart;
}

void CsvReader::openField()
{
    m_field = {m_at, m_at, false, false};
    m_state = State::inField;
    if (m_at < m_end && m_dialect.quote != '\0' && m_buffer[m_at] == m_dialect.quote) {
        m_field.quoted = true;
        m_state = State::inQuotes;
        m_quoteLine = m_line;
        m_quoteAt = m_at++;
    }
}

void CsvReader::closeField()
{
    if (!m_field.quoted || m_field.dirty)
        m_field.end = m_at;
    ++m_columns;
    if (m_bounds.size() < maxColumns)
        m_bounds.push_back(m_field);
}

/// True when the record is complete; m_at then stands behind its line break.
bool CsvReader::scan()
{
    const char* const data = m_buffer.data();
    while (m_at < m_end) {
        switch (m_state) {
        case State::recordStart:
            if (m_afterReturn && data[m_at] == '\n') {
                m_begin = ++m_at;
                m_afterReturn = false;
                break;
            }
            m_afterReturn = false;
            if (data[m_at] == '\n' || data[m_at] == '\r') { // an empty line
                m_afterReturn = data[m_at++] == '\r';
                ++m_line;
                return true;
            }
            [[fallthrough]];
        case State::fieldStart:
            openField();
            break;
        case State::inField: {
            auto at = m_at;
            while (at < m_end && !m_ends[static_cast<unsigned char>(data[at])])
                ++at;
            m_at = at;
            if (at == m_end)
                return false;
            closeField();
            const char c = data[m_at++];
            if (c == m_dialect.delimiter) {
                m_state = State::fieldStart;
                break;
            }
            m_afterReturn = c == '\r';
            ++m_line;
            return true;
        }
        case State::inQuotes: {
            const char c = data[m_at];
            if (c == m_dialect.quote) {
                m_field.end = m_at;
                m_state = State::quoteInQuotes;
            } else if (c == '\r' || (c == '\n' && data[m_at - 1] != '\r')) {
                ++m_line;
            }
            ++m_at;
            break;
        }
        case State::quoteInQuotes: {
            const char c = data[m_at];
            if (m_ends[static_cast<unsigned char>(c)]) {
                m_state = State::inField; // closes there
                break;
            }
            m_field.dirty = true;
            m_state = c == m_dialect.quote ? State::inQuotes : State::inField;
            m_loose |= c != m_dialect.quote;
            ++m_at;
            break;
        }
        }
    }
    return false;
}

bool CsvReader::next(TableRecord& record)
{
    if (scan()) {
        deliver(record);
        return true;
    }
    const bool tooLong = m_end - m_begin > maxRecordBytes;
    if (m_state == State::inQuotes && !m_discarding && (m_atEnd || tooLong)) {
        deliverOpenQuote(record);
        return true;
    }
    if (!m_atEnd) {
        m_discarding |= tooLong;
        return false;
    }
    if (m_state == State::recordStart)
        return false;
    if (m_state == State::fieldStart) // the file ends with a delimiter
        openField();
    closeField();
    deliver(record);
    return true;
}

void CsvReader::deliver(TableRecord& record)
{
    record.fields.clear();
    record.row = ++m_row;
    record.line = m_recordLine;
    record.lines = std::max<std::uint64_t>(m_line - m_recordLine, 1);
    record.defect = TableRecord::Defect::none;
    record.detail = 0;
    record.loose = m_loose;
    if (m_discarding || m_at - m_begin > maxRecordBytes) {
        record.defect = TableRecord::Defect::recordTooLong;
        keepHead();
        record.fields.emplace_back(m_head);
    } else {
        if (!m_plain) // before quotes are taken out: that leaves bytes behind
            judge(record);
        for (const auto& bound : m_bounds) {
            const auto begin = bound.begin + (bound.quoted && !bound.dirty ? 1U : 0U);
            const auto size = bound.dirty ? withoutQuotes(bound) : bound.end - begin;
            record.fields.emplace_back(m_buffer.data() + begin, size);
            if (size > maxFieldBytes && record.defect == TableRecord::Defect::none) {
                record.defect = TableRecord::Defect::fieldTooLong;
                record.detail = record.fields.size();
            }
        }
        if (m_columns > maxColumns) {
            record.defect = TableRecord::Defect::tooManyColumns;
            record.detail = m_columns;
        }
    }
    beginRecord();
}

void CsvReader::deliverOpenQuote(TableRecord& record)
{
    record.fields.clear();
    record.row = ++m_row;
    record.line = m_recordLine;
    record.lines = 1;
    record.defect = TableRecord::Defect::openQuote;
    record.detail = m_quoteLine;
    record.loose = m_loose;
    const char* const data = m_buffer.data();
    const auto* const lineEnd =
        std::find_if(data + m_quoteAt, data + m_end, [](char c) { return c == '\n' || c == '\r'; });
    record.fields.emplace_back(data + m_begin,
                               std::min(static_cast<std::size_t>(lineEnd - data) - m_begin, sampleBytes));
    m_at = static_cast<std::size_t>(lineEnd - data);
    m_line = m_quoteLine;
    m_afterReturn = false;
    if (m_at < m_end) {
        m_afterReturn = data[m_at++] == '\r';
        ++m_line;
    }
    beginRecord();
}

void CsvReader::judge(TableRecord& record) const
{
    const std::string_view raw(m_buffer.data() + m_begin, m_at - m_begin);
    if (isPlainAscii(raw))
        return;
    if (raw.find('\0') != std::string_view::npos)
        record.defect = TableRecord::Defect::zeroByte;
    else if (!isValidUtf8(raw))
        record.defect = TableRecord::Defect::badEncoding;
}

/// Undoubles quotes in place; returns the length that is left at the field's begin.
std::size_t CsvReader::withoutQuotes(const Bound& field)
{
    char* const begin = m_buffer.data() + field.begin;
    const char* const end = m_buffer.data() + field.end;
    char* to = begin;
    bool quoted = true;
    for (const char* from = begin + 1; from < end; ++from) {
        if (quoted && *from == m_dialect.quote) {
            if (from + 1 < end && from[1] == m_dialect.quote) {
                ++from;
            } else {
                quoted = false;
                continue;
            }
        }
        *to++ = *from;
    }
    return static_cast<std::size_t>(to - begin);
}

} // namespace lockstep
