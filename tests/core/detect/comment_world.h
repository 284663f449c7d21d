// SPDX-License-Identifier: GPL-3.0-or-later
// A small invented public that comments: people with favourite creators and words of their own, phrases that many
// use, and groups that tests plant among them.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <memory>
#include <string>
#include <vector>

namespace lockstep {

struct CommentWorld {
    static constexpr std::int64_t hour = 3'600'000;
    static constexpr std::int64_t day = 24 * hour;
    static constexpr std::int64_t start = 1'740'960'000'000; // Monday 2025-03-03

    struct Said {
        std::int64_t time = 0;
        std::uint32_t actor = 0;
        std::uint32_t post = 0;
        std::string text;
    };
    struct MadePost {
        std::uint32_t creator = 0;
        std::int64_t time = 0;
    };

    SplitMix random;
    std::uint32_t people;
    std::uint32_t creators;
    std::vector<MadePost> posts;
    std::vector<Said> said;

    CommentWorld(std::uint64_t seed, std::uint32_t peopleCount, std::uint32_t creatorCount, int days,
                 int commentsEach, double stockShare = 0.3)
        : random(seed), people(peopleCount), creators(creatorCount)
    {
        for (std::uint32_t c = 0; c < creators; ++c)
            for (int d = 0; d < days; ++d)
                if (random.uniform() < 0.4)
                    posts.push_back({c, start + d * day + static_cast<std::int64_t>(random.uniform() * 20 * hour)});
        for (std::uint32_t a = 0; a < people; ++a) {
            const auto favourite = random.below(creators);
            const auto n = random.below(2 * static_cast<std::uint64_t>(commentsEach) + 1);
            // Some people have a stock of phrases, others never say the same twice.
            const double stock = 2 * stockShare * random.uniform();
            for (std::uint64_t i = 0; i < n; ++i) {
                const auto post = random.uniform() < 0.5 ? postOf(static_cast<std::uint32_t>(favourite))
                                                         : static_cast<std::uint32_t>(random.below(posts.size()));
                say(a, post, random.uniform() < stock ? stockPhrase() : ownWords());
            }
        }
    }

    std::uint32_t postOf(std::uint32_t creator)
    {
        for (;;) {
            const auto post = static_cast<std::uint32_t>(random.below(posts.size()));
            if (posts[post].creator == creator)
                return post;
        }
    }
    void say(std::uint32_t actor, std::uint32_t post, std::string text)
    {
        const double wait = -std::log(1 - random.uniform()) * 8;
        said.push_back({posts[post].time + static_cast<std::int64_t>(wait * static_cast<double>(hour)), actor, post,
                        std::move(text)});
    }

    std::string word()
    {
        static constexpr std::array<std::string_view, 12> syllables{"ba", "lo", "ri",  "den", "mu", "sta",
                                                                    "ke", "vo", "pli", "nor", "ta", "gri"};
        std::string out;
        const auto n = 2 + random.below(3);
        for (std::uint64_t i = 0; i < n; ++i)
            out += syllables[random.below(syllables.size())];
        return out;
    }
    std::string ownWords(std::uint64_t least = 4)
    {
        std::string out;
        const auto n = least + random.below(6);
        for (std::uint64_t i = 0; i < n; ++i)
            out += (out.empty() ? "" : " ") + word();
        return out;
    }
    /// Forty phrases that everybody has heard, the first ones much oftener.
    std::string stockPhrase()
    {
        static constexpr std::array<std::string_view, 8> what{"photo", "picture", "colours", "place",
                                                              "video", "dress",   "garden",  "recipe"};
        static constexpr std::array<std::string_view, 5> how{"What a beautiful ", "I really love this ",
                                                             "Such a wonderful ", "Where did you find this ",
                                                             "Thank you for sharing this "};
        const auto at = static_cast<std::size_t>(40 * random.uniform() * random.uniform());
        return std::string(how[at % 5]) + std::string(what[at / 5]);
    }

    /// `perPost` of these accounts say a sentence of the list under each post of these creators; each takes the next
    /// one of its own round through the list.
    void seedComments(std::uint32_t first, std::uint32_t size, const std::vector<std::uint32_t>& customers,
                      const std::vector<std::string>& list, std::uint32_t perPost)
    {
        std::vector<std::uint64_t> next(size);
        for (auto& n : next)
            n = random.below(list.size());
        for (std::uint32_t p = 0; p < posts.size(); ++p) {
            if (std::find(customers.begin(), customers.end(), posts[p].creator) == customers.end())
                continue;
            for (std::uint32_t k = 0; k < perPost; ++k) {
                const auto who = static_cast<std::uint32_t>(random.below(size));
                said.push_back({posts[p].time + static_cast<std::int64_t>(random.uniform() * 0.5 * hour), first + who,
                                p, list[next[who]++ % list.size()]});
            }
        }
    }
    std::vector<std::string> sentences(std::size_t count)
    {
        std::vector<std::string> list;
        while (list.size() < count)
            list.push_back(ownWords(5));
        return list;
    }

    AccountId creator(std::uint32_t c) const { return AccountId(people + c); }

    InteractionGraph graph(bool authors = true)
    {
        std::stable_sort(said.begin(), said.end(), [](const Said& a, const Said& b) { return a.time < b.time; });
        auto data = std::make_shared<CaseData>();
        for (std::uint32_t a = 0; a < people + creators; ++a)
            data->accountNames.append("u" + std::to_string(a));
        for (std::uint32_t p = 0; p < posts.size(); ++p) {
            data->targetNames.append("p" + std::to_string(p));
            Target target;
            target.kind = Target::Kind::post;
            if (authors)
                target.account = creator(posts[p].creator);
            target.postedAt = {{posts[p].time}, Precision::exact};
            data->targets.push_back(target);
        }
        CommentTextCollector texts;
        for (std::uint32_t i = 0; i < said.size(); ++i) {
            auto& columns = data->interactions;
            columns.actor.push_back(said[i].actor);
            columns.target.push_back(said[i].post);
            columns.verb.push_back(static_cast<std::uint8_t>(Verb::comment));
            columns.time.push_back(said[i].time / 1000 * 1000);
            columns.precision.push_back(static_cast<std::uint8_t>(Precision::exact));
            columns.file.push_back(0);
            columns.row.push_back(i + 2);
            texts.add(EventId(i), said[i].text);
        }
        data->comments = texts.finish();
        return InteractionGraph::build(std::move(data));
    }
};

} // namespace lockstep
