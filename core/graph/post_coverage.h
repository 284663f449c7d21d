// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what a group posts its own members react to: in a pod almost everybody reacts to almost everything.
#pragma once

#include "core/graph/interaction_graph.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lockstep {

struct PostCoverage {
    struct Row {
        AccountId account;
        std::uint32_t posts = 0;   ///< its own among the columns
        std::uint32_t reacted = 0; ///< columns of others that it reacted to
        /// Reacted to, of the columns that are not its own; 0 where there are none.
        double share(std::size_t columns) const
        {
            return columns > posts ? static_cast<double>(reacted) / static_cast<double>(columns - posts) : 0;
        }
    };
    struct Cell {
        std::uint32_t row = 0;
        std::uint32_t column = 0;
    };

    std::vector<Row> members;   ///< the largest share first
    std::vector<Row> outsiders; ///< the baseline: as many who are no members, those who reacted most, first
    std::vector<TargetId> posts;
    std::vector<std::uint32_t> authors; ///< column -> row of its author
    std::vector<Cell> cells;            ///< a member reacted to this post of another one; by row, then column
    std::size_t membersLeftOut = 0;     ///< beyond the most: those with the fewest posts
    std::size_t postsLeftOut = 0;       ///< beyond the most: the oldest
    std::size_t membersWithoutPosts = 0;
};

/// Posts of the accounts, published within the range (and without a date, when there is no range), oldest first.
/// At most `most` accounts and posts. O(targets + reactions to these posts).
PostCoverage postCoverage(const InteractionGraph& graph, const std::vector<AccountId>& accounts,
                          const std::optional<TimeRange>& range, std::size_t most);

} // namespace lockstep
