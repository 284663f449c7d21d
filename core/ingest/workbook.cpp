// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/workbook.h"

#include "core/ingest/excel_values.h"
#include "core/ingest/xml_push.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <fcntl.h>
#include <map>
#include <optional>
#include <unistd.h>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t blockBytes = std::size_t{64} << 10;
constexpr std::size_t mostSharedBytes = std::size_t{512} << 20;
constexpr const char* workbookPart = "xl/workbook.xml";

Error damagedWorkbook(const std::string& fileName)
{
    return makeError(ErrorCode::badInput,
                     messageText(QT_TRANSLATE_NOOP("core", "The workbook \"%1\" is damaged or protected by a "
                                                           "password. Open it in its program and save the table "
                                                           "anew, or as CSV (UTF-8)."),
                                 fileName));
}

Result<ZipArchive> archiveOf(const InputFile& file)
{
    const int descriptor = ::open(file.path().c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return damagedWorkbook(file.name());
    return ZipArchive::open(descriptor, file.name());
}

/// One part of the workbook through the listener.
Result<void> readPart(ZipArchive& archive, const std::string& part, XmlListener& listener,
                      const std::string& fileName)
{
    if (auto begun = archive.begin(part); !begun)
        return begun;
    XmlPush xml(listener);
    std::vector<char> block(blockBytes);
    for (;;) {
        const auto count = archive.read(block);
        if (!count)
            return count.error();
        if (!xml.feed(std::span(block).first(*count), *count == 0) || xml.hasDocumentType())
            return damagedWorkbook(fileName);
        if (*count == 0)
            return {};
    }
}

/// Listens only to how elements begin.
class OpenListener : public XmlListener {
public:
    void close(std::string_view /*element*/) override {}
    void write(std::string_view /*text*/) override {}
};

struct SheetEntry {
    std::string name;
    std::string relation;
};

class WorkbookListener : public OpenListener {
public:
    void open(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "workbookPr") {
            const auto flag = attributes.of("date1904");
            from1904 = flag == "1" || flag == "true";
        } else if (element == "sheet" && !attributes.of("state").ends_with("idden")) { // or "veryHidden"
            sheets.push_back({attributes.of("name"), attributes.of("r:id")});
        }
    }
    std::vector<SheetEntry> sheets;
    bool from1904 = false;
};

class RelationListener : public OpenListener {
public:
    void open(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element != "Relationship")
            return;
        auto target = attributes.of("Target");
        target = target.starts_with('/') ? target.substr(1) : "xl/" + target;
        const auto type = attributes.of("Type");
        if (type.ends_with("/sharedStrings"))
            strings = target;
        else if (type.ends_with("/styles"))
            styles = target;
        byId[attributes.of("Id")] = std::move(target);
    }
    std::map<std::string, std::string> byId;
    std::string strings;
    std::string styles;
};

class StyleListener : public XmlListener {
public:
    void open(std::string_view element, const XmlAttributes& attributes) override
    {
        const auto idOf = [&attributes] {
            const auto text = attributes.of("numFmtId");
            unsigned id = 0;
            std::from_chars(text.data(), text.data() + text.size(), id);
            return id;
        };
        if (element == "numFmt") {
            m_custom[idOf()] = lookOf(attributes.of("formatCode"));
        } else if (element == "cellXfs") {
            m_inCells = true;
        } else if (element == "xf" && m_inCells) {
            const auto custom = m_custom.find(idOf());
            looks.push_back(custom == m_custom.end() ? builtInLook(idOf()) : custom->second);
        }
    }
    void close(std::string_view element) override { m_inCells = m_inCells && element != "cellXfs"; }
    void write(std::string_view /*text*/) override {}

    std::vector<NumberLook> looks; ///< by the style of a cell

private:
    std::map<unsigned, NumberLook> m_custom;
    bool m_inCells = false;
};

/// The texts of cells, each "si"; phonetic guides ("rPh") are no part of them.
class StringListener : public XmlListener {
public:
    void open(std::string_view element, const XmlAttributes& /*attributes*/) override
    {
        if (element == "si")
            m_text.clear();
        m_isGuide = m_isGuide || element == "rPh";
        m_inText = element == "t" && !m_isGuide;
    }
    void close(std::string_view element) override
    {
        m_inText = false;
        m_isGuide = m_isGuide && element != "rPh";
        if (element == "si")
            strings.push_back(m_text);
    }
    void write(std::string_view text) override
    {
        if (!m_inText || isTooMuch)
            return;
        m_text += text;
        m_bytes += text.size();
        isTooMuch = m_bytes > mostSharedBytes;
    }

    std::vector<std::string> strings;
    bool isTooMuch = false;

private:
    std::string m_text;
    std::size_t m_bytes = 0;
    bool m_inText = false;
    bool m_isGuide = false;
};

struct Book {
    WorkbookListener workbook;
    RelationListener relations;
};

Result<Book> readBook(ZipArchive& archive, const std::string& fileName)
{
    Book book;
    if (auto read = readPart(archive, workbookPart, book.workbook, fileName); !read)
        return read.error();
    if (auto read = readPart(archive, "xl/_rels/workbook.xml.rels", book.relations, fileName); !read)
        return damagedWorkbook(fileName);
    return book;
}

/// Column of "AB12", from 0.
std::optional<std::size_t> columnOf(std::string_view reference)
{
    std::size_t column = 0;
    for (const char c : reference) {
        if (c < 'A' || c > 'Z')
            break;
        column = column * 26 + static_cast<std::size_t>(c - 'A' + 1);
        if (column > 16'384)
            return std::nullopt;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class SheetRecords : public RecordSource, private XmlListener {
public:
    SheetRecords(InputFile& file, ZipArchive archive, RawBytesListener listener)
        : m_file(file), m_archive(std::move(archive)), m_listener(std::move(listener)), m_xml(*this)
    {
    }

    Result<void> begin(const Book& book, const std::string& part)
    {
        m_from1904 = book.workbook.from1904;
        StyleListener styles;
        if (!book.relations.styles.empty())
            if (auto read = readPart(m_archive, book.relations.styles, styles, m_file.name()); !read)
                return read;
        m_looks = std::move(styles.looks);
        StringListener strings;
        if (!book.relations.strings.empty())
            if (auto read = readPart(m_archive, book.relations.strings, strings, m_file.name()); !read)
                return read;
        if (strings.isTooMuch)
            return makeError(
                ErrorCode::badInput,
                messageText(QT_TRANSLATE_NOOP("core", "The workbook \"%1\" is too large to be read here. "
                                                      "Save the table as CSV (UTF-8)."),
                            m_file.name()));
        m_strings = std::move(strings.strings);
        const auto members = m_archive.members();
        const auto size =
            std::find_if(members.begin(), members.end(), [&part](const auto& member) { return member.path == part; });
        m_sheetBytes = size == members.end() ? 0 : size->bytes;
        if (auto rewound = m_file.rewind(); !rewound)
            return rewound;
        return m_archive.begin(part);
    }

    bool next(TableRecord& record) override
    {
        if (m_told == m_rows.size())
            return false;
        const auto& row = m_rows[m_told++];
        record = {};
        record.fields.assign(row.cells.begin(), row.cells.end());
        record.row = row.number;
        record.line = row.number;
        if (row.columns > maxColumns) {
            record.defect = TableRecord::Defect::tooManyColumns;
            record.detail = row.columns;
        }
        return true;
    }

    Result<bool> refill() override
    {
        if (m_atEnd)
            return false;
        m_rows.clear();
        m_told = 0;
        std::vector<char> block(blockBytes);
        const auto count = m_archive.read(block);
        if (!count)
            return count.error();
        m_atEnd = *count == 0;
        m_sheetRead += *count;
        if (auto told = tellRawBytes(); !told)
            return told.error();
        if (!m_xml.feed(std::span(block).first(*count), m_atEnd) || m_xml.hasDocumentType())
            return damagedWorkbook(m_file.name());
        return true;
    }

private:
    struct Row {
        RowNumber number = 0;
        std::size_t columns = 0; ///< up to the last cell, also those beyond maxColumns
        std::vector<std::string> cells;
    };

    /// As large a part of the file as of the sheet: for the digest, and for a progress that moves.
    Result<void> tellRawBytes()
    {
        if (!m_listener)
            return {};
        const auto due = m_atEnd || m_sheetBytes == 0
                             ? m_file.size()
                             : static_cast<std::uint64_t>(static_cast<double>(m_file.size())
                                                          * std::min(1.0, static_cast<double>(m_sheetRead)
                                                                              / static_cast<double>(m_sheetBytes)));
        std::vector<char> block(blockBytes);
        while (m_rawTold < due || m_atEnd) {
            const auto count = m_file.read(block);
            if (!count)
                return count.error();
            if (*count == 0)
                return {};
            m_listener(std::span(block).first(*count));
            m_rawTold += *count;
        }
        return {};
    }

    void open(std::string_view element, const XmlAttributes& attributes) override
    {
        if (element == "row") {
            const auto text = attributes.of("r");
            RowNumber number = 0;
            const bool isSaid =
                std::from_chars(text.data(), text.data() + text.size(), number).ec == std::errc{} && number > 0;
            m_row = {isSaid ? number : m_number + 1, 0, {}};
            m_number = m_row.number;
        } else if (element == "c") {
            m_column = columnOf(attributes.of("r")).value_or(m_row.columns);
            m_type = attributes.of("t");
            const auto style = attributes.of("s");
            m_style = 0;
            std::from_chars(style.data(), style.data() + style.size(), m_style);
            m_text.clear();
        }
        m_isGuide = m_isGuide || element == "rPh";
        m_inValue = element == "v" || (element == "t" && !m_isGuide);
    }
    void close(std::string_view element) override
    {
        m_inValue = false;
        m_isGuide = m_isGuide && element != "rPh";
        if (element == "c")
            endCell();
        else if (element == "row" && m_row.columns > 0)
            endRow();
    }
    void write(std::string_view text) override
    {
        if (m_inValue && m_text.size() < maxFieldBytes)
            m_text += text;
    }
    /// Excel leaves out empty cells at the end, or keeps those that have a format only: neither is a row of another
    /// width than the first.
    void endRow()
    {
        auto& cells = m_row.cells;
        while (cells.size() > std::max<std::size_t>(m_width, 1) && cells.back().empty())
            cells.pop_back();
        if (m_row.columns <= maxColumns)
            m_row.columns = cells.size();
        if (m_width == 0)
            m_width = cells.size();
        if (cells.size() < m_width)
            cells.resize(m_width);
        m_rows.push_back(std::move(m_row));
    }
    void endCell()
    {
        m_row.columns = std::max(m_row.columns, m_column + 1);
        if (m_column >= maxColumns)
            return;
        if (m_row.cells.size() <= m_column)
            m_row.cells.resize(m_column + 1);
        m_row.cells[m_column] = cellText();
    }
    std::string cellText()
    {
        if (m_type == "s") {
            std::size_t index = 0;
            const auto* end = m_text.data() + m_text.size();
            const bool isNumber = std::from_chars(m_text.data(), end, index).ptr == end;
            return isNumber && !m_text.empty() && index < m_strings.size() ? m_strings[index] : std::string();
        }
        if (m_type == "b")
            return m_text == "1" ? "true" : "false";
        if (m_type == "e") // such as #N/A: there is no value
            return {};
        const bool isNumber = m_type.empty() || m_type == "n";
        return isNumber && m_style < m_looks.size() ? dateText(m_text, m_looks[m_style], m_from1904)
                                                    : std::exchange(m_text, {});
    }

    InputFile& m_file;
    ZipArchive m_archive;
    RawBytesListener m_listener;
    XmlPush m_xml;
    std::vector<NumberLook> m_looks;
    std::vector<std::string> m_strings;
    bool m_from1904 = false;
    std::uint64_t m_sheetBytes = 0;
    std::uint64_t m_sheetRead = 0;
    std::uint64_t m_rawTold = 0;
    bool m_atEnd = false;
    std::deque<Row> m_rows; ///< since the last refill: records point into them
    std::size_t m_told = 0;
    RowNumber m_number = 0;
    std::size_t m_width = 0; ///< of the first row
    Row m_row;
    std::size_t m_column = 0;
    std::string m_type;
    std::size_t m_style = 0;
    std::string m_text;
    bool m_inValue = false;
    bool m_isGuide = false;
};

} // namespace

bool isWorkbook(const InputFile& file)
{
    std::array<char, 4> head{};
    const auto count = file.readAt(0, head);
    if (file.isPacked() || !count || std::string_view(head.data(), *count) != std::string_view("PK\x03\x04"))
        return false;
    const auto archive = archiveOf(file);
    if (!archive)
        return false;
    const auto members = archive->members();
    return std::any_of(members.begin(), members.end(),
                       [](const auto& member) { return member.path == workbookPart; });
}

Result<std::vector<std::string>> sheetsOf(const InputFile& file)
{
    auto archive = archiveOf(file);
    if (!archive)
        return archive.error();
    const auto book = readBook(*archive, file.name());
    if (!book)
        return book.error();
    std::vector<std::string> names;
    for (const auto& sheet : book->workbook.sheets)
        names.push_back(sheet.name);
    if (names.empty())
        return damagedWorkbook(file.name());
    return names;
}

Result<std::unique_ptr<RecordSource>> openSheet(InputFile& file, const std::string& sheet, RawBytesListener listener)
{
    auto archive = archiveOf(file);
    if (!archive)
        return archive.error();
    const auto book = readBook(*archive, file.name());
    if (!book)
        return book.error();
    const auto& sheets = book->workbook.sheets;
    const auto entry =
        std::find_if(sheets.begin(), sheets.end(), [&sheet](const SheetEntry& one) { return one.name == sheet; });
    if (entry == sheets.end()) {
        std::string known;
        for (const auto& one : sheets)
            known += (known.empty() ? "" : ", ") + one.name;
        return makeError(ErrorCode::badArgument,
                         messageText(QT_TRANSLATE_NOOP("core", "\"%1\" has no sheet \"%2\". Its sheets are: %3."),
                                     file.name(), sheet, known));
    }
    const auto part = book->relations.byId.find(entry->relation);
    if (part == book->relations.byId.end())
        return damagedWorkbook(file.name());
    auto records = std::make_unique<SheetRecords>(file, std::move(*archive), std::move(listener));
    if (auto begun = records->begin(*book, part->second); !begun)
        return begun.error();
    return std::unique_ptr<RecordSource>(std::move(records));
}

} // namespace lockstep
