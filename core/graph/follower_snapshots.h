// SPDX-License-Identifier: GPL-3.0-or-later
// The same follower list, collected again: who joined it, who left it, who goes by another name.
#pragma once

#include "core/model/case_data.h"

#include <vector>

namespace lockstep {

struct SnapshotChange {
    TargetId target; ///< whose followers
    DataSetId before;
    DataSetId after;
    std::size_t sizeBefore = 0; ///< different accounts
    std::size_t sizeAfter = 0;
    std::vector<AccountId> joined; ///< ascending
    std::vector<AccountId> left;   ///< ascending; also whoever the later collection missed
    /// Of accounts with an id beside the handle. A list of handles alone shows a rename as one who left and one who
    /// joined.
    std::vector<Rename> renamed;
};

/// Every list against the one before it, by target. Lists whose rows all have a time are put in order by the newest
/// of them, others by their import. O(n log n) for the rows of lists that were imported more than once.
std::vector<SnapshotChange> snapshotChanges(const CaseData& data);

} // namespace lockstep
