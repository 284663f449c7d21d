// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/burst_ties.h"

#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t windowMs = BurstTies::burstMinutes * minuteMs;
constexpr std::int64_t aroundMs = 120 * minuteMs;
const double logChance = std::log(1e-8);

struct Late {
    std::int64_t delay = 0;
    std::uint64_t reaction = 0;
};

/// Numbers the bursts among the reactions to one post, by delay, on from `bursts`.
void markBursts(const std::vector<Late>& late, std::vector<std::uint32_t>& burstOf, std::uint32_t& bursts)
{
    const auto countWithin = [&late](std::int64_t from, std::int64_t to) { // [from, to)
        const auto before = [](const Late& one, std::int64_t at) { return one.delay < at; };
        return std::lower_bound(late.begin(), late.end(), to, before)
               - std::lower_bound(late.begin(), late.end(), from, before);
    };
    std::int64_t markedTo = 0;
    for (std::size_t i = 0; i < late.size(); ++i) {
        const auto from = late[i].delay;
        const auto inside = countWithin(from, from + windowMs);
        if (inside < BurstTies::smallest)
            continue;
        const auto before = static_cast<double>(countWithin(from - aroundMs, from));
        const auto after = static_cast<double>(countWithin(from + windowMs, from + windowMs + aroundMs));
        const double expected =
            1 + std::max(before, after) * static_cast<double>(windowMs) / static_cast<double>(aroundMs);
        if (logPoissonTail(expected, inside) > logChance)
            continue;
        bursts += from >= markedTo ? 1U : 0U;
        markedTo = from + windowMs;
        for (auto k = i; k < late.size() && late[k].delay < markedTo; ++k)
            burstOf[late[k].reaction] = bursts;
    }
}

} // namespace

BurstTies burstTies(const TimedPosts& posts)
{
    BurstTies out;
    out.creators = posts.creators.size();
    out.burstOf.assign(posts.reactions.size(), 0);
    std::vector<std::vector<Late>> byPost(posts.posts.size());
    const auto isLate = [](const TimedPosts::Reaction& reaction) {
        return reaction.delay >= BurstTies::afterMinutes * minuteMs;
    };
    for (std::uint64_t i = 0; i < posts.reactions.size(); ++i)
        if (isLate(posts.reactions[i]))
            byPost[posts.reactions[i].post].push_back({posts.reactions[i].delay, i});
    for (auto& late : byPost) {
        std::sort(late.begin(), late.end(), [](const Late& a, const Late& b) {
            return a.delay != b.delay ? a.delay < b.delay : a.reaction < b.reaction;
        });
        markBursts(late, out.burstOf, out.bursts);
    }
    out.start.assign(std::size_t{1} + posts.accountCount(), 0);
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        std::uint32_t inside = 0;
        const auto close = [&] {
            if (out.ties.size() > out.start[a])
                out.ties.back().marked = 2 * inside >= out.ties.back().reactions;
            inside = 0;
        };
        for (auto i = posts.start[a]; i < posts.start[a + 1]; ++i) {
            if (!isLate(posts.reactions[i]))
                continue;
            const auto creator = posts.posts[posts.reactions[i].post].creator;
            if (out.ties.size() == out.start[a] || out.ties.back().creator != creator) {
                close();
                out.ties.push_back({creator, 0, false});
            }
            ++out.ties.back().reactions;
            inside += out.burstOf[i] != 0 ? 1U : 0U;
        }
        close();
        out.start[a + 1] = out.ties.size();
    }
    out.measure();
    return out;
}

} // namespace lockstep
