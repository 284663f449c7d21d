// SPDX-License-Identifier: GPL-3.0-or-later
// Imported rows as columns: one BLOB holds one field of up to 65,536 rows, little-endian, with a SHA-256 over its
// place and its content. Several times faster in and out than one SQL row an interaction, needs no index, and a
// changed bit is always noticed.
#pragma once

#include "core/model/string_table.h"
#include "core/store/database.h"
#include "core/store/digest.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

inline constexpr std::uint32_t rowsPerPart = 65'536;
/// A part ends early when its texts reach this.
inline constexpr std::size_t textBytesPerPart = 16 << 20;
/// SQLite's limit on a row is 64 MiB (database.cpp): a full part and one more text must fit.
inline constexpr std::size_t longestText = 32 << 20;

/// A time that a case may hold: missing, or in the years 1 to 9999.
bool isStorableTime(std::int64_t ms);

/// One text a row. Layout: the end of each text as 32 bits, then the texts.
class TextColumn {
public:
    void append(std::string_view text);
    std::size_t heapSize() const { return m_heap.size(); }
    Bytes encoded() const;
    void clear();

private:
    std::vector<std::uint32_t> m_ends;
    std::string m_heap;
};

/// A stored TextColumn. Every view is into the bytes it was made from.
class TextColumnView {
public:
    /// Nothing when the bytes are no text column of that many rows.
    static std::optional<TextColumnView> of(BytesView bytes, std::uint32_t rows);
    std::string_view operator[](std::uint32_t row) const;

private:
    TextColumnView(BytesView ends, std::string_view heap) : m_ends(ends), m_heap(heap) {}
    std::uint32_t end(std::uint32_t row) const;
    BytesView m_ends;
    std::string_view m_heap;
};

template <class T>
Bytes encodedColumn(std::span<const T> values)
{
    Bytes bytes(values.size_bytes());
    if (values.empty())
        return bytes;
    std::memcpy(bytes.data(), values.data(), bytes.size());
    if constexpr (std::endian::native != std::endian::little && sizeof(T) > 1)
        for (std::size_t i = 0; i < bytes.size(); i += sizeof(T))
            std::reverse(bytes.data() + i, bytes.data() + i + sizeof(T));
    return bytes;
}

/// False when the bytes are not exactly that many values.
template <class T>
bool appendColumn(BytesView bytes, std::uint32_t rows, std::vector<T>& column)
{
    if (bytes.size() != rows * sizeof(T))
        return false;
    const auto before = column.size();
    column.resize(before + rows);
    if (rows != 0)
        std::memcpy(column.data() + before, bytes.data(), bytes.size());
    if constexpr (std::endian::native != std::endian::little && sizeof(T) > 1)
        for (auto i = before; i < column.size(); ++i)
            column[i] = static_cast<T>(littleEndian(static_cast<std::make_unsigned_t<T>>(column[i])));
    return true;
}

struct ChunkField {
    std::string_view name;
    Bytes data;
};

/// Up to rowsPerPart rows of one series, ready to be stored.
struct Part {
    std::string_view series;
    std::uint32_t number = 0; ///< counted from 0 within data set and series
    std::uint32_t rows = 0;
    std::vector<ChunkField> fields;
};

struct ChunkKey {
    std::uint32_t dataSet = 0;
    std::string_view series;
    std::uint32_t part = 0;
    std::string_view field;
};

Digest chunkDigest(const ChunkKey& key, std::uint32_t rows, BytesView data);

struct PartInfo {
    std::uint32_t dataSet = 0;
    std::uint32_t part = 0;
    std::uint32_t rows = 0;
};

/// Reads and writes chunks. Cheap to make; keeps its statements while it lives.
class ChunkStore {
public:
    static Result<ChunkStore> on(Database& database);

    Result<void> insert(std::uint32_t dataSet, const Part& part);
    /// The parts of a series in the complete data sets, in the order of import. `field` is one that every part has.
    Result<std::vector<PartInfo>> parts(std::string_view series, std::string_view field);
    /// Checks the digest. The bytes are valid until the next call. An absent chunk is damage.
    Result<BytesView> read(const PartInfo& part, std::string_view series, std::string_view field);
    /// Like read, but absent is nothing.
    Result<std::optional<BytesView>> readIfThere(const PartInfo& part, std::string_view series,
                                                 std::string_view field);
    Error damaged(const PartInfo& part, std::string_view series, std::string_view field) const;

private:
    ChunkStore(Database& database, Statement insertion, Statement selection)
        : m_database(&database), m_insert(std::move(insertion)), m_select(std::move(selection))
    {
    }
    Database* m_database;
    Statement m_insert;
    Statement m_select;
};

} // namespace lockstep
