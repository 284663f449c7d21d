// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/burst_ties.h"

#include "core/detect/timed_posts.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lockstep {

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t windowMs = BurstTies::burstMinutes * minuteMs;
constexpr std::int64_t aroundMs = 120 * minuteMs;
const double logChance = std::log(1e-8);

/// Acts on one target, by time.
using Acts = std::vector<Contact>;

/// From when on the acts on a target count, ms UTC.
std::int64_t countedFrom(const Target& target)
{
    return target.kind == Target::Kind::post && isToTheMinute(target.postedAt)
               ? target.postedAt.at.ms + BurstTies::afterMinutes * minuteMs
               : std::numeric_limits<std::int64_t>::min();
}

bool isTimedAct(const InteractionGraph& graph, const Contact& contact)
{
    const EventId event(contact.event);
    const auto& rows = graph.data().interactions;
    return isAudienceAct(rows.what(event)) && isToTheMinute(rows.when(event));
}

/// Numbers the bursts among the acts that begin at `counted` or later, on from `bursts`. What came before counts as
/// the hours around: the rush after a post ebbs away for longer than an hour.
void markBursts(const Acts& acts, std::int64_t counted, std::vector<std::uint32_t>& burstOf, std::uint32_t& bursts)
{
    const auto countWithin = [&acts](std::int64_t from, std::int64_t to) { // [from, to)
        const auto before = [](const Contact& one, std::int64_t at) { return one.time < at; };
        return std::lower_bound(acts.begin(), acts.end(), to, before)
               - std::lower_bound(acts.begin(), acts.end(), from, before);
    };
    auto markedTo = std::numeric_limits<std::int64_t>::min();
    std::size_t next = 0; // to mark
    for (std::size_t i = 0; i < acts.size(); ++i) {
        const auto from = acts[i].time;
        if (from < counted)
            continue;
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
        for (next = std::max(next, i); next < acts.size() && acts[next].time < markedTo; ++next)
            burstOf[acts[next].event] = bursts;
    }
}

} // namespace

BurstTies burstTies(const InteractionGraph& graph, const AudienceSets& sets)
{
    BurstTies out;
    const auto& targets = graph.data().targets;
    out.creators = sets.creators.size();
    out.burstOf.assign(graph.data().interactions.size(), 0);
    Acts acts;
    std::vector<char> counts(graph.data().interactions.size(), 0); // by event
    std::vector<std::uint32_t> last(graph.accountCount(), std::numeric_limits<std::uint32_t>::max());
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        if (targets[t].kind == Target::Kind::post && targets[t].account.isNone())
            continue; // posts of one author would pass for several creators
        acts.clear();
        const auto from = countedFrom(targets[t]);
        for (const auto& contact : graph.ofTarget(TargetId(t))) { // the first act of each account
            if (!isTimedAct(graph, contact) || last[contact.other] == t)
                continue;
            last[contact.other] = t;
            acts.push_back(contact);
            counts[contact.event] = contact.time >= from ? 1 : 0;
        }
        markBursts(acts, from, out.burstOf, out.bursts);
    }

    struct Act {
        std::uint32_t creator = 0;
        bool inBurst = false;
    };
    std::vector<Act> own;
    out.start.assign(std::size_t{1} + graph.accountCount(), 0);
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a) {
        own.clear();
        for (const auto& contact : graph.ofActor(AccountId(a))) {
            const auto creator = sets.creatorOf[contact.other];
            if (creator == AudienceSets::noCreator || sets.creators[creator].account == AccountId(a)
                || counts[contact.event] == 0)
                continue;
            own.push_back({creator, out.burstOf[contact.event] != 0});
        }
        std::stable_sort(own.begin(), own.end(), [](const Act& x, const Act& y) { return x.creator < y.creator; });
        for (std::size_t i = 0, end = 0; i < own.size(); i = end) {
            std::uint32_t inside = 0;
            for (; end < own.size() && own[end].creator == own[i].creator; ++end)
                inside += own[end].inBurst ? 1U : 0U;
            const auto all = static_cast<std::uint32_t>(end - i);
            out.ties.push_back({own[i].creator, all, 2 * inside >= all});
        }
        out.start[a + 1] = out.ties.size();
    }
    out.measure();
    return out;
}

} // namespace lockstep
