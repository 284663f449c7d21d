// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_decoy.h"

#include "core/detect/chosen.h"
#include "core/detect/parallel.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <numeric>
#include <span>
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

/// Creators with enough reactions that profit from none of the cases.
std::vector<std::uint32_t> creatorsOutside(const TimedPosts& posts, const std::vector<const CrowdCase*>& cases)
{
    std::vector<std::uint32_t> reactions(posts.creators.size(), 0);
    for (const auto& reaction : posts.reactions)
        ++reactions[posts.posts[reaction.post].creator];
    for (const auto* found : cases)
        for (const auto& creator : found->creators)
            reactions[creator.creator] = 0;
    std::vector<std::uint32_t> outside;
    for (std::uint32_t c = 0; c < reactions.size(); ++c)
        if (reactions[c] >= 30)
            outside.push_back(c);
    return outside;
}

/// Tests everybody against as many creators as the largest case has, drawn from those of no case.
void countSmallP(const AccountRhythms& rhythms, const TimedPosts& decoy, const CrowdCase& largest,
                 std::vector<std::uint32_t> creators, std::uint64_t seed, const TaskContext& task,
                 CrowdDecoys& result)
{
    SplitMix random(mixBits(seed ^ 0x99ULL));
    for (std::size_t i = creators.size(); i > 1; --i)
        std::swap(creators[i - 1], creators[random.below(i)]);
    if (creators.size() > largest.creators.size())
        creators.resize(largest.creators.size());
    std::sort(creators.begin(), creators.end());
    const auto reference = DelayReference::estimate(rhythms, decoy, largest.tauMinutes, 1, task);
    if (!reference.usable() || creators.size() < 2)
        return;
    const auto links = linkCreators(decoy, reference, {}, task);
    const auto totals = quickTotals(decoy, reference);
    const auto shape = DelayShape::estimate(rhythms, decoy, reference);
    const auto tests = testMembers({decoy, reference, shape, links, totals}, creators, Half::confirmation);
    result.tests += static_cast<double>(tests.accounts.size());
    result.smallTests +=
        static_cast<double>(std::count_if(tests.accounts.begin(), tests.accounts.end(), [](const AccountTest& test) {
            return test.logP <= std::log(CrowdDecoys::smallP);
        }));
}

} // namespace

DecoyWorlds::DecoyWorlds(const TimedPosts& posts, const InteractionGraph& graph,
                         const std::vector<std::uint32_t>& named)
    : m_posts(posts), m_named(chosen(posts.creators.size(), named))
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

    m_places.reserve(posts.reactions.size());
    for (std::uint32_t a = 0; a < posts.accountCount(); ++a)
        for (auto i = posts.start[a]; i < posts.start[a + 1]; ++i)
            m_places.push_back({posts.reactions[i].post,
                                static_cast<std::uint32_t>(activityGroup[a] * rhythmGroups + rhythmGroup[a]), i});
    std::sort(m_places.begin(), m_places.end(), [](const Place& x, const Place& y) {
        return std::tie(x.post, x.stratum, x.reaction) < std::tie(y.post, y.stratum, y.reaction);
    });
    if (named.empty())
        return;
    m_elsewhere.resize(activityGroups * rhythmGroups * 24);
    for (const auto& place : m_places)
        if (m_named[posts.posts[place.post].creator] == 0)
            m_elsewhere[hourOf(place)].push_back(posts.reactions[place.reaction].delay);
}

std::size_t DecoyWorlds::hourOf(const Place& place) const
{
    return static_cast<std::size_t>(place.stratum) * 24 + m_posts.posts[place.post].hour;
}

TimedPosts DecoyWorlds::make(std::uint64_t seed) const
{
    auto decoy = m_posts;
    SplitMix random(mixBits(seed ^ 0xdec0ULL));
    for (std::size_t begin = 0, end = 0; begin < m_places.size(); begin = end) {
        while (end < m_places.size() && m_places[end].post == m_places[begin].post
               && m_places[end].stratum == m_places[begin].stratum)
            ++end;
        if (m_named[m_posts.posts[m_places[begin].post].creator] != 0
            && !m_elsewhere[hourOf(m_places[begin])].empty()) {
            const auto& delays = m_elsewhere[hourOf(m_places[begin])];
            for (auto i = begin; i < end; ++i)
                decoy.reactions[m_places[i].reaction].delay = delays[random.below(delays.size())];
            continue;
        }
        for (auto here = std::span(m_places).subspan(begin, end - begin); here.size() > 1;
             here = here.first(here.size() - 1))
            std::swap(decoy.reactions[here.back().reaction].delay,
                      decoy.reactions[here[random.below(here.size())].reaction].delay);
    }
    return decoy;
}

bool CrowdDecoys::calibrated() const
{
    const double allowed = 2 * smallP * tests;
    return smallTests <= allowed || logPoissonTail(allowed, static_cast<std::int64_t>(smallTests)) > std::log(0.01);
}

Result<CrowdDecoys> runDecoys(const InteractionGraph& graph, const AccountRhythms& rhythms, const TimedPosts& posts,
                              const std::vector<const CrowdCase*>& cases, const DetectSettings& settings,
                              const TaskContext& task)
{
    const auto worlds = static_cast<std::size_t>(std::max(0, settings.decoyWorlds));
    std::vector<CrowdDecoys> results(worlds);
    std::atomic<std::uint64_t> done{0};
    auto oneWorld = settings;
    oneWorld.threads = 1; // the worlds run side by side
    const auto& largest = **std::max_element(cases.begin(), cases.end(), [](const CrowdCase* a, const CrowdCase* b) {
        return a->core.size() < b->core.size();
    });
    const auto neutral = creatorsOutside(posts, cases);
    std::vector<std::uint32_t> named;
    for (const auto* found : cases)
        for (const auto& creator : found->creators)
            named.push_back(creator.creator);
    std::sort(named.begin(), named.end());
    const DecoyWorlds decoys(posts, graph, named);
    parallelFor(
        worlds, settings.threads,
        [&](std::size_t world, std::size_t worker) {
            if (task.cancelled())
                return;
            if (worker == 0) // progress comes from the calling thread only
                task.report(
                    {messageText(QT_TRANSLATE_NOOP("core", "Looking again in re-shuffled versions of the data")),
                     done.load(), worlds});
            const auto seed = mixBits(settings.seed ^ static_cast<std::uint64_t>(world + 1));
            const auto decoy = decoys.make(seed);
            const TaskContext quiet(task.stopToken());
            if (const auto scan = scanCrowds(rhythms, decoy, oneWorld, quiet))
                for (const auto& found : scan->cases)
                    results[world].caseSizes.push_back(found.core.size());
            countSmallP(rhythms, decoy, largest, neutral, seed, quiet, results[world]);
            ++done;
        },
        [&task] { return task.cancelled(); }, 1);
    if (task.cancelled())
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    CrowdDecoys all;
    for (const auto& result : results) {
        all.caseSizes.insert(all.caseSizes.end(), result.caseSizes.begin(), result.caseSizes.end());
        all.tests += result.tests;
        all.smallTests += result.smallTests;
    }
    return all;
}

} // namespace lockstep
