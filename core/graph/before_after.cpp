// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/before_after.h"

#include <algorithm>
#include <unordered_set>

namespace lockstep {

namespace {

constexpr double dayMs = 86'400'000;

struct Span {
    std::int64_t from = Instant::missingMs;
    std::int64_t to = Instant::missingMs;

    void add(std::int64_t ms)
    {
        from = from == Instant::missingMs ? ms : std::min(from, ms);
        to = to == Instant::missingMs ? ms : std::max(to, ms);
    }
    double days() const { return from == Instant::missingMs ? 0 : static_cast<double>(to - from) / dayMs; }
};

bool hasHour(Precision precision)
{
    return precision == Precision::exact || precision == Precision::minute;
}

/// What happened between the accounts and others, in one of the two directions.
struct Tie {
    bool isAfter = false;
    AccountId other;
};

std::array<std::uint64_t, 2> onBothSides(const std::vector<Tie>& ties)
{
    std::array<std::unordered_set<AccountId>, 2> seen;
    for (const auto& tie : ties)
        seen[tie.isAfter ? 1 : 0].insert(tie.other);
    std::array<std::uint64_t, 2> known{};
    for (const auto& tie : ties)
        known[tie.isAfter ? 1 : 0] += seen[tie.isAfter ? 0 : 1].contains(tie.other) ? 1 : 0;
    return known;
}

} // namespace

BeforeAfter beforeAfter(const InteractionGraph& graph, const std::vector<AccountId>& accounts, Instant moment)
{
    const auto& data = graph.data();
    BeforeAfter both;
    std::array<Span, 2> spans;
    std::vector<Tie> given, received;
    const auto sideOf = [&](bool isAfter) -> ActivitySide& { return isAfter ? both.after : both.before; };
    const auto count = [&](const Moment& when) {
        const bool isAfter = when.at >= moment;
        spans[isAfter ? 1 : 0].add(when.at.ms);
        if (hasHour(when.precision))
            ++sideOf(isAfter).hours[static_cast<std::size_t>(toCivil(when.at).hour)];
        return isAfter;
    };
    std::unordered_set<AccountId> inside;
    for (const auto account : accounts) {
        inside.insert(account);
        for (const auto& contact : graph.ofActor(account)) {
            const EventId event(contact.event);
            const auto when = data.interactions.when(event);
            if (when.isMissing()) {
                ++both.withoutTime;
                continue;
            }
            const bool isAfter = count(when);
            auto& side = sideOf(isAfter);
            ++side.acts;
            ++side.verbs[static_cast<std::size_t>(data.interactions.what(event))];
            if (const auto creator = data.targets[contact.target().index()].creator(); !creator.isNone()) {
                ++side.withCreator;
                given.push_back({isAfter, creator});
            }
        }
    }
    for (std::uint32_t i = 0; i < data.targets.size(); ++i) {
        const auto& target = data.targets[i];
        if (target.kind != Target::Kind::post || target.account.isNone() || !inside.contains(target.account))
            continue;
        if (target.postedAt.isMissing())
            ++both.withoutTime;
        else
            ++sideOf(count(target.postedAt)).posts;
        for (const auto& contact : graph.ofTarget(TargetId(i))) {
            if (contact.time == Instant::missingMs || inside.contains(contact.actor()))
                continue;
            const bool isAfter = contact.time >= moment.ms;
            ++sideOf(isAfter).received;
            received.push_back({isAfter, contact.actor()});
        }
    }
    const auto on = onBothSides(given);
    const auto from = onBothSides(received);
    both.before.onKnown = on[0];
    both.after.onKnown = on[1];
    both.before.fromKnown = from[0];
    both.after.fromKnown = from[1];
    both.before.days = spans[0].days();
    both.after.days = spans[1].days();
    return both;
}

} // namespace lockstep
