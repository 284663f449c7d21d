// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/json_items.h"

#include "core/ingest/gml_items.h"
#include "core/ingest/graph_items.h"
#include "core/ingest/html_items.h"
#include "core/ingest/pajek_items.h"
#include "core/ingest/record_source.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstring>
#include <span>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t blockBytes = std::size_t{256} << 10;
constexpr std::size_t headBytes = 200;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::string_view withoutSpace(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

} // namespace

JsonCursor::Token JsonCursor::step(char c)
{
    if (m_inString) {
        if (m_escaped) {
            m_escaped = false;
        } else if (c == '\\') {
            m_escaped = true;
        } else if (c == '"') {
            m_inString = false;
            return Token::text;
        }
        if (m_isKey)
            m_levels.back().key += c;
        return Token::text;
    }
    switch (c) {
    case '"':
        m_inString = true;
        m_isKey = !m_levels.empty() && m_levels.back().keyNext;
        if (m_isKey) {
            m_levels.back().key.clear();
            m_levels.back().keyNext = false;
        }
        return Token::text;
    case '{':
    case '[':
        m_opened = m_levels.empty() || !m_levels.back().object ? std::string() : m_levels.back().key;
        m_levels.push_back({c == '{', c == '{', {}});
        return Token::open;
    case '}':
    case ']':
        if (!m_levels.empty())
            m_levels.pop_back();
        return Token::close;
    case ',':
        if (!m_levels.empty())
            m_levels.back().keyNext = m_levels.back().object;
        return Token::comma;
    default:
        return Token::text;
    }
}

JsonItems::JsonItems(TextStream stream, JsonShape shape) : m_stream(std::move(stream)), m_shape(std::move(shape)) {}

void JsonItems::begin()
{
    m_open = true;
    m_tooLong = false;
    m_itemAt = m_at;
    m_itemLine = m_line;
}

bool JsonItems::deliver(JsonItem& item, std::size_t end)
{
    item = {};
    item.text = m_tooLong ? std::string_view(m_head)
                          : withoutSpace(std::string_view(m_buffer.data() + m_itemAt, end - m_itemAt));
    item.tooLong = m_tooLong;
    item.list = m_list;
    item.row = ++m_row;
    item.line = m_itemLine;
    m_open = false;
    return true;
}

bool JsonItems::nextLine(JsonItem& item)
{
    for (; m_at < m_end; ++m_at) {
        const char c = m_buffer[m_at];
        if (c != '\n') {
            if (!m_open && !isSpace(c))
                begin();
            continue;
        }
        ++m_line;
        if (!m_open)
            continue;
        deliver(item, m_at);
        ++m_at;
        return true;
    }
    return false;
}

bool JsonItems::nextOfLists(JsonItem& item)
{
    for (; m_at < m_end; ++m_at) {
        const char c = m_buffer[m_at];
        m_line += c == '\n' ? 1 : 0;
        const auto token = m_cursor.step(c);
        if (m_listDepth == 0) {
            if (token != JsonCursor::Token::open || c != '[')
                continue;
            // The list that is the file has no bracket around it; others are known by their key.
            const auto& key = m_cursor.key();
            if (key.empty() && m_cursor.depth() > 1)
                continue;
            const auto found = std::find(m_shape.lists.begin(), m_shape.lists.end(), key);
            if (found == m_shape.lists.end())
                continue;
            m_list = static_cast<std::size_t>(found - m_shape.lists.begin());
            m_listDepth = m_cursor.depth();
            continue;
        }
        const bool listOver = token == JsonCursor::Token::close && m_cursor.depth() < m_listDepth;
        const bool itemOver = listOver || (token == JsonCursor::Token::comma && m_cursor.depth() == m_listDepth);
        if (listOver)
            m_listDepth = 0;
        if (!m_open && !itemOver && !isSpace(c))
            begin();
        if (m_open && itemOver) {
            deliver(item, m_at);
            ++m_at;
            return true;
        }
    }
    return false;
}

bool JsonItems::nextAtEnd(JsonItem& item)
{
    if (m_endTold)
        return false;
    m_endTold = true;
    const bool inList = m_shape.kind == JsonShape::Kind::lists && m_cursor.depth() > 0;
    if (m_open) {
        deliver(item, m_end);
        item.cutOff = inList;
        return true;
    }
    if (!inList)
        return false;
    m_itemAt = m_end;
    m_itemLine = m_line;
    m_tooLong = false;
    deliver(item, m_end);
    item.cutOff = true;
    return true;
}

bool JsonItems::next(JsonItem& item)
{
    bool found = false;
    switch (m_shape.kind) {
    case JsonShape::Kind::lines:
        found = nextLine(item);
        break;
    case JsonShape::Kind::lists:
        found = nextOfLists(item);
        break;
    case JsonShape::Kind::page: // not read here
    case JsonShape::Kind::graph:
    case JsonShape::Kind::gml:
    case JsonShape::Kind::pajek:
    case JsonShape::Kind::whole:
        if (!m_open && m_at < m_end)
            begin();
        m_at = m_end;
        break;
    }
    if (!found && m_atEnd)
        found = nextAtEnd(item);
    return found;
}

Result<bool> JsonItems::refill()
{
    if (m_atEnd)
        return false;
    std::size_t keepFrom = m_open ? m_itemAt : m_at;
    if (m_open && (m_tooLong || m_end - m_itemAt > maxRecordBytes)) {
        if (!m_tooLong)
            m_head.assign(m_buffer.data() + m_itemAt, headBytes);
        m_tooLong = true;
        keepFrom = m_end;
    }
    if (m_end > keepFrom)
        std::memmove(m_buffer.data(), m_buffer.data() + keepFrom, m_end - keepFrom);
    m_at -= keepFrom;
    m_end -= keepFrom;
    m_itemAt = 0;
    m_buffer.resize(std::max(m_buffer.size(), m_end + blockBytes));
    const auto count = m_stream.read(std::span(m_buffer).subspan(m_end));
    if (!count)
        return count.error();
    m_end += *count;
    m_atEnd = *count == 0;
    return true;
}

std::unique_ptr<JsonItemSource> openItems(TextStream stream, const JsonShape& shape, const std::string& fileName)
{
    if (shape.kind == JsonShape::Kind::page)
        return std::make_unique<HtmlItems>(std::move(stream));
    if (shape.kind == JsonShape::Kind::graph)
        return std::make_unique<GraphItems>(std::move(stream), fileName);
    if (shape.kind == JsonShape::Kind::gml)
        return std::make_unique<GmlItems>(std::move(stream), fileName);
    if (shape.kind == JsonShape::Kind::pajek)
        return std::make_unique<PajekItems>(std::move(stream), fileName);
    return std::make_unique<JsonItems>(std::move(stream), shape);
}

bool looksLikeJson(std::string_view head)
{
    const auto text = withoutSpace(head);
    if (text.starts_with("window.YTD.") || text.starts_with("window.__THAR"))
        return true;
    if (!text.starts_with('{') && !text.starts_with('['))
        return false;
    // "[a], b" may be the first cell of a table: JSON goes on with a value or a closing bracket.
    const auto rest = withoutSpace(text.substr(1));
    if (rest.empty())
        return text.size() == head.size() || text.front() == '{';
    return text.front() == '{'
               ? rest.front() == '"' || rest.front() == '}'
               : rest.front() == '{' || rest.front() == '[' || rest.front() == '"' || rest.front() == ']';
}

namespace {

/// Of the lists whose first entry opens with this bracket.
std::vector<std::string> listsOf(std::string_view head, char entry)
{
    std::vector<std::string> lists;
    JsonCursor cursor;
    std::size_t within = 0; // depth of the list that we are in
    for (std::size_t i = 0; i < head.size(); ++i) {
        const auto token = cursor.step(head[i]);
        if (token == JsonCursor::Token::close && cursor.depth() < within)
            within = 0;
        if (within > 0 || token != JsonCursor::Token::open || head[i] != '[')
            continue;
        const auto first = head.find_first_not_of(" \t\r\n", i + 1);
        if (first == std::string_view::npos || head[first] != entry)
            continue;
        lists.push_back(cursor.key());
        within = cursor.depth();
    }
    return lists;
}

} // namespace

std::vector<std::string> listsIn(std::string_view head)
{
    auto lists = listsOf(head, '{');
    return lists.empty() ? listsOf(head, '[') : lists;
}

JsonShape jsonShapeOf(std::string_view head)
{
    const auto text = withoutSpace(head);
    if (!text.starts_with('{') && !text.starts_with("window.__THAR"))
        return {JsonShape::Kind::lists, {""}};
    const auto firstEnd = text.find('\n');
    if (firstEnd != std::string_view::npos) {
        const auto second = withoutSpace(text.substr(firstEnd));
        if (second.starts_with('{') && nlohmann::json::accept(text.substr(0, firstEnd)))
            return {JsonShape::Kind::lines, {}};
    }
    if (text.substr(0, headBytes).find("\"nav_index\"") != std::string_view::npos)
        return {JsonShape::Kind::lines, {}};
    if (text.find("\"instaloader\"") != std::string_view::npos && text.find("\"node\"") != std::string_view::npos)
        return {JsonShape::Kind::whole, {}};
    if (const auto lists = listsIn(head); !lists.empty())
        return {JsonShape::Kind::lists, {lists.front()}};
    return {JsonShape::Kind::whole, {}};
}

} // namespace lockstep
