// SPDX-License-Identifier: GPL-3.0-or-later
// A case written row by row, for detectors that look at one account after the other.
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

struct RowWorld {
    static constexpr std::int64_t hour = 3'600'000;
    static constexpr std::int64_t day = 24 * hour;
    static constexpr std::int64_t start = 1'740'960'000'000; // Monday 2025-03-03

    struct Row {
        std::int64_t time = 0;
        std::uint32_t actor = 0;
        std::uint32_t target = 0;
        Verb verb = Verb::like;
        std::string text;
    };
    SplitMix random;
    std::vector<Row> rows;
    std::vector<Target> targets;
    std::vector<AccountProfile> profiles;
    std::uint32_t accounts;

    RowWorld(std::uint64_t seed, std::uint32_t accountCount) : random(seed), accounts(accountCount) {}

    std::uint32_t addPost(std::uint32_t author, std::int64_t time)
    {
        Target post;
        post.kind = Target::Kind::post;
        post.account = AccountId(author);
        post.postedAt = {{time}, Precision::exact};
        targets.push_back(post);
        return static_cast<std::uint32_t>(targets.size() - 1);
    }
    /// The targets 0 to `count` - 1 are the accounts themselves.
    void everyAccountIsATarget()
    {
        for (std::uint32_t a = 0; a < accounts; ++a) {
            Target target;
            target.account = AccountId(a);
            targets.push_back(target);
        }
    }
    void add(std::uint32_t actor, Verb verb, std::uint32_t target, std::int64_t time, std::string text = {})
    {
        rows.push_back({time, actor, target, verb, std::move(text)});
    }
    /// A moment of that day at which somebody is awake who sleeps from `bed` for eight hours.
    std::int64_t awake(int onDay, int bed = 23)
    {
        return start + onDay * day + ((bed + 8) % 24) * hour
               + static_cast<std::int64_t>(random.uniform() * 16 * static_cast<double>(hour));
    }

    InteractionGraph graph()
    {
        std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.time < b.time; });
        auto data = std::make_shared<CaseData>();
        for (std::uint32_t a = 0; a < accounts; ++a)
            data->accountNames.append("u" + std::to_string(a));
        for (std::uint32_t t = 0; t < targets.size(); ++t)
            data->targetNames.append(targets[t].kind == Target::Kind::post ? "p" + std::to_string(t)
                                                                           : "u" + std::to_string(t));
        data->targets = targets;
        data->profiles = profiles;
        CommentTextCollector texts;
        for (std::uint32_t i = 0; i < rows.size(); ++i) {
            auto& columns = data->interactions;
            columns.actor.push_back(rows[i].actor);
            columns.target.push_back(rows[i].target);
            columns.verb.push_back(static_cast<std::uint8_t>(rows[i].verb));
            columns.time.push_back(rows[i].time / 1000 * 1000);
            columns.precision.push_back(static_cast<std::uint8_t>(Precision::exact));
            columns.file.push_back(0);
            columns.row.push_back(i + 2);
            if (rows[i].verb == Verb::comment)
                texts.add(EventId(i), rows[i].text);
        }
        data->comments = texts.finish();
        return InteractionGraph::build(std::move(data));
    }
};

} // namespace lockstep
