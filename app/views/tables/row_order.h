// SPDX-License-Identifier: GPL-3.0-or-later
// Which rows the linked tables show and in what order. Pure functions of a snapshot, so that they may run on a
// worker; the views only show the result. Missing values come last in both directions.
#pragma once

#include "core/model/case_data.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lockstep {

/// A set of ids, one byte each; empty means all of them.
using IdSet = std::vector<char>;

struct RowFilter {
    std::optional<TimeRange> brush;
    IdSet accounts;
    IdSet targets;
    QString text; ///< contained in the name of the account, the target or its author; upper and lower case alike
};

struct SortBy {
    int column = -1; ///< -1: as imported
    bool descending = false;
};

namespace InteractionColumn {
enum : int { account, verb, target, author, time, precision, file, row, count };
}

namespace AccountColumn {
enum : int { name, interactions, first, last, created, followers, following, posts, findings, notes, tags, count };
}

/// EventIds. About 0.2 s for a million rows.
Result<std::vector<std::uint32_t>> interactionOrder(const CaseData& data, const RowFilter& filter, SortBy sort,
                                                    const TaskContext& task = {});

struct AccountRow {
    std::uint32_t interactions = 0; ///< of those that pass brush and filter
    Moment first;
    Moment last;
    std::uint32_t findings = 0;
    std::uint32_t notes = 0;
    std::uint32_t tag = 0; ///< the first of its tags, counted from 1; 0: none
};

/// What was found and said of the accounts, by AccountId: in how many findings and notes each is, and its first tag
/// as in AccountRow.
struct AccountMarks {
    std::vector<std::uint32_t> findings;
    std::vector<std::uint32_t> notes;
    std::vector<std::uint32_t> tag;
};

struct AccountRows {
    std::vector<AccountRow> rows;     ///< by AccountId
    std::vector<std::uint32_t> order; ///< AccountIds that are shown
};

/// Every account of the case, or with a brush only those that acted in it. `marks` may be shorter than the case.
Result<AccountRows> accountRows(const CaseData& data, const AccountMarks& marks, const RowFilter& filter, SortBy sort,
                                const TaskContext& task = {});

} // namespace lockstep
