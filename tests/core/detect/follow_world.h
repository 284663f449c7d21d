// SPDX-License-Identifier: GPL-3.0-or-later
// Follower lists without times, with profiles: people of several topics, creators of unequal popularity, and groups
// that tests plant among them.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace lockstep {

struct FollowWorld {
    static constexpr std::uint32_t topics = 6;
    static constexpr std::uint32_t posts = 4; ///< of each creator, where there are likes
    static constexpr std::int64_t end = 1'740'960'000'000;
    static constexpr std::int64_t day = 86'400'000;

    SplitMix random;
    std::uint32_t creators;
    std::vector<std::vector<std::uint32_t>> follows; ///< account -> creators
    std::vector<std::vector<std::uint32_t>>
        likes;                            ///< account -> creators, once for each of their posts; may be shorter
    std::vector<AccountProfile> profiles; ///< of the accounts; creators come behind them

    std::vector<std::int64_t> followersTold; ///< by creators' profiles; empty: as many as the lists hold

    FollowWorld(std::uint64_t seed, std::uint32_t people, std::uint32_t creatorCount)
        : random(seed), creators(creatorCount)
    {
        for (std::uint32_t a = 0; a < people; ++a)
            addOrdinary();
    }

    /// Popularity falls with the number; the topic of a creator is its number modulo topics.
    std::uint32_t popular()
    {
        const double u = random.uniform();
        return static_cast<std::uint32_t>(static_cast<double>(creators) * u * std::sqrt(u));
    }

    std::uint32_t addOrdinary()
    {
        const auto topic = static_cast<std::uint32_t>(random.below(topics));
        std::vector<std::uint32_t> own;
        const auto wanted = std::min<std::uint64_t>(3 + random.below(18), creators / 2);
        while (own.size() < wanted) {
            const auto c = popular();
            if (c % topics == topic || random.uniform() < 0.15)
                add(own, c);
        }
        return addAccount(std::move(own), random.uniform() < 0.01, 100 + static_cast<double>(random.below(3000)));
    }

    /// With a life of their own and `orders` of the customers on top.
    void addPool(std::uint32_t size, const std::vector<std::uint32_t>& customers, double chance, double flagged)
    {
        for (std::uint32_t i = 0; i < size; ++i) {
            const auto account = addOrdinary();
            for (const auto c : customers)
                if (random.uniform() < chance)
                    add(follows[account], c);
            if (random.uniform() < flagged)
                profiles[account] = drawn(true, 100 + static_cast<double>(random.below(3000)));
        }
    }

    /// New people who follow most of what is suggested to them, the most popular creators, and little else.
    void addNewcomers(std::uint32_t size, std::uint32_t suggested)
    {
        for (std::uint32_t i = 0; i < size; ++i) {
            std::vector<std::uint32_t> own;
            for (std::uint32_t c = 0; c < suggested; ++c)
                if (random.uniform() < 0.8)
                    own.push_back(c);
            for (int k = 0; k < 3; ++k)
                add(own, popular());
            addAccount(std::move(own), random.uniform() < 0.6, static_cast<double>(random.below(60)));
        }
    }

    /// People like what they follow, three in four of it, and now and then something else; `explorers` of them, the
    /// first ones, are strangers to most of what they like.
    void addLikes(std::uint32_t explorers)
    {
        likes.resize(follows.size());
        for (std::uint32_t a = 0; a < follows.size(); ++a) {
            for (const auto c : follows[a])
                if (random.uniform() < 0.75)
                    likeSome(a, c);
            for (auto strange = a < explorers ? 12 : random.uniform() < 0.5 ? 1 : 0; strange > 0; --strange)
                if (const auto c = popular(); std::find(follows[a].begin(), follows[a].end(), c) == follows[a].end())
                    likeSome(a, c);
        }
    }

    void likeSome(std::uint32_t account, std::uint32_t creator, std::uint64_t least = 1)
    {
        for (auto n = least + random.below(posts + 1 - least); n > 0; --n)
            likes[account].push_back(creator);
    }

    InteractionGraph graph(bool withProfiles = true, bool withAges = true) const
    {
        auto data = std::make_shared<CaseData>();
        const auto people = static_cast<std::uint32_t>(follows.size());
        for (std::uint32_t a = 0; a < people + creators; ++a)
            data->accountNames.append("u" + std::to_string(a));
        for (std::uint32_t c = 0; c < creators; ++c) {
            data->targetNames.append("u" + std::to_string(people + c));
            Target target;
            target.kind = Target::Kind::account;
            target.account = AccountId(people + c);
            data->targets.push_back(target);
        }
        auto& rows = data->interactions;
        for (std::uint32_t a = 0; a < people; ++a)
            for (const auto c : follows[a])
                addRow(rows, a, c, Verb::follow);
        for (std::uint32_t post = 0; !likes.empty() && post < creators * posts; ++post) {
            data->targetNames.append("post " + std::to_string(post));
            Target target;
            target.kind = Target::Kind::post;
            target.account = AccountId(people + post / posts);
            data->targets.push_back(target);
        }
        for (std::uint32_t a = 0; a < likes.size(); ++a)
            for (std::size_t i = 0; i < likes[a].size(); ++i) {
                const auto post =
                    std::count(likes[a].begin(), likes[a].begin() + static_cast<std::ptrdiff_t>(i), likes[a][i]);
                addRow(rows, a, creators + likes[a][i] * posts + static_cast<std::uint32_t>(post) % posts,
                       Verb::like);
            }
        for (std::uint32_t a = 0; withProfiles && a < people; ++a) {
            auto profile = profiles[a];
            profile.account = AccountId(a);
            if (!withAges)
                profile.created = {};
            data->profiles.push_back(std::move(profile));
        }
        // How many follow the creators, as their profiles tell; more than the lists hold where these were cut.
        std::vector<std::int64_t> followers(creators, 0);
        for (const auto& followed : follows)
            for (const auto c : followed)
                ++followers[c];
        for (std::uint32_t c = 0; !likes.empty() && c < creators; ++c) {
            AccountProfile profile;
            profile.account = AccountId(people + c);
            profile.followers = c < followersTold.size() ? followersTold[c] : followers[c];
            data->profiles.push_back(std::move(profile));
        }
        return InteractionGraph::build(std::move(data));
    }

private:
    static void addRow(InteractionColumns& rows, std::uint32_t account, std::uint32_t target, Verb verb)
    {
        rows.actor.push_back(account);
        rows.target.push_back(target);
        rows.verb.push_back(static_cast<std::uint8_t>(verb));
        rows.time.push_back(Instant::missingMs);
        rows.precision.push_back(static_cast<std::uint8_t>(Precision::unknown));
        rows.file.push_back(0);
        rows.row.push_back(static_cast<std::uint32_t>(rows.row.size() + 2));
    }

    static void add(std::vector<std::uint32_t>& list, std::uint32_t creator)
    {
        for (const auto c : list)
            if (c == creator)
                return;
        list.push_back(creator);
    }

    std::uint32_t addAccount(std::vector<std::uint32_t> own, bool flagged, double ageDays)
    {
        follows.push_back(std::move(own));
        profiles.push_back(drawn(flagged, ageDays));
        return static_cast<std::uint32_t>(follows.size() - 1);
    }

    AccountProfile drawn(bool flagged, double ageDays)
    {
        AccountProfile profile;
        profile.handle = "somebody";
        profile.created = {{end - static_cast<std::int64_t>(ageDays * static_cast<double>(day))}, Precision::day};
        profile.posts = flagged ? 0 : 1 + static_cast<std::int64_t>(random.below(80));
        profile.followers = static_cast<std::int64_t>(random.below(flagged ? 30 : 900));
        profile.following = flagged ? 400 : 100 + static_cast<std::int64_t>(random.below(700));
        profile.isPrivate = random.uniform() < (flagged ? 0.33 : 0.7);
        if (!flagged && random.uniform() < 0.7)
            profile.bio = "Hello";
        return profile;
    }
};

} // namespace lockstep
