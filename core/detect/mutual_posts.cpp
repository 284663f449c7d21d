// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/mutual_posts.h"

#include "core/detect/timed_posts.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lockstep {

namespace {

bool isReaction(Verb verb)
{
    return verb == Verb::like || verb == Verb::comment;
}

std::int64_t timeOf(const Target& target, std::span<const Contact> contacts)
{
    if (!target.postedAt.isMissing())
        return target.postedAt.at.ms;
    for (const auto& contact : contacts)
        if (contact.time != Instant::missingMs)
            return contact.time;
    return 0;
}

} // namespace

AuthoredReactions authoredReactions(const InteractionGraph& graph, std::uint64_t seed, const TaskContext& task)
{
    AuthoredReactions out;
    const auto& data = graph.data();
    std::vector<std::uint32_t> lastPost(graph.accountCount(), MutualPosts::none);
    for (std::uint32_t t = 0; t < data.targets.size() && !task.cancelled(); ++t) {
        const auto& target = data.targets[t];
        const auto contacts = graph.ofTarget(TargetId(t));
        if (target.kind != Target::Kind::post || !target.account || contacts.empty())
            continue;
        const auto time = timeOf(target, contacts);
        const auto number = static_cast<std::uint32_t>(out.posts.size());
        const bool timed = isToTheMinute(target.postedAt);
        AuthoredReactions::Post post{TargetId(t), target.account,
                                     time,        static_cast<std::uint32_t>(out.reactions.size()),
                                     0,           inConfirmationHalf(time, seed)};
        for (const auto& contact : contacts) {
            const EventId event(contact.event);
            if (lastPost[contact.other] == number || contact.actor() == target.account
                || !isReaction(data.interactions.what(event)))
                continue;
            lastPost[contact.other] = number;
            auto seconds = AuthoredReactions::unknownDelay;
            if (timed && isToTheMinute(data.interactions.when(event)))
                seconds = static_cast<std::uint32_t>(
                    std::clamp<std::int64_t>((contact.time - time) / 1000, 0, std::int64_t{1} << 31));
            out.reactions.push_back({contact.other, contact.event, seconds});
        }
        post.count = static_cast<std::uint32_t>(out.reactions.size()) - post.start;
        out.posts.push_back(post);
    }
    return out;
}

std::vector<std::uint8_t> popularityOf(const AuthoredReactions& all)
{
    std::vector<std::uint32_t> order(all.posts.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&all](std::uint32_t a, std::uint32_t b) {
        return all.posts[a].count != all.posts[b].count ? all.posts[a].count < all.posts[b].count : a < b;
    });
    std::vector<std::uint8_t> stratum(order.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        stratum[order[rank]] = static_cast<std::uint8_t>(2 * (3 * rank / order.size())
                                                         + (all.posts[order[rank]].confirmation ? 1U : 0U));
    return stratum;
}

AuthoredReactions dealtAnew(const AuthoredReactions& all, std::uint64_t seed)
{
    const auto stratum = popularityOf(all);
    std::array<std::vector<std::uint32_t>, popularityStrata> decks;
    for (std::size_t p = 0; p < all.posts.size(); ++p)
        for (const auto& reaction : all.of(all.posts[p]))
            decks[stratum[p]].push_back(reaction.account);
    SplitMix random(seed);
    for (auto& deck : decks)
        for (std::size_t i = deck.size(); i > 1; --i)
            std::swap(deck[i - 1], deck[random.below(i)]);
    std::uint32_t accounts = 0;
    for (const auto& reaction : all.reactions)
        accounts = std::max(accounts, reaction.account + 1);
    std::vector<std::uint32_t> lastPost(accounts, MutualPosts::none);
    AuthoredReactions out;
    out.reactions.reserve(all.reactions.size());
    for (std::uint32_t p = 0; p < all.posts.size(); ++p) {
        auto post = all.posts[p];
        post.start = static_cast<std::uint32_t>(out.reactions.size());
        for (auto reaction : all.of(all.posts[p])) {
            auto& deck = decks[stratum[p]];
            reaction.account = deck.back();
            deck.pop_back();
            if (lastPost[reaction.account] == p || AccountId(reaction.account) == post.author)
                continue;
            lastPost[reaction.account] = p;
            out.reactions.push_back(reaction);
        }
        post.count = static_cast<std::uint32_t>(out.reactions.size()) - post.start;
        out.posts.push_back(post);
    }
    return out;
}

MutualPosts mutualPosts(const AuthoredReactions& all, std::uint32_t accountCount)
{
    MutualPosts out;
    std::vector<std::uint32_t> posted(accountCount, 0);
    std::vector<std::uint32_t> given(accountCount, 0);
    std::vector<std::uint32_t> givenDiscovery(accountCount, 0);
    std::vector<std::uint32_t> received(accountCount, 0);
    for (const auto& post : all.posts) {
        ++posted[post.author.index()];
        for (const auto& reaction : all.of(post)) {
            ++given[reaction.account];
            givenDiscovery[reaction.account] += post.confirmation ? 0U : 1U;
        }
        received[post.author.index()] += post.confirmation ? 0U : post.count;
        out.reactionsOfDiscovery += post.confirmation ? 0 : post.count;
    }
    out.memberOf.assign(accountCount, MutualPosts::none);
    for (std::uint32_t a = 0; a < accountCount; ++a) {
        if (posted[a] < 2 || given[a] < 2)
            continue;
        out.memberOf[a] = static_cast<std::uint32_t>(out.members.size());
        out.members.push_back(AccountId(a));
        out.given.push_back(givenDiscovery[a]);
        out.received.push_back(received[a]);
    }
    for (std::uint32_t p = 0; p < all.posts.size(); ++p) {
        const auto& from = all.posts[p];
        const auto author = out.memberOf[from.author.index()];
        if (author == MutualPosts::none)
            continue;
        MutualPosts::Post post{p, author, static_cast<std::uint32_t>(out.reactions.size()), 0, from.confirmation};
        for (const auto& reaction : all.of(from))
            if (const auto member = out.memberOf[reaction.account]; member != MutualPosts::none)
                out.reactions.push_back({member, reaction.seconds, reaction.event});
        post.count = static_cast<std::uint32_t>(out.reactions.size()) - post.start;
        out.posts.push_back(post);
    }
    return out;
}

} // namespace lockstep
