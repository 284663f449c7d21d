// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/mutual_rings.h"

#include "core/detect/mutual_exchange.h"
#include "core/detect/mutual_ties.h"
#include "core/detect/quasi_clique.h"
#include "core/detect/timed_posts.h"
#include "core/stats/fdr.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace lockstep {

namespace {

constexpr double tieDensity = 0.3;
constexpr double partDensity = 0.6;     ///< of a group whose halves hardly know each other
constexpr std::size_t smallestSeed = 6; ///< it may grow
constexpr std::int64_t occasionMs = 6 * TimedPosts::hourMs;
constexpr std::size_t audienceAuthors = 3; ///< authors of the ring that a control reacts to

class RingTest {
public:
    RingTest(const AuthoredReactions& all, const MutualPosts& posts, const std::vector<std::uint8_t>& popularity,
             double fdr, std::uint64_t seed)
        : m_all(all), m_posts(posts), m_popularity(popularity), m_fdr(fdr), m_seed(seed)
    {
    }

    MutualRing run(const std::vector<std::uint32_t>& clique)
    {
        m_ring = {};
        m_inRing.assign(m_posts.members.size(), 0);
        for (const auto member : clique)
            m_inRing[member] = 1;
        const auto found = exchangeWithin(m_posts, m_inRing, false);
        for (const auto member : clique)
            m_ring.coverage += found.given[member];
        m_ring.coverage /= std::max(1.0, found.ringPosts * static_cast<double>(clique.size() - 1));
        grow();
        if (ringSize() >= smallestMutualRing) {
            knownElsewhere();
            confirm();
        }
        if (m_ring.core.size() >= smallestMutualRing) {
            measure();
            contrast();
            permuteTargets();
        }
        return std::move(m_ring);
    }

private:
    std::size_t ringSize() const { return static_cast<std::size_t>(std::count(m_inRing.begin(), m_inRing.end(), 1)); }

    /// Who gives to and gets from at least half, on the discovery half: first whoever was left out of the clique
    /// comes in, then whoever came in by chance goes.
    void grow()
    {
        for (int round = 0; round < 3; ++round) {
            const auto found = exchangeWithin(m_posts, m_inRing, false);
            const auto size = static_cast<double>(ringSize());
            auto next = round == 0 ? m_inRing : std::vector<char>(m_inRing.size(), 0);
            for (std::uint32_t m = 0; m < m_posts.members.size(); ++m) {
                const double self = m_inRing[m] != 0 ? 1 : 0;
                const double canGive = found.ringPosts - self * found.posts[m];
                const double canGet = found.posts[m] * (size - self);
                if (canGive > 0 && found.given[m] >= 0.5 * canGive && canGet > 0 && found.got[m] >= 0.5 * canGet)
                    next[m] = 1;
            }
            m_inRing = std::move(next);
        }
    }

    /// For each member: of the posts of authors outside the ring to whom it ever reacted, those it reacted to.
    void knownElsewhere()
    {
        const auto accounts = m_posts.memberOf.size();
        std::vector<std::uint32_t> postsOf(accounts, 0);
        std::vector<std::uint64_t> known;
        std::vector<double> reacted(m_posts.members.size(), 0);
        for (const auto& post : m_all.posts) {
            const auto author = m_posts.memberOf[post.author.index()];
            if (author != MutualPosts::none && m_inRing[author] != 0)
                continue;
            ++postsOf[post.author.index()];
            for (const auto& reaction : m_all.of(post))
                if (const auto m = m_posts.memberOf[reaction.account]; m != MutualPosts::none && m_inRing[m] != 0) {
                    ++reacted[m];
                    known.push_back(pairKey(m, post.author.value()));
                }
        }
        std::sort(known.begin(), known.end());
        known.erase(std::unique(known.begin(), known.end()), known.end());
        std::vector<double> chances(m_posts.members.size(), 0);
        for (const auto key : known)
            chances[key >> 32U] += postsOf[static_cast<std::uint32_t>(key)];
        m_elsewhere.assign(m_posts.members.size(), 0);
        double allReacted = 0;
        double allChances = 0;
        for (std::size_t m = 0; m < chances.size(); ++m) {
            allReacted += reacted[m];
            allChances += chances[m];
            // Ten posts' worth of doubt: two posts of an author one knows say little.
            m_elsewhere[m] = chances[m] > 0 ? reacted[m] / (chances[m] + 10) : 0;
        }
        m_ring.elsewhere = allChances > 0 ? allReacted / allChances : 0;
    }

    /// log P of so many successes when a friend gives this share, or what one gives elsewhere.
    static double logTail(double chances, double reactions, double share)
    {
        if (chances < 1)
            return 0;
        return logBinomialTail(static_cast<std::int64_t>(chances), std::min(share, 0.98),
                               static_cast<std::int64_t>(reactions));
    }

    void confirm()
    {
        const auto found = exchangeWithin(m_posts, m_inRing, true);
        const auto size = static_cast<double>(ringSize());
        std::vector<MutualMember> tested;
        std::vector<double> logP;
        for (std::uint32_t m = 0; m < m_posts.members.size(); ++m) {
            if (m_inRing[m] == 0)
                continue;
            const double canGive = found.ringPosts - found.posts[m];
            const double canGet = found.posts[m] * (size - 1);
            MutualMember member{m, 0, 0, 0, 1};
            member.given = canGive > 0 ? found.given[m] / canGive : 0;
            member.got = canGet > 0 ? found.got[m] / canGet : 0;
            member.logP = std::max(logTail(canGive, found.given[m], std::max(friendlyCoverage, m_elsewhere[m])),
                                   logTail(canGet, found.got[m], friendlyCoverage));
            tested.push_back(member);
            logP.push_back(member.logP);
        }
        // Everybody who posts and reacts could have been in the ring.
        const auto q = adjustedP(logP, static_cast<double>(m_posts.members.size()));
        for (std::size_t i = 0; i < tested.size(); ++i) {
            tested[i].q = q[i];
            if (q[i] <= m_fdr)
                m_ring.core.push_back(tested[i]);
            else
                m_ring.associated.push_back(tested[i].member);
        }
    }

    void measure()
    {
        m_isCore.assign(m_posts.members.size(), 0);
        std::vector<std::uint32_t> place(m_posts.members.size(), 0);
        for (std::uint32_t i = 0; i < m_ring.core.size(); ++i) {
            m_isCore[m_ring.core[i].member] = 1;
            place[m_ring.core[i].member] = i;
        }
        const auto size = m_ring.core.size();
        std::vector<std::uint32_t> pairs(size * size, 0); // of one, by another
        std::vector<std::uint32_t> postsOf(size, 0);
        double covered = 0;
        double even = 0;
        for (const auto& post : m_posts.posts) {
            if (!post.confirmation || m_isCore[post.author] == 0)
                continue;
            ++m_ring.posts;
            ++postsOf[place[post.author]];
            std::size_t here = 0;
            for (const auto& reaction : m_posts.of(post))
                if (m_isCore[reaction.member] != 0 && inTime(reaction.seconds)) {
                    ++here;
                    ++pairs[place[post.author] * size + place[reaction.member]];
                }
            covered += static_cast<double>(here);
            even += 2 * here >= size - 1 ? 1 : 0;
        }
        if (m_ring.posts == 0)
            return;
        m_ring.coverage = covered / (static_cast<double>(m_ring.posts) * static_cast<double>(size - 1));
        m_ring.evenPosts = even / m_ring.posts;
        double compared = 0;
        double selective = 0;
        for (std::size_t of = 0; of < size; ++of)
            for (std::size_t by = 0; by < size; ++by) {
                if (of == by || postsOf[of] < 2)
                    continue;
                ++compared;
                selective += pairs[of * size + by] < 0.2 * postsOf[of] ? 1 : 0;
            }
        m_ring.selectivePairs = compared > 0 ? selective / compared : 0;
    }

    /// Every post of the ring is a trial for each member but its author, and for each control: somebody outside who
    /// reacts to three of its authors or more, as active as the member.
    void contrast()
    {
        const auto accounts = m_posts.memberOf.size();
        std::vector<char> kind(accounts, 2);
        std::vector<double> activity(accounts, 0);
        std::vector<std::uint64_t> audience; // account, author
        for (const auto& post : m_all.posts) {
            const auto author = m_posts.memberOf[post.author.index()];
            const bool ofRing = author != MutualPosts::none && m_inRing[author] != 0;
            for (const auto& reaction : m_all.of(post)) {
                // Activity on posts of others: that within the ring is what is in question.
                activity[reaction.account] += ofRing ? 0 : 1;
                if (ofRing)
                    audience.push_back(pairKey(reaction.account, author));
            }
        }
        std::sort(audience.begin(), audience.end());
        audience.erase(std::unique(audience.begin(), audience.end()), audience.end());
        for (std::size_t from = 0; from < audience.size();) {
            auto to = from;
            while (to < audience.size() && audience[to] >> 32U == audience[from] >> 32U)
                ++to;
            if (to - from >= audienceAuthors)
                kind[audience[from] >> 32U] = 0;
            from = to;
        }
        for (std::uint32_t m = 0; m < m_posts.members.size(); ++m)
            if (m_inRing[m] != 0)
                kind[m_posts.members[m].index()] = m_isCore[m] != 0 ? 1 : 2;

        std::vector<std::uint32_t> taking;
        for (std::uint32_t a = 0; a < accounts; ++a)
            if (kind[a] != 2)
                taking.push_back(a);
        // Only some of the controls are needed: with a large audience the trials would not fit into memory.
        constexpr std::size_t most = 20'000;
        if (taking.size() > most) {
            std::vector<std::pair<std::uint64_t, std::uint32_t>> lots;
            for (const auto a : taking)
                lots.emplace_back(kind[a] == 1 ? 0 : mixBits(m_seed ^ mixBits(a)) | 1U, a);
            std::nth_element(lots.begin(), lots.begin() + most, lots.end());
            for (auto at = lots.begin() + most; at != lots.end(); ++at)
                kind[at->second] = 2;
            std::erase_if(taking, [&kind](std::uint32_t a) { return kind[a] == 2; });
        }
        contrastOf(kind, activity, taking);
    }

    void contrastOf(const std::vector<char>& kind, const std::vector<double>& activity,
                    const std::vector<std::uint32_t>& taking)
    {
        std::vector<const MutualPosts::Post*> ringPosts;
        for (const auto& post : m_posts.posts)
            if (post.confirmation && m_isCore[post.author] != 0)
                ringPosts.push_back(&post);
        const auto occasionOf = [this](const MutualPosts::Post* post) {
            return m_all.posts[post->number].time / occasionMs;
        };
        std::sort(ringPosts.begin(), ringPosts.end(), [&](const auto* a, const auto* b) {
            return occasionOf(a) != occasionOf(b) ? occasionOf(a) < occasionOf(b) : a->number < b->number;
        });
        // Occasions of few posts are joined, so that the table of trials stays small: at most a hundred.
        const auto perOccasion = std::max<std::size_t>(1, ringPosts.size() / 100);
        std::vector<UnitTrials> trials;
        std::vector<double> hits(kind.size(), 0);
        std::vector<double> own(kind.size(), 0);
        std::int64_t occasion = 0;
        for (std::size_t from = 0; from < ringPosts.size(); ++occasion) {
            auto to = from;
            while (to < ringPosts.size()
                   && (to - from < perOccasion || occasionOf(ringPosts[to]) == occasionOf(ringPosts[to - 1])))
                ++to;
            for (auto i = from; i < to; ++i) {
                ++own[m_posts.members[ringPosts[i]->author].index()];
                for (const auto& reaction : m_all.of(m_all.posts[ringPosts[i]->number]))
                    hits[reaction.account] += inTime(reaction.seconds) ? 1 : 0;
            }
            for (const auto a : taking)
                if (const double chances = static_cast<double>(to - from) - own[a]; chances > 0)
                    trials.push_back({a, occasion, chances, hits[a]});
            std::fill(hits.begin(), hits.end(), 0);
            std::fill(own.begin(), own.end(), 0);
            from = to;
        }
        m_ring.contrast = contrastUnits(trials, kind, activity, m_seed);
    }

    /// What each of the core reacted to on the confirmation half is drawn anew among all posts as popular; how many
    /// of those are posts of the core?
    void permuteTargets()
    {
        std::array<std::uint32_t, popularityStrata> posts{};
        std::array<std::uint32_t, popularityStrata> ofCore{};
        std::vector<std::array<std::uint32_t, popularityStrata>> draws(m_posts.members.size());
        std::uint64_t observed = 0;
        std::uint64_t all = 0;
        for (std::size_t p = 0; p < m_all.posts.size(); ++p) {
            const auto& post = m_all.posts[p];
            if (!post.confirmation)
                continue;
            const auto author = m_posts.memberOf[post.author.index()];
            const bool core = author != MutualPosts::none && m_isCore[author] != 0;
            ++posts[m_popularity[p]];
            ofCore[m_popularity[p]] += core ? 1U : 0U;
            for (const auto& reaction : m_all.of(post))
                if (const auto m = m_posts.memberOf[reaction.account]; m != MutualPosts::none && m_isCore[m] != 0) {
                    ++draws[m][m_popularity[p]];
                    ++all;
                    observed += core ? 1U : 0U;
                }
        }
        constexpr std::uint64_t budget = 100'000'000;
        const auto shuffles =
            static_cast<int>(std::clamp<std::uint64_t>(budget / std::max<std::uint64_t>(all, 1), 199, 9'999));
        SplitMix random(mixBits(m_seed ^ 0x7a29e7ULL));
        int asMany = 0;
        for (int shuffle = 0; shuffle < shuffles; ++shuffle) {
            std::uint64_t hits = 0;
            for (const auto& member : m_ring.core)
                for (std::size_t s = 0; s < popularityStrata; ++s) {
                    auto left = posts[s];
                    auto marked = ofCore[s];
                    for (std::uint32_t i = 0; i < draws[member.member][s] && marked > 0; ++i, --left)
                        if (random.below(left) < marked) {
                            ++hits;
                            --marked;
                        }
                }
            asMany += hits >= observed ? 1 : 0;
        }
        m_ring.pTargets = permutationP(asMany, shuffles);
    }

    const AuthoredReactions& m_all;
    const MutualPosts& m_posts;
    const std::vector<std::uint8_t>& m_popularity;
    double m_fdr;
    std::uint64_t m_seed;
    std::vector<char> m_inRing;
    std::vector<char> m_isCore;
    std::vector<double> m_elsewhere;
    MutualRing m_ring;
};

bool takesTurns(const MutualRing& ring)
{
    return ring.core.size() >= smallestMutualRing && ring.coverage >= leastCoverage && ring.selectivePairs <= 0.3;
}

std::vector<std::pair<std::uint32_t, std::uint32_t>>
tiesWithin(const std::vector<std::pair<std::uint32_t, std::uint32_t>>& ties, const std::vector<std::uint32_t>& clique)
{
    std::vector<std::pair<std::uint32_t, std::uint32_t>> within;
    const auto isIn = [&clique](std::uint32_t member) {
        return std::binary_search(clique.begin(), clique.end(), member);
    };
    std::copy_if(ties.begin(), ties.end(), std::back_inserter(within),
                 [&isIn](const auto& tie) { return isIn(tie.first) && isIn(tie.second); });
    return within;
}

} // namespace

MutualScan scanMutualRings(const AuthoredReactions& all, const MutualPosts& posts, double fdr, std::uint64_t seed,
                           const TaskContext& task)
{
    MutualScan scan;
    const auto members = static_cast<double>(posts.members.size());
    scan.pairsTested = members * (members - 1) / 2;
    const auto ties = mutualTies(posts);
    const auto cliques = quasiCliques(ties, tieDensity);
    const auto popularity = popularityOf(all);
    std::vector<char> taken(posts.members.size(), 0);
    RingTest test(all, posts, popularity, fdr, seed);
    const auto isFree = [&](const std::vector<std::uint32_t>& clique) { // a ring may grow over its neighbour
        return clique.size() >= smallestSeed
               && std::none_of(clique.begin(), clique.end(), [&taken](auto m) { return taken[m] != 0; });
    };
    const auto keep = [&](MutualRing ring, bool turns) {
        for (const auto& member : ring.core)
            taken[member.member] = 1;
        (turns ? scan.rings : scan.selective).push_back(std::move(ring));
    };
    for (const auto& clique : cliques) {
        if (task.cancelled() || !isFree(clique))
            continue;
        ++scan.tried;
        auto ring = test.run(clique);
        if (takesTurns(ring)) {
            keep(std::move(ring), true);
            continue;
        }
        // Two rings with some ties across look like one that is selective.
        bool parted = false;
        for (const auto& part : quasiCliques(tiesWithin(ties, clique), partDensity)) {
            if (part.size() == clique.size() || !isFree(part))
                continue;
            ++scan.tried;
            if (auto smaller = test.run(part); takesTurns(smaller)) {
                keep(std::move(smaller), true);
                parted = true;
            }
        }
        if (!parted && std::max(clique.size(), ring.core.size()) >= smallestMutualRing)
            keep(std::move(ring), false);
    }
    std::stable_sort(scan.rings.begin(), scan.rings.end(),
                     [](const MutualRing& a, const MutualRing& b) { return a.core.size() > b.core.size(); });
    return scan;
}

} // namespace lockstep
