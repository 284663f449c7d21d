// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts against what they act on, one dot a pair, in an order that makes blocks seen: the spy plot of a bipartite
// graph.
#pragma once

#include "core/graph/interaction_graph.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lockstep {

enum class MatrixOrder : std::uint8_t {
    degree,     ///< most partners first
    time,       ///< earliest first interaction first
    denseFirst, ///< who is in the most tightly knit part first: peeled off last when always the one with the fewest
                ///< partners goes (Matula, Beck 1983, smallest-last order)
    cluster,    ///< by community of accounts and targets (Louvain), the largest first
    shuffled,   ///< by a seed: shows what an order alone makes one see
};

struct SpyMatrix {
    struct Dot {
        std::uint32_t row = 0;
        std::uint32_t column = 0;
        std::uint32_t count = 0; ///< interactions of the pair
    };
    std::vector<AccountId> rows;
    std::vector<TargetId> columns;
    std::vector<Dot> dots;           ///< by row, then column
    std::size_t accountsLeftOut = 0; ///< beyond `most`: those with the fewest interactions
    std::size_t targetsLeftOut = 0;
};

/// The accounts (all when empty) and everything that they act on within the range; at most `most` of each, those with
/// the most interactions. The seed matters where it shuffles. O(interactions + dots · log).
SpyMatrix spyMatrix(const InteractionGraph& graph, const std::vector<AccountId>& accounts,
                    const std::optional<TimeRange>& range, MatrixOrder order, std::size_t most, std::uint64_t seed);

} // namespace lockstep
