// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a JSON file, one after the other, in bounded memory: the lines of NDJSON, the elements of a list, or
// the whole file. Only brackets and quotes are looked at here, so that one damaged entry does not lose the others;
// what an entry says is left to the JSON parser.
#pragma once

#include "core/ingest/text_stream.h"
#include "core/model/provenance.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

/// Where the entries of a file are.
struct JsonShape {
    enum class Kind : std::uint8_t {
        lines,
        lists,
        whole,
        page,  ///< HTML, see html_items.h
        graph, ///< XML, see graph_items.h
        gml,   ///< see gml_items.h
        pajek  ///< see pajek_items.h
    };
    Kind kind = Kind::lists;
    /// The lists, by the key that they stand under; "": the list that is the file. Lists within entries do not count.
    std::vector<std::string> lists;
    friend bool operator==(const JsonShape&, const JsonShape&) = default;
};

/// One step of a walk over JSON text: strings are passed by, brackets counted.
class JsonCursor {
public:
    enum class Token : std::uint8_t { text, open, close, comma };
    Token step(char c);
    std::size_t depth() const { return m_levels.size(); }
    /// After `open`: the key that the bracket stands under, "" for none.
    const std::string& key() const { return m_opened; }
    bool inString() const { return m_inString; }

private:
    struct Level {
        bool object = false;
        bool keyNext = false; ///< the next string is a key
        std::string key;
    };
    std::vector<Level> m_levels;
    std::string m_opened;
    bool m_inString = false;
    bool m_escaped = false;
    bool m_isKey = false;
};

/// One entry as it stands in the file.
struct JsonItem {
    std::string_view text; ///< of one that is too long: its beginning
    std::size_t list = 0;  ///< index into JsonShape::lists
    RowNumber row = 0;     ///< entries are counted from 1, over all lists
    std::uint64_t line = 1;
    bool tooLong = false; ///< longer than maxRecordBytes
    bool cutOff = false;  ///< the file ends within it, or (then without text) before its list does
};

class JsonItemSource {
public:
    virtual ~JsonItemSource() = default;
    /// The next entry that is at hand; false when more must be read first. Valid until refill().
    virtual bool next(JsonItem& item) = 0;
    /// Reads on. False when everything was delivered.
    virtual Result<bool> refill() = 0;
};

/// The reader for the shape.
std::unique_ptr<JsonItemSource> openItems(TextStream stream, const JsonShape& shape, const std::string& fileName);

class JsonItems : public JsonItemSource {
public:
    JsonItems(TextStream stream, JsonShape shape);

    bool next(JsonItem& item) override;
    Result<bool> refill() override;

private:
    bool nextLine(JsonItem& item);
    bool nextOfLists(JsonItem& item);
    bool nextAtEnd(JsonItem& item);
    bool deliver(JsonItem& item, std::size_t end);
    void begin();

    TextStream m_stream;
    JsonShape m_shape;
    JsonCursor m_cursor;
    std::vector<char> m_buffer;
    std::size_t m_at = 0;
    std::size_t m_end = 0;
    bool m_atEnd = false;
    bool m_open = false; ///< an entry began
    std::size_t m_itemAt = 0;
    std::string m_head; ///< of an entry that is too long to keep
    bool m_tooLong = false;
    std::size_t m_list = 0;
    std::size_t m_listDepth = 0; ///< 0: outside
    RowNumber m_row = 0;
    std::uint64_t m_line = 1;
    std::uint64_t m_itemLine = 1;
    bool m_endTold = false;
};

/// What the first megabyte shows; false when it does not begin like JSON (or like the JSON of an X archive).
bool looksLikeJson(std::string_view head);
JsonShape jsonShapeOf(std::string_view head);
/// The keys of all lists of objects that are not within such a list, in order; "" for the file itself. Where there is
/// none, those of the lists of lists.
std::vector<std::string> listsIn(std::string_view head);

} // namespace lockstep
