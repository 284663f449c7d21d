// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/import_columns.h"

#include "core/store/case_core.h"

namespace lockstep {

namespace {

template <class T>
ChunkField moved(std::string_view name, std::vector<T>& column)
{
    ChunkField field{name, encodedColumn(std::span<const T>(column))};
    column.clear();
    return field;
}

/// Most data sets have no texts at all: then there is no chunk of empty ones.
void moveTexts(Part& part, TextColumn& column)
{
    if (column.heapSize() != 0)
        part.fields.push_back({"text", column.encoded()});
    column.clear();
}

} // namespace

void InteractionColumnsBuilder::append(const InteractionRecord& record, std::uint32_t actor, std::uint32_t target,
                                       FileId file)
{
    m_actor.push_back(actor);
    m_target.push_back(target);
    m_verb.push_back(static_cast<std::uint8_t>(record.verb));
    m_time.push_back(record.time.at.ms);
    m_precision.push_back(static_cast<std::uint8_t>(record.time.precision));
    m_file.push_back(file.value());
    m_row.push_back(static_cast<std::uint32_t>(record.row));
    m_text.append(record.text);
}

Part InteractionColumnsBuilder::take(std::uint32_t number)
{
    Part part{series::interactions, number, rows(), {}};
    part.fields.push_back(moved("actor", m_actor));
    part.fields.push_back(moved("target", m_target));
    part.fields.push_back(moved("verb", m_verb));
    part.fields.push_back(moved("time", m_time));
    part.fields.push_back(moved("precision", m_precision));
    part.fields.push_back(moved("file", m_file));
    part.fields.push_back(moved("row", m_row));
    moveTexts(part, m_text);
    return part;
}

void PostColumnsBuilder::append(const PostRecord& record, std::uint32_t target, AccountId author, FileId file)
{
    m_target.push_back(target);
    m_author.push_back(author.value());
    m_time.push_back(record.postedAt.at.ms);
    m_precision.push_back(static_cast<std::uint8_t>(record.postedAt.precision));
    m_file.push_back(file.value());
    m_row.push_back(static_cast<std::uint32_t>(record.row));
    m_text.append(record.text);
}

Part PostColumnsBuilder::take(std::uint32_t number)
{
    Part part{series::posts, number, rows(), {}};
    part.fields.push_back(moved("target", m_target));
    part.fields.push_back(moved("author", m_author));
    part.fields.push_back(moved("time", m_time));
    part.fields.push_back(moved("precision", m_precision));
    part.fields.push_back(moved("file", m_file));
    part.fields.push_back(moved("row", m_row));
    moveTexts(part, m_text);
    return part;
}

void AccountTargetsBuilder::append(std::uint32_t target, std::uint32_t account)
{
    m_target.push_back(target);
    m_account.push_back(account);
}

Part AccountTargetsBuilder::take(std::uint32_t number)
{
    Part part{series::accountTargets, number, rows(), {}};
    part.fields.push_back(moved("target", m_target));
    part.fields.push_back(moved("account", m_account));
    return part;
}

Part namePart(std::string_view series, std::uint32_t number, const StringTable& names, std::uint32_t first)
{
    TextColumn column;
    std::uint32_t rows = 0;
    while (rows < rowsPerPart && first + rows < names.size() && column.heapSize() < textBytesPerPart)
        column.append(names[first + rows++]);
    return {series, number, rows, {{"name", column.encoded()}}};
}

} // namespace lockstep
