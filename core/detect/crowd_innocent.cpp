// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_innocent.h"

#include "core/detect/finding_parts.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace lockstep {

namespace {

constexpr std::int64_t stepMs = 300'000; ///< five minutes
constexpr std::size_t stepsOfDay = 288;
constexpr std::size_t stepsOfHour = 12;

/// The largest share that falls into one hour of the day.
double busiestHour(const std::array<double, stepsOfDay>& steps)
{
    double total = 0;
    for (const double step : steps)
        total += step;
    double best = 0;
    for (std::size_t from = 0; from < stepsOfDay; ++from) {
        double sum = 0;
        for (std::size_t i = 0; i < stepsOfHour; ++i)
            sum += steps[(from + i) % stepsOfDay];
        best = std::max(best, sum);
    }
    return total > 0 ? best / total : 0;
}

std::size_t stepOf(std::int64_t time)
{
    const auto day = ((time % TimedPosts::dayMs) + TimedPosts::dayMs) % TimedPosts::dayMs;
    return static_cast<std::size_t>(day / stepMs);
}

} // namespace

double capturedPool(double unique, double perDraw, double draws)
{
    if (draws <= 1 || perDraw <= 0 || unique <= perDraw)
        return std::max(unique, perDraw);
    const auto expected = [perDraw, draws](double pool) {
        return pool * -std::expm1(draws * std::log1p(-perDraw / pool));
    };
    double low = unique;
    double high = unique;
    while (expected(high) < unique && high < 1e9)
        high *= 2;
    for (int i = 0; i < 100; ++i) {
        const double middle = (low + high) / 2;
        (expected(middle) < unique ? low : high) = middle;
    }
    return (low + high) / 2;
}

CrowdFootprint footprint(const InteractionGraph& graph, const TimedPosts& posts, const CrowdCase& found)
{
    CrowdFootprint print;
    std::vector<char> inCase(posts.creators.size(), 0);
    for (const auto& creator : found.creators)
        inCase[creator.creator] = 1;
    std::vector<std::uint32_t> members;
    for (const auto* part : {&found.core, &found.associated})
        for (const auto& test : *part)
            members.push_back(test.account);
    print.members = members.size();

    const std::int64_t tau = std::int64_t{60'000} * found.tauMinutes;
    std::map<std::uint32_t, std::uint32_t> perPost;
    std::map<std::uint32_t, double> perCreator;
    std::map<std::int64_t, double> perDay;
    std::array<double, stepsOfDay> clock{};
    std::array<double, stepsOfDay> postClock{};
    std::vector<double> creatorsOfMember;
    double wholeMinutes = 0;
    for (const auto account : members) {
        double creators = 0;
        auto last = static_cast<std::uint32_t>(posts.creators.size());
        for (const auto& reaction : posts.of(account)) {
            const auto& post = posts.posts[reaction.post];
            if (inCase[post.creator] == 0 || reaction.delay > tau)
                continue;
            const auto time = graph.data().interactions.time[reaction.event];
            ++print.fastReactions;
            ++perPost[reaction.post];
            ++perCreator[post.creator];
            ++perDay[time / TimedPosts::dayMs];
            ++clock[stepOf(time)];
            ++postClock[stepOf(post.time)];
            wholeMinutes += time % 60'000 == 0 ? 1 : 0;
            creators += post.creator != last ? 1 : 0;
            last = post.creator;
            print.evidence.push_back(EventId(reaction.event));
        }
        creatorsOfMember.push_back(creators);
    }
    std::sort(print.evidence.begin(), print.evidence.end());
    for (const auto& post : posts.posts)
        print.posts += inCase[post.creator] != 0 ? 1U : 0U;
    if (print.fastReactions == 0)
        return print;

    std::vector<double> reached;
    for (const auto& [index, count] : perPost) {
        if (count < 3)
            continue;
        const auto& post = posts.posts[index];
        ++print.postsReached;
        reached.push_back(count);
        print.targets.push_back(post.target);
        if (print.first.isMissing() || post.time < print.first.ms)
            print.first = {post.time};
        print.last = {std::max(print.last.ms, post.time + tau)};
    }
    std::sort(print.targets.begin(), print.targets.end());
    for (const auto& [creator, count] : perCreator)
        print.topCreatorShare = std::max(print.topCreatorShare, count / print.fastReactions);
    for (const auto& [day, count] : perDay) {
        double sum = 0;
        for (auto at = perDay.lower_bound(day); at != perDay.end() && at->first < day + 3; ++at)
            sum += at->second;
        print.busiestDaysShare = std::max(print.busiestDaysShare, sum / print.fastReactions);
    }
    print.clockShare = busiestHour(clock);
    print.postClockShare = busiestHour(postClock);
    print.wholeMinutes = wholeMinutes / print.fastReactions;
    print.medianCreators = median(creatorsOfMember);
    if (!reached.empty()) {
        double sum = 0;
        for (const double count : reached)
            sum += count;
        print.perPost = median(reached);
        const auto draws = static_cast<double>(reached.size());
        print.poolSize = capturedPool(static_cast<double>(print.members), sum / draws, draws);
    }
    return print;
}

std::vector<InnocentTest> innocentTests(const CrowdCase& found, const CrowdFootprint& print)
{
    const auto creators = found.creators.size();
    const auto& contrast = found.contrast;
    const bool controlsDiffer = contrast.memberExcess >= 3 * contrast.controlExcess;
    double expected = 0;
    double reactions = 0;
    double fast = 0;
    for (const auto& member : found.core) {
        expected += member.expected;
        reactions += member.reactions;
        fast += member.fast;
    }
    const double ownShare = reactions > 0 ? expected / reactions : 0;
    const double memberShare = reactions > 0 ? fast / reactions : 0;

    std::vector<InnocentTest> tests;
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "Fans or people who switched notifications on")),
                     excludedIf(creators >= 3 && print.topCreatorShare < 0.6 && print.medianCreators >= 2),
                     messageText(QT_TRANSLATE_NOOP(
                                     "core", "Notifications are set for one creator at a time. Here %1 creators are "
                                             "reached, the busiest gets %2 of the quick reactions, and the middle "
                                             "account is quick with %3 of them."),
                                 creators, Share{print.topCreatorShare}, print.medianCreators)});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Giveaway or contest")),
         excludedIf(print.busiestDaysShare < 0.5 && contrast.occasions >= 10 && creators >= 3),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "A giveaway fills a few days. Here the busiest three days hold %1 of the "
                                       "quick reactions, spread over %2 separate occasions."),
                     Share{print.busiestDaysShare}, contrast.occasions)});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Viral posts, news or the network's own push")),
         excludedIf(controlsDiffer && found.othersFastRatio < 2),
         messageText(
             QT_TRANSLATE_NOOP("core", "Then others under the same posts were quick as well. They were %1 times "
                                       "as quick as usual; comparable accounts reacted within %2 min in %3 of "
                                       "the cases, these in %4."),
             found.othersFastRatio, found.tauMinutes, Share{contrast.controlShare}, Share{contrast.memberShare})});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Same time zone, shift or daily rhythm")),
         excludedIf(memberShare >= 2 * ownShare || (1 - ownShare) >= 4 * (1 - memberShare)),
         messageText(QT_TRANSLATE_NOOP("core", "By their own daily rhythm %1 of their reactions would come within %2 "
                                               "min; %3 did."),
                     Share{ownShare}, found.tauMinutes, Share{memberShare})});
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "School class, office or another fixed hour")),
                     excludedIf(print.clockShare < 0.35 || print.clockShare < 1.5 * print.postClockShare),
                     messageText(QT_TRANSLATE_NOOP(
                                     "core", "A class comes by at fixed clock times, whenever the post appeared. The "
                                             "busiest hour of the day holds %1 of these reactions and %2 of the "
                                             "posts they follow."),
                                 Share{print.clockShare}, Share{print.postClockShare})});
    tests.push_back(agencyTest(print.members));
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "Artefact of how the data was collected")),
                     excludedIf(print.wholeMinutes < 0.5 && controlsDiffer),
                     messageText(QT_TRANSLATE_NOOP(
                                     "core", "Rounding or polling would shift everybody's times. %1 of the times are "
                                             "whole minutes, and comparable accounts in the same files do not show "
                                             "the pattern (%2)."),
                                 Share{print.wholeMinutes}, Share{contrast.controlShare})});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "A list of suggested accounts or posts")), Verdict::unknown,
         messageText(QT_TRANSLATE_NOOP("core", "What the network suggested to whom is not in this data."))});
    return tests;
}

} // namespace lockstep
