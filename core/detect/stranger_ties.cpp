// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/stranger_ties.h"

#include "core/stats/quantile.h"
#include "core/stats/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>

namespace lockstep {

namespace {

constexpr double priorTies = 2;
constexpr std::array<double, 4> habitLimits{0.05, 0.15, 0.35, 0.65};

constexpr std::int64_t returnMs = StrangerTies::returnDays * std::int64_t{86'400'000};

/// One account and one creator, listed or not.
struct Seen {
    std::uint32_t creator = 0;
    std::uint32_t reactions = 0;
    bool follows = false;
    std::int64_t first = std::numeric_limits<std::int64_t>::max(); ///< dated reaction, ms UTC
    std::int64_t last = std::numeric_limits<std::int64_t>::min();

    bool dated() const { return first <= last; }
    bool comesBack() const { return dated() ? last - first >= returnMs : reactions >= 2; }
};

/// The reaction's own time, or that of the post it is for.
std::int64_t dayOf(const InteractionGraph& graph, const Contact& contact)
{
    const auto own = graph.data().interactions.when(EventId(contact.event));
    return own.isMissing() ? graph.data().targets[contact.other].postedAt.at.ms : own.at.ms;
}

std::vector<Seen> seenBy(const InteractionGraph& graph, const AudienceSets& sets, std::uint32_t account)
{
    std::vector<Seen> acts;
    for (const auto& contact : graph.ofActor(AccountId(account))) {
        const auto verb = graph.data().interactions.what(EventId(contact.event));
        const auto creator = sets.creatorOf[contact.other];
        const bool follows = verb == Verb::follow || verb == Verb::unfollow;
        if (creator == AudienceSets::noCreator || sets.creators[creator].account == AccountId(account)
            || sets.creators[creator].account.isNone() || (!follows && !isAudienceAct(verb)))
            continue;
        Seen act{creator, follows ? 0U : 1U, follows};
        if (const auto day = dayOf(graph, contact); !follows && day != Instant::missingMs)
            act.first = act.last = day;
        acts.push_back(act);
    }
    std::sort(acts.begin(), acts.end(), [](const Seen& a, const Seen& b) { return a.creator < b.creator; });
    std::vector<Seen> seen;
    for (const auto& act : acts) {
        if (seen.empty() || seen.back().creator != act.creator) {
            seen.push_back(act);
            continue;
        }
        auto& sum = seen.back();
        sum.reactions += act.reactions;
        sum.follows = sum.follows || act.follows;
        sum.first = std::min(sum.first, act.first);
        sum.last = std::max(sum.last, act.last);
    }
    return seen;
}

struct CreatorCounts {
    std::uint32_t followers = 0;
    std::uint32_t reacting = 0;
    std::uint32_t strangers = 0;

    bool listed() const
    {
        return followers >= StrangerTies::enoughAccounts && reacting >= StrangerTies::enoughAccounts;
    }
};

} // namespace

double StrangerTies::base() const
{
    return std::max(ordinaryShare, 0.01);
}

double StrangerTies::habit(double strangers, double count) const
{
    return (strangers + priorTies * base()) / (count + priorTies);
}

StrangerTies strangerTies(const InteractionGraph& graph, const AudienceSets& sets)
{
    StrangerTies out;
    std::uint64_t dated = 0;
    std::vector<CreatorCounts> counts(sets.creators.size());
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a)
        for (const auto& seen : seenBy(graph, sets, a)) {
            auto& count = counts[seen.creator];
            count.followers += seen.follows ? 1U : 0U;
            if (!seen.comesBack())
                continue;
            ++count.reacting;
            count.strangers += seen.follows ? 0U : 1U;
            dated += seen.dated() ? 1U : 0U;
        }
    std::vector<double> shares;
    for (const auto& count : counts) {
        out.reacting += count.reacting;
        if (count.listed())
            shares.push_back(static_cast<double>(count.strangers) / count.reacting);
    }
    out.datedShare = out.reacting > 0 ? static_cast<double>(dated) / static_cast<double>(out.reacting) : 0;
    out.creatorsListed = shares.size();
    out.ordinaryShare = shares.empty() ? 0 : median(std::move(shares));

    out.start.assign(std::size_t{1} + graph.accountCount(), 0);
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a) {
        for (const auto& seen : seenBy(graph, sets, a))
            if (seen.comesBack() && counts[seen.creator].listed())
                out.ties.push_back({seen.creator, seen.reactions, !seen.follows});
        out.start[a + 1] = out.ties.size();
    }
    return out;
}

CrowdLinks linkByStrangers(const StrangerTies& ties, std::size_t creators, bool secondPart,
                           const LinkOptions& options, const TaskContext& task)
{
    CrowdLinks links;
    const auto base = static_cast<float>(ties.base());
    links.start.assign(std::size_t{1} + ties.accountCount(), 0);
    for (std::uint32_t a = 0; a < ties.accountCount(); ++a) {
        const auto first = links.edges.size();
        if (inSecondPart(a, options.seed) == secondPart)
            for (const auto& tie : ties.of(a))
                links.edges.push_back(
                    {a, tie.creator, 1, static_cast<std::uint16_t>(tie.stranger ? 1 : 0), tie.stranger, base, base});
        capCreators(links, first, options);
        links.start[a + 1] = links.edges.size();
    }
    auto strangers = options;
    strangers.habitPrior = priorTies * ties.base(); // StrangerTies::habit, as a multiple of the base
    strangers.mostHabit = 0.9 / ties.base();
    linkEdges(links, creators, strangers, task);
    return links;
}

StrangerTies reshuffledStrangers(const StrangerTies& ties, std::size_t creators,
                                 const std::vector<std::uint32_t>& named, std::uint64_t seed)
{
    std::vector<char> isNamed(creators, 0);
    for (const auto creator : named)
        isNamed[creator] = 1;
    constexpr auto groups = habitLimits.size() + 1;
    std::vector<std::array<std::vector<std::uint64_t>, groups>> places(creators);
    std::array<double, groups> strangersOf{};
    std::array<double, groups> tiesOf{};
    for (std::uint32_t a = 0; a < ties.accountCount(); ++a) {
        const auto all = ties.of(a);
        double strangers = 0;
        double count = 0;
        for (const auto& tie : all)
            if (isNamed[tie.creator] == 0) {
                strangers += tie.stranger ? 1 : 0;
                ++count;
            }
        for (std::size_t i = 0; i < all.size(); ++i) {
            // Its habit elsewhere: what is dealt out must not say where it goes.
            const bool own = isNamed[all[i].creator] == 0;
            const double habit = ties.habit(strangers - (own && all[i].stranger ? 1 : 0), count - (own ? 1 : 0));
            const auto group = static_cast<std::size_t>(
                std::upper_bound(habitLimits.begin(), habitLimits.end(), habit) - habitLimits.begin());
            places[all[i].creator][group].push_back(ties.start[a] + i);
            if (!own)
                continue;
            strangersOf[group] += all[i].stranger ? 1 : 0;
            ++tiesOf[group];
        }
    }
    auto decoy = ties;
    SplitMix random(mixBits(seed ^ 0x57a9ULL));
    for (std::size_t creator = 0; creator < creators; ++creator)
        for (std::size_t group = 0; group < groups; ++group) {
            const auto& here = places[creator][group];
            if (isNamed[creator] != 0) {
                const double rate = (strangersOf[group] + ties.base()) / (tiesOf[group] + 1);
                for (const auto place : here)
                    decoy.ties[place].stranger = random.uniform() < rate;
                continue;
            }
            for (auto i = here.size(); i > 1; --i)
                std::swap(decoy.ties[here[i - 1]].stranger, decoy.ties[here[random.below(i)]].stranger);
        }
    return decoy;
}

} // namespace lockstep
