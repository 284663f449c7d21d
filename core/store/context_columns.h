// SPDX-License-Identifier: GPL-3.0-or-later
// Counts as plain columns; calendar, orders and prices as archived rows: they are few and full of text.
#pragma once

#include "core/ingest/record_sink.h"
#include "core/model/case_data.h"
#include "core/store/chunk_store.h"

namespace lockstep {

class CountColumnsBuilder {
public:
    void append(const CountRecord& record, std::uint32_t subject, FileId file);
    bool isFull() const { return rows() >= rowsPerPart; }
    std::uint32_t rows() const { return static_cast<std::uint32_t>(m_columns.size()); }
    /// Empties it.
    Part take(std::uint32_t number);

private:
    CountColumns m_columns;
};

/// One of the three series of what people put beside the data.
class ContextRowsBuilder {
public:
    explicit ContextRowsBuilder(std::string_view series) : m_series(series) {}
    template <class Row>
    void append(const Row& row);
    bool isFull() const { return m_rows >= rowsPerPart || m_texts.heapSize() >= textBytesPerPart; }
    std::uint32_t rows() const { return m_rows; }
    Part take(std::uint32_t number);

private:
    std::string_view m_series;
    std::uint32_t m_rows = 0;
    TextColumn m_texts;
};

/// Adds the rows of a part; every index is checked against the case.
Result<void> readCounts(ChunkStore& chunks, const PartInfo& part, CaseData& data);
Result<void> readCalendar(ChunkStore& chunks, const PartInfo& part, CaseData& data);
Result<void> readOrders(ChunkStore& chunks, const PartInfo& part, CaseData& data);
/// A later data set replaces the list of an earlier one.
Result<void> readPrices(ChunkStore& chunks, const PartInfo& part, CaseData& data);

} // namespace lockstep
