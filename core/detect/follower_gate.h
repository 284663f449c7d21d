// SPDX-License-Identifier: GPL-3.0-or-later
// Does the order of a follower list carry time? Nothing may be read from the order before this is answered.
// Record test: in a random order the number of running maxima of the creation date has the mean
// H_n = 1 + 1/2 + ... + 1/n and the variance H_n - sum 1/i^2 (Renyi 1962); a list in follow order has many more,
// because new accounts keep joining. Robust twin: the 95th percentile of the creation date in 20 equal blocks
// against the number of the block, as Kendall's tau: a few misplaced rows ruin the records but not the blocks.
// Creation dates that are missing are left out of both tests and counted.
#pragma once

#include "core/detect/follower_ranks.h"
#include "core/model/message.h"

#include <span>

namespace lockstep {

struct OrderGate {
    enum class Verdict : std::uint8_t {
        passes,     ///< tau >= 0.6 or z >= 8
        doubtful,   ///< tau >= 0.45 or z >= 5: wording restricted, no envelope
        off,        ///< looks like any other order
        turned,     ///< was declared oldest first or newest first, but the other way round it passes
        untestable, ///< too few creation dates
    };
    Verdict verdict = Verdict::untestable;
    std::size_t tested = 0;     ///< followers with a creation date
    std::size_t missing = 0;    ///< followers without
    std::size_t records = 0;    ///< running maxima, oldest to newest
    double expectedRecords = 0; ///< H_n
    double z = 0;
    double tau = 0;
    bool turnedByTest = false; ///< direction was unknown and the test turned the list round
    bool timed = false;        ///< recorded follow times: the order needs no test

    bool usable() const { return verdict == Verdict::passes || verdict == Verdict::doubtful; }
};

inline constexpr std::size_t gateMinimum = 200; ///< creation dates needed for a verdict

/// Both tests on one direction, oldest first. O(n log n).
OrderGate testOrder(std::span<const std::int64_t> created);

/// A list in its best direction with its verdict: a list of unknown direction is tested both ways.
struct TestedList {
    FollowerList list;
    OrderGate gate;
};
TestedList testList(FollowerList list);

/// The verdict with its numbers, as a clear sentence.
Message gateSentence(const OrderGate& gate);

} // namespace lockstep
