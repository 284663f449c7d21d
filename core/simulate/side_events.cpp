// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulate/side_events.h"

#include "core/simulate/day_rhythm.h"

#include <algorithm>

namespace lockstep {

std::vector<SideEvent> makeSideEvents(const ScenarioParameters& parameters, const Population& world,
                                      const LikeEvents& likes)
{
    std::vector<SideEvent> events;
    addComments(parameters, world, likes, events);
    addFollows(parameters, world, likes, events);
    addViews(parameters, world, likes, events);
    const auto end = static_cast<std::uint32_t>(parameters.days * secondsPerDay);
    std::erase_if(events, [end](const SideEvent& event) { return event.at >= end; });
    std::stable_sort(events.begin(), events.end(), [](const auto& a, const auto& b) { return a.at < b.at; });
    return events;
}

/// A harvester opens one page after the other, every post of everybody, by the clock. Without view logs nothing of
/// it is in any data.
void addViews(const ScenarioParameters& parameters, const Population& world, const LikeEvents& likes,
              std::vector<SideEvent>& events)
{
    if (parameters.viewLogs <= 0)
        return;
    const auto view = [&events](std::uint32_t at, std::uint32_t account, std::uint32_t post, bool planted) {
        SideEvent event;
        event.at = at;
        event.account = account;
        event.target = post;
        event.verb = Verb::view;
        event.planted = planted;
        events.push_back(std::move(event));
    };
    for (const auto& seen : likes.views)
        view(seen.at, seen.account, seen.post, false);
    const double end = static_cast<double>(parameters.days) * secondsPerDay;
    for (const auto harvester : world.members(SimRole::harvester)) {
        auto random = stream(parameters, Purpose::harvest, harvester);
        std::uint32_t next = 0; // posts are ascending in time: those that are out
        double at = random.uniform(0, 3'600);
        while (at < end && !world.posts.empty()) {
            if (next >= world.posts.size() || world.posts[next].at > at) {
                at += 900; // up to date: look again in a quarter of an hour
                continue;
            }
            view(static_cast<std::uint32_t>(at), harvester, next++, true);
            at += parameters.harvestSeconds * random.uniform(0.9, 1.1);
        }
    }
}

} // namespace lockstep
