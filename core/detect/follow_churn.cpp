// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/follow_churn.h"

#include "core/detect/timed_posts.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_map>

namespace lockstep {

namespace {

constexpr double leastReference = 0.05;
constexpr double candidateShare = 0.3;
constexpr std::int64_t dayMs = 86'400'000;

/// A follow whose next days are in the data.
struct Followed {
    std::int64_t time = 0;
    std::int64_t lag = -1; ///< ms until it was taken back; -1: not within churnDays
    std::uint32_t event = 0;
    std::uint32_t undoing = 0;
};

std::int64_t lastFollowTime(const InteractionGraph& graph, std::size_t& timedUnfollows)
{
    const auto& rows = graph.data().interactions;
    std::int64_t last = Instant::missingMs;
    for (std::uint32_t e = 0; e < rows.size(); ++e) {
        const auto verb = rows.what(EventId(e));
        if ((verb != Verb::follow && verb != Verb::unfollow) || !isToTheMinute(rows.when(EventId(e))))
            continue;
        last = std::max(last, rows.time[e]);
        timedUnfollows += verb == Verb::unfollow;
    }
    return last;
}

std::vector<Followed> followsOf(const InteractionGraph& graph, AccountId account, std::int64_t last)
{
    const auto& rows = graph.data().interactions;
    std::vector<Followed> follows;
    std::unordered_map<std::uint32_t, std::size_t> open; // target -> follow that stands
    for (const auto& contact : graph.ofActor(account)) {
        const EventId event(contact.event);
        const auto verb = rows.what(event);
        if ((verb != Verb::follow && verb != Verb::unfollow) || !isToTheMinute(rows.when(event)))
            continue;
        if (verb == Verb::follow) {
            if (contact.time + churnDays * dayMs <= last) {
                open[contact.other] = follows.size();
                follows.push_back({contact.time, -1, contact.event, 0});
            }
            continue;
        }
        const auto stands = open.find(contact.other);
        if (stands == open.end())
            continue;
        auto& follow = follows[stands->second];
        if (contact.time - follow.time <= churnDays * dayMs) {
            follow.lag = contact.time - follow.time;
            follow.undoing = contact.event;
        }
        open.erase(stands);
    }
    return follows;
}

void describe(FollowChurn& churn, const std::vector<Followed>& follows)
{
    std::vector<double> lags;
    std::vector<std::int64_t> times;
    std::map<std::int64_t, double> perDay;
    std::map<std::int64_t, double> droppedPerDay;
    for (const auto& follow : follows) {
        times.push_back(follow.time);
        ++perDay[follow.time / dayMs];
        if (follow.lag < 0)
            continue;
        lags.push_back(static_cast<double>(follow.lag) / static_cast<double>(dayMs));
        ++droppedPerDay[(follow.time + follow.lag) / dayMs];
        churn.evidence.push_back(EventId(follow.event));
        churn.evidence.push_back(EventId(follow.undoing));
    }
    std::sort(churn.evidence.begin(), churn.evidence.end());
    churn.lagLow = quantile(lags, 0.1);
    churn.lagHigh = quantile(lags, 0.9);
    std::vector<double> days;
    for (const auto& [day, count] : perDay)
        days.push_back(count);
    churn.perDay = median(days);
    for (const auto& [day, count] : droppedPerDay)
        churn.busiestDay = std::max(churn.busiestDay, count / static_cast<double>(lags.size()));
    churn.clock = quietestHours(times);
}

} // namespace

ChurnScan scanChurn(const InteractionGraph& graph, double fdr, std::uint64_t seed, const TaskContext& task)
{
    ChurnScan scan;
    const auto last = lastFollowTime(graph, scan.timedUnfollows);
    if (scan.timedUnfollows == 0)
        return scan;
    double othersFollows = 0;
    double othersUndone = 0;
    std::vector<FollowChurn> candidates;
    for (std::uint32_t u = 0; u < graph.accountCount() && !task.cancelled(); ++u) {
        const auto follows = followsOf(graph, AccountId(u), last);
        FollowChurn churn;
        churn.account = AccountId(u);
        churn.follows = follows.size();
        for (const auto& follow : follows) {
            const bool heldOut = inConfirmationHalf(follow.time, seed);
            churn.undone += follow.lag >= 0;
            churn.heldOutFollows += heldOut;
            churn.heldOutUndone += heldOut && follow.lag >= 0;
        }
        const auto seen = churn.follows - churn.heldOutFollows;
        const auto seenUndone = churn.undone - churn.heldOutUndone;
        const bool enough = churn.follows >= leastFollows && churn.heldOutFollows >= leastFollows / 3;
        scan.tested += enough;
        if (enough && seen > 0 && static_cast<double>(seenUndone) >= candidateShare * static_cast<double>(seen)) {
            candidates.push_back(std::move(churn));
        } else {
            othersFollows += static_cast<double>(churn.follows);
            othersUndone += static_cast<double>(churn.undone);
        }
    }
    const double reference = std::max(leastReference, othersFollows > 0 ? othersUndone / othersFollows : 0);
    std::vector<double> logP;
    for (auto& churn : candidates) {
        churn.reference = reference;
        logP.push_back(reference < 1 ? logBinomialTail(static_cast<std::int64_t>(churn.heldOutFollows), reference,
                                                       static_cast<std::int64_t>(churn.heldOutUndone))
                                     : 0);
        churn.p = std::exp(logP.back());
    }
    const auto q = adjustedP(logP, static_cast<double>(scan.tested));
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        auto& churn = candidates[i];
        churn.q = q[i];
        if (q[i] > fdr
            || static_cast<double>(churn.heldOutUndone) < 3 * reference * static_cast<double>(churn.heldOutFollows))
            continue;
        describe(churn, followsOf(graph, churn.account, last));
        scan.found.push_back(std::move(churn));
    }
    return scan;
}

} // namespace lockstep
