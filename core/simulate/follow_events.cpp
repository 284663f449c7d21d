// SPDX-License-Identifier: GPL-3.0-or-later
// Follows and unfollows: of ordinary people, of those who are shown one list, in the name of customers of a growth
// service, of a pool that follows back, and the unfollows of accounts that the platform closes.
#include "core/simulate/day_rhythm.h"
#include "core/simulate/side_events.h"

#include <algorithm>
#include <unordered_set>

namespace lockstep {

namespace {

class FollowMaker {
public:
    FollowMaker(const ScenarioParameters& parameters, const Population& world, std::vector<SideEvent>& events)
        : m_p(parameters), m_world(world), m_events(events),
          m_end(static_cast<double>(parameters.days) * secondsPerDay)
    {
    }

    /// Two of three new follows go to a creator, the others to somebody like oneself. Creators follow as well.
    void everybodyFollows()
    {
        if (m_p.followsPerDay <= 0)
            return;
        const auto likers = static_cast<std::uint32_t>(m_world.accounts.size());
        for (std::uint32_t u = 0; u < likers; ++u) {
            const auto& account = m_world.accounts[u];
            auto random = stream(m_p, Purpose::follows, u);
            followAsPerson(u, m_p.followsPerDay * account.activity, account.zone, account.from,
                           std::min(account.until, m_end), random);
        }
        for (std::uint32_t c = 0; c < m_world.creators.size(); ++c)
            if (m_world.creators[c].owner == noOwner) {
                auto random = stream(m_p, Purpose::follows, (1ULL << 32) + c);
                followAsPerson(likers + c, 5 * m_p.followsPerDay, m_world.creators[c].zone, 0, m_end, random);
            }
    }

    /// New people follow the list in their first hours.
    void suggestedFollow()
    {
        for (const auto account : m_world.members(SimRole::suggested))
            followAll(account, m_world.accounts[account].from, 24 * 3600.0);
    }

    /// Everybody in a loop follows all its hosts on one day.
    void loopFollows()
    {
        const double day = std::floor(m_p.days * 0.3) * secondsPerDay;
        for (const auto account : m_world.members(SimRole::loop)) {
            auto random = stream(m_p, Purpose::loops, (1ULL << 32) + account);
            double at = day + drawLocalSecond(random) - m_world.accounts[account].zone * 3600;
            for (const auto host : m_world.loopHosts)
                add(at += random.exponential(20), account, m_world.numberOf(host), Verb::follow, noOwner);
        }
    }

    /// A closed account follows nobody any more: all its follows end in one night.
    void platformPurges()
    {
        for (const auto account : m_world.members(SimRole::purged)) {
            auto random = stream(m_p, Purpose::purge, account);
            for (const auto& followed : m_world.accounts[account].follows)
                add(m_world.purgeAt + random.uniform(0, 3 * 3600.0), account, m_world.numberOf(followed.creator),
                    Verb::unfollow, noOwner);
        }
    }

    /// A machine follows strangers day and night in the name of its customer and drops them days later.
    void servicesFollow()
    {
        for (const auto customer : m_world.managed) {
            auto random = stream(m_p, Purpose::growth, customer);
            const auto number = m_world.numberOf(customer);
            std::unordered_set<std::uint32_t> done;
            for (int day = static_cast<int>(m_p.growthFrom); day < m_p.days; ++day)
                for (auto left = static_cast<int>(random.uniform(m_p.growthLow, m_p.growthHigh)); left > 0; --left) {
                    const auto stranger = random.below(static_cast<std::uint32_t>(m_world.accounts.size()));
                    const double at = (day + random.uniform()) * secondsPerDay;
                    const double backAt =
                        whenAwake(at + random.exponential(8 * 3600.0), m_world.accounts[stranger].zone);
                    const double dropAt = at + random.uniform(m_p.unfollowLow, m_p.unfollowHigh) * secondsPerDay;
                    const bool follows = random.chance(m_p.followBack);
                    if (!isThere(stranger, at) || !done.insert(stranger).second)
                        continue;
                    add(at, number, stranger, Verb::follow, number);
                    add(dropAt, number, stranger, Verb::unfollow, number);
                    if (follows && isThere(stranger, backAt))
                        add(backAt, stranger, number, Verb::follow, noOwner);
                }
        }
    }

    /// Part of the pool of a dear package follows the customers that it likes.
    void poolFollows(const LikeEvents& likes)
    {
        if (m_p.poolFollowBack <= 0)
            return;
        std::unordered_set<std::uint64_t> pairs;
        auto random = stream(m_p, Purpose::orders, 1ULL << 40);
        for (const auto& like : likes.bought) {
            if (m_world.accounts[like.account].role != SimRole::farm)
                continue;
            const auto customer = m_world.numberOf(m_world.posts[like.post].creator);
            if (pairs.insert((std::uint64_t{like.account} << 32) | customer).second
                && random.chance(m_p.poolFollowBack))
                add(like.at + random.exponential(2 * 86'400.0), like.account, customer, Verb::follow, customer);
        }
    }

private:
    bool isThere(std::uint32_t account, double at) const
    {
        return at >= m_world.accounts[account].from && at < m_world.accounts[account].until;
    }

    void followAsPerson(std::uint32_t number, double perDay, double zone, double from, double until,
                        RandomStream& random)
    {
        std::vector<std::uint32_t> done;
        for (int left = random.poisson(perDay * m_p.days); left > 0; --left) {
            const double at = drawMoment(random, m_p.days, zone);
            const auto target = random.chance(0.67)
                                    ? m_world.numberOf(popular(random))
                                    : random.below(static_cast<std::uint32_t>(m_world.accounts.size()));
            const double undone = random.chance(m_p.unfollowShare) ? random.exponential(20 * 86'400.0) : -1;
            if (target == number || at < from || at >= until
                || std::find(done.begin(), done.end(), target) != done.end())
                continue;
            done.push_back(target);
            add(at, number, target, Verb::follow, noOwner);
            if (undone >= 0 && at + undone < until)
                add(at + undone, number, target, Verb::unfollow, noOwner);
        }
    }

    /// Towards the first ranks, as popularity is.
    std::uint32_t popular(RandomStream& random) const
    {
        const double share = random.uniform();
        return static_cast<std::uint32_t>(share * share * static_cast<double>(m_world.creators.size()));
    }

    void followAll(std::uint32_t account, double from, double span)
    {
        auto random = stream(m_p, Purpose::suggestions, (1ULL << 32) + account);
        for (const auto& followed : m_world.accounts[account].follows)
            add(from + random.uniform() * span, account, m_world.numberOf(followed.creator), Verb::follow, noOwner);
    }

    void add(double at, std::uint32_t account, std::uint32_t target, Verb verb, std::uint32_t order)
    {
        if (at < 0 || at >= m_end)
            return;
        SideEvent event;
        event.at = static_cast<std::uint32_t>(at);
        event.account = account;
        event.target = target;
        event.verb = verb;
        event.planted = order != noOwner;
        event.order = order;
        m_events.push_back(std::move(event));
    }

    const ScenarioParameters& m_p;
    const Population& m_world;
    std::vector<SideEvent>& m_events;
    const double m_end;
};

} // namespace

void addFollows(const ScenarioParameters& parameters, const Population& world, const LikeEvents& likes,
                std::vector<SideEvent>& events)
{
    FollowMaker maker(parameters, world, events);
    maker.everybodyFollows();
    maker.suggestedFollow();
    maker.loopFollows();
    maker.platformPurges();
    maker.servicesFollow();
    maker.poolFollows(likes);
}

} // namespace lockstep
