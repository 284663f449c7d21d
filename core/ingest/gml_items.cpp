// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/gml_items.h"

#include "core/ingest/time_reader.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t mostTextBytes = std::size_t{1} << 20;
constexpr std::size_t mostDepth = 64;

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// The character of "#233", "amp" and the like; empty when it is none.
std::string characterOf(const std::string& entity)
{
    int code = 0;
    if (entity.starts_with('#')) {
        const bool isHex = entity.starts_with("#x");
        const auto digits = std::string_view(entity).substr(isHex ? 2 : 1);
        const auto* last = digits.data() + digits.size();
        if (std::from_chars(digits.data(), last, code, isHex ? 16 : 10).ptr != last || code < 0)
            return {};
    } else if (const auto* known = htmlEntityLookup(reinterpret_cast<const xmlChar*>(entity.c_str()))) { // NOLINT
        code = static_cast<int>(known->value);
    }
    if (!IS_CHAR(code))
        return {};
    std::array<xmlChar, 8> bytes{};
    const auto count = xmlCopyCharMultiByte(bytes.data(), code);
    return {bytes.begin(), bytes.begin() + count};
}

/// GML is ASCII with HTML's entities for the rest.
std::string withoutEntities(std::string text)
{
    std::string result;
    std::size_t at = 0;
    for (auto mark = text.find('&'); mark != std::string::npos; mark = text.find('&', mark + 1)) {
        const auto end = text.find(';', mark);
        if (end == std::string::npos)
            break;
        if (const auto character = characterOf(text.substr(mark + 1, std::min<std::size_t>(end - mark - 1, 32)));
            !character.empty()) {
            result.append(text, at, mark - at);
            result += character;
            at = end + 1;
            mark = end;
        }
    }
    if (at == 0)
        return text;
    result.append(text, at, std::string::npos);
    return result;
}

} // namespace

bool looksLikeGml(std::string_view head)
{
    // Everything before "graph [" is pairs of a key and a value, or comments.
    for (auto at = head.find("graph"); at != std::string_view::npos; at = head.find("graph", at + 1)) {
        const bool begins = at == 0 || isSpace(head[at - 1]);
        const auto bracket =
            std::find_if_not(head.begin() + static_cast<std::ptrdiff_t>(at) + 5, head.end(), isSpace);
        if (!begins || bracket == head.end() || *bracket != '[')
            continue;
        const auto before = trimmed(head.substr(0, at));
        return before.empty() || before.starts_with("Creator") || before.starts_with("Version")
               || before.starts_with("comment") || before.starts_with('#');
    }
    return false;
}

GmlItems::GmlItems(TextStream stream, std::string fileName)
    : PushedItems(std::move(stream)), m_fileName(std::move(fileName))
{
}

Result<void> GmlItems::feed(std::span<const char> block, bool isLast)
{
    for (const char c : block) {
        take(c);
        m_line += c == '\n' ? 1 : 0;
    }
    if (isLast && m_state == State::word)
        endWord();
    if (m_isBroken || (isLast && (!m_lists.empty() || m_state == State::quoted)))
        return makeError(ErrorCode::badInput,
                         messageText(QT_TRANSLATE_NOOP("core", "The brackets of \"%1\" do not match (line %2): it is "
                                                               "damaged or cut off. Export it again."),
                                     m_fileName, m_line));
    return {};
}

void GmlItems::take(char c)
{
    switch (m_state) {
    case State::comment:
        if (c == '\n')
            m_state = State::between;
        return;
    case State::quoted:
        if (c == '"') {
            m_state = State::between;
            endValue(withoutEntities(std::exchange(m_text, {})));
        } else if (m_text.size() < mostTextBytes) {
            m_text += c;
        }
        return;
    case State::word:
        if (!isSpace(c) && c != '[' && c != ']' && c != '"') {
            if (m_text.size() < mostTextBytes)
                m_text += c;
            return;
        }
        m_state = State::between;
        endWord();
        break;
    case State::between:
        break;
    }
    if (c == '[') {
        openList();
    } else if (c == ']') {
        closeList();
    } else if (c == '"') {
        m_state = State::quoted;
    } else if (c == '#' && m_key.empty()) {
        m_state = State::comment;
    } else if (!isSpace(c)) {
        m_state = State::word;
        m_text = c;
    }
}

void GmlItems::endWord()
{
    auto word = std::exchange(m_text, {});
    if (m_key.empty())
        m_key = std::move(word);
    else
        endValue(std::move(word));
}

void GmlItems::endValue(std::string value)
{
    const auto key = std::exchange(m_key, {});
    const bool ofItem = m_lists.size() == 2 && (m_lists.back() == "node" || m_lists.back() == "edge");
    if (ofItem && !key.empty() && !value.empty())
        m_current[key] = std::move(value);
}

void GmlItems::openList()
{
    m_lists.push_back(std::exchange(m_key, {}));
    m_isBroken |= m_lists.size() > mostDepth;
    if (m_lists.size() == 2) {
        m_current = nlohmann::ordered_json::object();
        m_currentLine = m_line;
    }
}

void GmlItems::closeList()
{
    m_key.clear();
    if (m_lists.empty()) {
        m_isBroken = true;
        return;
    }
    const auto list = std::move(m_lists.back());
    m_lists.pop_back();
    if (m_lists.size() != 1 || m_lists.front() != "graph")
        return;
    const auto part = [this](const char* name) {
        const auto found = m_current.find(name);
        return found == m_current.end() ? std::string() : found->get<std::string>();
    };
    if (list == "node") {
        if (auto label = part("label"); !label.empty())
            m_names[part("id")] = std::move(label);
    } else if (list == "edge") {
        for (const char* end : {"source", "target"})
            if (const auto known = m_names.find(part(end)); known != m_names.end())
                m_current[end] = known->second;
        deliver(m_current.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace), m_currentLine);
    }
}

} // namespace lockstep
