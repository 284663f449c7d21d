// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_controls.h"

#include "core/stats/fdr.h"
#include "core/stats/random.h"

#include <algorithm>
#include <map>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t controlsPerMember = 5;
constexpr std::int64_t occasionMs = 6 * TimedPosts::hourMs;
constexpr int activityStrata = 10;
constexpr int rhythmStrata = 4;

struct Candidate {
    std::uint32_t account = 0;
    std::uint32_t reactions = 0; ///< on the case's posts, confirmation half
    std::uint32_t fast = 0;
    double expected = 0; ///< fast ones by its own rhythm
    std::uint32_t creators = 0;
    std::size_t activity = 0; ///< reactions outside the case: those inside are what is in question
    double rhythm = 1;
    int stratum = 0;

    double share() const { return static_cast<double>(fast) / reactions; }
};

template <class Value>
std::vector<int> ranksInto(const std::vector<Candidate>& all, int strata, Value value)
{
    std::vector<std::size_t> order(all.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return value(all[a]) != value(all[b]) ? value(all[a]) < value(all[b]) : a < b;
    });
    std::vector<int> stratum(all.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        stratum[order[rank]] =
            static_cast<int>(rank * static_cast<std::size_t>(strata) / std::max<std::size_t>(order.size(), 1));
    return stratum;
}

std::vector<Candidate> candidates(const TimedPosts& posts, const DelayReference& reference,
                                  const std::vector<char>& inCase)
{
    std::vector<Candidate> all;
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        Candidate candidate;
        candidate.account = a;
        auto last = static_cast<std::uint32_t>(posts.creators.size());
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0) {
                ++candidate.activity;
                continue;
            }
            if (!post.confirmation)
                continue;
            ++candidate.reactions;
            candidate.fast += reference.fast(reaction) ? 1 : 0;
            candidate.expected += reference.chance(a, post);
            candidate.creators += post.creator != last ? 1 : 0;
            last = post.creator;
        }
        if (candidate.reactions == 0)
            continue;
        candidate.rhythm = reference.rhythm(a);
        all.push_back(candidate);
    }
    const auto activity = ranksInto(all, activityStrata, [](const Candidate& c) { return c.activity; });
    const auto rhythm = ranksInto(all, rhythmStrata, [](const Candidate& c) { return c.rhythm; });
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i].stratum = activity[i] * rhythmStrata + rhythm[i];
    return all;
}

/// Reactions of all members, or of all controls.
struct Sums {
    double reactions = 0;
    double fast = 0;
    double expected = 0;

    void add(const Candidate& candidate)
    {
        reactions += candidate.reactions;
        fast += candidate.fast;
        expected += candidate.expected;
    }
    double share() const { return reactions > 0 ? fast / reactions : 0; }
    double excess() const { return reactions > 0 ? std::max(0.0, (fast - expected) / (reactions - expected)) : 0; }
};

/// One member and the controls that were found for it.
struct MatchedSet {
    const Candidate* member = nullptr;
    std::vector<const Candidate*> controls;
};

/// Controls are used once while there are enough of them, and taken from the nearest stratum that still has some.
std::vector<MatchedSet> match(const std::vector<Candidate>& all, const std::vector<char>& isCore,
                              const std::vector<char>& excluded, std::uint64_t seed)
{
    std::vector<std::vector<const Candidate*>> pools(activityStrata * rhythmStrata);
    for (const auto& candidate : all)
        if (excluded[candidate.account] == 0 && candidate.reactions >= 2 && candidate.creators >= 2)
            pools[static_cast<std::size_t>(candidate.stratum)].push_back(&candidate);
    std::size_t available = 0;
    for (const auto& pool : pools)
        available += pool.size();
    if (available == 0) // nobody else reacts to two of these creators: take whoever reacts to one
        for (const auto& candidate : all)
            if (excluded[candidate.account] == 0)
                pools[static_cast<std::size_t>(candidate.stratum)].push_back(&candidate);
    SplitMix random(mixBits(seed ^ 0xc0417401ULL));
    for (auto& pool : pools)
        for (std::size_t i = pool.size(); i > 1; --i)
            std::swap(pool[i - 1], pool[random.below(i)]);

    std::vector<MatchedSet> sets;
    for (const auto& candidate : all)
        if (isCore[candidate.account] != 0)
            sets.push_back({&candidate, {}});
    std::vector<std::size_t> next(pools.size(), 0);
    for (auto& set : sets) {
        const int activity = set.member->stratum / rhythmStrata;
        const int rhythm = set.member->stratum % rhythmStrata;
        for (int distance = 0; distance < activityStrata + rhythmStrata && set.controls.size() < controlsPerMember;
             ++distance) {
            for (int a = 0; a < activityStrata; ++a) {
                for (int r = 0; r < rhythmStrata; ++r) {
                    if (std::abs(a - activity) + std::abs(r - rhythm) != distance)
                        continue;
                    const auto at = static_cast<std::size_t>(a) * rhythmStrata + static_cast<std::size_t>(r);
                    while (set.controls.size() < controlsPerMember && next[at] < pools[at].size())
                        set.controls.push_back(pools[at][next[at]++]);
                }
            }
        }
    }
    return sets;
}

double pOfAccounts(const std::vector<MatchedSet>& sets, std::uint64_t seed)
{
    std::vector<std::vector<double>> contrast; // set -> what the contrast were if i was the member
    double observed = 0;
    for (const auto& set : sets) {
        if (set.controls.empty())
            continue;
        std::vector<double> shares{set.member->share()};
        double sum = shares[0];
        for (const auto* control : set.controls) {
            shares.push_back(control->share());
            sum += shares.back();
        }
        const auto others = static_cast<double>(set.controls.size());
        for (auto& share : shares)
            share -= (sum - share) / others;
        observed += shares[0];
        contrast.push_back(std::move(shares));
    }
    if (contrast.empty())
        return 1;
    SplitMix random(mixBits(seed ^ 0xacc0ULL));
    int asExtreme = 0;
    for (int i = 0; i < permutations; ++i) {
        double sum = 0;
        for (const auto& shares : contrast)
            sum += shares[random.below(shares.size())];
        asExtreme += sum >= observed - 1e-12 ? 1 : 0;
    }
    return permutationP(asExtreme, permutations);
}

struct Occasion {
    double memberReactions = 0;
    double memberFast = 0;
    double controlReactions = 0;
    double controlFast = 0;
};

double pOfOccasions(const std::map<std::int64_t, Occasion>& occasions, std::uint64_t seed)
{
    std::vector<double> differences;
    double observed = 0;
    for (const auto& [block, occasion] : occasions) {
        if (occasion.memberReactions == 0 || occasion.controlReactions == 0)
            continue;
        differences.push_back(occasion.memberFast / occasion.memberReactions
                              - occasion.controlFast / occasion.controlReactions);
        observed += differences.back();
    }
    if (differences.empty())
        return 1;
    SplitMix random(mixBits(seed ^ 0x0ccULL));
    int asExtreme = 0;
    for (int i = 0; i < permutations; ++i) {
        double sum = 0;
        for (const double difference : differences)
            sum += (random.next() & 1U) != 0 ? difference : -difference;
        asExtreme += sum >= observed - 1e-12 ? 1 : 0;
    }
    return permutationP(asExtreme, permutations);
}

} // namespace

ControlContrast contrastWithControls(const TimedPosts& posts, const DelayReference& reference,
                                     const std::vector<std::uint32_t>& creators,
                                     const std::vector<std::uint32_t>& core,
                                     const std::vector<std::uint32_t>& notControls, std::uint64_t seed)
{
    std::vector<char> inCase(posts.creators.size(), 0);
    for (const auto c : creators)
        inCase[c] = 1;
    std::vector<char> isCore(posts.accountCount(), 0);
    for (const auto a : core)
        isCore[a] = 1;
    auto excluded = isCore;
    for (const auto a : notControls)
        excluded[a] = 1;

    const auto all = candidates(posts, reference, inCase);
    const auto sets = match(all, isCore, excluded, seed);

    ControlContrast result;
    std::vector<char> isControl(posts.accountCount(), 0);
    Sums members;
    Sums controls;
    for (const auto& set : sets) {
        ++result.members;
        members.add(*set.member);
        for (const auto* control : set.controls) {
            ++result.controls;
            isControl[control->account] = 1;
            controls.add(*control);
        }
    }
    result.memberShare = members.share();
    result.controlShare = controls.share();
    result.memberExcess = members.excess();
    result.controlExcess = controls.excess();
    result.pAccounts = pOfAccounts(sets, seed);

    std::map<std::int64_t, Occasion> occasions;
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        if (isCore[a] == 0 && isControl[a] == 0)
            continue;
        for (const auto& reaction : posts.of(a)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0 || !post.confirmation)
                continue;
            auto& occasion = occasions[post.time / occasionMs];
            const double fast = reference.fast(reaction) ? 1 : 0;
            (isCore[a] != 0 ? occasion.memberReactions : occasion.controlReactions) += 1;
            (isCore[a] != 0 ? occasion.memberFast : occasion.controlFast) += fast;
        }
    }
    for (const auto& [block, occasion] : occasions)
        result.occasions += occasion.memberFast >= 3 ? 1 : 0;
    result.pPosts = pOfOccasions(occasions, seed);
    return result;
}

} // namespace lockstep
