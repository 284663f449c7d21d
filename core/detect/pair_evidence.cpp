// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/pair_evidence.h"

#include "core/stats/tails.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::int64_t occasionMs = 6 * TimedPosts::hourMs;

/// One target that both sides acted on.
struct Meeting {
    std::int64_t time = 0;
    std::uint32_t target = 0;
    double miss = 1; ///< chance not to be close
    bool close = false;
};

bool inHalf(const RingContext& context, std::int64_t time, Half half)
{
    return half == Half::both || inConfirmationHalf(time, context.seed) == (half == Half::confirmation);
}

std::uint32_t authorKey(const RingContext& context, std::uint32_t target)
{
    const auto& data = context.graph.data();
    const auto creator = data.targets[target].creator();
    // Targets without an author follow behind the accounts.
    return creator ? creator.value() : static_cast<std::uint32_t>(data.accountNames.size()) + target;
}

PairEvidence judge(const RingContext& context, std::vector<Meeting>& meetings)
{
    PairEvidence evidence;
    std::sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) {
        return a.time != b.time ? a.time < b.time : a.target < b.target;
    });
    std::vector<double> chances;
    for (std::size_t begin = 0, end = 0; begin < meetings.size(); begin = end) {
        double miss = 1;
        bool close = false;
        for (; end < meetings.size() && meetings[end].time - meetings[begin].time < occasionMs; ++end) {
            miss *= meetings[end].miss;
            close = close || meetings[end].close;
            ++evidence.together;
            evidence.close += meetings[end].close ? 1U : 0U;
        }
        chances.push_back(std::clamp(1 - miss, 1e-6, 0.95));
        evidence.expected += chances.back();
        evidence.closeOccasions += close ? 1 : 0;
    }
    evidence.occasions = static_cast<std::uint32_t>(chances.size());
    evidence.logP = logPoissonBinomialTail(chances, evidence.closeOccasions);
    if (evidence.closeOccasions == 0)
        return evidence;

    for (auto& meeting : meetings)
        meeting.target = authorKey(context, meeting.target);
    std::sort(meetings.begin(), meetings.end(), [](const Meeting& a, const Meeting& b) {
        return a.target != b.target ? a.target < b.target : a.time < b.time;
    });
    chances.clear();
    for (std::size_t begin = 0, end = 0; begin < meetings.size(); begin = end) {
        double miss = 1;
        bool close = false;
        for (; end < meetings.size() && meetings[end].target == meetings[begin].target; ++end) {
            miss *= meetings[end].miss;
            close = close || meetings[end].close;
        }
        chances.push_back(std::clamp(1 - miss, 1e-6, 0.95));
        evidence.authors += close ? 1 : 0;
    }
    evidence.logPAuthors = logPoissonBinomialTail(chances, evidence.authors);
    return evidence;
}

/// Calls visit(first act, second act) for every target both acted on.
template <class Visit>
void forCommon(std::span<const Act> first, std::span<const Act> second, const Visit& visit)
{
    auto a = first.begin();
    auto b = second.begin();
    while (a != first.end() && b != second.end()) {
        if (a->target < b->target)
            ++a;
        else if (b->target < a->target)
            ++b;
        else
            visit(*a++, *b++);
    }
}

double rhythmOverlap(const RingContext& context, std::uint32_t first, std::uint32_t second)
{
    std::uint32_t steps = 0;
    forCommon(context.acts.of(first), context.acts.of(second), [&](const Act& a, const Act& b) {
        steps += WeekRhythm::stepOf(a.time) == WeekRhythm::stepOf(b.time) ? 1 : 0;
    });
    return context.rhythm.overlap(first, second, steps);
}

} // namespace

PairEvidence pairEvidence(const RingContext& context, std::uint32_t first, std::uint32_t second, Half half)
{
    std::vector<Meeting> meetings;
    const double overlap = rhythmOverlap(context, first, second);
    forCommon(context.acts.of(first), context.acts.of(second), [&](const Act& a, const Act& b) {
        const auto time = std::min(a.time, b.time);
        if (!inHalf(context, time, half))
            return;
        const double q = std::min(0.9, context.chance.of(a.target) * overlap);
        meetings.push_back({time, a.target, 1 - q, std::max(a.time, b.time) - time <= context.windowMs});
    });
    return judge(context, meetings);
}

PairEvidence ringEvidence(const RingContext& context, std::uint32_t account, const std::vector<std::uint32_t>& ring,
                          Half half)
{
    std::vector<Meeting> meetings;
    // A sample of a large ring tells as much and costs less.
    constexpr std::size_t sample = 96;
    const std::size_t stride = (ring.size() + sample - 1) / sample;
    for (std::size_t i = 0; i < ring.size(); i += stride) {
        const auto other = ring[i];
        if (other == account)
            continue;
        const double overlap = rhythmOverlap(context, account, other);
        forCommon(context.acts.of(account), context.acts.of(other), [&](const Act& a, const Act& b) {
            if (!inHalf(context, a.time, half))
                return;
            const double q = std::min(0.9, context.chance.of(a.target) * overlap);
            const bool close = std::abs(a.time - b.time) <= context.windowMs;
            meetings.push_back({a.time, a.target, 1 - q, close});
        });
    }
    // Several members on one target are one meeting.
    std::sort(meetings.begin(), meetings.end(),
              [](const Meeting& a, const Meeting& b) { return a.target < b.target; });
    std::vector<Meeting> merged;
    for (const auto& meeting : meetings) {
        if (merged.empty() || merged.back().target != meeting.target) {
            merged.push_back(meeting);
            continue;
        }
        merged.back().miss *= meeting.miss;
        merged.back().close = merged.back().close || meeting.close;
    }
    return judge(context, merged);
}

} // namespace lockstep
