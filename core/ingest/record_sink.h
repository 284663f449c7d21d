// SPDX-License-Identifier: GPL-3.0-or-later
// What readers write into. The store implements it; tests implement it with vectors.
#pragma once

#include "core/model/count_kind.h"
#include "core/model/moment.h"
#include "core/model/provenance.h"
#include "core/model/result.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace lockstep {

struct InteractionRecord {
    std::string_view actor;
    std::string_view target;
    Verb verb = Verb::like;
    bool targetIsAccount = false; ///< follow, unfollow and mention act on accounts
    Moment time;
    std::string_view text;
    RowNumber row = 0;
};

struct PostRecord {
    std::string_view post;
    std::string_view author; ///< may be empty
    Moment postedAt;
    std::string_view text;
    RowNumber row = 0;
};

struct AccountRecord {
    std::string_view account;
    std::string_view handle;
    Moment created;
    std::optional<std::int64_t> followers, following, posts;
    std::optional<bool> isPrivate, isVerified;
    std::string_view bio, location;
    std::vector<std::pair<std::string_view, std::string_view>> extra; ///< header, value; empty values left out
    RowNumber row = 0;
};

/// One count of an account or a post. What was hidden or empty makes no record.
struct CountRecord {
    std::string_view subject;
    bool isAccount = false; ///< otherwise a post
    CountKind kind = CountKind::followers;
    std::int64_t value = 0; ///< never negative
    Moment time;            ///< when it was read
    RowNumber row = 0;
};

struct CalendarRecord {
    std::string_view text;
    std::string_view account; ///< empty: everybody
    Moment from, until;
    RowNumber row = 0;
};

struct OrderRecord {
    Moment ordered;
    std::string_view vendor, package;
    std::optional<double> price;
    std::string_view currency;
    std::string_view target; ///< may be empty
    RowNumber row = 0;
};

struct PriceRecord {
    std::string_view service;
    double quantity = 1;
    std::string_view unit;
    double low = 0, high = 0;
    std::string_view currency, date, source;
    RowNumber row = 0;
};

/// What people put beside the data; see core/model/case_context.h.
using ContextRecord = std::variant<CalendarRecord, OrderRecord, PriceRecord>;

/// All views are valid during the call only. Rows come in file order, in batches of at most a few thousand.
/// A failing call ends the import; the error is the import's error.
class RecordSink {
public:
    virtual ~RecordSink() = default;
    virtual Result<void> interactions(std::span<const InteractionRecord> rows) = 0;
    virtual Result<void> posts(std::span<const PostRecord> rows) = 0;
    virtual Result<void> accounts(std::span<const AccountRecord> rows) = 0;
    virtual Result<void> counts(std::span<const CountRecord> rows) = 0;
    virtual Result<void> context(std::span<const ContextRecord> rows) = 0;
    /// Counted without end, kept for the first thousand of a file.
    virtual Result<void> rejected(std::span<const Rejection> rows) = 0;
};

} // namespace lockstep
