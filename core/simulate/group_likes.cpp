// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/group_likes.h"

#include "core/simulate/day_rhythm.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>
#include <utility>

namespace lockstep {

namespace {

class Planner {
public:
    Planner(const ScenarioParameters& parameters, const Population& world) : m_p(parameters), m_world(world) {}

    std::vector<PlannedLike> plan()
    {
        deliverOrders();
        runRings();
        workAsStaff();
        goViral();
        runPods();
        answerRequests();
        closeTheLoop();
        comeIntoTheNews();
        shareCollabs();
        dropRepeats();
        return std::move(m_likes);
    }

private:
    /// Every post of a customer gets its quota from accounts drawn anew out of the pool.
    void deliverOrders()
    {
        auto pool = m_world.members(SimRole::farm, 0);
        for (const auto customer : m_world.customers)
            for (const auto post : m_world.creators[customer].posts)
                if (m_world.posts[post].at >= m_p.subscriptionFrom * secondsPerDay)
                    deliver(post, pool);
    }

    void deliver(std::uint32_t post, std::vector<std::uint32_t>& pool)
    {
        auto random = stream(m_p, Purpose::orders, post);
        const double quota = m_p.likesPerPost * (1 + random.uniform(-m_p.quotaJitter, m_p.quotaJitter));
        const double start = m_world.posts[post].at + random.uniform(0, m_p.startMinutes * 60);
        auto left = static_cast<std::size_t>(std::lround(quota));
        for (std::size_t i = 0; i < pool.size() && left > 0; ++i) {
            std::swap(pool[i], pool[i + random.below(static_cast<std::uint32_t>(pool.size() - i))]);
            const double at = start + random.uniform(0, m_p.dripMinutes * 60);
            if (m_p.poolLocal > 0 && isElsewhere(pool[i], m_world.posts[post].creator)
                && random.chance(m_p.poolLocal))
                continue;
            if (m_p.poolAwakeOnly > 0 && !isAwake(at, m_world.accounts[pool[i]].zone)
                && random.chance(m_p.poolAwakeOnly))
                continue;
            --left;
            m_likes.push_back({at, pool[i], post, true});
        }
    }

    bool isElsewhere(std::uint32_t account, std::uint32_t creator) const
    {
        return std::abs(communityZone(m_world.accounts[account].community) - m_world.creators[creator].zone) > 2;
    }

    /// One person logs in as one account after the other, in any order, when awake.
    void runRings()
    {
        const auto customers = static_cast<std::size_t>(m_p.ringCustomers);
        for (std::size_t ring = 0; ring < static_cast<std::size_t>(m_p.rings); ++ring) {
            auto accounts = m_world.members(SimRole::ring, static_cast<std::uint32_t>(ring));
            for (std::size_t i = 0; i < customers; ++i)
                for (const auto post : m_world.creators[m_world.ringCustomers[ring * customers + i]].posts)
                    runRound(post, accounts);
        }
    }

    void runRound(std::uint32_t post, std::vector<std::uint32_t>& accounts)
    {
        auto random = stream(m_p, Purpose::rings, post);
        double at = whenAwake(m_world.posts[post].at + random.uniform(0, m_p.ringHours * 3600), 1);
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            std::swap(accounts[i], accounts[i + random.below(static_cast<std::uint32_t>(accounts.size() - i))]);
            at += random.exponential(m_p.ringGapSeconds);
            if (random.chance(m_p.ringShare))
                m_likes.push_back({at, accounts[i], post, true});
        }
    }

    void workAsStaff()
    {
        for (const auto account : m_world.members(SimRole::staff, 0)) {
            auto random = stream(m_p, Purpose::staff, account);
            for (const auto client : m_world.staffClients)
                for (const auto post : m_world.creators[client].posts)
                    if (random.chance(m_p.staffShare))
                        m_likes.push_back(
                            {inOffice(m_world.posts[post].at) + random.exponential(m_p.staffMinutes * 60), account,
                             post, false});
        }
    }

    /// The moment itself or the next working day at 9:00, UTC+1.
    double inOffice(double at) const
    {
        for (;;) {
            const double second = secondOfLocalDay(at, 1);
            const bool weekend = weekday(Instant{m_p.start.ms + static_cast<std::int64_t>(at + 3600) * 1000}) >= 5;
            if (!weekend && second >= 9 * 3600 && second < 17 * 3600)
                return at;
            at +=
                !weekend && second < 9 * 3600 ? 9 * 3600 - second : secondsPerDay - second + (weekend ? 0 : 9 * 3600);
        }
    }

    /// Strangers like it, over hours, the last ones days later.
    void goViral()
    {
        auto random = stream(m_p, Purpose::viral);
        for (int i = 0; i < m_p.viralPosts && !m_world.posts.empty(); ++i) {
            const auto post = random.below(static_cast<std::uint32_t>(m_world.posts.size()));
            if (std::find(m_viral.begin(), m_viral.end(), post) != m_viral.end())
                continue;
            m_viral.push_back(post);
            for (std::uint32_t u = 0; u < m_world.accounts.size(); ++u)
                if (m_world.accounts[u].role == SimRole::ordinary && random.chance(m_p.viralReach))
                    m_likes.push_back({whenAwake(m_world.posts[post].at + 3600 * random.logNormal(std::log(6.0), 1.2),
                                                 m_world.accounts[u].zone)
                                           + random.exponential(1200),
                                       u, post, false});
        }
    }

    /// Whoever of the group posts: most others turn up by hand, when they are awake.
    void runPods()
    {
        for (std::uint32_t pod = 0; pod < static_cast<std::uint32_t>(m_p.pods); ++pod) {
            const auto people = m_world.members(SimRole::pod, pod);
            for (std::uint32_t post = 0; post < m_world.posts.size(); ++post) {
                const auto author = m_world.creators[m_world.posts[post].creator].owner;
                if (author == noOwner || m_world.accounts[author].role != SimRole::pod
                    || m_world.accounts[author].group != pod)
                    continue;
                auto random = stream(m_p, Purpose::circles, post);
                for (const auto member : people)
                    if (member != author && random.chance(m_p.podCoverage))
                        m_likes.push_back({whenAwake(m_world.posts[post].at, m_world.accounts[member].zone)
                                               + 60 * m_p.podMinutes * random.logNormal(0, 0.8),
                                           member, post, true});
            }
        }
    }

    /// A request is one delivery under one post. No account is used often: its owner must not notice.
    void answerRequests()
    {
        auto people = m_world.members(SimRole::hijacked);
        auto random = stream(m_p, Purpose::requests);
        std::vector<std::pair<double, std::uint32_t>> requests; // time, post
        for (const auto requester : m_world.requesters) {
            auto posts = m_world.creators[requester].posts;
            for (int i = 0; i < m_p.requestsEach && !posts.empty(); ++i) {
                const auto chosen = random.below(static_cast<std::uint32_t>(posts.size()));
                requests.emplace_back(m_world.posts[posts[chosen]].at + random.uniform(60, 6 * 3600), posts[chosen]);
                posts.erase(posts.begin() + chosen);
            }
        }
        std::sort(requests.begin(), requests.end());
        std::vector<double> freeAgain(m_world.accounts.size(), 0);
        const double rest = 7.0 * secondsPerDay / m_p.requestsPerWeek;
        for (const auto& [start, post] : requests) {
            auto left =
                m_p.requestLow
                + static_cast<int>(random.below(static_cast<std::uint32_t>(m_p.requestHigh - m_p.requestLow) + 1));
            for (std::size_t i = 0; i < people.size() && left > 0; ++i) {
                std::swap(people[i], people[i + random.below(static_cast<std::uint32_t>(people.size() - i))]);
                if (freeAgain[people[i]] > start)
                    continue;
                freeAgain[people[i]] = start + rest * random.uniform(0.7, 1.3);
                m_likes.push_back({start + random.uniform(0, m_p.requestMinutes * 60), people[i], post, true});
                --left;
            }
        }
    }

    /// Everybody in a loop giveaway likes the announcing post of each host on one day.
    void closeTheLoop()
    {
        const double day = std::floor(m_p.days * 0.3) * secondsPerDay;
        std::vector<std::uint32_t> announcements;
        for (const auto host : m_world.loopHosts) {
            const auto& posts = m_world.creators[host].posts;
            const auto next =
                std::find_if(posts.begin(), posts.end(), [&](auto post) { return m_world.posts[post].at >= day; });
            if (next != posts.end())
                announcements.push_back(*next);
        }
        for (const auto account : m_world.members(SimRole::loop)) {
            auto random = stream(m_p, Purpose::loops, account);
            const double visit = day + drawLocalSecond(random) - m_world.accounts[account].zone * 3600;
            for (const auto post : announcements)
                if (random.chance(0.95))
                    m_likes.push_back(
                        {std::max(visit, m_world.posts[post].at) + random.uniform(5, 600), account, post, false});
        }
    }

    /// An hour on television: strangers look up a creator and like several of the latest posts, old ones too.
    void comeIntoTheNews()
    {
        for (const auto creator : m_world.newsCreators) {
            auto random = stream(m_p, Purpose::news, creator);
            const double aired = (std::floor(m_p.days * random.uniform(0.3, 0.9)) + 0.8) * secondsPerDay;
            std::vector<std::uint32_t> latest;
            for (const auto post : m_world.creators[creator].posts)
                if (m_world.posts[post].at < aired)
                    latest.push_back(post);
            latest.erase(latest.begin(), latest.end() - std::min<std::ptrdiff_t>(5, std::ssize(latest)));
            for (std::uint32_t u = 0; u < m_world.accounts.size(); ++u) {
                if (m_world.accounts[u].role != SimRole::ordinary || !random.chance(m_p.newsReach))
                    continue;
                double at = aired + random.exponential(40 * 60);
                for (const auto post : latest)
                    if (random.chance(0.5))
                        m_likes.push_back({at += random.exponential(m_p.gapSeconds), u, post, false});
            }
        }
    }

    /// Followers of a second creator see the post in their feed as well.
    void shareCollabs()
    {
        if (m_p.collabPosts <= 0 || m_world.posts.empty())
            return;
        auto random = stream(m_p, Purpose::collab);
        for (int i = 0; i < m_p.collabPosts; ++i) {
            const auto post = random.below(static_cast<std::uint32_t>(m_world.posts.size()));
            const auto partner = random.below(static_cast<std::uint32_t>(m_p.creators));
            if (std::find(m_collabs.begin(), m_collabs.end(), post) != m_collabs.end())
                continue;
            m_collabs.push_back(post);
            for (std::uint32_t u = 0; u < m_world.accounts.size(); ++u) {
                const auto& follows = m_world.accounts[u].follows;
                const auto own = m_world.posts[post].creator;
                const auto isFollower = [&follows](std::uint32_t c) {
                    return std::any_of(follows.begin(), follows.end(), [c](const auto& f) { return f.creator == c; });
                };
                if (m_world.accounts[u].role == SimRole::ordinary && isFollower(partner) && !isFollower(own)
                    && random.chance(0.2))
                    m_likes.push_back(
                        {whenAwake(m_world.posts[post].at + random.exponential(10 * 3600.0), m_world.accounts[u].zone)
                             + random.exponential(1200),
                         u, post, false});
            }
        }
    }

    /// A post may be viral, in the news and shared: the first like counts.
    void dropRepeats()
    {
        if (m_world.newsCreators.empty() && m_collabs.empty())
            return;
        std::unordered_set<std::uint64_t> seen;
        std::erase_if(m_likes, [&seen](const PlannedLike& like) {
            return !seen.insert((std::uint64_t{like.account} << 32) | like.post).second;
        });
    }

    const ScenarioParameters& m_p;
    const Population& m_world;
    std::vector<PlannedLike> m_likes;
    std::vector<std::uint32_t> m_collabs;
    std::vector<std::uint32_t> m_viral;
};

} // namespace

std::vector<PlannedLike> planGroupLikes(const ScenarioParameters& parameters, const Population& world)
{
    return Planner(parameters, world).plan();
}

} // namespace lockstep
