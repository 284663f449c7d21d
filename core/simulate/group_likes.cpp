// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/group_likes.h"

#include "core/simulate/day_rhythm.h"

#include <algorithm>
#include <cmath>
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
        return std::move(m_likes);
    }

private:
    std::vector<std::uint32_t> members(SimRole role, std::uint32_t group) const
    {
        std::vector<std::uint32_t> found;
        for (std::uint32_t u = 0; u < m_world.accounts.size(); ++u)
            if (m_world.accounts[u].role == role && m_world.accounts[u].group == group)
                found.push_back(u);
        return found;
    }

    /// Every post of a customer gets its quota from accounts drawn anew out of the pool.
    void deliverOrders()
    {
        auto pool = members(SimRole::farm, 0);
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
            if (m_p.poolAwakeOnly > 0 && !isAwake(at, m_world.accounts[pool[i]].zone)
                && random.chance(m_p.poolAwakeOnly))
                continue;
            --left;
            m_likes.push_back({at, pool[i], post, true});
        }
    }

    /// One person logs in as one account after the other, in any order, when awake.
    void runRings()
    {
        const auto customers = static_cast<std::size_t>(m_p.ringCustomers);
        for (std::size_t ring = 0; ring < static_cast<std::size_t>(m_p.rings); ++ring) {
            auto accounts = members(SimRole::ring, static_cast<std::uint32_t>(ring));
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
        for (const auto account : members(SimRole::staff, 0)) {
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

    const ScenarioParameters& m_p;
    const Population& m_world;
    std::vector<PlannedLike> m_likes;
    std::vector<std::uint32_t> m_viral;
};

} // namespace

std::vector<PlannedLike> planGroupLikes(const ScenarioParameters& parameters, const Population& world)
{
    return Planner(parameters, world).plan();
}

} // namespace lockstep
