// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/holoscope.h"

#include "core/detect/min_tree.h"
#include "core/detect/multi_burst.h"
#include "core/detect/singular_vectors.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace lockstep {

namespace {

constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();
/// The scores of a target's accounts follow once P(v|A) has moved by this share: the order of shaving is that much
/// coarser and the work no longer grows with the square of a target's edges. The objective itself stays exact.
constexpr double coarseness = 0.05;

/// What does not change while accounts are shaved off.
struct TargetTraits {
    std::vector<double> edges;    ///< target -> weight of its edges
    std::vector<double> bursts;   ///< target -> burst weight of its edges
    std::vector<float> edgeBurst; ///< edge -> burst weight; empty without times
    std::vector<double> prior;    ///< target -> what an edge into it counts, 0..1, by its steepest drop
};

TargetTraits traitsOf(const BlockGraph& graph, bool bursts)
{
    TargetTraits traits;
    const auto& edges = graph.edges();
    traits.edges.assign(graph.targetCount(), 0);
    traits.bursts.assign(graph.targetCount(), 0);
    traits.prior.assign(graph.targetCount(), 1);
    for (const auto& edge : edges)
        traits.edges[edge.target] += static_cast<double>(edge.weight);
    if (!bursts || std::none_of(edges.begin(), edges.end(), [](const BlockEdge& edge) {
            return edge.time != Instant::missingMs;
        }))
        return traits;

    traits.edgeBurst.assign(edges.size(), 0);
    double largest = 0;
    std::vector<std::int64_t> times;
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t) {
        times.clear();
        for (const auto i : graph.ofTarget(t))
            if (edges[i].time != Instant::missingMs)
                times.push_back(edges[i].time);
        std::sort(times.begin(), times.end());
        const auto profile = multiBurst(times);
        for (const auto i : graph.ofTarget(t))
            for (const auto& burst : profile.bursts)
                if (burst.holds(edges[i].time))
                    traits.edgeBurst[i] += static_cast<float>(burst.weight());
        for (const auto i : graph.ofTarget(t))
            traits.bursts[t] += static_cast<double>(traits.edgeBurst[i]);
        traits.prior[t] = std::log1p(profile.drop);
        largest = std::max(largest, traits.prior[t]);
    }
    for (auto& prior : traits.prior)
        prior = largest > 0 ? prior / largest : 1;
    return traits;
}

/// One set of accounts, what its targets owe to it, and the shaving.
class Shaver {
public:
    Shaver(const BlockGraph& graph, const TargetTraits& traits, double base, std::vector<std::uint32_t> accounts)
        : m_graph(graph), m_traits(traits), m_logBase(std::log(base)), m_accounts(std::move(accounts)), m_start{0},
          m_localOf(graph.targetCount(), none)
    {
        for (std::uint32_t local = 0; local < m_accounts.size(); ++local)
            for (auto i = graph.firstOf(m_accounts[local]); i < graph.endOf(m_accounts[local]); ++i) {
                auto& target = m_localOf[graph.edges()[i].target];
                if (target == none) {
                    target = static_cast<std::uint32_t>(m_targets.size());
                    m_targets.push_back({graph.edges()[i].target, 0, 0, 0, 0});
                }
                ++m_targets[target].members;
                add(m_targets[target], i, 1);
            }
        for (const auto& target : m_targets)
            m_start.push_back(m_start.back() + target.members);
        m_members.resize(m_start.back());
        auto next = m_start;
        for (std::uint32_t local = 0; local < m_accounts.size(); ++local)
            for (auto i = graph.firstOf(m_accounts[local]); i < graph.endOf(m_accounts[local]); ++i)
                m_members[next[m_localOf[graph.edges()[i].target]]++] = {local, i};
        m_untouched = static_cast<double>(graph.targetCount() - m_targets.size()) * theirs(0, 0);
    }

    /// The best moment of the shaving.
    DenseBlock shave(const TaskContext& task)
    {
        std::vector<double> scores(m_accounts.size(), 0);
        double mass = 0;
        double weights = m_untouched;
        std::vector<double> share(m_targets.size());
        for (std::size_t t = 0; t < m_targets.size(); ++t) {
            share[t] = theirs(m_targets[t]);
            mass += counted(m_targets[t]) * share[t];
            weights += share[t];
            for (auto m = m_start[t]; m < m_start[t + 1]; ++m)
                scores[m_members[m].account] += counted(m_members[m].edge) * share[t];
        }
        auto scored = share; // P(v|A) that the scores know of
        MinTree tree(std::move(scores));
        std::vector<char> standing(m_accounts.size(), 1);
        std::vector<std::uint32_t> order;
        double best = -1;
        std::size_t bestAt = 0;
        for (auto left = m_accounts.size(); left > 0; --left) {
            const double score = mass / (static_cast<double>(left) + weights);
            if (score > best) {
                best = score;
                bestAt = order.size();
            }
            if (task.cancelled())
                return {};
            const auto account = tree.smallest();
            tree.remove(account);
            standing[account] = 0;
            order.push_back(account);
            for (auto i = m_graph.firstOf(m_accounts[account]); i < m_graph.endOf(m_accounts[account]); ++i) {
                const auto t = m_localOf[m_graph.edges()[i].target];
                auto& target = m_targets[t];
                const double before = share[t];
                mass -= counted(target) * before;
                add(target, i, -1);
                share[t] = theirs(target);
                mass += counted(target) * share[t];
                weights += share[t] - before;
                const double moved = share[t] - scored[t];
                if (std::abs(moved) <= coarseness * scored[t])
                    continue;
                scored[t] = share[t];
                for (auto m = m_start[t]; m < m_start[t + 1]; ++m) {
                    const auto& member = m_members[m];
                    if (standing[member.account] != 0)
                        tree.set(member.account, tree.value(member.account) + counted(member.edge) * moved);
                }
            }
        }
        return blockOf(order, bestAt, best);
    }

private:
    struct LocalTarget {
        std::uint32_t target = 0;
        std::uint32_t members = 0; ///< edges from the starting accounts
        double edges = 0;          ///< weight of those that still stand
        double bursts = 0;
        std::int64_t standing = 0;
    };
    struct Member {
        std::uint32_t account = 0; ///< local
        std::uint32_t edge = 0;
    };

    void add(LocalTarget& target, std::uint32_t edge, int sign) const
    {
        target.standing += sign;
        if (target.standing == 0) { // exactly nothing, whatever the rounding left
            target.edges = target.bursts = 0;
            return;
        }
        target.edges += sign * static_cast<double>(m_graph.edges()[edge].weight);
        if (!m_traits.edgeBurst.empty())
            target.bursts += sign * static_cast<double>(m_traits.edgeBurst[edge]);
    }
    double counted(const LocalTarget& target) const { return target.edges * m_traits.prior[target.target]; }
    double counted(std::uint32_t edge) const
    {
        const auto& e = m_graph.edges()[edge];
        return static_cast<double>(e.weight) * m_traits.prior[e.target];
    }
    /// P(v|A) from the shares of v's edges and of its burst edges that come from A.
    double theirs(double ofEdges, double ofBursts) const
    {
        return std::exp(m_logBase * (m_traits.edgeBurst.empty() ? ofEdges - 1 : ofEdges + ofBursts - 2));
    }
    double theirs(const LocalTarget& target) const
    {
        const double all = m_traits.bursts[target.target];
        return theirs(target.edges / m_traits.edges[target.target], all > 0 ? target.bursts / all : 0);
    }

    DenseBlock blockOf(const std::vector<std::uint32_t>& order, std::size_t bestAt, double density) const
    {
        DenseBlock block;
        block.density = density;
        std::vector<LocalTarget> ends(m_targets.size());
        for (std::size_t t = 0; t < ends.size(); ++t)
            ends[t].target = m_targets[t].target;
        for (auto k = bestAt; k < order.size(); ++k) {
            const auto account = m_accounts[order[k]];
            block.accounts.push_back(account);
            for (auto i = m_graph.firstOf(account); i < m_graph.endOf(account); ++i)
                add(ends[m_localOf[m_graph.edges()[i].target]], i, 1);
        }
        for (const auto& target : ends)
            if (target.standing > 0 && counted(target) * theirs(target) >= density) {
                block.targets.push_back(target.target);
                block.edges += static_cast<std::uint64_t>(target.standing);
            }
        std::sort(block.accounts.begin(), block.accounts.end());
        std::sort(block.targets.begin(), block.targets.end());
        return block;
    }

    const BlockGraph& m_graph;
    const TargetTraits& m_traits;
    double m_logBase;
    std::vector<std::uint32_t> m_accounts;
    std::vector<LocalTarget> m_targets;
    std::vector<std::uint64_t> m_start; ///< local target -> first member
    std::vector<Member> m_members;
    std::vector<std::uint32_t> m_localOf;
    double m_untouched = 0;
};

/// Accounts with an entry of at least 1 / sqrt(accounts), one sign at a time: two blocks of one vector differ in it.
std::vector<std::uint32_t> startOf(const SingularVector& vector, int sign, double capExponent)
{
    const auto n = static_cast<double>(vector.entries.size());
    std::vector<std::uint32_t> accounts;
    for (std::uint32_t a = 0; a < vector.entries.size(); ++a)
        if (sign * vector.entries[a] >= 1 / std::sqrt(n))
            accounts.push_back(a);
    const auto cap = capExponent > 0 ? static_cast<std::size_t>(std::pow(n, capExponent)) : accounts.size();
    if (accounts.size() > cap) {
        std::stable_sort(accounts.begin(), accounts.end(), [&](std::uint32_t a, std::uint32_t b) {
            return sign * vector.entries[a] > sign * vector.entries[b];
        });
        accounts.resize(cap);
        std::sort(accounts.begin(), accounts.end());
    }
    return accounts;
}

} // namespace

DenseBlock holoscope(const BlockGraph& graph, const HoloscopeOptions& options, const TaskContext& task)
{
    const auto traits = traitsOf(graph, options.bursts);
    DenseBlock best;
    for (const auto& vector : leftSingularVectors(graph, options.vectors, options.seed, task))
        for (const int sign : {1, -1}) {
            auto accounts = startOf(vector, sign, options.capExponent);
            if (accounts.empty())
                continue;
            auto block = Shaver(graph, traits, options.base, std::move(accounts)).shave(task);
            if (task.cancelled())
                return {};
            if (block.density > best.density)
                best = std::move(block);
        }
    return best;
}

} // namespace lockstep
