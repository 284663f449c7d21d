// SPDX-License-Identifier: GPL-3.0-or-later
// Bursts of likes by accounts that do nothing else: everything they ever did in this data lies on one creator within
// one day. After StarScout's low-activity rule and campaign gate (He et al., ICSE 2026; DETECTION 2.2): a creator is
// shown only when such accounts make up the majority of one month and a tenth of everything, and by a share that
// other creators of the data do not have.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

struct OneShotBars {
    static constexpr std::size_t inMonth = 50;  ///< one-time accounts in the busiest 30 days
    static constexpr double monthShare = 0.5;   ///< of all acts in those days
    static constexpr double overallShare = 0.1; ///< of all acts on the creator
    static constexpr std::size_t creators = 5;  ///< others of 50 acts or more, to compare with
    static constexpr double ratio = 3;          ///< times their share
    static constexpr double p = 0.01;
};

/// Findings of D6 with members (status associated: an account that acted once says nothing for itself) and rows.
/// O(events).
Result<DetectorOutcome> findOneShotLikers(const InteractionGraph& graph, const DetectSettings& settings,
                                          const TaskContext& task);

} // namespace lockstep
