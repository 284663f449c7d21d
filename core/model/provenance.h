// SPDX-License-Identifier: GPL-3.0-or-later
// Where every row came from. A data set is one import; each of its files is named, measured and hashed,
// and what was refused is kept with its row number and its reason.
#pragma once

#include "core/model/ids.h"
#include "core/model/message.h"
#include "core/model/moment.h"
#include "core/model/verb.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lockstep {

/// What the order of the rows of a follower list says about time.
enum class ListOrder : std::uint8_t { unknown, oldestFirst, newestFirst };

/// What one data set holds.
enum class DataSetKind : std::uint8_t {
    interactions,
    posts,
    accounts,
    followerList,
    counts,    ///< of an account or a post, over time
    calendar,  ///< what happened when
    orders,    ///< a purchase ledger
    priceList, ///< what such things cost
};

struct RowCounts {
    std::uint64_t read = 0;
    std::uint64_t accepted = 0;
    std::uint64_t rejected = 0;
    friend bool operator==(const RowCounts&, const RowCounts&) = default;
};

struct SourceFile {
    std::string name; ///< as given, without folders: a path may name a source
    std::uint64_t bytes = 0;
    std::array<unsigned char, 32> sha256{};
    RowCounts rows;
};

struct DataSet {
    DataSetKind kind = DataSetKind::interactions;
    std::string title;                    ///< shown in the navigator
    std::string format;                   ///< "csv", later "zeeschuimer", ...
    std::string mapping;                  ///< "actor=user,target=post,..." as used
    std::string encoding;                 ///< "UTF-8", "Windows-1252", ...
    std::string timeFormat;               ///< what was recognised, for people
    std::string timeZone;                 ///< rule for times without a zone: "UTC", "Europe/Amsterdam"
    ListOrder order = ListOrder::unknown; ///< followerList only
    TargetId listTarget;                  ///< followerList: whose followers; counts, posts: whose, where no column
                                          ///< says it
    Instant importedAt;
    std::vector<FileId> files;
    RowCounts rows;
};

/// Counted from 1, the header row is row 1: what a person sees in an editor of tables.
using RowNumber = std::uint64_t;

struct Rejection {
    RowNumber row = 0;
    Message reason;
    std::string sample; ///< at most 80 characters of the row, as text
};

} // namespace lockstep
