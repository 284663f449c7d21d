// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/fraudar.h"

#include "core/detect/min_tree.h"

#include <cmath>

namespace lockstep {

namespace {

/// Accounts are the nodes 0 .. accounts-1, targets come behind them.
class Peeler {
public:
    Peeler(const BlockGraph& graph, double popularity)
        : m_graph(graph), m_alive(graph.edges().size(), 1), m_targetWeight(graph.targetCount(), 0)
    {
        for (std::uint32_t t = 0; t < graph.targetCount(); ++t)
            m_targetWeight[t] = 1 / std::log(static_cast<double>(graph.ofTarget(t).size()) + popularity);
    }

    /// The best block of the edges that are left.
    DenseBlock next(const TaskContext& task)
    {
        const auto accounts = m_graph.accountCount();
        const auto nodes = accounts + m_graph.targetCount();
        std::vector<double> share(nodes, 0);
        double total = 0;
        for (std::uint32_t i = 0; i < m_alive.size(); ++i) {
            if (m_alive[i] == 0)
                continue;
            const auto& edge = m_graph.edges()[i];
            share[edge.account] += weight(i);
            share[accounts + edge.target] += weight(i);
            total += weight(i);
        }
        MinTree tree(share);
        std::uint32_t left = 0;
        for (std::uint32_t node = 0; node < nodes; ++node) {
            if (share[node] > 0)
                ++left;
            else
                tree.remove(node); // without an edge it only makes a block thinner
        }

        std::vector<char> standing(nodes, 0);
        for (std::uint32_t node = 0; node < nodes; ++node)
            standing[node] = share[node] > 0 ? 1 : 0;
        auto inBlock = standing;
        std::vector<std::uint32_t> order;
        order.reserve(left);
        double best = left > 0 ? total / left : 0;
        std::size_t bestAt = 0;
        while (!tree.empty()) {
            if ((order.size() & 0xfffU) == 0 && task.cancelled())
                return {};
            const auto node = tree.smallest();
            total -= tree.value(node);
            tree.remove(node);
            standing[node] = 0;
            order.push_back(node);
            const auto leave = [&](std::uint32_t edge, std::uint32_t other) {
                if (m_alive[edge] != 0 && standing[other] != 0)
                    tree.set(other, tree.value(other) - weight(edge));
            };
            if (node < accounts)
                for (auto i = m_graph.firstOf(node); i < m_graph.endOf(node); ++i)
                    leave(i, accounts + m_graph.edges()[i].target);
            else
                for (const auto i : m_graph.ofTarget(node - accounts))
                    leave(i, m_graph.edges()[i].account);
            if (--left > 0 && total / left > best) {
                best = total / left;
                bestAt = order.size();
            }
        }

        for (std::size_t i = 0; i < bestAt; ++i)
            inBlock[order[i]] = 0;
        DenseBlock block;
        block.density = best;
        for (std::uint32_t node = 0; node < nodes; ++node)
            if (inBlock[node] != 0)
                (node < accounts ? block.accounts : block.targets)
                    .push_back(node < accounts ? node : node - accounts);
        for (std::uint32_t i = 0; i < m_alive.size(); ++i) {
            const auto& edge = m_graph.edges()[i];
            if (m_alive[i] == 0 || inBlock[edge.account] == 0 || inBlock[accounts + edge.target] == 0)
                continue;
            m_alive[i] = 0;
            ++block.edges;
        }
        return block;
    }

private:
    double weight(std::uint32_t edge) const
    {
        const auto& e = m_graph.edges()[edge];
        return static_cast<double>(e.weight) * m_targetWeight[e.target];
    }

    const BlockGraph& m_graph;
    std::vector<char> m_alive;
    std::vector<double> m_targetWeight;
};

} // namespace

std::vector<DenseBlock> fraudar(const BlockGraph& graph, const FraudarOptions& options, const TaskContext& task)
{
    std::vector<DenseBlock> blocks;
    Peeler peeler(graph, options.popularity);
    while (blocks.size() < options.blocks) {
        auto block = peeler.next(task);
        if (task.cancelled())
            return {};
        if (block.edges == 0 || block.accounts.size() < options.minAccounts)
            break;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace lockstep
