// SPDX-License-Identifier: GPL-3.0-or-later
// What a column may mean, and the mapping of columns to fields as text: "actor=user_id,target=video,time=created_at".
#pragma once

#include "core/ingest/csv_reader.h"
#include "core/ingest/json_items.h"
#include "core/ingest/time_reader.h"
#include "core/model/count_kind.h"
#include "core/model/provenance.h"
#include "core/model/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

enum class Field : std::uint8_t {
    none, ///< kept with an account as an extra column, otherwise not stored
    actor,
    target,
    kind,
    time,
    text,
    post,
    author,
    postedAt,
    account,
    handle,
    created,
    followers,
    following,
    posts,
    isPrivate,
    isVerified,
    bio,
    location,
    follower,
    rank, ///< place in a follower list
    likes,
    comments,
    views,
    shares,
    countedAt,   ///< when the counts of a post were read
    shareOf,     ///< the post that this one only passes on
    shareAuthor, ///< ... and whose that is
    replyTo,     ///< the post that this one answers
    quoteOf,     ///< the post that this one shows beside a text of its own
    mentions,    ///< accounts that a post names: "[a, b]"
    event,       ///< what happened, in words
    until,
    vendor,
    package,
    price,
    currency,
    service,
    quantity,
    unit,
    priceLow,
    priceHigh,
    seenOn, ///< of an offer, as written
    source,
};
inline constexpr std::size_t fieldCount = 44;

/// The word of the mapping text and of the canonical CSV: "posted_at".
std::string_view name(Field field);
std::optional<Field> fieldFromName(std::string_view text);
/// What a column of such a file may be, most important first.
std::span<const Field> fieldsOf(DataSetKind kind);
bool isTimeField(Field field);
bool isCountField(Field field);
/// Of a count field.
CountKind countKindOf(Field field);

std::string_view name(DataSetKind kind);

/// How a JSON file becomes a table.
struct JsonPlan {
    std::string format; ///< of JsonFormat; empty: flattened
    JsonShape shape;
    bool ofOwner = false; ///< ReadPlan::listTarget says whose export it is
};

/// How a file is to be read: recognised, or declared, or both. All that is needed besides the file itself.
struct ReadPlan {
    TextForm form;
    std::optional<JsonPlan> json; ///< nothing: delimited text, or a sheet of a workbook
    std::string sheet;            ///< name of the sheet; empty: no workbook
    CsvDialect dialect;
    bool hasHeader = true;
    std::vector<std::string> columns; ///< of the header, made unique; "column 1" .. without one
    std::vector<Field> fields;        ///< one a column
    DataSetKind kind = DataSetKind::interactions;
    std::optional<Verb> verb; ///< for every row, when no column says it
    std::string listTarget;   ///< follower list: whose; counts and posts: whose, where no column says it; export
                              ///< by an owner: whose
    ListOrder order = ListOrder::unknown;
    DateOrder dateOrder = DateOrder::unknown;
    std::string timeZone = "UTC"; ///< of times that do not say it

    std::optional<std::size_t> columnOf(Field field) const;
    bool has(Field field) const { return columnOf(field).has_value(); }
};

/// The column of that name; else the one that differs only in case.
std::optional<std::size_t> findColumn(const std::vector<std::string>& columns, std::string_view wanted);

/// The names, with commas.
std::string columnList(const ReadPlan& plan);

/// The mapping with everything that steers the reading, fit to be given to applyMapping again.
std::string mappingText(const ReadPlan& plan);

/// Sets fields (and date order, by "dates=day-first" or "dates=month-first") from the text; columns that it does not
/// name become Field::none. A name with a comma or "=" stands in double quotes. Does not touch the kind.
/// badArgument names the unknown field or column and the ones there are.
Result<void> applyMapping(ReadPlan& plan, std::string_view mapping);

/// The kind that the mapped fields speak of, if they do.
std::optional<DataSetKind> kindOfFields(std::span<const Field> fields);

/// What the plan lacks to be carried out, a sentence each; empty when it is complete.
std::vector<Message> missingFrom(const ReadPlan& plan);

} // namespace lockstep
