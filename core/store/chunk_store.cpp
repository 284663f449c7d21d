// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chunk_store.h"

namespace lockstep {

bool isStorableTime(std::int64_t ms)
{
    static const auto first = toInstant({1, 1, 1}).ms;
    static const auto last = toInstant({9999, 12, 31, 23, 59, 59, 999}).ms;
    return ms == Instant::missingMs || (ms >= first && ms <= last);
}

void TextColumn::append(std::string_view text)
{
    m_heap += text;
    m_ends.push_back(static_cast<std::uint32_t>(m_heap.size()));
}

Bytes TextColumn::encoded() const
{
    auto bytes = encodedColumn(std::span<const std::uint32_t>(m_ends));
    const auto heap = std::as_bytes(std::span(m_heap));
    bytes.insert(bytes.end(), heap.begin(), heap.end());
    return bytes;
}

void TextColumn::clear()
{
    m_ends.clear();
    m_heap.clear();
}

std::optional<TextColumnView> TextColumnView::of(BytesView bytes, std::uint32_t rows)
{
    const std::size_t endBytes = std::size_t{rows} * sizeof(std::uint32_t);
    if (bytes.size() < endBytes)
        return std::nullopt;
    const auto heap = bytes.subspan(endBytes);
    TextColumnView view(bytes.first(endBytes), {reinterpret_cast<const char*>(heap.data()), heap.size()});
    std::uint32_t last = 0;
    for (std::uint32_t row = 0; row < rows; ++row) {
        const auto end = view.end(row);
        if (end < last)
            return std::nullopt;
        last = end;
    }
    if (last != heap.size())
        return std::nullopt;
    return view;
}

std::uint32_t TextColumnView::end(std::uint32_t row) const
{
    std::uint32_t stored = 0;
    std::memcpy(&stored, m_ends.data() + std::size_t{row} * sizeof stored, sizeof stored);
    return littleEndian(stored);
}

std::string_view TextColumnView::operator[](std::uint32_t row) const
{
    const auto begin = row == 0 ? 0 : end(row - 1);
    return m_heap.substr(begin, end(row) - begin);
}

Digest chunkDigest(const ChunkKey& key, std::uint32_t rows, BytesView data)
{
    ByteWriter head;
    head(key.dataSet, key.series, key.part, key.field, rows, static_cast<std::uint64_t>(data.size()));
    return digestOf("lockstep chunk", {head.bytes(), data});
}

Result<ChunkStore> ChunkStore::on(Database& database)
{
    auto insertion = database.prepare("INSERT INTO chunk(data_set, series, part, field, rows, digest, data)"
                                      " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    if (!insertion)
        return insertion.error();
    auto selection = database.prepare("SELECT rows, digest, data FROM chunk"
                                      " WHERE data_set = ?1 AND series = ?2 AND part = ?3 AND field = ?4");
    if (!selection)
        return selection.error();
    return ChunkStore(database, std::move(*insertion), std::move(*selection));
}

Result<void> ChunkStore::insert(std::uint32_t dataSet, const Part& part)
{
    for (const auto& field : part.fields) {
        const auto digest = chunkDigest({dataSet, part.series, part.number, field.name}, part.rows, field.data);
        m_insert.bind(1, dataSet).bind(2, part.series).bind(3, part.number).bind(4, field.name).bind(5, part.rows);
        m_insert.bind(6, bytesOf(digest)).bind(7, BytesView(field.data));
        if (auto stored = m_insert.run(); !stored)
            return stored;
    }
    return {};
}

Result<std::vector<PartInfo>> ChunkStore::parts(std::string_view series, std::string_view field)
{
    auto statement =
        m_database->prepare("SELECT data_set, part, rows FROM chunk JOIN data_set ON data_set.id = data_set"
                            " WHERE series = ?1 AND field = ?2 AND state = 'complete'"
                            " ORDER BY data_set, part");
    if (!statement)
        return statement.error();
    statement->bind(1, series).bind(2, field);
    std::vector<PartInfo> found;
    std::uint32_t expected = 0;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return found;
        const auto rows = statement->integer(2);
        const PartInfo info{static_cast<std::uint32_t>(statement->integer(0)),
                            static_cast<std::uint32_t>(statement->integer(1)), static_cast<std::uint32_t>(rows)};
        expected = found.empty() || found.back().dataSet != info.dataSet ? 0 : expected + 1;
        if (info.part != expected || rows < 1 || rows > rowsPerPart)
            return damaged(info, series, field);
        found.push_back(info);
    }
}

Result<BytesView> ChunkStore::read(const PartInfo& part, std::string_view series, std::string_view field)
{
    const auto found = readIfThere(part, series, field);
    if (!found)
        return found.error();
    if (!*found)
        return damaged(part, series, field);
    return **found;
}

Result<std::optional<BytesView>> ChunkStore::readIfThere(const PartInfo& part, std::string_view series,
                                                         std::string_view field)
{
    m_select.reset();
    m_select.bind(1, part.dataSet).bind(2, series).bind(3, part.part).bind(4, field);
    const auto row = m_select.step();
    if (!row)
        return row.error();
    if (!*row)
        return std::optional<BytesView>();
    const auto data = m_select.bytes(2);
    const auto digest = chunkDigest({part.dataSet, series, part.part, field}, part.rows, data);
    if (m_select.integer(0) != part.rows || !equal(digest, m_select.bytes(1)))
        return damaged(part, series, field);
    return std::optional(data);
}

Error ChunkStore::damaged(const PartInfo& part, std::string_view series, std::string_view field) const
{
    return makeError(
        ErrorCode::damagedCase,
        messageText(QT_TRANSLATE_NOOP("core", "The case is damaged: data set %1, %2 part %3, field %4 is "
                                              "not what was stored. Use a copy that was made earlier."),
                    part.dataSet + 1, series, part.part + 1, field));
}

} // namespace lockstep
