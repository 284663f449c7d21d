// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts against targets for the methods that look for dense blocks: one weighted edge a pair, CSR both ways.
#pragma once

#include "core/model/moment.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

struct BlockEdge {
    std::uint32_t account = 0;
    std::uint32_t target = 0;
    float weight = 1;                       ///< positive
    std::int64_t time = Instant::missingMs; ///< ms UTC; used by HoloScope's bursts only
};

/// Dense indices 0 .. accounts-1 and 0 .. targets-1; what they stand for is the caller's.
class BlockGraph {
public:
    BlockGraph() = default;
    /// Of a pair that comes twice the heavier edge stays, at equal weight the earlier. O(n log n).
    BlockGraph(std::uint32_t accounts, std::uint32_t targets, std::vector<BlockEdge> edges);

    std::uint32_t accountCount() const { return static_cast<std::uint32_t>(m_accountStart.size() - 1); }
    std::uint32_t targetCount() const { return static_cast<std::uint32_t>(m_targetStart.size() - 1); }
    /// By account, then target.
    const std::vector<BlockEdge>& edges() const { return m_edges; }
    /// Indices of the first edge of the account and of the one after its last.
    std::uint32_t firstOf(std::uint32_t account) const { return m_accountStart[account]; }
    std::uint32_t endOf(std::uint32_t account) const { return m_accountStart[account + 1]; }
    /// Indices of the edges of a target, by account.
    std::span<const std::uint32_t> ofTarget(std::uint32_t target) const
    {
        return std::span(m_byTarget)
            .subspan(m_targetStart[target], m_targetStart[target + 1] - m_targetStart[target]);
    }

private:
    std::vector<BlockEdge> m_edges;
    std::vector<std::uint32_t> m_accountStart{0};
    std::vector<std::uint32_t> m_targetStart{0};
    std::vector<std::uint32_t> m_byTarget;
};

/// What such a method returns; indices of the BlockGraph, ascending.
struct DenseBlock {
    std::vector<std::uint32_t> accounts;
    std::vector<std::uint32_t> targets;
    double density = 0; ///< value of the objective that the method maximises
    std::uint64_t edges = 0;

    /// Share of the pairs of the block that are edges.
    double fill() const
    {
        const auto pairs = static_cast<double>(accounts.size()) * static_cast<double>(targets.size());
        return pairs > 0 ? static_cast<double>(edges) / pairs : 0;
    }
};

} // namespace lockstep
