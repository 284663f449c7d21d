// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/population.h"

#include "core/simulate/customers_by_share.h"
#include "core/simulate/day_rhythm.h"
#include "core/simulate/weighted_pick.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lockstep {

namespace {

class Builder {
public:
    explicit Builder(const ScenarioParameters& parameters) : m_p(parameters) {}

    Result<Population> build()
    {
        const int pool = m_p.customers > 0 ? m_p.poolSize : 0;
        const int others = m_p.fanClubs * m_p.fanClubSize + m_p.classes * m_p.classSize + m_p.giveawayAccounts
                           + m_p.rings * m_p.ringSize + m_p.staff + 2 * m_p.households + circlePeople()
                           + (m_p.requesters > 0 ? m_p.hijacked : 0) + (m_p.seedCustomers > 0 ? m_p.seeders : 0)
                           + m_p.loopAccounts + m_p.suggested + m_p.diaspora + purged() + m_p.harvesters;
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
        sellAccounts();
        addGiveawayPosts();
        sortPosts();
        makeAccounts();
        chooseCustomersByShare(m_p, m_world);
        return std::move(m_world);
    }

private:
    int circlePeople() const { return m_p.pods * m_p.podSize + m_p.hobbyists; }
    int purged() const { return static_cast<int>(m_p.purgeShare * m_p.accounts); }

    void makeCommunities()
    {
        for (int k = 0; k < m_p.communities; ++k)
            m_community.add(static_cast<std::uint32_t>(k), 1.0 / (k + 1));
        m_inCommunity.resize(static_cast<std::size_t>(m_p.communities));
    }

    void makeCreators()
    {
        auto random = stream(m_p, Purpose::creators);
        // People of pods and crafts post too: small creators behind the others.
        for (int i = 0; i < m_p.creators + circlePeople(); ++i) {
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
        const auto famous = static_cast<std::uint32_t>(m_p.creators / 5);
        for (std::uint32_t c = famous; c < static_cast<std::uint32_t>(m_p.creators); ++c)
            if (count[c] >= m_p.customerPosts)
                candidates.push_back(c);
        auto random = stream(m_p, Purpose::groups, 1);
        shuffle(candidates, random);
        const int hosts = m_p.giveawayAccounts > 0 ? m_p.giveawayHosts : 0;
        const int clients = m_p.staff > 0 ? m_p.staffClients : 0;
        const int loopHosts = m_p.loopAccounts > 0 ? m_p.loopHosts : 0;
        const int wanted = m_p.fanClubs + hosts + m_p.customers + m_p.rings * m_p.ringCustomers + clients + loopHosts
                           + m_p.newsSpikes + m_p.seedCustomers + m_p.requesters + m_p.managed + m_p.resold
                           + m_p.rebrands;
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
        takeNext(m_world.loopHosts, loopHosts);
        takeNext(m_world.newsCreators, m_p.newsSpikes);
        takeNext(m_world.seedCustomers, m_p.seedCustomers);
        takeNext(m_world.requesters, m_p.requesters);
        takeNext(m_world.managed, m_p.managed);
        takeNext(m_world.resold, m_p.resold);
        takeNext(m_world.rebranded, m_p.rebrands);
        return {};
    }

    /// The new owner is silent for some days, posts by another clock and for another public.
    void sellAccounts()
    {
        for (const auto sold : m_world.resold) {
            auto random = stream(m_p, Purpose::resale, sold);
            auto& creator = m_world.creators[sold];
            creator.soldAt = (m_p.resaleDay + random.uniform(-3, 3)) * secondsPerDay;
            do // a large public, but not the old one
                creator.newCommunity = m_community.draw(random);
            while (creator.newCommunity == creator.community && m_p.communities > 1);
            const double silentUntil = creator.soldAt + m_p.resaleGapDays * secondsPerDay;
            std::erase_if(m_world.posts, [&](const SimPost& post) {
                return post.creator == sold && post.at >= creator.soldAt && post.at < silentUntil;
            });
            for (auto& post : m_world.posts)
                if (post.creator == sold && post.at >= silentUntil)
                    post.at = std::min(post.at + m_p.resaleShiftHours * 3600, m_p.days * 86'400.0 - 1);
        }
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
            makeAccount(u, m_world.accounts[u], random);
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
        assign(SimRole::pod, m_p.pods, m_p.podSize);
        assign(SimRole::hobby, 1, m_p.hobbyists);
        assign(SimRole::hijacked, 1, m_p.requesters > 0 ? m_p.hijacked : 0);
        assign(SimRole::seeder, 1, m_p.seedCustomers > 0 ? m_p.seeders : 0);
        assign(SimRole::loop, 1, m_p.loopAccounts);
        assign(SimRole::suggested, 1, m_p.suggested);
        assign(SimRole::diaspora, 1, m_p.diaspora);
        assign(SimRole::purged, 1, purged());
        assign(SimRole::harvester, 1, m_p.harvesters);
        auto own = static_cast<std::uint32_t>(m_p.creators);
        for (std::uint32_t u = 0; u < m_world.accounts.size(); ++u)
            if (m_world.accounts[u].role == SimRole::pod || m_world.accounts[u].role == SimRole::hobby)
                m_world.creators[own++].owner = u;
        m_world.purgeAt = std::floor(m_p.days * 0.6) * secondsPerDay + 4 * 3600;
    }

    void makeAccount(std::uint32_t number, SimAccount& account, RandomStream& random)
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
        else if (account.role == SimRole::diaspora || account.role == SimRole::hobby)
            account.community = 0;
        account.zone = communityZone(account.community) + habit;
        if (account.role == SimRole::farm) {
            account.activity *= m_p.poolLife;
            account.zone += m_p.poolShift;
        }
        if (account.role == SimRole::harvester)
            account.activity = 0;
        if (account.role == SimRole::diaspora)
            account.zone -= 8;
        if (account.role == SimRole::purged)
            account.until = m_world.purgeAt;

        m_isFollowed.resize(m_world.creators.size(), 0);
        for (auto c = static_cast<std::size_t>(m_p.creators); c < m_world.creators.size(); ++c)
            m_isFollowed[c] = m_world.creators[c].owner == number; // nobody follows himself
        if (account.role == SimRole::fan)
            follow(account, m_world.fanCreators[account.group], random);
        if (account.role == SimRole::schoolClass)
            followTogether(account, Purpose::groups, 100 + account.group, random);
        if (account.role == SimRole::household)
            followTogether(account, Purpose::households, account.group, random);
        if (account.role == SimRole::suggested)
            followSuggestions(account, random);
        if (account.role == SimRole::hobby)
            followFellows(account, random);
        const auto wanted = static_cast<int>(std::lround(m_p.followsMedian * random.logNormal(0, m_p.followsSigma)));
        for (int i = static_cast<int>(account.follows.size()); i < wanted; ++i)
            followSomebody(account, random);
        if (!m_world.resold.empty())
            followSoldAccounts(number, account);
        for (const auto& followed : account.follows)
            m_isFollowed[followed.creator] = 0;
    }

    /// A new account joins on some day and follows most of the one list that everybody new is shown.
    void followSuggestions(SimAccount& account, RandomStream& random)
    {
        account.from = random.uniform(0, m_p.days * 0.8) * secondsPerDay;
        auto common = stream(m_p, Purpose::suggestions);
        for (int i = 0; i < m_p.suggestedCreators; ++i) {
            const auto creator = m_everywhere.draw(common);
            if (random.chance(0.85))
                follow(account, creator, random);
        }
    }

    /// Two people of a craft in five know each other, and then they like much of what the other shows.
    void followFellows(SimAccount& account, RandomStream& random)
    {
        for (auto c = static_cast<std::uint32_t>(m_p.creators); c < m_world.creators.size(); ++c) {
            const auto owner = m_world.creators[c].owner;
            if (owner != noOwner && m_world.accounts[owner].role == SimRole::hobby && random.chance(0.4)
                && follow(account, c, random))
                account.follows.back().affinity = 0.6F;
        }
    }

    /// The public of the new owner comes from his community. Its draws are apart: it is not there in other worlds.
    void followSoldAccounts(std::uint32_t number, SimAccount& account)
    {
        auto random = stream(m_p, Purpose::extraFollows, number);
        for (const auto sold : m_world.resold)
            if (m_world.creators[sold].newCommunity == account.community && random.chance(0.35)
                && follow(account, sold, random))
                account.follows.back().newPublic = true;
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

std::vector<std::uint32_t> Population::members(SimRole role, std::uint32_t group) const
{
    std::vector<std::uint32_t> found;
    for (std::uint32_t u = 0; u < accounts.size(); ++u)
        if (accounts[u].role == role && accounts[u].group == group)
            found.push_back(u);
    return found;
}

Result<Population> populate(const ScenarioParameters& parameters)
{
    return Builder(parameters).build();
}

} // namespace lockstep
