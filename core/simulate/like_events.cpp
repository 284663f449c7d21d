// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/like_events.h"

#include "core/simulate/day_rhythm.h"
#include "core/simulate/group_likes.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace lockstep {

namespace {

bool earlier(const SimLike& a, const SimLike& b)
{
    if (a.at != b.at)
        return a.at < b.at;
    return a.account != b.account ? a.account < b.account : a.post < b.post;
}

class LikeMaker {
public:
    LikeMaker(const ScenarioParameters& parameters, const Population& world)
        : m_p(parameters), m_world(world), m_end(static_cast<double>(parameters.days) * secondsPerDay),
          m_planned(world.accounts.size()), m_waiting(world.accounts.size()), m_handled(world.posts.size(), ~0U)
    {
    }

    LikeEvents make()
    {
        for (const auto& like : planGroupLikes(m_p, m_world))
            if (like.bought && m_p.poolSessions > 0 && m_world.accounts[like.account].role == SimRole::farm) {
                m_planned[like.account].push_back(like.post);
                m_waiting[like.account].push_back(like);
            } else if (const auto added = add(like.account, like.post, like.at)) {
                m_planned[like.account].push_back(like.post);
                if (like.bought)
                    m_events.bought.push_back(*added);
            }
        // Growing a column of millions copies it again and again; most worlds have about three likes an account a
        // day.
        m_events.likes.reserve(m_world.accounts.size() * static_cast<std::size_t>(m_p.days) * 3);
        for (std::uint32_t u = 0; u < m_world.accounts.size(); ++u)
            liveAs(u);
        std::sort(m_events.likes.begin(), m_events.likes.end(), earlier);
        std::sort(m_events.bought.begin(), m_events.bought.end(), earlier);
        return std::move(m_events);
    }

private:
    std::optional<SimLike> add(std::uint32_t account, std::uint32_t post, double at)
    {
        if (at >= m_end || at >= m_world.accounts[account].until || at < m_world.accounts[account].from)
            return {};
        return m_events.likes.emplace_back(SimLike{static_cast<std::uint32_t>(at), account, post});
    }

    void liveAs(std::uint32_t u)
    {
        const auto& account = m_world.accounts[u];
        auto random = stream(m_p, Purpose::behaviour, u);
        for (const auto post : m_planned[u])
            m_handled[post] = u;
        if (account.role == SimRole::fan)
            likeAsFan(u, account, random);
        if (account.role == SimRole::giveaway)
            takePart(u, account, random);
        fillFeed(u, account, random);
        beginExploring(u, account);
        drawSessions(account, random);
        if (!m_waiting[u].empty())
            deliverInSessions(u);
        for (const double at : m_sessions)
            lookAtFeed(u, at, random);
    }

    void likeAsFan(std::uint32_t u, const SimAccount& account, RandomStream& random)
    {
        for (const auto post : m_world.creators[m_world.fanCreators[account.group]].posts) {
            m_handled[post] = u;
            if (random.chance(m_p.fanShare))
                add(u, post,
                    whenAwake(m_world.posts[post].at, account.zone) + random.exponential(m_p.fanMinutes * 60));
        }
    }

    void takePart(std::uint32_t u, const SimAccount& account, RandomStream& random)
    {
        for (const auto post : m_world.giveawayPosts) {
            m_handled[post] = u;
            if (random.chance(0.95))
                add(u, post,
                    whenAwake(m_world.posts[post].at, account.zone) + random.exponential(m_p.giveawayMinutes * 60));
        }
    }

    /// The posts of all followed creators, oldest first; what a notification brought up is dealt with here.
    void fillFeed(std::uint32_t u, const SimAccount& account, RandomStream& random)
    {
        m_feed.clear();
        for (const auto& followed : account.follows) {
            for (const auto post : m_world.creators[followed.creator].posts) {
                if (m_handled[post] == u)
                    continue;
                const double at = m_world.posts[post].at;
                double chance = std::min(0.95, followed.affinity * m_world.posts[post].quality);
                if (const double sold = m_world.creators[followed.creator].soldAt; sold >= 0) {
                    if (followed.newPublic != (at >= sold))
                        chance *= followed.newPublic ? 0 : 0.1; // most of the old public looks away
                }
                if (followed.bell && isAwake(at, account.zone) && account.activity > 0) {
                    if (random.chance(chance))
                        add(u, post, at + random.exponential(m_p.notificationMinutes * 60));
                } else {
                    m_feed.push_back({post, chance});
                }
            }
        }
        std::sort(m_feed.begin(), m_feed.end(), [](const Shown& a, const Shown& b) { return a.post < b.post; });
        m_nextShown = 0;
        m_unseen.clear();
    }

    /// How much of what the account looks at is by creators it does not follow.
    void beginExploring(std::uint32_t u, const SimAccount& account)
    {
        if (m_p.exploreShare <= 0)
            return;
        m_exploring = stream(m_p, Purpose::exploring, u);
        m_explores = std::min(0.9, m_p.exploreShare * m_exploring.logNormal(0, m_p.exploreSigma));
        m_follows.assign(m_world.creators.size(), 0);
        for (const auto& followed : account.follows)
            m_follows[followed.creator] = 1;
    }

    /// A post of the last days by somebody popular, more likely of one's own community, that one does not follow.
    void lookAtStranger(std::uint32_t u, double now)
    {
        const auto before = [](const SimPost& post, double at) { return post.at < at; };
        const auto& posts = m_world.posts;
        const auto from = std::lower_bound(posts.begin(), posts.end(), now - m_p.feedHours * 3600, before);
        const auto to = std::lower_bound(from, posts.end(), now, before);
        if (from == to)
            return;
        constexpr int tries = 10;
        for (int i = 0; i < tries; ++i) {
            const auto at = from + m_exploring.below(static_cast<std::uint32_t>(to - from));
            const auto post = static_cast<std::uint32_t>(at - posts.begin());
            const auto creator = at->creator;
            const double wanted = std::pow(1.0 + creator, -m_p.popularityExponent)
                                  * (m_world.creators[creator].community == m_world.accounts[u].community ? 1 : 0.25);
            if (m_follows[creator] != 0 || m_handled[post] == u || !m_exploring.chance(wanted * 4))
                continue;
            m_handled[post] = u;
            if (m_exploring.chance(std::min(0.95, m_p.likeProbability * at->quality)))
                add(u, post, now);
            return;
        }
    }

    void drawSessions(const SimAccount& account, RandomStream& random)
    {
        m_sessions.resize(static_cast<std::size_t>(random.poisson(m_p.sessionsPerDay * account.activity * m_p.days)));
        for (double& at : m_sessions)
            at = drawMoment(random, m_p.days, account.zone);
        if (account.role == SimRole::schoolClass)
            addBreaks(account, random);
        if (account.role == SimRole::household)
            shareSessions(account, random);
        if (account.from > 0 || account.until < m_end)
            std::erase_if(m_sessions, [&account](double at) { return at < account.from || at >= account.until; });
        std::sort(m_sessions.begin(), m_sessions.end());
    }

    /// Half of what a couple looks at, they look at together, on the same sofa.
    void shareSessions(const SimAccount& account, RandomStream& random)
    {
        for (double& at : m_sessions)
            if (random.chance(0.5))
                at = -1;
        std::erase(m_sessions, -1);
        auto common = stream(m_p, Purpose::households, (std::uint64_t{1} << 32) + account.group);
        const int together = common.poisson(0.5 * m_p.sessionsPerDay * std::exp(m_p.activityMu) * m_p.days);
        for (int i = 0; i < together; ++i)
            m_sessions.push_back(drawMoment(common, m_p.days, communityZone(account.community))
                                 + random.uniform(0, 60));
    }

    /// The order waits until its account next takes out the phone; on days off it waits longer.
    void deliverInSessions(std::uint32_t u)
    {
        auto random = stream(m_p, Purpose::orders, (1ULL << 41) + u);
        for (const auto& like : m_waiting[u]) {
            const auto usable = std::find_if(m_sessions.begin(), m_sessions.end(), [&](double at) {
                const auto day = static_cast<std::uint64_t>(at) / secondsPerDay;
                return at >= like.at && (m_p.poolSessions < 2 || (mix64(mix64(m_p.seed + u) ^ day) & 1) == 0);
            });
            if (usable == m_sessions.end())
                continue;
            if (const auto added = add(u, like.post, *usable + random.uniform(0, 120)))
                m_events.bought.push_back(*added);
        }
    }

    /// School breaks by the clock on weekdays: the whole class takes out the phone within two minutes.
    void addBreaks(const SimAccount& account, RandomStream& random)
    {
        static constexpr std::array<double, 3> hours{10.25, 12.5, 15.35};
        const double zone = communityZone(account.community);
        for (int day = 0; day < m_p.days; ++day) {
            if (weekday(Instant{m_p.start.ms + day * secondsPerDay * 1000}) >= 5)
                continue;
            for (const double hour : hours)
                if (random.chance(m_p.classPresence))
                    m_sessions.push_back(std::max(0.0, static_cast<double>(day * secondsPerDay) + (hour - zone) * 3600
                                                           + random.uniform(0, 120)));
        }
    }

    /// Newest unseen post first: a stack. What lies below an outdated post is older still.
    void lookAtFeed(std::uint32_t u, double now, RandomStream& random)
    {
        while (m_nextShown < m_feed.size() && m_world.posts[m_feed[m_nextShown].post].at < now)
            m_unseen.push_back(m_feed[m_nextShown++]);
        for (int left = 3 + random.poisson(m_p.sessionPosts); left > 0 && !m_unseen.empty(); --left) {
            if (m_p.exploreShare > 0 && m_exploring.chance(m_explores)) {
                now += m_exploring.exponential(m_p.gapSeconds);
                lookAtStranger(u, now);
                continue;
            }
            const auto shown = m_unseen.back();
            m_unseen.pop_back();
            if (m_world.posts[shown.post].at < now - m_p.feedHours * 3600) {
                m_unseen.clear();
                return;
            }
            now += random.exponential(m_p.gapSeconds);
            if (m_p.viewLogs > 0 && now < m_end)
                m_events.views.push_back({static_cast<std::uint32_t>(now), u, shown.post});
            if (random.chance(shown.chance))
                add(u, shown.post, now);
        }
    }

    struct Shown {
        std::uint32_t post = 0;
        double chance = 0;
    };

    const ScenarioParameters& m_p;
    const Population& m_world;
    const double m_end;
    LikeEvents m_events;
    std::vector<std::vector<std::uint32_t>> m_planned; ///< by account: posts an order made it like
    std::vector<std::vector<PlannedLike>> m_waiting;   ///< by account: bought likes for one of its own sessions
    std::vector<std::uint32_t> m_handled;              ///< by post: the account that will not see it in its feed
    // Scratch of one account.
    std::vector<Shown> m_feed;
    std::vector<Shown> m_unseen;
    std::vector<double> m_sessions;
    std::size_t m_nextShown = 0;
    std::vector<char> m_follows; ///< by creator; only where people explore
    double m_explores = 0;
    RandomStream m_exploring = stream(m_p, Purpose::exploring, 0);
};

} // namespace

LikeEvents makeLikes(const ScenarioParameters& parameters, const Population& world)
{
    return LikeMaker(parameters, world).make();
}

} // namespace lockstep
