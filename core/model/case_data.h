// SPDX-License-Identifier: GPL-3.0-or-later
// Everything imported into a case, in memory, as plain columns. Made by the store, read by the graph,
// never changed afterwards: share it as std::shared_ptr<const CaseData>.
#pragma once

#include "core/model/case_context.h"
#include "core/model/comment_texts.h"
#include "core/model/count_kind.h"
#include "core/model/ids.h"
#include "core/model/provenance.h"
#include "core/model/string_table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lockstep {

/// One column a field, row i = EventId i, in the order of import. About 27 bytes a row.
struct InteractionColumns {
    std::vector<std::uint32_t> actor;    ///< AccountId
    std::vector<std::uint32_t> target;   ///< TargetId
    std::vector<std::uint8_t> verb;      ///< Verb
    std::vector<std::int64_t> time;      ///< Instant, ms UTC; Instant::missingMs when unknown
    std::vector<std::uint8_t> precision; ///< Precision
    std::vector<std::uint32_t> file;     ///< FileId
    std::vector<std::uint32_t> row;      ///< RowNumber in that file (32 bits: at most 4 billion rows a file)

    std::size_t size() const { return actor.size(); }
    Moment when(EventId e) const { return {{time[e.index()]}, static_cast<Precision>(precision[e.index()])}; }
    Verb what(EventId e) const { return static_cast<Verb>(verb[e.index()]); }
};

/// Counts as they were seen, one row a number: followers of an account on a day, likes of a post at the end.
/// A count that was hidden, empty or not asked for has no row: missing is not 0. About 33 bytes a row.
struct CountColumns {
    std::vector<std::uint32_t> subject;  ///< TargetId: the account or the post
    std::vector<std::uint8_t> kind;      ///< CountKind
    std::vector<std::int64_t> value;     ///< never negative
    std::vector<std::int64_t> time;      ///< when it was read, ms UTC; Instant::missingMs: not said
    std::vector<std::uint8_t> precision; ///< Precision
    std::vector<std::uint32_t> file;     ///< FileId
    std::vector<std::uint32_t> row;      ///< RowNumber in that file

    std::size_t size() const { return subject.size(); }
    Moment when(CountId c) const { return {{time[c.index()]}, static_cast<Precision>(precision[c.index()])}; }
    CountKind what(CountId c) const { return static_cast<CountKind>(kind[c.index()]); }
};

/// What a target is. A post has perhaps an author; an account acted on is that account.
struct Target {
    enum class Kind : std::uint8_t { unknown, post, account };
    Kind kind = Kind::unknown;
    AccountId account; ///< kind account: which; kind post: its author, none when not known
    Moment postedAt;   ///< posts only
    FileId file;       ///< where its post row came from, none when only seen as a target
    RowNumber row = 0;

    /// Whose interest an interaction serves: the author of a post, or the account itself.
    AccountId creator() const { return account; }
};

/// What is known of an account. Every field may be missing; missing is not 0.
struct AccountProfile {
    AccountId account;
    std::string handle;
    Moment created;
    std::optional<std::int64_t> followers;
    std::optional<std::int64_t> following;
    std::optional<std::int64_t> posts;
    std::optional<bool> isPrivate;
    std::optional<bool> isVerified;
    std::string bio;
    std::string location;
    std::vector<std::pair<std::string, std::string>> extra; ///< columns we have no word for, by their header
    FileId file;
    RowNumber row = 0;
};

/// The same account under another handle, in a later import.
struct Rename {
    AccountId account;
    std::string before;
    std::string after;
    FileId file; ///< that has the new one
    RowNumber row = 0;
};

/// In lists of one byte an account: neither in the focus (1) nor among the others (0).
inline constexpr char leftOutMark = 2;

struct CaseData {
    StringTable accountNames;             ///< AccountId -> the platform's id or handle, as text
    StringTable targetNames;              ///< TargetId -> the platform's id, as text
    std::vector<Target> targets;          ///< TargetId -> what it is
    std::vector<AccountProfile> profiles; ///< at most one an account (the newest import wins), by AccountId ascending
    std::vector<Rename> renames;          ///< in the order of import
    InteractionColumns interactions;
    CommentTexts comments; ///< texts of the interactions with the verb comment
    CountColumns counts;
    std::vector<CalendarEvent> calendar; ///< in the order of import
    std::vector<PurchaseOrder> orders;   ///< in the order of import
    PriceList prices;                    ///< of the newest price list; empty: the shipped one holds
    std::vector<DataSet> dataSets;       ///< DataSetId -> import
    std::vector<SourceFile> files;       ///< FileId -> file
    std::vector<DataSetId> fileDataSet;  ///< FileId -> its import

    /// nullptr when nothing is known. Binary search, O(log n).
    const AccountProfile* profile(AccountId account) const;
    /// The handle when known, else the platform's id.
    std::string_view displayName(AccountId account) const;
    std::string_view displayName(TargetId target) const { return targetNames[target.index()]; }
    const DataSet& dataSetOf(EventId event) const
    {
        return dataSets[fileDataSet[interactions.file[event.index()]].index()];
    }
};

/// How files of synthetic worlds are named, so that nobody takes what is in them for people.
inline constexpr std::string_view syntheticPrefix = "synthetic_";

/// Every file is one of those, and there is one.
bool isSynthetic(const CaseData& data);

} // namespace lockstep
