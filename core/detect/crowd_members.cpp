// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_members.h"

#include "core/stats/fdr.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

bool counts(const TimedPosts::Post& post, Half half)
{
    return half == Half::both || post.confirmation == (half == Half::confirmation);
}

/// Sums that tell whether the other people under a post were quick as well.
struct Crowd {
    double fast = 0;
    double expected = 0;
};

double crowdFactor(double fast, double expected)
{
    return std::clamp(fast / expected, 1.0, 6.0);
}

std::vector<char> chosen(std::size_t count, const std::vector<std::uint32_t>& indices)
{
    std::vector<char> is(count, 0);
    for (const auto i : indices)
        is[i] = 1;
    return is;
}

/// How quick the account is outside the case.
double quickElsewhere(const TimedPosts& posts, const DelayReference& reference, const QuickTotals& totals,
                      const std::vector<char>& inCase, std::uint32_t account)
{
    double fast = static_cast<double>(totals.fast[account]);
    double expected = static_cast<double>(totals.expected[account]);
    for (const auto& reaction : posts.of(account)) {
        const auto& post = posts.posts[reaction.post];
        if (inCase[post.creator] == 0)
            continue;
        fast -= reference.fast(reaction) ? 1 : 0;
        expected -= reference.chance(account, post);
    }
    return quickness(std::max(0.0, fast), std::max(0.0, expected));
}

struct PostFactors {
    std::vector<Crowd> posts;
    std::vector<Crowd> creators;

    double of(std::uint32_t index, const TimedPosts::Post& post) const
    {
        const auto& wide = creators[post.creator];
        const double creator = crowdFactor(wide.fast + 5, wide.expected + 5);
        return crowdFactor(posts[index].fast + 2 * creator, posts[index].expected + 2);
    }
};

} // namespace

QuickTotals quickTotals(const TimedPosts& posts, const DelayReference& reference)
{
    QuickTotals totals{std::vector<float>(posts.accountCount(), 0), std::vector<float>(posts.accountCount(), 0)};
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        double fast = 0;
        double expected = 0;
        for (const auto& reaction : posts.of(a)) {
            fast += reference.fast(reaction) ? 1 : 0;
            expected += reference.chance(a, posts.posts[reaction.post]);
        }
        totals.fast[a] = static_cast<float>(fast);
        totals.expected[a] = static_cast<float>(expected);
    }
    return totals;
}

MemberTests testMembers(const TimedPosts& posts, const DelayReference& reference, const CrowdLinks& links,
                        const QuickTotals& totals, const std::vector<std::uint32_t>& creators, Half half,
                        const MemberOptions& options)
{
    MemberTests result;
    const auto inCase = chosen(posts.creators.size(), creators);
    std::vector<float> quick(posts.accountCount(), 1.0F);

    // The other people under the same posts: those without a surprising tie to another creator of the case. A viral
    // post, a broadcast or the network's own push makes them quick too.
    PostFactors factors{std::vector<Crowd>(posts.posts.size()), std::vector<Crowd>(posts.creators.size())};
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        std::uint32_t ties = 0;
        bool touches = false;
        for (const auto& edge : links.of(a)) {
            touches = touches || inCase[edge.creator] != 0;
            ties += inCase[edge.creator] != 0 && edge.surprising ? 1 : 0;
        }
        for (const auto& reaction : posts.of(a))
            touches = touches || inCase[posts.posts[reaction.post].creator] != 0;
        if (!touches)
            continue;
        quick[a] = static_cast<float>(quickElsewhere(posts, reference, totals, inCase, a));
        const auto edges = links.of(a);
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0 || !counts(post, half))
                continue;
            const auto own = std::lower_bound(
                edges.begin(), edges.end(), post.creator,
                [](const AudienceEdge& edge, std::uint32_t creator) { return edge.creator < creator; });
            const bool tiedHere = own != edges.end() && own->creator == post.creator && own->surprising;
            if (ties > (tiedHere ? 1U : 0U))
                continue;
            const double expected = std::min(0.9, reference.chance(a, post) * static_cast<double>(quick[a]));
            for (auto* crowd : {&factors.posts[reaction.post], &factors.creators[post.creator]}) {
                crowd->fast += reference.fast(reaction) ? 1 : 0;
                crowd->expected += expected;
            }
        }
    }
    for (const auto c : creators) {
        result.othersFast += factors.creators[c].fast;
        result.othersExpected += factors.creators[c].expected;
    }

    struct Trial {
        std::int64_t block = 0;
        double miss = 1; ///< chance that none of the block is fast
        bool fast = false;
    };
    std::vector<Trial> trials;
    std::vector<double> chances;
    std::vector<std::uint32_t> seen;
    std::vector<std::uint32_t> fastSeen;
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        AccountTest test;
        test.account = a;
        trials.clear();
        seen.clear();
        fastSeen.clear();
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0 || !counts(post, half))
                continue;
            const bool fast = reference.fast(reaction);
            const double chance = std::clamp(reference.chance(a, post) * static_cast<double>(quick[a])
                                                 * factors.of(reaction.post, post),
                                             DelayReference::lowest, 0.9);
            ++test.reactions;
            test.fast += fast ? 1 : 0;
            test.expected += chance;
            trials.push_back({post.time / options.blockMs, 1 - chance, fast});
            if (seen.empty() || seen.back() != post.creator)
                seen.push_back(post.creator);
            if (fast && (fastSeen.empty() || fastSeen.back() != post.creator))
                fastSeen.push_back(post.creator);
        }
        if (seen.size() < 2)
            continue;
        std::sort(trials.begin(), trials.end(), [](const Trial& x, const Trial& y) { return x.block < y.block; });
        chances.clear();
        for (std::size_t begin = 0, end = 0; begin < trials.size(); begin = end) {
            double miss = 1;
            bool fast = false;
            for (; end < trials.size() && trials[end].block == trials[begin].block; ++end) {
                miss *= trials[end].miss;
                fast = fast || trials[end].fast;
            }
            chances.push_back(std::min(1 - miss, 0.95));
            test.fastOccasions += fast ? 1 : 0;
        }
        test.occasions = static_cast<std::uint32_t>(chances.size());
        test.fastCreators = static_cast<std::uint32_t>(fastSeen.size());
        if (test.occasions < options.minimumOccasions)
            continue;
        if (test.fastCreators >= 2)
            test.logP = std::min(0.0, logPoissonBinomialTail(chances, test.fastOccasions) + std::log(options.tests));
        result.accounts.push_back(test);
    }
    std::vector<double> logP;
    logP.reserve(result.accounts.size());
    for (const auto& test : result.accounts)
        logP.push_back(test.logP);
    const auto q = adjustedP(logP);
    for (std::size_t i = 0; i < q.size(); ++i)
        result.accounts[i].q = q[i];
    return result;
}

std::vector<CreatorTest> testCreators(const TimedPosts& posts, const DelayReference& reference,
                                      const QuickTotals& totals, const std::vector<std::uint32_t>& creators,
                                      const std::vector<std::uint32_t>& members, Half half)
{
    const auto inCase = chosen(posts.creators.size(), creators);
    const auto isMember = chosen(posts.accountCount(), members);
    std::vector<Crowd> others(posts.creators.size());
    std::vector<CreatorTest> tests(posts.creators.size());
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        const bool member = isMember[a] != 0;
        const double quick = member ? quickElsewhere(posts, reference, totals, inCase, a) : 1;
        auto lastFast = static_cast<std::uint32_t>(posts.creators.size()); // no creator
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (!counts(post, half))
                continue;
            const bool fast = reference.fast(reaction);
            const double chance = reference.chance(a, post);
            if (!member) {
                others[post.creator].fast += fast ? 1 : 0;
                others[post.creator].expected += chance;
                continue;
            }
            auto& test = tests[post.creator];
            ++test.reactions;
            test.expected += std::min(0.9, chance * quick);
            if (!fast)
                continue;
            ++test.fast;
            test.fastAccounts += lastFast != post.creator ? 1 : 0;
            lastFast = post.creator;
        }
    }
    std::vector<CreatorTest> result;
    for (std::uint32_t c = 0; c < tests.size(); ++c) {
        if (tests[c].reactions == 0)
            continue;
        tests[c].creator = c;
        tests[c].expected *= crowdFactor(others[c].fast + 5, others[c].expected + 5);
        tests[c].logP = logPoissonTail(tests[c].expected, tests[c].fast);
        result.push_back(tests[c]);
    }
    return result;
}

} // namespace lockstep
