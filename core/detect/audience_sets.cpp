// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/audience_sets.h"

#include "core/stats/random.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

namespace {

/// Creators in the order of their account, then posts without an author in the order of their id.
void numberCreators(const InteractionGraph& graph, AudienceSets& sets)
{
    const auto& targets = graph.data().targets;
    std::vector<std::uint32_t> ofAccount(graph.accountCount(), AudienceSets::noCreator);
    for (std::uint32_t t = 0; t < targets.size(); ++t)
        if (targets[t].account && targets[t].account.index() < ofAccount.size()
            && !graph.ofTarget(TargetId(t)).empty())
            ofAccount[targets[t].account.index()] = 0;
    for (std::uint32_t a = 0; a < ofAccount.size(); ++a) {
        if (ofAccount[a] == AudienceSets::noCreator)
            continue;
        ofAccount[a] = static_cast<std::uint32_t>(sets.creators.size());
        sets.creators.push_back({AccountId(a), {}});
    }
    sets.creatorOf.assign(targets.size(), AudienceSets::noCreator);
    for (std::uint32_t t = 0; t < targets.size(); ++t) {
        if (graph.ofTarget(TargetId(t)).empty())
            continue;
        auto& creator = sets.creatorOf[t];
        if (targets[t].account && targets[t].account.index() < ofAccount.size()) {
            creator = ofAccount[targets[t].account.index()];
            sets.creators[creator].target = TargetId(t);
        } else {
            creator = static_cast<std::uint32_t>(sets.creators.size());
            sets.creators.push_back({{}, TargetId(t)});
        }
    }
}

} // namespace

bool isAudienceAct(Verb verb)
{
    return verb == Verb::like || verb == Verb::follow || verb == Verb::comment || verb == Verb::share;
}

bool inSecondPart(std::uint32_t account, std::uint64_t seed)
{
    return (mixBits(seed ^ mixBits(account + 0x5eedULL)) & 1U) != 0;
}

AudienceSets audienceSets(const InteractionGraph& graph)
{
    AudienceSets sets;
    numberCreators(graph, sets);
    sets.start.assign(std::size_t{1} + graph.accountCount(), 0);
    std::vector<std::uint32_t> acted;
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a) {
        acted.clear();
        for (const auto& contact : graph.ofActor(AccountId(a))) {
            const auto creator = sets.creatorOf[contact.other];
            if (isAudienceAct(graph.data().interactions.what(EventId(contact.event)))
                && creator != AudienceSets::noCreator && sets.creators[creator].account != AccountId(a))
                acted.push_back(creator);
        }
        std::sort(acted.begin(), acted.end());
        for (const auto creator : acted) {
            if (sets.ties.size() == sets.start[a] || sets.ties.back().creator != creator)
                sets.ties.push_back({creator, 0});
            ++sets.ties.back().acts;
        }
        sets.start[a + 1] = sets.ties.size();
    }

    sets.audienceStart.assign(sets.creators.size() + 1, 0);
    for (const auto& tie : sets.ties)
        ++sets.audienceStart[tie.creator + 1];
    std::partial_sum(sets.audienceStart.begin(), sets.audienceStart.end(), sets.audienceStart.begin());
    sets.audience.resize(sets.ties.size());
    auto next = sets.audienceStart;
    for (std::uint32_t a = 0; a < sets.accountCount(); ++a)
        for (const auto& tie : sets.of(a))
            sets.audience[next[tie.creator]++] = a;
    return sets;
}

} // namespace lockstep
