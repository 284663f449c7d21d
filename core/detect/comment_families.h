// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that several accounts use, each with who used it where: what a person looks through, not a test.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/language/text_slots.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lockstep {

struct CommentFamily {
    std::uint32_t example = 0;     ///< index into CommentTexts::distinct(): its first wording
    std::size_t wordings = 0;      ///< different texts, the first one included
    std::vector<TextSlot> changes; ///< of the first wording: what changes from one to the next
    std::size_t comments = 0;      ///< the first of each account on each post
    std::size_t posts = 0;
    std::size_t creators = 0;
    std::int64_t first = Instant::missingMs; ///< ms UTC
    std::int64_t last = Instant::missingMs;
    std::vector<AccountId> accounts; ///< ascending
};

/// Families (core/language/text_families.h) of at least two accounts, those under the most creators first, then those
/// of the most accounts. Short texts and emoji are in none. Fails only with cancelled. About 10 µs a different text.
Result<std::vector<CommentFamily>> commentFamilies(const InteractionGraph& graph, int threads,
                                                   const TaskContext& task = {});

} // namespace lockstep
