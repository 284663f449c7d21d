// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/shared_likers.h"

#include <algorithm>
#include <bit>
#include <tuple>
#include <unordered_map>

namespace lockstep {

double SharedLikers::share(std::size_t a, std::size_t b) const
{
    const auto either = likers[a] + likers[b] - both(a, b);
    return either == 0 ? 0 : static_cast<double>(both(a, b)) / static_cast<double>(either);
}

double SharedLikers::expected(std::size_t a, std::size_t b) const
{
    return accounts == 0
               ? 0
               : static_cast<double>(likers[a]) * static_cast<double>(likers[b]) / static_cast<double>(accounts);
}

SharedLikers sharedLikers(const InteractionGraph& graph, const std::vector<TargetId>& posts)
{
    SharedLikers result;
    result.posts = posts;
    // Accounts as bits, so that the common ones of two posts are counted 64 at a time.
    std::unordered_map<std::uint32_t, std::size_t> bitOf; // asked, never walked
    std::vector<std::vector<std::size_t>> bits;
    for (const auto post : posts) {
        auto& own = bits.emplace_back();
        for (const auto& contact : graph.ofTarget(post))
            if (graph.data().interactions.what(EventId(contact.event)) == Verb::like)
                own.push_back(bitOf.emplace(contact.other, bitOf.size()).first->second);
        std::sort(own.begin(), own.end());
        own.erase(std::unique(own.begin(), own.end()), own.end());
        result.likers.push_back(static_cast<std::uint32_t>(own.size()));
    }
    result.accounts = bitOf.size();
    const auto words = (bitOf.size() + 63) / 64;
    std::vector<std::uint64_t> sets(posts.size() * words, 0);
    for (std::size_t p = 0; p < posts.size(); ++p)
        for (const auto bit : bits[p])
            sets[p * words + bit / 64] |= std::uint64_t{1} << (bit % 64);
    result.common.assign(posts.size() * posts.size(), 0);
    for (std::size_t a = 0; a < posts.size(); ++a)
        for (std::size_t b = a; b < posts.size(); ++b) {
            std::uint32_t both = 0;
            for (std::size_t w = 0; w < words; ++w)
                both += static_cast<std::uint32_t>(std::popcount(sets[a * words + w] & sets[b * words + w]));
            result.common[a * posts.size() + b] = both;
            result.common[b * posts.size() + a] = both;
        }
    return result;
}

LikedPosts mostLikedPosts(const InteractionGraph& graph, std::size_t most, std::vector<TargetId> among)
{
    const auto& targets = graph.data().targets;
    std::sort(among.begin(), among.end());
    LikedPosts result;
    auto& posts = result.posts;
    for (std::uint32_t i = 0; i < targets.size(); ++i)
        if (const TargetId post(i); targets[i].kind != Target::Kind::account && !graph.ofTarget(post).empty()
                                    && (among.empty() || std::binary_search(among.begin(), among.end(), post)))
            posts.push_back(post);
    const auto inOrder = [&targets](TargetId a, TargetId b) {
        const auto key = [&targets](TargetId post) {
            const auto& target = targets[post.index()];
            return std::tuple(target.account.value(), target.postedAt.at.ms, post.value());
        };
        return key(a) < key(b);
    };
    std::sort(posts.begin(), posts.end(), inOrder);
    if (posts.size() <= most)
        return result;
    result.leftOut = posts.size() - most;
    std::stable_sort(posts.begin(), posts.end(), [&graph](TargetId a, TargetId b) {
        return graph.ofTarget(a).size() > graph.ofTarget(b).size();
    });
    posts.resize(most);
    std::sort(posts.begin(), posts.end(), inOrder);
    return result;
}

std::vector<TargetId> chainedByShare(const SharedLikers& likers)
{
    const auto size = likers.posts.size();
    std::vector<TargetId> chain;
    if (size == 0)
        return chain;
    std::size_t last = 0;
    double best = -1;
    for (std::size_t a = 0; a < size; ++a)
        for (std::size_t b = a + 1; b < size; ++b)
            if (likers.share(a, b) > best) {
                best = likers.share(a, b);
                last = a;
            }
    std::vector<bool> isUsed(size, false);
    for (;;) {
        isUsed[last] = true;
        chain.push_back(likers.posts[last]);
        std::size_t next = size;
        for (std::size_t i = 0; i < size; ++i)
            if (!isUsed[i] && (next == size || likers.share(last, i) > likers.share(last, next)))
                next = i;
        if (next == size)
            return chain;
        last = next;
    }
}

} // namespace lockstep
