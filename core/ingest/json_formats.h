// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON formats that are known by their structure, each with the table that it becomes. Shapes after
// digitalmethodsinitiative/zeeschuimer and 4cat, instaloader, d3i-infra/data-donation-task, and exports of 2022-2026.
#pragma once

#include "core/ingest/fields.h"
#include "core/ingest/json_items.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

using Json = nlohmann::ordered_json;

/// What a file says about itself outside its entries.
struct JsonNames {
    std::string owner; ///< whose export it is; never in the entries
    std::string file;  ///< its name, without folders and endings
};

struct JsonSample {
    std::string file;               ///< its name, without folders and endings
    std::vector<std::string> lists; ///< as listsIn() finds them
    std::vector<Json> items;        ///< the first readable entries

    const Json& first() const;
    /// The key that the first list stands under; "" for the file itself.
    std::string place() const { return lists.empty() ? std::string() : lists.front(); }
};

using JsonRow = std::vector<std::string>;

struct JsonFormat {
    struct Column {
        std::string_view name;
        Field field;
    };
    std::string_view id;    ///< "instagram-followers": stored with the data set
    const char* title = ""; ///< for people
    DataSetKind kind = DataSetKind::interactions;
    std::optional<Verb> verb = std::nullopt;
    ListOrder order = ListOrder::unknown;
    std::vector<Column> columns = {};
    /// All lists that its files may hold; empty: the one that was found.
    std::vector<std::string> lists = {};
    bool ofOwner = false;      ///< speaks of the account that asked for the export and does not name it
    const char* gap = nullptr; ///< what such a file never holds, to be said at the import
    bool (*fits)(const JsonSample& sample) = nullptr;
    /// One row a column list, at least one an entry: what lacks an id is refused by name later.
    void (*rows)(const Json& item, std::string_view list, const JsonNames& names,
                 std::vector<JsonRow>& rows) = nullptr;
};

/// What every export by an owner lacks.
inline constexpr const char* givenOnly =
    QT_TRANSLATE_NOOP("core", "An export by the owner of an account holds the likes and comments that the owner "
                              "gave, never those that the owner received.");

/// Of Instagram's exports: times, addresses and devices of logins. Only read when ReadWishes::logins is set.
inline constexpr std::string_view loginList = "account_history_login_history";

/// Most particular first.
const std::vector<JsonFormat>& jsonFormats();
const JsonFormat* jsonFormat(std::string_view id);

// One file a family.
std::vector<JsonFormat> instagramExportFormats();
std::vector<JsonFormat> captureFormats();
std::vector<JsonFormat> tiktokAndXFormats();
std::vector<JsonFormat> graphFormats();

} // namespace lockstep
