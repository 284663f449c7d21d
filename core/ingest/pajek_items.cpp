// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/pajek_items.h"

#include "core/ingest/record_source.h"
#include "core/ingest/time_reader.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace lockstep {

namespace {

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// Takes the next word, or what stands in quotes, from the front of the line.
std::string_view takeWord(std::string_view& line)
{
    line = trimmed(line);
    const bool isQuoted = line.starts_with('"');
    const auto end = isQuoted ? line.find('"', 1) : line.find_first_of(" \t");
    const auto word = line.substr(isQuoted ? 1 : 0, end == std::string_view::npos ? end : end - (isQuoted ? 1 : 0));
    line.remove_prefix(end == std::string_view::npos ? line.size() : end + (isQuoted ? 1 : 0));
    return word;
}

} // namespace

bool looksLikePajek(std::string_view head)
{
    while (head.starts_with('%')) {
        const auto end = head.find('\n');
        head = end == std::string_view::npos ? std::string_view() : trimmed(head.substr(end));
    }
    const auto start = lowerCase(head.substr(0, 10));
    return start.starts_with("*vertices") || start.starts_with("*network");
}

PajekItems::PajekItems(TextStream stream, std::string fileName)
    : PushedItems(std::move(stream)), m_fileName(std::move(fileName))
{
}

Result<void> PajekItems::feed(std::span<const char> block, bool isLast)
{
    const std::string_view text(block.data(), block.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto end = text.find('\n', at);
        const auto piece = text.substr(at, end == std::string_view::npos ? end : end - at);
        if (m_line.size() + piece.size() <= maxRecordBytes)
            m_line += piece;
        if (end == std::string_view::npos)
            break;
        at = end + 1;
        if (auto taken = takeLine(m_line); !taken)
            return taken;
        m_line.clear();
    }
    return isLast ? takeLine(m_line) : Result<void>();
}

Result<void> PajekItems::takeLine(std::string_view line)
{
    ++m_number;
    line = trimmed(line);
    if (line.empty() || line.starts_with('%'))
        return {};
    if (line.starts_with('*'))
        return beginPart(line);
    if (m_part == Part::vertices) {
        const auto number = takeWord(line);
        if (const auto label = takeWord(line); !label.empty())
            m_names[std::string(number)] = label;
    } else if (m_part == Part::pairs) {
        const auto from = takeWord(line);
        deliverEdge(from, takeWord(line));
    } else if (m_part == Part::lists) {
        for (const auto from = takeWord(line); !line.empty();)
            deliverEdge(from, takeWord(line));
    }
    return {};
}

Result<void> PajekItems::beginPart(std::string_view line)
{
    const auto word = lowerCase(takeWord(line));
    m_part = word == "*vertices"                           ? Part::vertices
             : word == "*arcs" || word == "*edges"         ? Part::pairs
             : word == "*arcslist" || word == "*edgeslist" ? Part::lists
                                                           : Part::other;
    if (word == "*matrix")
        return makeError(
            ErrorCode::badInput,
            messageText(QT_TRANSLATE_NOOP("core", "\"%1\" holds a matrix. Save the network with its lines "
                                                  "(Arcs/Edges) instead."),
                        m_fileName));
    return {};
}

void PajekItems::deliverEdge(std::string_view from, std::string_view to)
{
    const auto nameOf = [this](std::string_view number) {
        // In lists of relations a minus sign marks a negative tie.
        const std::string key(number.starts_with('-') ? number.substr(1) : number);
        const auto known = m_names.find(key);
        return known == m_names.end() ? key : known->second;
    };
    const nlohmann::ordered_json edge{{"source", nameOf(from)}, {"target", nameOf(to)}};
    deliver(edge.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace), m_number);
}

} // namespace lockstep
