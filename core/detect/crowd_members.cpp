// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_members.h"

#include "core/stats/fdr.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace lockstep {

namespace {

constexpr std::int64_t sessionMs = 6 * TimedPosts::hourMs;
constexpr std::uint32_t minimumOccasions = 3;

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

/// Calls visit(creator, reactions) for each creator of the case, ascending, that the account reacts to in that half;
/// the reactions are a copy of those that count.
template <class Visit>
void forCreatorsOf(const TimedPosts& posts, const std::vector<char>& inCase, std::uint32_t account, Half half,
                   const Visit& visit)
{
    std::vector<TimedPosts::Reaction> some;
    auto last = static_cast<std::uint32_t>(posts.creators.size());
    for (const auto& reaction : posts.of(account)) {
        const auto& post = posts.posts[reaction.post];
        if (inCase[post.creator] == 0 || !counts(post, half))
            continue;
        if (post.creator != last && !some.empty()) {
            visit(last, std::span<const TimedPosts::Reaction>(some));
            some.clear();
        }
        last = post.creator;
        some.push_back(reaction);
    }
    if (!some.empty())
        visit(last, std::span<const TimedPosts::Reaction>(some));
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
        // Ten reactions' worth of the creator's own level: few people under a post tell little about the post.
        return crowdFactor(posts[index].fast + 10 * creator, posts[index].expected + 10);
    }
};

struct Trial {
    std::int64_t session = 0; ///< six-hour block of the account's own acts
    std::uint64_t draw = 0;   ///< decides, blindly, which reaction speaks for the session
    double chance = 0;
    bool fast = false;
};

/// Reactions of one session are one occasion: a feed brings many likes at once. One of them, drawn without looking at
/// its speed, speaks for all, so that slow reactions keep their weight.
void onePerSession(std::vector<Trial>& trials, std::vector<double>& chances, AccountTest& test)
{
    std::sort(trials.begin(), trials.end(), [](const Trial& x, const Trial& y) {
        return x.session != y.session ? x.session < y.session : x.draw < y.draw;
    });
    chances.clear();
    for (std::size_t i = 0; i < trials.size(); ++i) {
        if (i > 0 && trials[i].session == trials[i - 1].session)
            continue;
        chances.push_back(trials[i].chance);
        test.fastOccasions += trials[i].fast ? 1 : 0;
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
                        const QuickTotals& totals, const std::vector<std::uint32_t>& creators, Half half)
{
    MemberTests result;
    const auto inCase = chosen(posts.creators.size(), creators);
    std::vector<float> quick(posts.accountCount(), 1.0F);

    // Surprising ties of each account within the case. All days count, though only one half is tested: a pool is too
    // thin on a single half to keep its accounts out of what follows.
    std::vector<std::uint32_t> ties(posts.accountCount(), 0);
    std::vector<std::uint32_t> tiedTo(posts.accountCount(), 0); // the last of them: enough when there is one
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a)
        forCreatorsOf(posts, inCase, a, Half::both, [&](std::uint32_t creator, auto reactions) {
            DeliveryOdds odds;
            for (const auto& reaction : reactions)
                odds.add(reference.chance(a, posts.posts[reaction.post]), reference.fast(reaction));
            if (!odds.surprising())
                return;
            ++ties[a];
            tiedTo[a] = creator;
        });
    const auto tiedElsewhere = [&](std::uint32_t account, std::uint32_t creator) {
        return ties[account] > 1 || (ties[account] == 1 && tiedTo[account] != creator);
    };

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
            if (inCase[post.creator] == 0 || !counts(post, half) || tiedElsewhere(a, post.creator))
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
    const auto forOdds = [&](std::uint32_t account, const auto& visit) {
        forCreatorsOf(posts, inCase, account, half, [&](std::uint32_t creator, auto reactions) {
            DeliveryOdds odds;
            for (const auto& reaction : reactions)
                odds.add(chance(account, reaction), reference.fast(reaction));
            visit(creator, odds);
        });
    };
    // Bells and habits make one account quick with one creator oftener than independent trials would.
    std::vector<Crowd> surprises(posts.creators.size());
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        forOdds(a, [&](std::uint32_t creator, const DeliveryOdds& odds) {
            if (tiedElsewhere(a, creator))
                return;
            surprises[creator].fast += odds.surprising() ? 1 : 0;
            surprises[creator].expected += odds.chanceSurprising(links.bellRate);
        });
    }

    std::vector<Trial> trials;
    std::vector<double> chances;
    std::vector<double> creatorChances;
    std::vector<AttainableP> attainable;
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
            trials.push_back({(post.time + reaction.delay) / sessionMs, mixBits(reaction.event), expected, fast});
            test.fastCreators += fast && lastFast != post.creator ? 1 : 0;
            lastFast = fast ? post.creator : lastFast;
        }
        if (trials.size() < minimumOccasions)
            continue;
        creatorChances.clear();
        std::int64_t surprising = 0;
        forOdds(a, [&](std::uint32_t creator, const DeliveryOdds& odds) {
            const auto& crowd = surprises[creator];
            creatorChances.push_back(std::clamp(
                odds.chanceSurprising(links.bellRate) * crowdFactor(crowd.fast + 5, crowd.expected + 5), 1e-6, 0.9));
            surprising += odds.surprising() ? 1 : 0;
        });
        if (creatorChances.size() < 2)
            continue;
        onePerSession(trials, chances, test);
        if (test.occasions < minimumOccasions)
            continue;
        // Two units, reactions and creators; the worse of the two counts.
        addAttainable(attainable, poissonBinomialTails(chances), poissonBinomialTails(creatorChances));
        if (test.fastCreators >= 2)
            test.logP = std::max(logPoissonBinomialTail(chances, test.fastOccasions),
                                 logPoissonBinomialTail(creatorChances, surprising));
        result.accounts.push_back(test);
    }
    std::vector<double> logP;
    logP.reserve(result.accounts.size());
    for (const auto& test : result.accounts)
        logP.push_back(test.logP);
    const auto q = exceedanceQ(logP, std::move(attainable));
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
