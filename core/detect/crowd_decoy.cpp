// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_decoy.h"

#include "core/stats/random.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lockstep {

namespace {

constexpr std::size_t activityGroups = 5;
constexpr std::size_t rhythmGroups = 4;

std::vector<std::uint8_t> quantileGroups(const std::vector<double>& values, std::size_t groups)
{
    std::vector<std::uint32_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&values](std::uint32_t a, std::uint32_t b) {
        return values[a] != values[b] ? values[a] < values[b] : a < b;
    });
    std::vector<std::uint8_t> group(values.size());
    for (std::size_t rank = 0; rank < order.size(); ++rank)
        group[order[rank]] = static_cast<std::uint8_t>(rank * groups / order.size());
    return group;
}

} // namespace

TimedPosts decoyOf(const TimedPosts& posts, const InteractionGraph& graph, std::uint64_t seed)
{
    std::vector<double> activity(posts.accountCount());
    std::vector<double> hour(posts.accountCount(), 0); // the middle hour of the day tells rhythms apart well enough
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a) {
        activity[a] = static_cast<double>(posts.of(a).size());
        std::vector<std::int64_t> hours;
        for (const auto& reaction : posts.of(a))
            hours.push_back(graph.data().interactions.time[reaction.event] % TimedPosts::dayMs);
        if (hours.empty())
            continue;
        std::nth_element(hours.begin(), hours.begin() + static_cast<std::ptrdiff_t>(hours.size() / 2), hours.end());
        hour[a] = static_cast<double>(hours[hours.size() / 2]);
    }
    const auto activityGroup = quantileGroups(activity, activityGroups);
    const auto rhythmGroup = quantileGroups(hour, rhythmGroups);

    struct Place {
        std::uint32_t post = 0;
        std::uint32_t stratum = 0;
        std::uint64_t reaction = 0;
    };
    std::vector<Place> places;
    places.reserve(posts.reactions.size());
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a)
        for (auto i = posts.start[a]; i < posts.start[a + 1]; ++i)
            places.push_back({posts.reactions[i].post,
                              static_cast<std::uint32_t>(activityGroup[a] * rhythmGroups + rhythmGroup[a]), i});
    std::sort(places.begin(), places.end(), [](const Place& x, const Place& y) {
        return std::tie(x.post, x.stratum, x.reaction) < std::tie(y.post, y.stratum, y.reaction);
    });
    auto decoy = posts;
    SplitMix random(mixBits(seed ^ 0xdec0ULL));
    for (std::size_t begin = 0, end = 0; begin < places.size(); begin = end) {
        while (end < places.size() && places[end].post == places[begin].post
               && places[end].stratum == places[begin].stratum)
            ++end;
        for (auto i = end - begin; i > 1; --i)
            std::swap(decoy.reactions[places[begin + i - 1].reaction].delay,
                      decoy.reactions[places[begin + random.below(i)].reaction].delay);
    }
    return decoy;
}

Result<std::vector<std::size_t>> decoyCaseSizes(const InteractionGraph& graph, const TimedPosts& posts,
                                                const DetectSettings& settings, const TaskContext& task)
{
    std::vector<std::size_t> sizes;
    for (int world = 0; world < settings.decoyWorlds; ++world) {
        const auto seed = mixBits(settings.seed ^ static_cast<std::uint64_t>(world + 1));
        const auto scan = scanCrowds(graph, decoyOf(posts, graph, seed), settings, task);
        if (!scan)
            return scan.error();
        for (const auto& found : scan->cases)
            sizes.push_back(found.core.size());
    }
    return sizes;
}

} // namespace lockstep
