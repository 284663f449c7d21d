// SPDX-License-Identifier: GPL-3.0-or-later
// Comments as the comment-seeding detector sees them: who said a sentence of which family under whose post.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/language/text_families.h"
#include "core/model/task.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// The first comment of each account on each post of somebody else, by account, then time, then event. Dense indices
/// of its own for creators; all posts whose author is not known count as those of one.
struct SharedComments {
    static constexpr std::size_t strata = tongues * lengthClasses;

    struct Comment {
        std::uint32_t account = 0;
        std::uint32_t creator = 0; ///< index into creators
        std::uint32_t post = 0;    ///< TargetId
        std::uint32_t event = 0;
        std::int64_t time = 0; ///< ms UTC; of the post when the comment has none, else 0
        std::uint32_t family = noFamily;
        std::uint8_t stratum = 0; ///< language and length: sentences are compared with their like
        bool mentions = false;
        bool confirmation = false; ///< belongs to the half that is not used to find anything
    };

    std::vector<Comment> comments;
    std::vector<std::uint64_t> start{0};    ///< AccountId -> first comment
    std::vector<AccountId> creators;        ///< none: author not known
    std::vector<std::uint32_t> exampleText; ///< family -> index into CommentTexts::distinct()
    std::uint32_t forms = 0;                ///< different normal forms
    std::uint64_t withoutTime = 0;          ///< neither the comment nor its post has one
    std::uint64_t ownPosts = 0;             ///< replies under one's own post, not used

    std::uint32_t accountCount() const { return static_cast<std::uint32_t>(start.size() - 1); }
    std::uint32_t familyCount() const { return static_cast<std::uint32_t>(exampleText.size()); }
    std::span<const Comment> of(std::uint32_t account) const
    {
        return std::span(comments).subspan(start[account], start[account + 1] - start[account]);
    }
};

/// Halves by days, as in timed_posts.h. About 10 µs a different text; the same for any number of threads.
SharedComments sharedComments(const InteractionGraph& graph, std::uint64_t seed, int threads,
                              const TaskContext& task);

} // namespace lockstep
