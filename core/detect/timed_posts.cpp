// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/timed_posts.h"

#include "core/stats/random.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace lockstep {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((b - 1 - a) / b);
}

bool isReaction(Verb verb)
{
    return verb == Verb::like || verb == Verb::comment || verb == Verb::share;
}

/// Fills posts and creators; returns target -> post or none.
std::vector<std::uint32_t> choosePosts(const InteractionGraph& graph, std::uint64_t seed, TimedPosts& out)
{
    const auto& data = graph.data();
    std::vector<std::uint32_t> creatorOf(data.accountNames.size(), none);
    std::vector<std::uint32_t> postOf(data.targets.size(), none);
    for (std::uint32_t t = 0; t < data.targets.size(); ++t) {
        const auto& target = data.targets[t];
        if (target.kind == Target::Kind::post && target.account && isToTheMinute(target.postedAt)
            && !graph.ofTarget(TargetId(t)).empty())
            creatorOf[target.account.index()] = 0;
    }
    for (std::uint32_t a = 0; a < creatorOf.size(); ++a) {
        if (creatorOf[a] == none)
            continue;
        creatorOf[a] = static_cast<std::uint32_t>(out.creators.size());
        out.creators.push_back(AccountId(a));
    }
    for (std::uint32_t t = 0; t < data.targets.size(); ++t) {
        const auto& target = data.targets[t];
        if (target.kind != Target::Kind::post || !target.account || !isToTheMinute(target.postedAt)
            || graph.ofTarget(TargetId(t)).empty())
            continue;
        const auto time = target.postedAt.at.ms;
        const auto hour = floorDivide(time, TimedPosts::hourMs);
        postOf[t] = static_cast<std::uint32_t>(out.posts.size());
        out.posts.push_back({TargetId(t), creatorOf[target.account.index()], time,
                             static_cast<std::uint8_t>(hour - 24 * floorDivide(hour, 24)),
                             inConfirmationHalf(time, seed)});
    }
    return postOf;
}

} // namespace

bool inConfirmationHalf(std::int64_t timeMs, std::uint64_t seed)
{
    const auto day = floorDivide(timeMs, TimedPosts::dayMs);
    const auto pair = floorDivide(day, 2);
    const bool coin = (mixBits(seed ^ mixBits(static_cast<std::uint64_t>(pair))) & 1U) != 0;
    return (day - 2 * pair == 1) == coin;
}

bool isToTheMinute(const Moment& moment)
{
    return !moment.isMissing() && (moment.precision == Precision::exact || moment.precision == Precision::minute);
}

TimedPosts timedPosts(const InteractionGraph& graph, std::uint64_t seed, const TaskContext& task)
{
    TimedPosts out;
    const auto& data = graph.data();
    const auto postOf = choosePosts(graph, seed, out);
    out.start.assign(std::size_t{1} + graph.accountCount(), 0);
    out.reactions.reserve(graph.eventCount());
    for (std::uint32_t a = 0; a < graph.accountCount() && !task.cancelled(); ++a) {
        const auto first = out.reactions.size();
        for (const auto& contact : graph.ofActor(AccountId(a))) {
            const EventId event(contact.event);
            if (!isReaction(data.interactions.what(event)))
                continue;
            if (!isToTheMinute(data.interactions.when(event))) {
                ++out.withoutTime;
                continue;
            }
            ++out.usableTimes;
            const auto& target = data.targets[contact.other];
            const auto post = postOf[contact.other];
            if (post == none) {
                out.withoutPostTime += isToTheMinute(target.postedAt) ? 0 : 1;
                out.withoutAuthor += target.account ? 0 : 1;
                continue;
            }
            if (target.account == AccountId(a))
                continue; // one's own post
            // A like rounded to the minute may seem a little earlier than its post.
            const auto delay = contact.time - out.posts[post].time;
            if (delay < -60'000) {
                ++out.beforePost;
                continue;
            }
            out.reactions.push_back({post, contact.event, std::max<std::int64_t>(delay, 0)});
        }
        const auto from = out.reactions.begin() + static_cast<std::ptrdiff_t>(first);
        std::sort(from, out.reactions.end(), [&out](const TimedPosts::Reaction& x, const TimedPosts::Reaction& y) {
            return std::tuple(out.posts[x.post].creator, x.post, x.delay, x.event)
                   < std::tuple(out.posts[y.post].creator, y.post, y.delay, y.event);
        });
        out.reactions.erase(std::unique(from, out.reactions.end(),
                                        [](const TimedPosts::Reaction& x, const TimedPosts::Reaction& y) {
                                            return x.post == y.post;
                                        }),
                            out.reactions.end());
        out.start[a + 1] = out.reactions.size();
    }
    return out;
}

} // namespace lockstep
