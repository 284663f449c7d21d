// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/block_candidates.h"

#include "core/detect/fraudar.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr double delivered = 0.95;
constexpr double highest = 3; ///< of one account and creator: a bell makes one pair as quick as one likes
/// Creators are few and cost a block next to nothing: it holds them all. Those count that a good part of its accounts
/// have an edge to.
constexpr double blockShare = 0.15;

} // namespace

BlockGraph surpriseGraph(const TimedPosts& posts, const DelayReference& reference)
{
    std::vector<BlockEdge> edges;
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        const auto reactions = posts.of(a); // by creator
        for (std::size_t begin = 0, end = 0; begin < reactions.size(); begin = end) {
            const auto creator = posts.posts[reactions[begin].post].creator;
            double logRatio = 0;
            for (; end < reactions.size() && posts.posts[reactions[end].post].creator == creator; ++end) {
                const auto& post = posts.posts[reactions[end].post];
                if (post.confirmation)
                    continue;
                const double p = reference.chance(a, post);
                logRatio +=
                    reference.fast(reactions[end]) ? std::log(delivered / p) : std::log((1 - delivered) / (1 - p));
            }
            if (logRatio > 0)
                edges.push_back({a, creator, static_cast<float>(std::min(logRatio, highest)), Instant::missingMs});
        }
    }
    return {posts.accountCount(), static_cast<std::uint32_t>(posts.creators.size()), std::move(edges)};
}

std::vector<BlockCandidate> blockCandidates(const BlockGraph& surprise, std::size_t blocks, std::size_t minAccounts,
                                            const TaskContext& task)
{
    FraudarOptions options;
    options.blocks = blocks;
    std::vector<BlockCandidate> candidates;
    for (const auto& block : fraudar(surprise, options, task)) {
        if (block.accounts.size() < minAccounts)
            continue;
        std::vector<char> inBlock(surprise.accountCount(), 0);
        for (const auto account : block.accounts)
            inBlock[account] = 1;
        BlockCandidate candidate{{}, block.accounts.size(), block.density};
        for (const auto creator : block.targets) {
            double accounts = 0;
            for (const auto edge : surprise.ofTarget(creator))
                accounts += inBlock[surprise.edges()[edge].account] != 0 ? 1 : 0;
            if (accounts >= blockShare * static_cast<double>(block.accounts.size()))
                candidate.creators.push_back(creator);
        }
        if (candidate.creators.size() >= 2 && 2 * candidate.creators.size() <= surprise.targetCount())
            candidates.push_back(std::move(candidate));
    }
    return candidates;
}

} // namespace lockstep
