// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/population.h"

#include "core/simulate/day_rhythm.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

/// Draws from fixed weights: a running sum and a binary search.
class WeightedPick {
public:
    void add(std::uint32_t item, double weight)
    {
        m_items.push_back(item);
        m_sums.push_back((m_sums.empty() ? 0 : m_sums.back()) + weight);
    }
    bool empty() const { return m_items.empty(); }
    std::uint32_t draw(RandomStream& random) const
    {
        const auto at = std::upper_bound(m_sums.begin(), m_sums.end(), random.uniform() * m_sums.back());
        return m_items[std::min(static_cast<std::size_t>(at - m_sums.begin()), m_items.size() - 1)];
    }

private:
    std::vector<std::uint32_t> m_items;
    std::vector<double> m_sums;
};

template <class T>
void shuffle(std::vector<T>& items, RandomStream& random)
{
    for (std::size_t left = items.size(); left > 1; --left)
        std::swap(items[left - 1], items[random.below(static_cast<std::uint32_t>(left))]);
}

class Builder {
public:
    explicit Builder(const ScenarioParameters& parameters) : m_p(parameters) {}

    Result<Population> build()
    {
        const int pool = m_p.customers > 0 ? m_p.poolSize : 0;
        const int others = m_p.fanClubs * m_p.fanClubSize + m_p.classes * m_p.classSize + m_p.giveawayAccounts
                           + m_p.rings * m_p.ringSize + m_p.staff + 2 * m_p.households;
        if (pool + others > m_p.accounts)
            return makeError(
                ErrorCode::badArgument,
                messageText(QT_TRANSLATE_NOOP("core", "The groups of this world need %1 accounts, but it has "
                                                      "only %2; raise accounts or make the groups smaller."),
                            pool + others, m_p.accounts));
        makeCommunities();
        makeCreators();
        makePosts();
        if (auto chosen = chooseCreators(); !chosen)
            return chosen.error();
        addGiveawayPosts();
        sortPosts();
        makeAccounts();
        return std::move(m_world);
    }

private:
    void makeCommunities()
    {
        for (int k = 0; k < m_p.communities; ++k)
            m_community.add(static_cast<std::uint32_t>(k), 1.0 / (k + 1));
        m_inCommunity.resize(static_cast<std::size_t>(m_p.communities));
    }

    void makeCreators()
    {
        auto random = stream(m_p, Purpose::creators);
        for (int i = 0; i < m_p.creators; ++i) {
            SimCreator creator;
            creator.community = m_community.draw(random);
            creator.zone = communityZone(creator.community);
            const double weight = std::pow(i + 1, -m_p.popularityExponent);
            m_everywhere.add(static_cast<std::uint32_t>(i), weight);
            m_inCommunity[creator.community].add(static_cast<std::uint32_t>(i), weight);
            m_world.creators.push_back(std::move(creator));
        }
    }

    void makePosts()
    {
        for (std::uint32_t c = 0; c < m_world.creators.size(); ++c) {
            auto random = stream(m_p, Purpose::posts, c);
            const double rate =
                m_p.postsPerDayLow * std::pow(m_p.postsPerDayHigh / m_p.postsPerDayLow, random.uniform());
            std::vector<double> times(static_cast<std::size_t>(random.poisson(rate * m_p.days)));
            for (double& at : times)
                at = std::floor(drawMoment(random, m_p.days, m_world.creators[c].zone));
            std::sort(times.begin(), times.end());
            double level = random.normal();
            for (const double at : times) {
                m_world.posts.push_back({c, at, std::exp(level * m_p.qualitySigma)});
                level = m_p.qualityMemory * level
                        + std::sqrt(1 - m_p.qualityMemory * m_p.qualityMemory) * random.normal();
            }
        }
    }

    /// Club idols, hosts and customers: nobody twice, not the best known ones, all with enough posts to show it.
    Result<void> chooseCreators()
    {
        std::vector<int> count(m_world.creators.size());
        for (const auto& post : m_world.posts)
            ++count[post.creator];
        std::vector<std::uint32_t> candidates;
        for (std::uint32_t c = static_cast<std::uint32_t>(count.size() / 5); c < count.size(); ++c)
            if (count[c] >= m_p.customerPosts)
                candidates.push_back(c);
        auto random = stream(m_p, Purpose::groups, 1);
        shuffle(candidates, random);
        const int hosts = m_p.giveawayAccounts > 0 ? m_p.giveawayHosts : 0;
        const int clients = m_p.staff > 0 ? m_p.staffClients : 0;
        const int wanted = m_p.fanClubs + hosts + m_p.customers + m_p.rings * m_p.ringCustomers + clients;
        if (static_cast<int>(candidates.size()) < wanted)
            return makeError(
                ErrorCode::badArgument,
                messageText(QT_TRANSLATE_NOOP("core",
                                              "This world needs %1 creators with at least %2 posts for its customers "
                                              "and groups, but only %3 have them; raise creators or days."),
                            wanted, m_p.customerPosts, candidates.size()));
        auto takeNext = [next = candidates.begin()](std::vector<std::uint32_t>& to, int n) mutable {
            to.assign(next, next + n);
            next += n;
        };
        takeNext(m_world.fanCreators, m_p.fanClubs);
        takeNext(m_world.giveawayHosts, hosts);
        takeNext(m_world.customers, m_p.customers);
        takeNext(m_world.ringCustomers, m_p.rings * m_p.ringCustomers);
        takeNext(m_world.staffClients, clients);
        return {};
    }

    /// Hosts take turns, between 8:00 and 22:00 of their own clock.
    void addGiveawayPosts()
    {
        if (m_world.giveawayHosts.empty())
            return;
        const double firstDay = std::floor(m_p.days * 0.45);
        m_world.firstGiveaway = firstDay * secondsPerDay;
        for (int i = 0; i < m_p.giveawayPosts; ++i) {
            const auto host = m_world.giveawayHosts[static_cast<std::size_t>(i) % m_world.giveawayHosts.size()];
            const double through = m_p.giveawayDays * (i + 0.5) / m_p.giveawayPosts;
            const double hour = 8 + 14 * (through - std::floor(through)) - m_world.creators[host].zone;
            m_world.posts.push_back(
                {host, (firstDay + std::floor(through)) * secondsPerDay + std::floor(hour * 3600), 1.5});
        }
    }

    void sortPosts()
    {
        const auto regular = m_world.posts.size() - giveawayCount();
        std::vector<std::uint32_t> order(m_world.posts.size());
        std::iota(order.begin(), order.end(), 0U);
        std::stable_sort(order.begin(), order.end(),
                         [this](auto a, auto b) { return m_world.posts[a].at < m_world.posts[b].at; });
        std::vector<SimPost> sorted;
        sorted.reserve(order.size());
        for (const auto old : order) {
            const auto now = static_cast<std::uint32_t>(sorted.size());
            if (old >= regular)
                m_world.giveawayPosts.push_back(now);
            m_world.creators[m_world.posts[old].creator].posts.push_back(now);
            sorted.push_back(m_world.posts[old]);
        }
        m_world.posts = std::move(sorted);
    }

    std::size_t giveawayCount() const
    {
        return m_world.giveawayHosts.empty() ? 0 : static_cast<std::size_t>(m_p.giveawayPosts);
    }

    void makeAccounts()
    {
        m_world.accounts.resize(static_cast<std::size_t>(m_p.accounts));
        assignGroups();
        for (std::uint32_t u = 0; u < m_world.accounts.size(); ++u) {
            auto random = stream(m_p, Purpose::account, u);
            makeAccount(m_world.accounts[u], random);
        }
    }

    void assignGroups()
    {
        std::vector<std::uint32_t> order(m_world.accounts.size());
        std::iota(order.begin(), order.end(), 0U);
        auto random = stream(m_p, Purpose::groups);
        shuffle(order, random);
        auto next = order.begin();
        const auto assign = [&](SimRole role, int groups, int size) {
            for (int g = 0; g < groups; ++g)
                for (int i = 0; i < size; ++i, ++next) {
                    m_world.accounts[*next].role = role;
                    m_world.accounts[*next].group = static_cast<std::uint32_t>(g);
                }
        };
        assign(SimRole::fan, m_p.fanClubs, m_p.fanClubSize);
        assign(SimRole::schoolClass, m_p.classes, m_p.classSize);
        assign(SimRole::giveaway, 1, m_p.giveawayAccounts);
        assign(SimRole::farm, 1, m_p.customers > 0 ? m_p.poolSize : 0);
        assign(SimRole::ring, m_p.rings, m_p.ringSize);
        assign(SimRole::staff, 1, m_p.staff);
        assign(SimRole::household, m_p.households, 2);
    }

    void makeAccount(SimAccount& account, RandomStream& random)
    {
        account.community = m_community.draw(random);
        account.activity = random.logNormal(m_p.activityMu, m_p.activitySigma);
        const double habit = random.normal() * 1.2;
        if (account.role == SimRole::fan)
            account.community = m_world.creators[m_world.fanCreators[account.group]].community;
        else if (account.role == SimRole::schoolClass)
            account.community = account.group % static_cast<std::uint32_t>(m_p.communities);
        else if (account.role == SimRole::household)
            account.community = communityOfHousehold(account.group);
        account.zone = communityZone(account.community) + habit;
        if (account.role == SimRole::farm)
            account.activity *= m_p.poolLife;

        m_isFollowed.resize(m_world.creators.size(), 0);
        if (account.role == SimRole::fan)
            follow(account, m_world.fanCreators[account.group], random);
        if (account.role == SimRole::schoolClass)
            followTogether(account, Purpose::groups, 100 + account.group, random);
        if (account.role == SimRole::household)
            followTogether(account, Purpose::households, account.group, random);
        const auto wanted = static_cast<int>(std::lround(m_p.followsMedian * random.logNormal(0, m_p.followsSigma)));
        for (int i = static_cast<int>(account.follows.size()); i < wanted; ++i)
            followSomebody(account, random);
        for (const auto& followed : account.follows)
            m_isFollowed[followed.creator] = 0;
    }

    std::uint32_t communityOfHousehold(std::uint32_t household)
    {
        auto common = stream(m_p, Purpose::households, household);
        return m_community.draw(common);
    }

    /// What a class or a couple talks about: the same dozen creators for everyone in it.
    void followTogether(SimAccount& account, Purpose purpose, std::uint64_t group, RandomStream& random)
    {
        auto common = stream(m_p, purpose, group);
        for (int i = 0; i < 12; ++i) {
            const auto& own = m_inCommunity[account.community];
            follow(account, own.empty() ? m_everywhere.draw(common) : own.draw(common), random);
        }
    }

    void followSomebody(SimAccount& account, RandomStream& random)
    {
        const auto& own = m_inCommunity[account.community];
        const auto first =
            random.chance(m_p.inCommunity) && !own.empty() ? own.draw(random) : m_everywhere.draw(random);
        // A small community runs out of creators; then the world is the next place to look.
        if (!follow(account, first, random))
            follow(account, m_everywhere.draw(random), random);
    }

    bool follow(SimAccount& account, std::uint32_t creator, RandomStream& random)
    {
        if (m_isFollowed[creator])
            return false;
        m_isFollowed[creator] = 1;
        account.follows.push_back({creator,
                                   static_cast<float>(m_p.likeProbability * random.logNormal(0, m_p.affinitySigma)),
                                   random.chance(m_p.notifications)});
        return true;
    }

    const ScenarioParameters& m_p;
    Population m_world;
    WeightedPick m_community;
    WeightedPick m_everywhere;
    std::vector<WeightedPick> m_inCommunity;
    std::vector<char> m_isFollowed; ///< scratch, by creator
};

} // namespace

double communityZone(std::uint32_t community)
{
    static constexpr std::array<double, 5> zones{1, 1, 0, 1, -5};
    return zones[community % zones.size()];
}

Result<Population> populate(const ScenarioParameters& parameters)
{
    return Builder(parameters).build();
}

} // namespace lockstep
