// SPDX-License-Identifier: GPL-3.0-or-later
// A JSON file as a table: by the columns of its format, or, for JSON that is not known, by one column a value that is
// not within a list ("user/username"), as other tools flatten it. The first record holds the names of the columns;
// rows are counted as entries, so that row 17 is the 17th entry; of a file that is one entry, as the rows made of it.
#pragma once

#include "core/ingest/json_formats.h"
#include "core/ingest/record_source.h"

#include <deque>
#include <string>
#include <vector>

namespace lockstep {

/// The first entries that can be parsed, of the first megabytes.
Result<std::vector<Json>> firstJsonItems(JsonItemSource& items, std::size_t most);

/// The columns of entries of no known format, in the order of their first appearance; at most maxColumns.
struct FlatColumns {
    std::vector<std::string> names;
    std::vector<std::string> leftOut; ///< e-mail and network addresses, telephone numbers: not read
};
FlatColumns flatColumns(const std::vector<Json>& items);

class JsonTable : public RecordSource {
public:
    /// `format`: nullptr for the flat table of `columns`.
    JsonTable(TextStream stream, const JsonShape& shape, const JsonFormat* format, std::vector<std::string> columns,
              JsonNames names);

    bool next(TableRecord& record) override;
    Result<bool> refill() override;

private:
    void addRows(const JsonItem& item);

    std::unique_ptr<JsonItemSource> m_items;
    std::vector<std::string> m_lists;
    const JsonFormat* m_format = nullptr;
    std::vector<std::string> m_columns;
    JsonNames m_names;
    bool m_isWhole = false;
    bool m_headerTold = false;
    JsonItem m_item;
    std::deque<JsonRow> m_rows; ///< since the last refill: records point into them
    std::size_t m_told = 0;     ///< of m_rows
    bool m_broken = false;      ///< the current entry is not JSON
};

} // namespace lockstep
