// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/ring_scan.h"

#include "core/detect/parallel.h"
#include "core/detect/quasi_clique.h"
#include "core/graph/coaction.h"
#include "core/stats/fdr.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::uint32_t minimumClose = 3; ///< occasions; below that nothing is tested
constexpr std::uint32_t minimumAuthors = 3;
constexpr double authorsGate = 1e-3;
constexpr double crowdShare = 0.05;
constexpr std::size_t leastCrowd = 100;

using Tie = std::pair<std::uint32_t, std::uint32_t>;

bool timesAreToTheSecond(const InteractionGraph& graph)
{
    std::uint64_t all = 0;
    std::uint64_t whole = 0;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t)
        for (const auto& contact : graph.ofTarget(TargetId(t)))
            if (isUsableAct(graph, contact)) {
                ++all;
                const auto precision = graph.data().interactions.when(EventId(contact.event)).precision;
                whole += precision != Precision::exact || contact.time % 60'000 == 0 ? 1U : 0U;
            }
    return 2 * whole < all;
}

/// Accounts with so few acts cannot come together three times.
double activeAccounts(const InteractionGraph& graph)
{
    double active = 0;
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a)
        active += graph.ofActor(AccountId(a)).size() >= minimumClose ? 1 : 0;
    return active;
}

bool standsOut(const PairEvidence& evidence)
{
    return evidence.closeOccasions >= minimumClose && evidence.authors >= minimumAuthors
           && evidence.logPAuthors <= std::log(authorsGate);
}

/// The pairs (first, second, ln p) of `candidates` that came together often enough, in the order of the candidates.
struct TestedPairs {
    std::vector<Tie> pairs;
    std::vector<double> logP;
};

TestedPairs testPairs(const RingContext& context, const std::vector<Tie>& candidates, int threads,
                      const TaskContext& task)
{
    std::vector<PairEvidence> evidence(candidates.size());
    parallelFor(
        candidates.size(), threads,
        [&](std::size_t i, std::size_t) {
            evidence[i] = pairEvidence(context, candidates[i].first, candidates[i].second, Half::discovery);
        },
        [&task] { return task.cancelled(); });
    TestedPairs tested;
    for (std::size_t i = 0; i < candidates.size(); ++i) {
        if (!standsOut(evidence[i]))
            continue;
        tested.pairs.push_back(candidates[i]);
        tested.logP.push_back(evidence[i].logP);
    }
    return tested;
}

std::vector<Tie> significant(const TestedPairs& tested, double family, double fdr)
{
    const auto q = adjustedP(tested.logP, family);
    std::vector<Tie> ties;
    for (std::size_t i = 0; i < q.size(); ++i)
        if (q[i] <= fdr)
            ties.push_back(tested.pairs[i]);
    return ties;
}

/// One farm may fall into several dense pieces: joins those with ties across, where strangers have none.
void joinPieces(std::vector<std::vector<std::uint32_t>>& rings, const std::vector<Tie>& ties, std::size_t accounts)
{
    constexpr double across = 0.1; ///< ties between two pieces, of all their pairs
    constexpr std::uint32_t nobody = ~0U;
    for (bool joined = true; joined;) {
        joined = false;
        std::stable_sort(rings.begin(), rings.end(),
                         [](const auto& a, const auto& b) { return a.size() > b.size(); });
        std::vector<std::uint32_t> ringOf(accounts, nobody);
        for (std::uint32_t r = 0; r < rings.size(); ++r)
            for (const auto account : rings[r])
                ringOf[account] = r;
        std::vector<Tie> crossing;
        for (const auto& [a, b] : ties)
            if (ringOf[a] != nobody && ringOf[b] != nobody && ringOf[a] != ringOf[b])
                crossing.emplace_back(std::min(ringOf[a], ringOf[b]), std::max(ringOf[a], ringOf[b]));
        std::sort(crossing.begin(), crossing.end());
        for (std::size_t begin = 0, end = 0; begin < crossing.size(); begin = end) {
            while (end < crossing.size() && crossing[end] == crossing[begin])
                ++end;
            auto& large = rings[crossing[begin].first];
            auto& small = rings[crossing[begin].second];
            if (large.empty() || small.empty() || end - begin < 2
                || static_cast<double>(end - begin) < across * static_cast<double>(large.size() * small.size()))
                continue;
            large.insert(large.end(), small.begin(), small.end());
            small.clear();
            joined = true;
        }
        std::erase_if(rings, [](const auto& ring) { return ring.empty(); });
    }
}

/// Adds accounts that are not tied to enough members one by one, but to the ring as a whole.
void grow(const RingContext& context, std::vector<std::vector<std::uint32_t>>& rings,
          const std::vector<CountedPair>& pairs, double fdr)
{
    constexpr std::uint32_t nobody = ~0U;
    std::vector<std::uint32_t> ringOf(context.acts.accountCount(), nobody);
    std::stable_sort(rings.begin(), rings.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (std::uint32_t r = 0; r < rings.size(); ++r)
        for (const auto account : rings[r])
            ringOf[account] = r;
    // (ring, outsider) once for each member it met twice or more
    std::vector<Tie> meetings;
    for (const auto& pair : pairs) {
        const auto a = ringOf[pair.first];
        const auto b = ringOf[pair.second];
        if (a != nobody && a != b && rings[a].size() > 2)
            meetings.emplace_back(a, pair.second);
        if (b != nobody && a != b && rings[b].size() > 2)
            meetings.emplace_back(b, pair.first);
    }
    std::sort(meetings.begin(), meetings.end());
    std::vector<Tie> candidates;
    for (std::size_t begin = 0, end = 0; begin < meetings.size(); begin = end) {
        while (end < meetings.size() && meetings[end] == meetings[begin])
            ++end;
        if (end - begin >= std::max<std::size_t>(2, rings[meetings[begin].first].size() / 10))
            candidates.push_back(meetings[begin]);
    }
    const auto original = rings;
    const double level = fdr / std::max(1.0, static_cast<double>(candidates.size()));
    for (const auto& [r, account] : candidates) {
        if (ringOf[account] != nobody && ringOf[account] <= r)
            continue; // of a larger ring
        const auto evidence = ringEvidence(context, account, original[r], Half::discovery);
        if (evidence.closeOccasions < minimumClose || evidence.authors < minimumAuthors
            || evidence.logP > std::log(level))
            continue;
        if (ringOf[account] != nobody)
            std::erase(rings[ringOf[account]], account);
        ringOf[account] = r;
        rings[r].push_back(account);
    }
    for (auto& ring : rings)
        std::sort(ring.begin(), ring.end());
    std::erase_if(rings, [](const auto& ring) { return ring.size() < 2; });
}

std::vector<Ring> confirm(const RingContext& context, const std::vector<std::vector<std::uint32_t>>& rings,
                          double fdr, double windows, int threads, const TaskContext& task)
{
    std::vector<Ring> result(rings.size());
    std::vector<double> logP;
    for (std::size_t r = 0; r < rings.size(); ++r) {
        std::vector<PairEvidence> evidence(rings[r].size());
        parallelFor(
            rings[r].size(), threads,
            [&](std::size_t i, std::size_t) {
                evidence[i] = ringEvidence(context, rings[r][i], rings[r], Half::confirmation);
            },
            [&task] { return task.cancelled(); });
        result[r].seconds = static_cast<int>(context.windowMs / 1000);
        for (std::size_t i = 0; i < evidence.size(); ++i) {
            result[r].core.push_back({rings[r][i], evidence[i], 1});
            logP.push_back(std::min(0.0, evidence[i].logP + std::log(windows)));
        }
    }
    const auto q = adjustedP(logP);
    std::size_t at = 0;
    for (auto& ring : result) {
        std::vector<RingMember> all;
        all.swap(ring.core);
        // Half of the days show half; and the larger a ring, the more bystanders have been tried.
        const double gate =
            std::log(10 * authorsGate) - std::log(std::max(1.0, static_cast<double>(all.size()) / 10));
        for (auto& member : all) {
            member.q = q[at];
            const double memberLogP = logP[at++];
            if (member.evidence.logPAuthors > gate || member.evidence.logP > std::log(0.05)) {
                ring.unclear.push_back(member);
                continue;
            }
            if (member.q > fdr || member.evidence.closeOccasions < 2 || member.evidence.authors < 2) {
                ring.associated.push_back(member);
                continue;
            }
            ring.information -= memberLogP;
            ring.core.push_back(member);
        }
        // When most of a ring does not hold on the held-out days, only those who do remain.
        if (ring.associated.size() + ring.unclear.size() > ring.core.size()) {
            ring.associated.clear();
            ring.unclear.clear();
        }
    }
    return result;
}

void countPlainly(const RingContext& context, const DetectSettings& settings, const TaskContext& task, RingScan& scan)
{
    constexpr std::size_t lookedAt = 5'000;
    CoactionSettings count;
    count.windowMs = context.windowMs;
    count.threads = settings.threads;
    count.minCount = plainTargets;
    count.keep = [&context](const Contact& contact) { return context.acts.used(contact.event); };
    const auto counts = countCoactions(context.graph, count, task);
    scan.plainPairs = counts.pairs.size();
    scan.counted = countedGroups(context.graph, counts, count);
    const auto step = std::max<std::size_t>(1, counts.pairs.size() / lookedAt);
    double looked = 0;
    double once = 0;
    for (std::size_t i = 0; i < counts.pairs.size(); i += step, ++looked)
        once += pairEvidence(context, counts.pairs[i].first, counts.pairs[i].second, Half::both).closeOccasions < 2;
    scan.plainPairsOneSession = looked > 0 ? once / looked : 0;
}

bool overlap(const Ring& a, const Ring& b)
{
    std::size_t common = 0;
    for (const auto& member : a.core)
        common += std::any_of(b.core.begin(), b.core.end(),
                              [&member](const RingMember& other) { return other.account == member.account; })
                      ? 1U
                      : 0U;
    return 3 * common >= std::min(a.core.size(), b.core.size());
}

} // namespace

Result<RingScan> scanRings(const InteractionGraph& graph, const DetectSettings& settings, const TaskContext& task)
{
    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    };
    RingScan scan;
    for (const int seconds : ringSeconds)
        if (seconds >= 300 || timesAreToTheSecond(graph))
            scan.seconds.push_back(seconds);
    const double active = activeAccounts(graph);
    const auto windows = static_cast<double>(scan.seconds.size());
    scan.pairsTested = active * (active - 1) / 2 * windows;

    std::vector<Ring> all;
    std::uint64_t step = 0;
    for (const int seconds : scan.seconds) {
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Small rings: acts within %1 s"), seconds), step++,
                     scan.seconds.size()});
        const std::int64_t windowMs = std::int64_t{1000} * seconds;
        const auto acts =
            AccountActs::build(graph, windowMs, std::max(leastCrowd, static_cast<std::size_t>(crowdShare * active)));
        scan.actsUsed = acts.usedCount();
        scan.crowdActsLeftOut = std::max(scan.crowdActsLeftOut, acts.leftOut());

        CoactionSettings count;
        count.windowMs = windowMs;
        count.threads = settings.threads;
        count.minCount = 2;
        count.maxPairsPerTarget = 20'000'000;
        count.keep = [&](const Contact& contact) {
            return acts.used(contact.event) && !inConfirmationHalf(contact.time, settings.seed);
        };
        const auto counts = countCoactions(graph, count, task);
        std::uint64_t hot = 0;
        for (const auto& target : counts.skipped)
            hot += target.pairs;
        scan.hotCoincidences = std::max(scan.hotCoincidences, hot);
        if (task.cancelled())
            return cancelled();
        std::vector<Tie> candidates;
        for (const auto& pair : counts.pairs)
            if (pair.count >= minimumClose)
                candidates.emplace_back(pair.first, pair.second);
        const WeekRhythm rhythm(acts);

        // First against targets in general, to know whom not to take as the reference of their own targets.
        std::vector<char> suspect(graph.accountCount(), 0);
        const auto general = CoincidenceChance::estimate(graph, acts, windowMs, suspect, false);
        scan.ordinaryChance = general.ordinary();
        const RingContext first{graph, acts, general, rhythm, windowMs, settings.seed};
        const auto suspicious =
            significant(testPairs(first, candidates, settings.threads, task), scan.pairsTested, settings.fdr);
        for (const auto& [a, b] : suspicious) {
            suspect[a] = 1;
            suspect[b] = 1;
        }
        const auto local = CoincidenceChance::estimate(graph, acts, windowMs, suspect, true);
        const RingContext context{graph, acts, local, rhythm, windowMs, settings.seed};
        const auto ties =
            significant(testPairs(context, suspicious, settings.threads, task), scan.pairsTested, settings.fdr);
        if (task.cancelled())
            return cancelled();

        if (seconds == plainSeconds)
            countPlainly(context, settings, task, scan);
        auto rings = quasiCliques(ties, ringDensity);
        joinPieces(rings, ties, graph.accountCount());
        grow(context, rings, counts.pairs, settings.fdr);
        for (auto& ring : confirm(context, rings, settings.fdr, windows, settings.threads, task)) {
            if (ring.core.size() < 2)
                ++scan.ringsUnconfirmed;
            else
                all.push_back(std::move(ring));
        }
        if (task.cancelled())
            return cancelled();
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Ring& a, const Ring& b) { return a.information > b.information; });
    for (auto& candidate : all)
        if (std::none_of(scan.rings.begin(), scan.rings.end(),
                         [&](const Ring& kept) { return overlap(kept, candidate); }))
            scan.rings.push_back(std::move(candidate));
    std::stable_sort(scan.rings.begin(), scan.rings.end(),
                     [](const Ring& a, const Ring& b) { return a.core.size() > b.core.size(); });
    return scan;
}

} // namespace lockstep
