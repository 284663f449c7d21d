// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/spy_matrix.h"

#include "core/graph/louvain.h"
#include "core/stats/random.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace lockstep {

namespace {

/// Indices of the `most` largest weights, the smaller index first among equals; ascending by index.
std::vector<std::uint32_t> heaviest(const std::vector<std::uint64_t>& weights, std::size_t most)
{
    std::vector<std::uint32_t> chosen;
    for (std::uint32_t i = 0; i < weights.size(); ++i)
        if (weights[i] > 0)
            chosen.push_back(i);
    if (chosen.size() > most) {
        std::nth_element(chosen.begin(), chosen.begin() + static_cast<std::ptrdiff_t>(most), chosen.end(),
                         [&weights](std::uint32_t a, std::uint32_t b) {
                             return std::tuple(weights[b], a) < std::tuple(weights[a], b);
                         });
        chosen.resize(most);
        std::sort(chosen.begin(), chosen.end());
    }
    return chosen;
}

/// A bipartite graph with rows 0 .. r-1 and columns r .. r+c-1.
struct Sides {
    std::vector<std::vector<std::uint32_t>> partners;
    std::vector<std::int64_t> earliest; ///< first interaction; of those without a time the largest value
};

/// Position of each node: 0 first.
std::vector<std::uint32_t> peelOrder(const Sides& sides)
{
    std::set<std::pair<std::size_t, std::uint32_t>> queue;
    std::vector<std::size_t> degree(sides.partners.size());
    for (std::uint32_t node = 0; node < degree.size(); ++node) {
        degree[node] = sides.partners[node].size();
        queue.emplace(degree[node], node);
    }
    std::vector<std::uint32_t> position(degree.size());
    std::vector<bool> isGone(degree.size(), false);
    auto last = static_cast<std::uint32_t>(degree.size());
    while (!queue.empty()) {
        const auto node = queue.begin()->second;
        queue.erase(queue.begin());
        isGone[node] = true;
        position[node] = --last;
        for (const auto partner : sides.partners[node]) {
            if (isGone[partner])
                continue;
            queue.erase({degree[partner], partner});
            queue.emplace(--degree[partner], partner);
        }
    }
    return position;
}

/// Position of each node, those of one community side by side and who has most partners first in it.
std::vector<std::uint32_t> clusterOrder(const Sides& sides)
{
    constexpr std::uint64_t fixedSeed = 1; // the same picture each time
    const auto count = static_cast<std::uint32_t>(sides.partners.size());
    std::vector<WeightedEdge> edges;
    for (std::uint32_t node = 0; node < count; ++node)
        for (const auto partner : sides.partners[node])
            if (node < partner)
                edges.push_back({node, partner, 1});
    const auto graph = WeightedGraph::fromEdges(count, std::move(edges));
    const auto community = coarsestCommunities(count, louvain(graph, fixedSeed));
    std::vector<std::uint32_t> sizes(count, 0);
    for (const auto c : community)
        ++sizes[c];
    std::vector<std::uint32_t> nodes(count);
    std::iota(nodes.begin(), nodes.end(), 0U);
    std::sort(nodes.begin(), nodes.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::tuple(sizes[community[b]], community[a], sides.partners[b].size(), a)
               < std::tuple(sizes[community[a]], community[b], sides.partners[a].size(), b);
    });
    std::vector<std::uint32_t> position(count);
    for (std::uint32_t i = 0; i < count; ++i)
        position[nodes[i]] = i;
    return position;
}

/// Nodes [from, to) in the order asked for; `position`: of each node, where the order is one of both sides at once.
std::vector<std::uint32_t> ordered(const Sides& sides, std::uint32_t from, std::uint32_t to, MatrixOrder order,
                                   const std::vector<std::uint32_t>& position, std::uint64_t seed)
{
    std::vector<std::uint32_t> nodes(to - from);
    std::iota(nodes.begin(), nodes.end(), from);
    const auto by = [&nodes](auto key) {
        std::stable_sort(nodes.begin(), nodes.end(),
                         [&key](std::uint32_t a, std::uint32_t b) { return key(a) < key(b); });
    };
    switch (order) {
    case MatrixOrder::degree:
        by([&sides](std::uint32_t node) { return -static_cast<std::int64_t>(sides.partners[node].size()); });
        break;
    case MatrixOrder::time:
        by([&sides](std::uint32_t node) { return sides.earliest[node]; });
        break;
    case MatrixOrder::denseFirst:
    case MatrixOrder::cluster:
        by([&position](std::uint32_t node) { return position[node]; });
        break;
    case MatrixOrder::shuffled: {
        SplitMix random(seed + from);
        for (std::size_t i = nodes.size(); i > 1; --i)
            std::swap(nodes[i - 1], nodes[random.below(i)]);
        break;
    }
    }
    return nodes;
}

} // namespace

SpyMatrix spyMatrix(const InteractionGraph& graph, const std::vector<AccountId>& accounts,
                    const std::optional<TimeRange>& range, MatrixOrder order, std::size_t most, std::uint64_t seed)
{
    std::vector<AccountId> asked = accounts;
    if (asked.empty()) {
        asked.reserve(graph.accountCount());
        for (std::uint32_t i = 0; i < graph.accountCount(); ++i)
            asked.emplace_back(i);
    }
    const auto isIn = [&range](const Contact& contact) { return !range || range->contains({contact.time}); };
    std::vector<std::uint64_t> accountWeight(graph.accountCount(), 0);
    std::vector<std::uint64_t> targetWeight(graph.targetCount(), 0);
    for (const auto account : asked)
        for (const auto& contact : graph.ofActor(account))
            if (isIn(contact)) {
                ++accountWeight[account.index()];
                ++targetWeight[contact.other];
            }
    const auto rows = heaviest(accountWeight, most);
    const auto columns = heaviest(targetWeight, most);
    const auto activeOf = [](const std::vector<std::uint64_t>& weights) {
        return static_cast<std::size_t>(
            std::count_if(weights.begin(), weights.end(), [](std::uint64_t w) { return w > 0; }));
    };
    SpyMatrix matrix;
    matrix.accountsLeftOut = activeOf(accountWeight) - rows.size();
    matrix.targetsLeftOut = activeOf(targetWeight) - columns.size();

    constexpr auto none = std::numeric_limits<std::uint32_t>::max();
    std::vector<std::uint32_t> columnOf(graph.targetCount(), none);
    for (std::uint32_t c = 0; c < columns.size(); ++c)
        columnOf[columns[c]] = c;
    Sides sides;
    sides.partners.resize(rows.size() + columns.size());
    sides.earliest.assign(sides.partners.size(), std::numeric_limits<std::int64_t>::max());
    std::vector<SpyMatrix::Dot> dots;
    const auto firstColumn = static_cast<std::uint32_t>(rows.size());
    for (std::uint32_t r = 0; r < rows.size(); ++r) {
        std::map<std::uint32_t, std::uint32_t> counts;
        for (const auto& contact : graph.ofActor(AccountId(rows[r]))) {
            const auto c = columnOf[contact.other];
            if (c == none || !isIn(contact))
                continue;
            ++counts[c];
            if (contact.time == Instant::missingMs)
                continue;
            for (const auto node : {r, firstColumn + c})
                sides.earliest[node] = std::min(sides.earliest[node], contact.time);
        }
        for (const auto& [c, count] : counts) {
            dots.push_back({r, c, count});
            sides.partners[r].push_back(firstColumn + c);
            sides.partners[firstColumn + c].push_back(r);
        }
    }
    const auto position = order == MatrixOrder::denseFirst ? peelOrder(sides)
                          : order == MatrixOrder::cluster  ? clusterOrder(sides)
                                                           : std::vector<std::uint32_t>();
    const auto all = static_cast<std::uint32_t>(sides.partners.size());
    const auto rowOrder = ordered(sides, 0, firstColumn, order, position, seed);
    const auto columnOrder = ordered(sides, firstColumn, all, order, position, seed);
    std::vector<std::uint32_t> place(all);
    for (std::uint32_t i = 0; i < rowOrder.size(); ++i) {
        place[rowOrder[i]] = i;
        matrix.rows.emplace_back(rows[rowOrder[i]]);
    }
    for (std::uint32_t i = 0; i < columnOrder.size(); ++i) {
        place[columnOrder[i]] = i;
        matrix.columns.emplace_back(columns[columnOrder[i] - firstColumn]);
    }
    for (const auto& dot : dots)
        matrix.dots.push_back({place[dot.row], place[firstColumn + dot.column], dot.count});
    std::sort(matrix.dots.begin(), matrix.dots.end(), [](const SpyMatrix::Dot& a, const SpyMatrix::Dot& b) {
        return std::tuple(a.row, a.column) < std::tuple(b.row, b.column);
    });
    return matrix;
}

} // namespace lockstep
