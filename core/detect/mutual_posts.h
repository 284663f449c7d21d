// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that both post and react, and who of them reacts to whose posts: the input of the reciprocity detector.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lockstep {

/// The first like or comment of each account on each post with a known author that is somebody else. By post.
struct AuthoredReactions {
    struct Post {
        TargetId target;
        AccountId author;
        std::int64_t time = 0; ///< ms UTC; of the first reaction when the post has none
        std::uint32_t start = 0;
        std::uint32_t count = 0; ///< reactions[start, start + count)
        bool confirmation = false;
    };
    struct Reaction {
        std::uint32_t account = 0;
        std::uint32_t event = 0;
        std::uint32_t seconds = 0; ///< after the post; unknownDelay without both times to the minute
    };
    static constexpr std::uint32_t unknownDelay = std::numeric_limits<std::uint32_t>::max();

    std::vector<Post> posts; ///< by target
    std::vector<Reaction> reactions;

    std::span<const Reaction> of(const Post& post) const
    {
        return std::span(reactions).subspan(post.start, post.count);
    }
};

/// Halves by the day of the post, as in timed_posts.h. About 12 bytes a reaction.
AuthoredReactions authoredReactions(const InteractionGraph& graph, std::uint64_t seed, const TaskContext& task);

/// A shuffled world: the accounts are dealt out anew among the reactions of posts of the same half that are about as
/// popular (thirds). Keeps how much everybody gives and every post gets; breaks who gives to whom. An account that
/// comes twice to a post, or to its own, counts once or not there.
AuthoredReactions dealtAnew(const AuthoredReactions& all, std::uint64_t seed);
/// The strata of that: post -> 0 .. 5.
inline constexpr std::size_t popularityStrata = 6;
std::vector<std::uint8_t> popularityOf(const AuthoredReactions& all);

/// Members: accounts with two posts or more that reacted to two posts of others or more.
struct MutualPosts {
    struct Reaction {
        std::uint32_t member = 0;
        std::uint32_t seconds = 0;
        std::uint32_t event = 0;
    };
    struct Post {
        std::uint32_t number = 0; ///< index into AuthoredReactions::posts
        std::uint32_t author = 0; ///< index into members
        std::uint32_t start = 0;
        std::uint32_t count = 0;
        bool confirmation = false;
    };
    static constexpr std::uint32_t none = AccountId::noneValue;

    std::vector<AccountId> members;      ///< ascending
    std::vector<std::uint32_t> memberOf; ///< AccountId -> index into members, none
    std::vector<Post> posts;             ///< of members
    std::vector<Reaction> reactions;     ///< of members, by post
    std::vector<double> given;           ///< member -> posts of anybody it reacted to, discovery half
    std::vector<double> received;        ///< member -> reactions of anybody to its posts, discovery half
    double reactionsOfDiscovery = 0;     ///< all

    std::span<const Reaction> of(const Post& post) const
    {
        return std::span(reactions).subspan(post.start, post.count);
    }
};

MutualPosts mutualPosts(const AuthoredReactions& all, std::uint32_t accountCount);

} // namespace lockstep
