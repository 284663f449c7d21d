// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_members.h"

#include "core/stats/fdr.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

/// Surprising ties of an account to creators of the case other than this one.
std::uint32_t tiesElsewhere(std::span<const AudienceEdge> edges, const std::vector<char>& inCase,
                            std::uint32_t creator)
{
    std::uint32_t ties = 0;
    for (const auto& edge : edges)
        ties += edge.creator != creator && inCase[edge.creator] != 0 && edge.surprising ? 1 : 0;
    return ties;
}

struct Trial {
    std::int64_t block = 0;
    double miss = 1; ///< chance that this reaction is not fast
    bool fast = false;
};

/// Reactions to posts of the same block are one occasion: one session may bring them all.
void blockChances(std::vector<Trial>& trials, std::vector<double>& chances, AccountTest& test)
{
    std::sort(trials.begin(), trials.end(), [](const Trial& x, const Trial& y) {
        return x.block != y.block ? x.block < y.block : x.miss < y.miss;
    });
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
}

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
        const bool touches = std::any_of(posts.of(a).begin(), posts.of(a).end(), [&](const auto& reaction) {
            return inCase[posts.posts[reaction.post].creator] != 0;
        });
        if (!touches)
            continue;
        quick[a] = static_cast<float>(quickElsewhere(posts, reference, totals, inCase, a));
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0 || !counts(post, half)
                || tiesElsewhere(links.of(a), inCase, post.creator) > 0)
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

    const auto chance = [&](std::uint32_t account, const TimedPosts::Reaction& reaction) {
        const auto& post = posts.posts[reaction.post];
        return std::clamp(reference.chance(account, post) * static_cast<double>(quick[account])
                              * factors.of(reaction.post, post),
                          DelayReference::lowest, 0.9);
    };
    // Calls visit(creator, odds) for each creator of the case that the account reacts to.
    const auto forCreators = [&](std::uint32_t account, const auto& visit) {
        DeliveryOdds odds;
        auto last = static_cast<std::uint32_t>(posts.creators.size());
        for (const auto& reaction : posts.of(account)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0 || !counts(post, half))
                continue;
            if (post.creator != last && odds.trials() > 0)
                visit(last, std::exchange(odds, {}));
            last = post.creator;
            odds.add(chance(account, reaction), reference.fast(reaction));
        }
        if (odds.trials() > 0)
            visit(last, odds);
    };
    // Bells and habits make one account quick with one creator oftener than independent trials would.
    std::vector<Crowd> surprises(posts.creators.size());
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        forCreators(a, [&](std::uint32_t creator, const DeliveryOdds& odds) {
            if (tiesElsewhere(links.of(a), inCase, creator) > 0)
                return;
            surprises[creator].fast += odds.surprising() ? 1 : 0;
            surprises[creator].expected += odds.chanceSurprising();
        });
    }

    std::vector<Trial> trials;
    std::vector<double> chances;
    std::vector<double> creatorChances;
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        AccountTest test;
        test.account = a;
        trials.clear();
        auto lastFast = static_cast<std::uint32_t>(posts.creators.size());
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0 || !counts(post, half))
                continue;
            const bool fast = reference.fast(reaction);
            const double expected = chance(a, reaction);
            ++test.reactions;
            test.fast += fast ? 1 : 0;
            test.expected += expected;
            trials.push_back({post.time / options.blockMs, 1 - expected, fast});
            test.fastCreators += fast && lastFast != post.creator ? 1 : 0;
            lastFast = fast ? post.creator : lastFast;
        }
        if (trials.size() < options.minimumOccasions)
            continue;
        creatorChances.clear();
        std::int64_t surprising = 0;
        forCreators(a, [&](std::uint32_t creator, const DeliveryOdds& odds) {
            const auto& crowd = surprises[creator];
            creatorChances.push_back(
                std::clamp(odds.chanceSurprising() * crowdFactor(crowd.fast + 5, crowd.expected + 5), 1e-6, 0.9));
            surprising += odds.surprising() ? 1 : 0;
        });
        if (creatorChances.size() < 2)
            continue;
        blockChances(trials, chances, test);
        if (test.occasions < options.minimumOccasions)
            continue;
        // Two units, reactions and creators; the worse of the two counts.
        if (test.fastCreators >= 2)
            test.logP =
                std::min(0.0, std::max(logPoissonBinomialTail(chances, test.fastOccasions) + std::log(options.tests),
                                       logPoissonBinomialTail(creatorChances, surprising)));
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
