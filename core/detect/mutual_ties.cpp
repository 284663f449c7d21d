// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/mutual_ties.h"

#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr double tieCoverage = 0.4; ///< of the posts of the other, both ways
const double tieLogP = std::log(0.1);

struct PairCount {
    std::uint64_t key = 0;
    std::uint32_t posts = 0;
};

/// How many posts of the second the first reacted to, discovery half; by key.
std::vector<PairCount> countMutualPairs(const MutualPosts& posts)
{
    std::vector<std::uint64_t> keys;
    for (const auto& post : posts.posts)
        if (!post.confirmation)
            for (const auto& reaction : posts.of(post))
                keys.push_back(pairKey(reaction.member, post.author));
    std::sort(keys.begin(), keys.end());
    std::vector<PairCount> counts;
    for (const auto key : keys) {
        if (counts.empty() || counts.back().key != key)
            counts.push_back({key, 0});
        ++counts.back().posts;
    }
    return counts;
}

} // namespace

std::vector<std::pair<std::uint32_t, std::uint32_t>> mutualTies(const MutualPosts& posts)
{
    const auto counts = countMutualPairs(posts);
    std::vector<double> posted(posts.members.size(), 0);
    for (const auto& post : posts.posts)
        posted[post.author] += post.confirmation ? 0 : 1;
    const auto stands = [&](std::uint32_t from, std::uint32_t to, std::uint32_t n) {
        const double mean = posts.given[from] * posts.received[to] / std::max(posts.reactionsOfDiscovery, 1.0);
        return n >= 2 && n >= tieCoverage * posted[to] && n > mean
               && logPoissonTail(std::max(mean, 1e-9), n) <= tieLogP;
    };
    std::vector<std::pair<std::uint32_t, std::uint32_t>> ties;
    for (const auto& there : counts) {
        const auto from = static_cast<std::uint32_t>(there.key >> 32U);
        const auto to = static_cast<std::uint32_t>(there.key);
        if (from > to || !stands(from, to, there.posts))
            continue;
        const auto back = std::lower_bound(counts.begin(), counts.end(), pairKey(to, from),
                                           [](const PairCount& c, std::uint64_t key) { return c.key < key; });
        if (back != counts.end() && back->key == pairKey(to, from) && stands(to, from, back->posts))
            ties.emplace_back(from, to);
    }
    return ties;
}

} // namespace lockstep
