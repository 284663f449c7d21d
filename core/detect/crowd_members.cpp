// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_members.h"

#include "core/detect/chosen.h"
#include "core/detect/delivery_test.h"
#include "core/detect/parallel.h"
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
constexpr double memberExcess = 0.35; ///< least AccountTest::excess
/// Reactions to one creator from which on they tell of a bell. A pool that is spread thin leaves single quick ones.
constexpr std::size_t fewestOfBell = 3;

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

/// The highest chance that the speed of one account alone may have, see AccountTest::standsOut.
double aloneIn(Half half)
{
    return half == Half::both ? memberAlone : coreAlone;
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

/// Calls visit(reaction, expected) for the reactions of one account to one creator, when it is known as audience: one
/// of them at least came late. Whoever was only ever quick may be of the pool, and a pool that is spread thin has
/// more of those than the creator has people; they must not hide it. `expected`: of quickness, given that not all
/// were.
template <class Chance, class Visit>
void visitAudience(const DelayReference& reference, std::span<const TimedPosts::Reaction> reactions,
                   const Chance& chance, const Visit& visit)
{
    double allFast = 1;
    bool anyLate = false;
    for (const auto& reaction : reactions) {
        allFast *= chance(reaction);
        anyLate = anyLate || !reference.fast(reaction);
    }
    if (anyLate)
        for (const auto& reaction : reactions)
            visit(reaction, (chance(reaction) - allFast) / (1 - allFast));
}

/// Whether the quick ones came as bells make people come rather than evenly over tau, as a delivery does. True where
/// nothing is known of bells.
bool likeBells(const DelayShape& shape, const DelayReference& reference,
               std::span<const TimedPosts::Reaction> reactions)
{
    double gain = 0;
    for (const auto& reaction : reactions)
        if (shape.bell() && reference.fast(reaction)) {
            const auto part = shape.partOf(reaction);
            gain += std::log(static_cast<double>((*shape.bell())[part]) / shape.width(part));
        }
    return gain >= 0;
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
        // As if thirty quick ones came on top at the creator's own level: few people under a post tell little about
        // it.
        return crowdFactor(posts[index].fast + 30 * creator, posts[index].expected + 30);
    }
};

struct Act {
    std::int64_t session = 0; ///< six-hour block of the account's own acts
    std::uint64_t draw = 0;   ///< decides, blindly, which reaction speaks for the session
    DeliveryTrial trial;
};

/// Reactions of one session are one occasion: a feed brings many likes at once. One of them, drawn without looking at
/// its speed, speaks for all, so that slow reactions keep their weight. By creator and time.
std::vector<DeliveryTrial> onePerSession(std::vector<Act>& acts)
{
    std::sort(acts.begin(), acts.end(), [](const Act& x, const Act& y) {
        return x.session != y.session ? x.session < y.session : x.draw < y.draw;
    });
    std::vector<DeliveryTrial> trials;
    for (std::size_t i = 0; i < acts.size(); ++i)
        if (i == 0 || acts[i].session != acts[i - 1].session)
            trials.push_back(acts[i].trial);
    std::stable_sort(trials.begin(), trials.end(),
                     [](const DeliveryTrial& x, const DeliveryTrial& y) { return x.creator < y.creator; });
    return trials;
}

/// Shares of quick reactions, creator by creator.
class CreatorShares {
public:
    void add(bool fast, double expected)
    {
        ++m_reactions;
        m_fast += fast ? 1 : 0;
        m_expected += expected;
    }
    /// The reactions so far were to one creator.
    void next()
    {
        if (m_reactions == 0)
            return;
        ++m_creators;
        m_fastShares += m_fast / m_reactions;
        m_expectedShares += m_expected / m_reactions;
        m_reactions = m_fast = m_expected = 0;
    }
    int creators() const { return m_creators; }
    double excess() const { return (m_fastShares - m_expectedShares) / (m_creators - m_expectedShares); }

private:
    double m_reactions = 0;
    double m_fast = 0;
    double m_expected = 0;
    int m_creators = 0;
    double m_fastShares = 0;
    double m_expectedShares = 0;
};

/// Creators of the case that the account reacts to on any day, quickly or not.
std::uint32_t creatorsReached(const TimedPosts& posts, const std::vector<char>& inCase, std::uint32_t account)
{
    std::uint32_t reached = 0;
    forCreatorsOf(posts, inCase, account, Half::both, [&reached](std::uint32_t, auto) { ++reached; });
    return reached;
}

/// Who reacts to many of the creators is likelier one of the pool than who reacts to few: tests by that number, from
/// few to many, with enough in each stratum to estimate its share of others.
std::vector<std::size_t> strataByReach(const std::vector<std::uint32_t>& reach)
{
    constexpr std::size_t enough = 300;
    if (reach.empty())
        return {};
    std::vector<std::size_t> having(*std::max_element(reach.begin(), reach.end()) + 1, 0);
    for (const auto creators : reach)
        ++having[creators];
    std::vector<std::size_t> stratumOf(having.size(), 0);
    std::size_t stratum = 0;
    std::size_t inStratum = 0;
    std::size_t left = reach.size();
    for (std::size_t creators = 0; creators < having.size(); ++creators) {
        if (inStratum >= enough && left >= enough) {
            ++stratum;
            inStratum = 0;
        }
        stratumOf[creators] = stratum;
        inStratum += having[creators];
        left -= having[creators];
    }
    std::vector<std::size_t> strata;
    strata.reserve(reach.size());
    for (const auto creators : reach)
        strata.push_back(stratumOf[creators]);
    return strata;
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

bool AccountTest::standsOut(double fdr, double alone) const
{
    return q <= fdr && logP <= std::log(alone) && excess >= memberExcess;
}

MemberTests testMembers(const CrowdContext& context, const std::vector<std::uint32_t>& creators, Half half)
{
    const auto& posts = context.posts;
    const auto& reference = context.reference;
    MemberTests result;
    const auto inCase = chosen(posts.creators.size(), creators);
    std::vector<float> quick(posts.accountCount(), 1.0F);

    // Creators of the case with whom each account was fast. All days count, though only one half is tested: a pool is
    // too thin on a single half to keep its accounts out of what follows.
    std::vector<std::uint32_t> ties(posts.accountCount(), 0);
    std::vector<std::uint32_t> tiedTo(posts.accountCount(), 0); // the last of them: enough when there is one
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a)
        forCreatorsOf(posts, inCase, a, Half::both, [&, a](std::uint32_t creator, auto reactions) {
            if (std::none_of(reactions.begin(), reactions.end(),
                             [&](const auto& reaction) { return reference.fast(reaction); }))
                return;
            ++ties[a];
            tiedTo[a] = creator;
        });
    const auto tiedElsewhere = [&](std::uint32_t account, std::uint32_t creator) {
        return ties[account] > 1 || (ties[account] == 1 && tiedTo[account] != creator);
    };

    // The other people under the same posts: those who were fast with no other creator of the case. A viral post, a
    // broadcast or the network's own push makes them quick too.
    PostFactors factors{std::vector<Crowd>(posts.posts.size()), std::vector<Crowd>(posts.creators.size())};
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        const bool touches = std::any_of(posts.of(a).begin(), posts.of(a).end(), [&](const auto& reaction) {
            return inCase[posts.posts[reaction.post].creator] != 0;
        });
        if (!touches)
            continue;
        quick[a] = static_cast<float>(quickElsewhere(posts, reference, context.totals, inCase, a));
        const auto own = [&, a](const TimedPosts::Reaction& reaction) {
            return std::min(0.9, reference.chance(a, posts.posts[reaction.post]) * static_cast<double>(quick[a]));
        };
        forCreatorsOf(posts, inCase, a, Half::both, [&, a](std::uint32_t creator, auto reactions) {
            if (tiedElsewhere(a, creator))
                return;
            visitAudience(reference, reactions, own, [&](const TimedPosts::Reaction& reaction, double expected) {
                if (!counts(posts.posts[reaction.post], half))
                    return;
                for (auto* crowd : {&factors.posts[reaction.post], &factors.creators[creator]}) {
                    crowd->fast += reference.fast(reaction) ? 1 : 0;
                    crowd->expected += expected;
                }
            });
        });
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
    // Bells and habits make one account quick with one creator oftener than independent trials would; more so with
    // this creator, where others show it.
    struct Bells {
        double accounts = 0;
        double surprising = 0;
        double expected = 0;
    };
    std::vector<Bells> counted(posts.creators.size());
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a)
        forCreatorsOf(posts, inCase, a, half, [&, a](std::uint32_t creator, auto reactions) {
            if (tiedElsewhere(a, creator) || reactions.size() < fewestOfBell)
                return;
            DeliveryOdds odds;
            for (const auto& reaction : reactions)
                odds.add(chance(a, reaction), reference.fast(reaction));
            auto& bells = counted[creator];
            ++bells.accounts;
            bells.surprising += odds.surprising() && likeBells(context.shape, reference, reactions) ? 1 : 0;
            bells.expected += odds.chanceSurprising(context.links.bellRate);
        });
    std::vector<double> bells(posts.creators.size(), context.links.bellRate);
    for (const auto c : creators)
        bells[c] = std::min(
            0.5, bells[c] + std::max(0.0, counted[c].surprising - counted[c].expected) / (counted[c].accounts + 10));

    struct Candidate {
        AccountTest test;
        std::vector<DeliveryTrial> trials;
        DeliveryTest delivery;
    };
    std::vector<Candidate> candidates;
    std::vector<Act> acts;
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        AccountTest test;
        test.account = a;
        acts.clear();
        CreatorShares shares;
        auto last = static_cast<std::uint32_t>(posts.creators.size());
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0 || !counts(post, half))
                continue;
            const bool fast = reference.fast(reaction);
            const double expected = chance(a, reaction);
            ++test.reactions;
            test.fast += fast ? 1 : 0;
            test.expected += expected;
            acts.push_back(
                {(post.time + reaction.delay) / sessionMs,
                 mixBits(reaction.event),
                 {post.creator, post.hour, expected, fast ? context.shape.partOf(reaction) : DeliveryTrial::slow}});
            if (last != post.creator)
                shares.next();
            shares.add(fast, expected);
            last = post.creator;
        }
        shares.next();
        if (acts.size() < minimumOccasions || shares.creators() < 2)
            continue;
        test.excess = shares.excess();
        auto trials = onePerSession(acts);
        test.occasions = static_cast<std::uint32_t>(trials.size());
        if (test.occasions < minimumOccasions)
            continue;
        candidates.push_back({test, std::move(trials), {}});
    }
    parallelFor(
        candidates.size(), context.threads,
        [&](std::size_t i, std::size_t) {
            auto& candidate = candidates[i];
            candidate.delivery =
                testDelivery(context.shape, context.shape.of(candidate.test.account), candidate.trials, bells);
        },
        [] { return false; });
    std::vector<std::uint32_t> reach;
    for (auto& candidate : candidates) {
        candidate.test.logP = candidate.delivery.logP;
        result.accounts.push_back(candidate.test);
        reach.push_back(creatorsReached(posts, inCase, candidate.test.account));
    }
    const auto strata = strataByReach(reach);
    std::vector<TestStratum> tests(strata.empty() ? 0 : *std::max_element(strata.begin(), strata.end()) + 1);
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        auto& stratum = tests[strata[i]];
        stratum.logP.push_back(result.accounts[i].logP);
        addAttainable(stratum.attainable, candidates[i].delivery.tails);
    }
    const auto q = stratifiedExceedanceQ(std::move(tests), memberLocal, aloneIn(half));
    std::vector<std::size_t> taken(q.size(), 0);
    for (std::size_t i = 0; i < candidates.size(); ++i)
        result.accounts[i].q = q[strata[i]][taken[strata[i]]++];
    return result;
}

std::vector<CreatorTest> testCreators(const CrowdContext& context, const std::vector<std::uint32_t>& creators,
                                      const std::vector<std::uint32_t>& members, Half half)
{
    const auto& posts = context.posts;
    const auto& reference = context.reference;
    const auto inCase = chosen(posts.creators.size(), creators);
    const auto isMember = chosen(posts.accountCount(), members);
    std::vector<Crowd> others(posts.creators.size());
    std::vector<CreatorTest> tests(posts.creators.size());
    const std::vector<char> all(posts.creators.size(), 1);
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        const auto chance = [&, a](const TimedPosts::Reaction& reaction) {
            return reference.chance(a, posts.posts[reaction.post]);
        };
        if (isMember[a] == 0) {
            forCreatorsOf(posts, all, a, Half::both, [&](std::uint32_t creator, auto reactions) {
                visitAudience(reference, reactions, chance,
                              [&](const TimedPosts::Reaction& reaction, double expected) {
                                  if (!counts(posts.posts[reaction.post], half))
                                      return;
                                  others[creator].fast += reference.fast(reaction) ? 1 : 0;
                                  others[creator].expected += expected;
                              });
            });
            continue;
        }
        const double quick = quickElsewhere(posts, reference, context.totals, inCase, a);
        forCreatorsOf(posts, all, a, half, [&](std::uint32_t creator, auto reactions) {
            auto& test = tests[creator];
            const auto before = test.fast;
            for (const auto& reaction : reactions) {
                ++test.reactions;
                test.expected += std::min(0.9, chance(reaction) * quick);
                test.fast += reference.fast(reaction) ? 1 : 0;
            }
            test.fastAccounts += test.fast > before ? 1 : 0;
        });
    }
    std::vector<CreatorTest> result;
    for (std::uint32_t c = 0; c < tests.size(); ++c) {
        if (tests[c].reactions == 0)
            continue;
        tests[c].creator = c;
        tests[c].expected *= crowdFactor(others[c].fast + 5, others[c].expected + 5);
        tests[c].logP =
            logBinomialTail(tests[c].reactions,
                            std::min(DelayReference::highest, tests[c].expected / tests[c].reactions), tests[c].fast);
        result.push_back(tests[c]);
    }
    return result;
}

} // namespace lockstep
