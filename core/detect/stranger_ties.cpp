// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/stranger_ties.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace lockstep {

namespace {

constexpr std::int64_t returnMs = StrangerTies::returnDays * std::int64_t{86'400'000};

/// One account and one creator, listed or not.
struct Seen {
    std::uint32_t creator = 0;
    std::uint32_t reactions = 0;
    bool follows = false;
    std::uint32_t undated = 0;                                     ///< reactions without a time of their own
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
        act.undated = !follows && graph.data().interactions.when(EventId(contact.event)).isMissing() ? 1 : 0;
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
        sum.undated += act.undated;
        sum.first = std::min(sum.first, act.first);
        sum.last = std::max(sum.last, act.last);
    }
    return seen;
}

/// The most followers that a profile or a count tells of, by creator; -1: not known.
std::vector<std::int64_t> knownFollowers(const InteractionGraph& graph, const AudienceSets& sets)
{
    const auto& data = graph.data();
    std::vector<std::int64_t> known(sets.creators.size(), -1);
    for (std::size_t creator = 0; creator < known.size(); ++creator)
        if (const auto* profile =
                sets.creators[creator].account.isNone() ? nullptr : data.profile(sets.creators[creator].account);
            profile != nullptr && profile->followers)
            known[creator] = *profile->followers;
    for (std::uint32_t i = 0; i < data.counts.size(); ++i) {
        const auto creator = sets.creatorOf[graph.canonical(TargetId(data.counts.subject[i])).index()];
        if (creator != AudienceSets::noCreator && data.counts.what(CountId(i)) == CountKind::followers)
            known[creator] = std::max(known[creator], data.counts.value[i]);
    }
    return known;
}

} // namespace

StrangerTies strangerTies(const InteractionGraph& graph, const AudienceSets& sets)
{
    StrangerTies out;
    out.creators = sets.creators.size();
    std::vector<std::uint32_t> followers(out.creators, 0);
    std::vector<std::uint32_t> comingBack(out.creators, 0);
    std::uint64_t dated = 0;
    std::vector<std::uint32_t> accountOf; // by tie
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a)
        for (const auto& seen : seenBy(graph, sets, a)) {
            followers[seen.creator] += seen.follows ? 1U : 0U;
            if (!seen.comesBack())
                continue;
            ++comingBack[seen.creator];
            dated += seen.undated == 0 ? 1U : 0U;
            out.ties.push_back({seen.creator, seen.reactions, !seen.follows});
            accountOf.push_back(a);
        }
    out.comingBack = out.ties.size();
    out.datedShare = out.comingBack > 0 ? static_cast<double>(dated) / static_cast<double>(out.comingBack) : 0;

    const auto known = knownFollowers(graph, sets);
    const auto listed = [&](std::uint32_t creator) {
        return followers[creator] >= MarkedTies::enoughAccounts && comingBack[creator] >= MarkedTies::enoughAccounts
               && known[creator] >= 0
               && followers[creator] >= StrangerTies::whole * static_cast<double>(known[creator]);
    };
    out.start.assign(std::size_t{1} + graph.accountCount(), 0);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < out.ties.size(); ++i)
        if (listed(out.ties[i].creator)) {
            out.ties[kept++] = out.ties[i];
            ++out.start[accountOf[i] + 1];
        }
    out.ties.resize(kept);
    std::partial_sum(out.start.begin(), out.start.end(), out.start.begin());
    out.measure();
    return out;
}

} // namespace lockstep
