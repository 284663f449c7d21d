// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented public for the tests of detectors: people with an hour of their own who like posts of creators
// they follow when they come by, and groups that tests plant among them.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace lockstep {

struct LikeWorld {
    static constexpr std::int64_t minute = 60'000;
    static constexpr std::int64_t hour = 60 * minute;
    static constexpr std::int64_t day = 24 * hour;
    static constexpr std::int64_t start = 1'740'960'000'000; // Monday 2025-03-03

    struct Row {
        std::int64_t time = 0;
        std::uint32_t actor = 0;
        std::uint32_t target = 0;
        friend auto operator<=>(const Row&, const Row&) = default;
    };

    SplitMix random{1};
    std::uint32_t people = 0; ///< accounts 0 .. people-1; creators follow
    std::uint32_t creators = 0;
    std::vector<std::pair<std::uint32_t, std::int64_t>> posts; ///< creator (0 ..), time
    std::vector<Row> rows;

    LikeWorld(std::uint64_t seed, std::uint32_t peopleCount, std::uint32_t creatorCount, int days, double postsPerDay)
        : random(seed), people(peopleCount), creators(creatorCount)
    {
        for (std::uint32_t c = 0; c < creators; ++c)
            for (int d = 0; d < days; ++d)
                if (random.uniform() < postsPerDay)
                    posts.emplace_back(c, start + d * day + 8 * hour
                                              + static_cast<std::int64_t>(random.uniform() * 12 * hour));
        std::sort(posts.begin(), posts.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
        for (std::uint32_t a = 0; a < people; ++a)
            ordinary(a, days);
    }

    /// Two or three sessions a day around own hours; each shows the posts of the last two days once.
    void ordinary(std::uint32_t account, int days)
    {
        std::vector<char> follows(creators, 0);
        for (auto& f : follows)
            f = random.uniform() < 0.3 ? 1 : 0;
        const double habit = 7 + 14 * random.uniform();
        std::vector<char> seen(posts.size(), 0);
        for (int d = 0; d < days; ++d) {
            for (int session = 0; session < 3; ++session) {
                if (random.uniform() < 0.4)
                    continue;
                const double at = habit + 6 * (random.uniform() + random.uniform() - 1);
                auto time = start + d * day + static_cast<std::int64_t>(at * static_cast<double>(hour));
                for (std::size_t p = 0; p < posts.size(); ++p) {
                    if (follows[posts[p].first] == 0 || seen[p] != 0 || posts[p].second > time
                        || posts[p].second < time - 2 * day)
                        continue;
                    seen[p] = 1;
                    time += static_cast<std::int64_t>(random.uniform() * 20'000);
                    if (random.uniform() < 0.4)
                        rows.push_back({time, account, static_cast<std::uint32_t>(p)});
                }
            }
        }
    }

    /// `perPost` of accounts first .. first+size-1 like each post of these creators, `from` to `to` after it.
    void deliver(std::uint32_t first, std::uint32_t size, const std::vector<std::uint32_t>& customers,
                 std::uint32_t perPost, std::int64_t from, std::int64_t to)
    {
        for (std::uint32_t p = 0; p < posts.size(); ++p) {
            if (std::find(customers.begin(), customers.end(), posts[p].first) == customers.end())
                continue;
            for (std::uint32_t i = 0; i < size; ++i) {
                if (random.below(size) >= perPost)
                    continue;
                const auto account = first + i;
                std::erase_if(rows, [&](const Row& row) { return row.actor == account && row.target == p; });
                rows.push_back({posts[p].second + from
                                    + static_cast<std::int64_t>(random.uniform() * static_cast<double>(to - from)),
                                account, p});
            }
        }
    }

    AccountId creator(std::uint32_t c) const { return AccountId(people + c); }

    std::shared_ptr<CaseData> data(bool authors = true, bool postTimes = true)
    {
        std::sort(rows.begin(), rows.end());
        auto data = std::make_shared<CaseData>();
        for (std::uint32_t a = 0; a < people + creators; ++a)
            data->accountNames.append("u" + std::to_string(a));
        for (std::uint32_t p = 0; p < posts.size(); ++p) {
            data->targetNames.append("p" + std::to_string(p));
            Target target;
            target.kind = Target::Kind::post;
            if (authors)
                target.account = creator(posts[p].first);
            if (postTimes)
                target.postedAt = {{posts[p].second}, Precision::exact};
            data->targets.push_back(target);
        }
        for (const auto& row : rows) {
            auto& columns = data->interactions;
            columns.actor.push_back(row.actor);
            columns.target.push_back(row.target);
            columns.verb.push_back(static_cast<std::uint8_t>(Verb::like));
            columns.time.push_back(row.time / 1000 * 1000);
            columns.precision.push_back(static_cast<std::uint8_t>(Precision::exact));
            columns.file.push_back(0);
            columns.row.push_back(static_cast<std::uint32_t>(columns.row.size() + 2));
        }
        return data;
    }
    InteractionGraph graph(bool authors = true, bool postTimes = true)
    {
        return InteractionGraph::build(data(authors, postTimes));
    }
};

} // namespace lockstep
