// SPDX-License-Identifier: GPL-3.0-or-later
// HoloScope (Liu, Hooi, Faloutsos: "HoloScope: Topology-and-Spike Aware Fraud Detection", CIKM 2017; TKDE 2019):
// the accounts whose targets are theirs alone, in edges and in bursts. Its third signal compares ratings;
// interactions carry none, so it is left out as the paper does for data without ratings.
//
// Like FRAUDAR a candidate generator and a yardstick, never evidence: a niche creator whose whole audience is one fan
// club is theirs alone, too.
#pragma once

#include "core/detect/block_graph.h"
#include "core/model/task.h"

namespace lockstep {

struct HoloscopeOptions {
    double base = 32;        ///< b of P(target | accounts) = b^(sum of signals - their number)
    bool bursts = true;      ///< use the times of the edges, where there are any
    std::size_t vectors = 5; ///< singular vectors whose large entries are starting points
    /// At most accounts^this in a starting point, 0: no limit. The paper bounds its cost with 1 / 1.6 and so cannot
    /// see a larger group.
    double capExponent = 0;
    std::uint64_t seed = 1;
};

/// Maximises sum f_A(v) P(v|A) / (|A| + sum P(v|A)), f_A(v) the edges of target v from accounts A: starts from the
/// accounts with a large entry in a singular vector and shaves off the account with the least, again and again.
/// `density` is the objective; targets of the block are those that lift it. Nothing when cancelled.
/// O(edges of the starting points * log accounts).
DenseBlock holoscope(const BlockGraph& graph, const HoloscopeOptions& options = {}, const TaskContext& task = {});

} // namespace lockstep
