// SPDX-License-Identifier: GPL-3.0-or-later
// What readers write into. The store implements it; tests implement it with vectors.
#pragma once

#include "core/model/moment.h"
#include "core/model/provenance.h"
#include "core/model/result.h"

#include <optional>
#include <span>
#include <string_view>
#include <utility>
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

/// All views are valid during the call only. Rows come in file order, in batches of at most a few thousand.
/// A failing call ends the import; the error is the import's error.
class RecordSink {
public:
    virtual ~RecordSink() = default;
    virtual Result<void> interactions(std::span<const InteractionRecord> rows) = 0;
    virtual Result<void> posts(std::span<const PostRecord> rows) = 0;
    virtual Result<void> accounts(std::span<const AccountRecord> rows) = 0;
    /// Counted without end, kept for the first thousand of a file.
    virtual Result<void> rejected(std::span<const Rejection> rows) = 0;
};

} // namespace lockstep
