// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/safe_csv.h"

#include <array>
#include <utility>

namespace lockstep {

namespace {

bool startsWithAny(std::string_view text, const auto& list, std::size_t& length)
{
    for (const std::string_view item : list)
        if (text.substr(0, item.size()) == item) {
            length = item.size();
            return true;
        }
    return false;
}

// Spreadsheets trim or ignore these before they look for a formula: blanks, no-break and zero-width spaces,
// the byte order mark, the ideographic space.
constexpr std::array<std::string_view, 12> invisible{
    " ",        "\t",           "\r",           "\n",           "\v",           "\f",
    "\xC2\xA0", "\xE2\x80\x8B", "\xE2\x80\x8C", "\xE2\x80\x8D", "\xEF\xBB\xBF", "\xE3\x80\x80"};
// = + - @ | % and their full-width forms.
constexpr std::array<std::string_view, 10> formula{
    "=", "+", "-", "@", "|", "%", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};

bool opensFormula(std::string_view text)
{
    bool control = false;
    std::size_t length = 0;
    while (startsWithAny(text, invisible, length)) {
        control = control || text[0] == '\t' || text[0] == '\r' || text[0] == '\n';
        text.remove_prefix(length);
    }
    return control || startsWithAny(text, formula, length);
}

} // namespace

std::string withoutFormula(std::string_view text)
{
    std::string safe;
    safe.reserve(text.size() + 1);
    bool cellStart = true;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (cellStart && opensFormula(text.substr(i)))
            safe += '\'';
        safe += text[i];
        cellStart = text[i] == ',' || text[i] == ';' || text[i] == '\t' || text[i] == '\n' || text[i] == '\r';
    }
    return safe;
}

CsvWriter::CsvWriter(std::vector<std::string> header) : m_header(std::move(header))
{
    for (const auto& name : m_header)
        m_text += name + ',';
    m_text += apostropheColumn;
    m_text += "\r\n";
}

void CsvWriter::separate()
{
    if (m_column > 0)
        m_text += ',';
    ++m_column;
}

CsvWriter& CsvWriter::text(std::string_view value)
{
    separate();
    const auto safe = withoutFormula(value);
    if (safe.size() != value.size())
        m_changed += (m_changed.empty() ? "" : " ") + m_header[m_column - 1];
    if (safe.find_first_of(",;\"\r\n\t") == std::string::npos) {
        m_text += safe;
        return *this;
    }
    m_text += '"';
    for (const char c : safe) {
        if (c == '"')
            m_text += '"';
        m_text += c;
    }
    m_text += '"';
    return *this;
}

CsvWriter& CsvWriter::plain(std::string_view value)
{
    separate();
    m_text += value;
    return *this;
}

void CsvWriter::endRow()
{
    separate();
    m_text += m_changed;
    m_text += "\r\n";
    m_changed.clear();
    m_column = 0;
}

std::string CsvWriter::take()
{
    return std::exchange(m_text, {});
}

} // namespace lockstep
