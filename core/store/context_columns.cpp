// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/context_columns.h"

#include "core/store/case_core.h"
#include "core/store/model_archive.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

template <class T>
ChunkField moved(std::string_view name, std::vector<T>& column)
{
    ChunkField field{name, encodedColumn(std::span<const T>(column))};
    column.clear();
    return field;
}

bool isStorable(const Moment& moment)
{
    return isStorableTime(moment.at.ms);
}

bool fits(const CalendarEvent& event, const CaseData& data)
{
    return isStorable(event.from) && isStorable(event.until)
           && (event.account.isNone() || event.account.index() < data.accountNames.size());
}
bool fits(const PurchaseOrder& order, const CaseData& data)
{
    return isStorable(order.ordered) && (!order.price || (std::isfinite(*order.price) && *order.price >= 0))
           && (order.target.isNone() || order.target.index() < data.targetNames.size());
}
bool fits(const PriceEntry& entry, const CaseData&)
{
    return std::isfinite(entry.quantity) && entry.quantity > 0 && std::isfinite(entry.high) && entry.low >= 0
           && entry.low <= entry.high;
}

template <class Row>
Result<void> readRows(ChunkStore& chunks, const PartInfo& part, std::string_view series, const CaseData& data,
                      std::vector<Row>& rows)
{
    const auto bytes = chunks.read(part, series, "row");
    if (!bytes)
        return bytes.error();
    const auto texts = TextColumnView::of(*bytes, part.rows);
    if (!texts)
        return chunks.damaged(part, series, "row");
    for (std::uint32_t i = 0; i < part.rows; ++i) {
        auto& row = rows.emplace_back();
        const bool whole = ByteReader(std::as_bytes(std::span((*texts)[i])))(row).done();
        if (!whole || !fits(row, data) || row.file.index() >= data.files.size()
            || data.fileDataSet[row.file.index()].value() != part.dataSet)
            return chunks.damaged(part, series, "row");
    }
    return {};
}

} // namespace

void CountColumnsBuilder::append(const CountRecord& record, std::uint32_t subject, FileId file)
{
    m_columns.subject.push_back(subject);
    m_columns.kind.push_back(static_cast<std::uint8_t>(record.kind));
    m_columns.value.push_back(record.value);
    m_columns.time.push_back(record.time.at.ms);
    m_columns.precision.push_back(static_cast<std::uint8_t>(record.time.precision));
    m_columns.file.push_back(file.value());
    m_columns.row.push_back(static_cast<std::uint32_t>(record.row));
}

Part CountColumnsBuilder::take(std::uint32_t number)
{
    Part part{series::counts, number, rows(), {}};
    part.fields.push_back(moved("subject", m_columns.subject));
    part.fields.push_back(moved("kind", m_columns.kind));
    part.fields.push_back(moved("value", m_columns.value));
    part.fields.push_back(moved("time", m_columns.time));
    part.fields.push_back(moved("precision", m_columns.precision));
    part.fields.push_back(moved("file", m_columns.file));
    part.fields.push_back(moved("row", m_columns.row));
    return part;
}

template <class Row>
void ContextRowsBuilder::append(const Row& row)
{
    ByteWriter writer;
    writer(row);
    const auto& bytes = writer.bytes();
    m_texts.append({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    ++m_rows;
}
template void ContextRowsBuilder::append(const CalendarEvent&);
template void ContextRowsBuilder::append(const PurchaseOrder&);
template void ContextRowsBuilder::append(const PriceEntry&);

Part ContextRowsBuilder::take(std::uint32_t number)
{
    Part part{m_series, number, m_rows, {{"row", m_texts.encoded()}}};
    m_texts.clear();
    m_rows = 0;
    return part;
}

Result<void> readCounts(ChunkStore& chunks, const PartInfo& part, CaseData& data)
{
    constexpr auto name = series::counts;
    auto& c = data.counts;
    const auto before = c.size();
    const auto column = [&](std::string_view field, auto& into, auto holds) -> Result<void> {
        const auto bytes = chunks.read(part, name, field);
        if (!bytes)
            return bytes.error();
        if (!appendColumn(*bytes, part.rows, into)
            || !std::all_of(into.begin() + static_cast<std::ptrdiff_t>(before), into.end(), holds))
            return chunks.damaged(part, name, field);
        return {};
    };
    const auto below = [](std::size_t limit) { return [limit](auto value) { return value < limit; }; };
    if (auto read = column("subject", c.subject, below(data.targetNames.size())); !read)
        return read;
    if (auto read = column("kind", c.kind, below(countKindNames.size())); !read)
        return read;
    if (auto read = column("value", c.value, [](std::int64_t value) { return value >= 0; }); !read)
        return read;
    if (auto read = column("time", c.time, isStorableTime); !read)
        return read;
    if (auto read = column("precision", c.precision, below(static_cast<std::size_t>(Precision::unknown) + 1)); !read)
        return read;
    const auto own = [&](std::uint32_t file) {
        return file < data.files.size() && data.fileDataSet[file].value() == part.dataSet;
    };
    if (auto read = column("file", c.file, own); !read)
        return read;
    return column("row", c.row, [](std::uint32_t) { return true; });
}

Result<void> readCalendar(ChunkStore& chunks, const PartInfo& part, CaseData& data)
{
    return readRows(chunks, part, series::calendar, data, data.calendar);
}

Result<void> readOrders(ChunkStore& chunks, const PartInfo& part, CaseData& data)
{
    return readRows(chunks, part, series::orders, data, data.orders);
}

Result<void> readPrices(ChunkStore& chunks, const PartInfo& part, CaseData& data)
{
    if (part.part == 0)
        data.prices.clear();
    return readRows(chunks, part, series::prices, data, data.prices);
}

} // namespace lockstep
