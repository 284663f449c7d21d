// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/arrival_curves.h"

#include <algorithm>
#include <tuple>

namespace lockstep {

namespace {

bool isToTheMinute(const Moment& moment)
{
    return !moment.isMissing() && (moment.precision == Precision::exact || moment.precision == Precision::minute);
}

} // namespace

std::vector<ArrivalCurve> arrivalCurves(const InteractionGraph& graph, const std::vector<TargetId>& posts)
{
    const auto& data = graph.data();
    std::vector<ArrivalCurve> curves;
    for (const auto post : posts) {
        const auto& posted = data.targets[post.index()].postedAt;
        if (!isToTheMinute(posted))
            continue;
        ArrivalCurve curve{post, {}, 0, 0};
        for (const auto& contact : graph.ofTarget(post)) {
            const EventId event(contact.event);
            if (data.interactions.what(event) != Verb::like)
                continue;
            if (!isToTheMinute(data.interactions.when(event)))
                ++curve.withoutTime;
            else if (contact.time < posted.at.ms)
                ++curve.beforePost;
            else
                curve.delays.push_back(contact.time - posted.at.ms);
        }
        std::sort(curve.delays.begin(), curve.delays.end());
        curves.push_back(std::move(curve));
    }
    return curves;
}

std::vector<TargetId> postsBy(const CaseData& data, AccountId creator)
{
    std::vector<TargetId> posts;
    for (std::uint32_t i = 0; i < data.targets.size(); ++i)
        if (data.targets[i].kind == Target::Kind::post && data.targets[i].account == creator)
            posts.emplace_back(i);
    std::sort(posts.begin(), posts.end(), [&data](TargetId a, TargetId b) {
        return std::tuple(data.targets[a.index()].postedAt.at.ms, a)
               < std::tuple(data.targets[b.index()].postedAt.at.ms, b);
    });
    return posts;
}

std::vector<double> sharesAt(const ArrivalCurve& curve, const std::vector<std::int64_t>& delays)
{
    std::vector<double> shares;
    if (curve.delays.empty())
        return shares;
    for (const auto delay : delays) {
        const auto until = std::upper_bound(curve.delays.begin(), curve.delays.end(), delay);
        shares.push_back(static_cast<double>(until - curve.delays.begin())
                         / static_cast<double>(curve.delays.size()));
    }
    return shares;
}

} // namespace lockstep
