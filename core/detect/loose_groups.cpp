// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/loose_groups.h"

#include "core/detect/parallel.h"
#include "core/graph/coaction.h"
#include "core/graph/louvain.h"
#include "core/stats/fdr.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr double pairLevel = 1e-3;
constexpr double memberLevel = 1e-2;
constexpr double authorsGate = 1e-3;
constexpr std::uint32_t minimumOccasions = 3;
constexpr std::uint32_t minimumAuthors = 3;
constexpr std::size_t largest = 60; ///< members; a larger community keeps those with the strongest ties

/// What does not change when times are dealt anew.
struct Search {
    const InteractionGraph& graph;
    const WeekRhythm& rhythm;
    const std::vector<char>& taken;
    std::vector<CoincidenceChance> chances; ///< by window
    std::uint64_t seed = 1;
};

struct WeightedTie {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    double weight = 0; ///< -ln p
};

std::vector<WeightedTie> tiesOf(const Search& search, const RingContext& context,
                                const AccountActs::ByTarget& byTarget)
{
    CoactionSettings count;
    count.windowMs = context.windowMs;
    count.minCount = 2;
    count.keep = [&search](const Contact& contact) { return search.taken[contact.other] == 0; };
    const auto counted = countCoactions(
        search.graph.targetCount(), [&byTarget](TargetId target) { return byTarget.of(target); }, count);
    std::vector<WeightedTie> ties;
    for (const auto& pair : counted.pairs) {
        const auto evidence = pairEvidence(context, pair.first, pair.second, Half::both);
        if (evidence.closeOccasions >= 2 && evidence.logP <= std::log(pairLevel))
            ties.push_back({pair.first, pair.second, -evidence.logP});
    }
    return ties;
}

/// Communities of the ties, each ascending.
std::vector<std::vector<std::uint32_t>> communities(const std::vector<WeightedTie>& ties, std::uint64_t seed)
{
    std::vector<std::uint32_t> accounts;
    for (const auto& tie : ties)
        accounts.insert(accounts.end(), {tie.first, tie.second});
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    const auto numberOf = [&accounts](std::uint32_t account) {
        return static_cast<std::uint32_t>(std::lower_bound(accounts.begin(), accounts.end(), account)
                                          - accounts.begin());
    };
    const auto nodes = static_cast<std::uint32_t>(accounts.size());
    std::vector<WeightedEdge> edges;
    std::vector<double> strength(nodes, 0);
    for (const auto& tie : ties) {
        const auto a = numberOf(tie.first);
        const auto b = numberOf(tie.second);
        edges.push_back({a, b, static_cast<float>(tie.weight)});
        strength[a] += tie.weight;
        strength[b] += tie.weight;
    }
    const auto community =
        coarsestCommunities(nodes, louvain(WeightedGraph::fromEdges(nodes, std::move(edges)), seed));
    std::vector<std::vector<std::uint32_t>> members(nodes);
    for (std::uint32_t i = 0; i < nodes; ++i)
        members[community[i]].push_back(i);
    std::erase_if(members, [](const auto& group) { return group.size() < 2; });
    for (auto& group : members) {
        if (group.size() > largest) {
            std::stable_sort(group.begin(), group.end(),
                             [&](std::uint32_t a, std::uint32_t b) { return strength[a] > strength[b]; });
            group.resize(largest);
            std::sort(group.begin(), group.end());
        }
        for (auto& member : group)
            member = accounts[member];
    }
    return members;
}

/// Leaves out, weakest first, who does not come together with the rest.
void keepThoseWhoBelong(const RingContext& context, std::vector<std::uint32_t>& members)
{
    while (members.size() > 1) {
        std::size_t weakest = members.size();
        double weakestP = std::log(memberLevel);
        for (std::size_t i = 0; i < members.size(); ++i) {
            const auto evidence = ringEvidence(context, members[i], members, Half::both);
            const double logP = evidence.closeOccasions < 2 ? 0 : evidence.logP;
            if (logP > weakestP) {
                weakest = i;
                weakestP = logP;
            }
        }
        if (weakest == members.size())
            return;
        members.erase(members.begin() + static_cast<std::ptrdiff_t>(weakest));
    }
}

bool overlap(const LooseGroup& a, const LooseGroup& b)
{
    std::size_t common = 0;
    for (const auto member : a.members)
        common += std::binary_search(b.members.begin(), b.members.end(), member) ? 1U : 0U;
    return 3 * common >= std::min(a.members.size(), b.members.size());
}

/// The whole search on one version of the data: groups that share few members with a better one, best first.
std::vector<LooseGroup> groupsIn(const Search& search, const AccountActs& acts)
{
    const auto byTarget = acts.byTarget(search.graph.targetCount());
    std::vector<LooseGroup> all;
    for (std::size_t w = 0; w < groupSeconds.size(); ++w) {
        const RingContext context{
            search.graph,  acts, search.chances[w], search.rhythm, std::int64_t{1000} * groupSeconds[w],
            search.seed};
        for (auto& members : communities(tiesOf(search, context, byTarget), search.seed)) {
            keepThoseWhoBelong(context, members);
            if (members.size() < 2)
                continue;
            const auto evidence = groupEvidence(context, members, Half::both);
            if (evidence.closeOccasions >= minimumOccasions && evidence.authors >= minimumAuthors
                && evidence.logPAuthors <= std::log(authorsGate))
                all.push_back({groupSeconds[w], std::move(members), evidence, 1, 0});
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const LooseGroup& a, const LooseGroup& b) {
        return a.evidence.logP < b.evidence.logP;
    });
    std::vector<LooseGroup> kept;
    for (auto& group : all)
        if (std::none_of(kept.begin(), kept.end(), [&](const LooseGroup& better) { return overlap(group, better); }))
            kept.push_back(std::move(group));
    return kept;
}

/// The scores of one version of the data, ascending: best first.
using Scores = std::vector<double>;

Scores scoresOf(const std::vector<LooseGroup>& groups)
{
    Scores scores;
    for (const auto& group : groups)
        scores.push_back(group.evidence.logP);
    return scores;
}

int asGood(const Scores& scores, double score)
{
    return static_cast<int>(std::upper_bound(scores.begin(), scores.end(), score) - scores.begin());
}

/// For each group of version `own`: how many as good all other versions hold together.
std::vector<int> inOthers(const std::vector<Scores>& versions, std::size_t own)
{
    std::vector<int> counts(versions[own].size(), 0);
    for (std::size_t v = 0; v < versions.size(); ++v)
        for (std::size_t i = 0; i < counts.size() && v != own; ++i)
            counts[i] += asGood(versions[v], versions[own][i]);
    return counts;
}

/// q of each, best first: what chance makes, of all as good or better.
std::vector<double> qOf(const std::vector<int>& inOthers, std::size_t others)
{
    std::vector<double> q(inOthers.size(), 1);
    double smallest = 1;
    for (auto i = inOthers.size(); i-- > 0;) {
        smallest = std::min(smallest, permutationP(inOthers[i], static_cast<std::int64_t>(others))
                                          / static_cast<double>(i + 1));
        q[i] = smallest;
    }
    return q;
}

/// After a few copies: do they hold about as many groups as the data, at every score?
bool isHopeless(const std::vector<Scores>& versions)
{
    constexpr double share = 0.6;
    const auto counts = inOthers(versions, 0);
    const auto copies = static_cast<double>(versions.size() - 1);
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] <= share * copies * static_cast<double>(i + 1))
            return false;
    return true;
}

/// Rank of the smallest q of the data among those of all versions, each set against all others.
double searchP(const std::vector<Scores>& versions)
{
    const auto best = [&](std::size_t v) {
        const auto q = qOf(inOthers(versions, v), versions.size() - 1);
        return q.empty() ? 1.0 : q.front();
    };
    const double own = best(0);
    std::int64_t asSmall = 0;
    for (std::size_t v = 1; v < versions.size(); ++v)
        asSmall += best(v) <= own ? 1 : 0;
    return permutationP(asSmall, static_cast<std::int64_t>(versions.size() - 1));
}

} // namespace

LooseGroups looseGroups(const InteractionGraph& graph, const std::vector<char>& taken, std::size_t crowd,
                        const DetectSettings& settings, const TaskContext& task)
{
    LooseGroups result;
    const std::int64_t widest = std::int64_t{1000} * groupSeconds.back();
    const auto acts = AccountActs::build(graph, widest, crowd);
    const auto byTarget = acts.byTarget(graph.targetCount());
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t)
        result.pairs += countClosePairs(byTarget.of(TargetId(t)), widest);
    result.leftOut = result.pairs > groupPairsAtMost;
    if (result.leftOut || acts.usedCount() == 0)
        return result;

    const WeekRhythm rhythm(acts);
    Search search{graph, rhythm, taken, {}, settings.seed};
    for (const int seconds : groupSeconds)
        search.chances.push_back(CoincidenceChance::observed(byTarget, std::int64_t{1000} * seconds));
    auto found = groupsIn(search, acts);
    result.candidates = static_cast<int>(found.size());
    std::vector<Scores> versions{scoresOf(found)};
    // In batches whose size does not depend on the threads, so that neither does the result.
    constexpr std::size_t batch = 9;
    while (!found.empty() && result.copies < groupCopies && !task.cancelled()) {
        std::array<Scores, batch> copies;
        parallelFor(
            batch, settings.threads,
            [&](std::size_t i, std::size_t) {
                const auto number = static_cast<std::uint64_t>(result.copies) + i;
                copies[i] = scoresOf(groupsIn(search, acts.dealtAnew(mixBits(settings.seed ^ mixBits(number)))));
            },
            [&task] { return task.cancelled(); }, 1);
        versions.insert(versions.end(), copies.begin(), copies.end());
        result.copies += static_cast<int>(batch);
        if (isHopeless(versions))
            return result;
    }
    if (found.empty() || task.cancelled())
        return result;
    result.p = searchP(versions);
    if (result.p > groupSearchP)
        return result;
    const auto counts = inOthers(versions, 0);
    const auto q = qOf(counts, versions.size() - 1);
    for (std::size_t i = 0; i < found.size() && q[i] <= groupFdr; ++i) {
        found[i].q = q[i];
        found[i].inCopies = counts[i];
        result.groups.push_back(std::move(found[i]));
    }
    return result;
}

} // namespace lockstep
