// SPDX-License-Identifier: GPL-3.0-or-later
// Comments: of people who liked, of a pod under its own posts, of accounts that were given the words.
#include "core/simulate/comment_words.h"
#include "core/simulate/day_rhythm.h"
#include "core/simulate/side_events.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace lockstep {

namespace {

/// Enough for timelines and exports, not a model of language; `ownWords` gives more.
constexpr std::array<std::string_view, 12> stockComments{
    "So lovely!",    "Where is this?",          "Love it",         "Wat mooi!",       "Great light",
    "Haha, so true", "Need this today",         "Prachtig gedaan", "Nice, well done", "See you there",
    "Top!",          "Can I order this online?"};

class CommentMaker {
public:
    CommentMaker(const ScenarioParameters& parameters, const Population& world, std::vector<SideEvent>& events)
        : m_p(parameters), m_world(world), m_events(events)
    {
    }

    /// A share of all likes brings a comment of the same person, half a minute or more later.
    void likersWrite(const LikeEvents& likes)
    {
        if (m_p.commentsPerLike <= 0)
            return;
        auto random = stream(m_p, Purpose::comments);
        std::vector<SimLike> written;
        auto bought = likes.bought.begin();
        for (const auto& like : likes.likes) {
            const bool isBought = bought != likes.bought.end() && bought->at == like.at
                                  && bought->account == like.account && bought->post == like.post;
            bought += isBought;
            if (!random.chance(m_p.commentsPerLike))
                continue;
            // A member of a pod comments as the pod asks; it does not comment twice.
            if (isBought && m_world.accounts[like.account].role == SimRole::pod)
                continue;
            written.push_back(
                {static_cast<std::uint32_t>(like.at + 20 + random.exponential(60)), like.account, like.post});
        }
        const double end = static_cast<double>(m_p.days) * secondsPerDay;
        std::erase_if(written, [end](const SimLike& c) { return c.at >= end; });
        std::stable_sort(written.begin(), written.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
        for (const auto& comment : written)
            add(comment.at, comment.account, comment.post, ordinaryText(comment, random), noOwner);
    }

    /// Four words or more, a minute after the like: the rule of most groups.
    void podsWrite(const LikeEvents& likes)
    {
        if (m_p.pods <= 0)
            return;
        auto random = stream(m_p, Purpose::circles, 1ULL << 40);
        for (const auto& like : likes.bought) {
            if (m_world.accounts[like.account].role != SimRole::pod || !random.chance(m_p.podComments))
                continue;
            add(like.at + 15 + static_cast<std::uint32_t>(random.exponential(60)), like.account, like.post,
                ordinaryComment(random, 4), m_world.numberOf(m_world.posts[like.post].creator));
        }
    }

    /// Under every post of a customer a handful of accounts write sentences of the supplier; no sentence twice under
    /// one post, and the accounts rotate.
    void seedersWrite()
    {
        auto people = m_world.members(SimRole::seeder);
        for (const auto customer : m_world.seedCustomers)
            for (const auto post : m_world.creators[customer].posts)
                seed(post, people);
    }

private:
    std::string ordinaryText(const SimLike& comment, RandomStream& random) const
    {
        if (m_p.ownWords <= 0)
            return std::string(stockComments[random.below(stockComments.size())]);
        const auto isGiveaway = std::find(m_world.giveawayPosts.begin(), m_world.giveawayPosts.end(), comment.post)
                                != m_world.giveawayPosts.end();
        if (isGiveaway)
            return giveawayComment(random);
        return ordinaryComment(random, m_world.accounts[comment.account].role == SimRole::hobby ? 6 : 1);
    }

    void seed(std::uint32_t post, std::vector<std::uint32_t>& people)
    {
        auto random = stream(m_p, Purpose::seeds, post);
        std::vector<std::uint32_t> templates(static_cast<std::size_t>(std::max(1, m_p.seedTemplates)));
        for (std::uint32_t i = 0; i < templates.size(); ++i)
            templates[i] = i;
        const auto wanted = std::min({static_cast<std::size_t>(m_p.seedsPerPost), people.size(), templates.size()});
        const auto customer = m_world.numberOf(m_world.posts[post].creator);
        for (std::size_t i = 0; i < wanted; ++i) {
            std::swap(people[i], people[i + random.below(static_cast<std::uint32_t>(people.size() - i))]);
            std::swap(templates[i], templates[i + random.below(static_cast<std::uint32_t>(templates.size() - i))]);
            const double at = m_world.posts[post].at + 30 + random.exponential(m_p.seedMinutes * 60);
            add(static_cast<std::uint32_t>(at), people[i], post,
                seededComment(m_p.seed, templates[i], m_p.seedParaphrase, random), customer);
        }
    }

    void add(std::uint32_t at, std::uint32_t account, std::uint32_t post, std::string text, std::uint32_t order)
    {
        SideEvent event;
        event.at = at;
        event.account = account;
        event.target = post;
        event.planted = order != noOwner;
        event.order = order;
        event.text = std::move(text);
        m_events.push_back(std::move(event));
    }

    const ScenarioParameters& m_p;
    const Population& m_world;
    std::vector<SideEvent>& m_events;
};

} // namespace

void addComments(const ScenarioParameters& parameters, const Population& world, const LikeEvents& likes,
                 std::vector<SideEvent>& events)
{
    CommentMaker maker(parameters, world, events);
    maker.likersWrite(likes);
    maker.podsWrite(likes);
    maker.seedersWrite();
}

} // namespace lockstep
