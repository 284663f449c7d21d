// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_table.h"

#include "core/ingest/json_values.h"

#include <nlohmann/json.hpp>

#include <cctype>
#include <set>
#include <utility>

namespace lockstep {

namespace {

constexpr int sampleBlocks = 16;

Json parsed(std::string_view text)
{
    return Json::parse(text, nullptr, false);
}

/// Lists of plain values are one cell, with spaces between them.
std::string flatCell(const Json& value)
{
    if (!value.is_array())
        return cellOf(value);
    std::string cell;
    for (const auto& element : value)
        if (auto text = cellOf(element); !text.empty())
            cell += (cell.empty() ? "" : " ") + text;
    return cell;
}

bool isPrivateKey(std::string_view path)
{
    std::string word;
    for (const char c : path.substr(path.rfind('/') + 1))
        if (std::isalnum(static_cast<unsigned char>(c)) != 0)
            word += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return word.find("email") != std::string::npos || word.find("phone") != std::string::npos || word == "ip"
           || word == "ipaddress";
}

void addColumns(const Json& value, const std::string& path, std::set<std::string>& known, FlatColumns& columns)
{
    if (!value.is_object()) {
        const bool ofObjects = value.is_array() && !value.empty() && value.front().is_structured();
        if (ofObjects || columns.names.size() == maxColumns || !known.insert(path).second)
            return;
        (isPrivateKey(path) ? columns.leftOut : columns.names).push_back(path);
        return;
    }
    for (const auto& [key, inner] : value.items()) {
        auto inside = path.empty() ? std::string() : path + '/';
        inside += key;
        addColumns(inner, inside, known, columns);
    }
}

} // namespace

Result<std::vector<Json>> firstJsonItems(JsonItemSource& items, std::size_t most)
{
    std::vector<Json> found;
    JsonItem item;
    for (int block = 0; block < sampleBlocks; ++block) {
        while (found.size() < most && items.next(item)) {
            auto json = parsed(item.text);
            if (!json.is_discarded() && !item.tooLong)
                found.push_back(std::move(json));
        }
        if (found.size() >= most)
            break;
        const auto more = items.refill();
        if (!more)
            return more.error();
        if (!*more)
            break;
    }
    return found;
}

FlatColumns flatColumns(const std::vector<Json>& items)
{
    std::set<std::string> known;
    FlatColumns columns;
    for (const auto& item : items)
        addColumns(item, item.is_object() ? "" : "value", known, columns);
    return columns;
}

JsonTable::JsonTable(TextStream stream, const JsonShape& shape, const JsonFormat* format,
                     std::vector<std::string> columns, JsonNames names)
    : m_items(openItems(std::move(stream), shape, names.file)), m_lists(shape.lists), m_format(format),
      m_columns(std::move(columns)), m_names(std::move(names)), m_isWhole(shape.kind == JsonShape::Kind::whole)
{
}

void JsonTable::addRows(const JsonItem& item)
{
    const auto json = parsed(item.text);
    m_broken = json.is_discarded();
    if (item.tooLong || item.cutOff || m_broken) {
        m_rows.push_back({std::string(item.text)});
        return;
    }
    if (!m_format) {
        JsonRow row;
        for (const auto& column : m_columns)
            row.push_back(flatCell(column == "value" && !json.is_object() ? json : valueAt(json, column)));
        m_rows.push_back(std::move(row));
        return;
    }
    std::vector<JsonRow> rows;
    m_format->rows(json, item.list < m_lists.size() ? m_lists[item.list] : std::string(), m_names, rows);
    for (auto& row : rows) {
        row.resize(m_columns.size());
        m_rows.push_back(std::move(row));
    }
}

bool JsonTable::next(TableRecord& record)
{
    record = {};
    if (!m_headerTold) {
        m_headerTold = true;
        record.fields.assign(m_columns.begin(), m_columns.end());
        return true;
    }
    while (m_told == m_rows.size()) {
        if (!m_items->next(m_item))
            return false;
        addRows(m_item);
    }
    const auto& row = m_rows[m_told++];
    record.fields.assign(row.begin(), row.end());
    record.row = m_isWhole ? m_told : m_item.row;
    record.line = m_item.line;
    if (m_item.tooLong)
        record.defect = TableRecord::Defect::recordTooLong;
    else if (m_item.cutOff)
        record.defect = TableRecord::Defect::cutOff;
    else if (m_broken)
        record.defect = TableRecord::Defect::badJson;
    return true;
}

Result<bool> JsonTable::refill()
{
    m_rows.clear();
    m_told = 0;
    return m_items->refill();
}

} // namespace lockstep
