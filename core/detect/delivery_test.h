// SPDX-License-Identifier: GPL-3.0-or-later
// How much likelier the reactions of one account are for somebody who delivers than for its own rhythm, and how often
// chance alone reaches that much.
#pragma once

#include "core/detect/delay_shape.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace lockstep {

/// One reaction, drawn from a session.
struct DeliveryTrial {
    static constexpr std::size_t slow = std::numeric_limits<std::size_t>::max();

    std::uint32_t creator = 0;
    std::uint8_t hour = 0;   ///< of the post, UTC
    double chance = 0;       ///< of a reaction within tau, for this account under this post
    std::size_t part = slow; ///< of tau, as DelayShape counts; slow: after tau
};

struct DeliveryTest {
    /// Chance of a score at least as high with two creators or more within tau, natural logarithm; 0 where fewer
    /// were.
    double logP = 0;
    std::vector<double> tails; ///< the values below 1 that the p-value could have taken, descending
};

/// Null: reactions within tau come independently with the chance of each trial and spread over tau as `day` (of the
/// account) says; a creator may have a bell, bells[creator] of the time, and then all come within tau, spread as
/// bells are. Alternative: most are delivered, evenly over tau, for nine creators in ten. The score is the
/// log-likelihood ratio, summed creator by creator, in steps of a quarter of a nat; its null distribution is exact on
/// that grid. `trials` by creator. O(trials x parts x grid).
DeliveryTest testDelivery(const DelayShape& shape, const DelayShape::Day& day, std::span<const DeliveryTrial> trials,
                          std::span<const double> bells);

} // namespace lockstep
