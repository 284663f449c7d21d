// SPDX-License-Identifier: GPL-3.0-or-later
// One search over everything in a case that has words: accounts (name, handle, biography, place), posts, comments and
// notes. A pass over the words themselves: no index to build, to keep or to erase.
#pragma once

#include "core/model/case_data.h"
#include "core/model/casework.h"
#include "core/model/task.h"

#include <span>
#include <string_view>
#include <vector>

namespace lockstep {

template <class Hit>
struct SearchHits {
    std::vector<Hit> first; ///< whole names before beginnings before the rest, each in the order of the case
    std::size_t total = 0;
};

struct CaseSearch {
    SearchHits<AccountId> accounts;
    SearchHits<TargetId> posts; ///< targets that are no accounts
    SearchHits<EventId> comments;
    SearchHits<std::size_t> notes; ///< index into `notes`
};

/// At most `most` hits of each kind are kept, all are counted. Cancelled: what was found until then.
/// O(bytes): about 0.2 s for a million names and a million comments.
CaseSearch searchCase(const CaseData& data, std::span<const Note> notes, std::string_view text, std::size_t most,
                      const TaskContext& task = {});

} // namespace lockstep
