// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/block_graph.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <utility>

namespace lockstep {

BlockGraph::BlockGraph(std::uint32_t accounts, std::uint32_t targets, std::vector<BlockEdge> edges)
    : m_edges(std::move(edges))
{
    std::sort(m_edges.begin(), m_edges.end(), [](const BlockEdge& a, const BlockEdge& b) {
        return std::tuple(a.account, a.target, -a.weight, a.time)
               < std::tuple(b.account, b.target, -b.weight, b.time);
    });
    m_edges.erase(std::unique(m_edges.begin(), m_edges.end(),
                              [](const BlockEdge& a, const BlockEdge& b) {
                                  return a.account == b.account && a.target == b.target;
                              }),
                  m_edges.end());

    m_accountStart.assign(std::size_t{1} + accounts, 0);
    m_targetStart.assign(std::size_t{1} + targets, 0);
    for (const auto& edge : m_edges) {
        ++m_accountStart[edge.account + 1];
        ++m_targetStart[edge.target + 1];
    }
    std::partial_sum(m_accountStart.begin(), m_accountStart.end(), m_accountStart.begin());
    std::partial_sum(m_targetStart.begin(), m_targetStart.end(), m_targetStart.begin());
    m_byTarget.resize(m_edges.size());
    auto next = m_targetStart;
    for (std::uint32_t i = 0; i < m_edges.size(); ++i)
        m_byTarget[next[m_edges[i].target]++] = i;
}

} // namespace lockstep
