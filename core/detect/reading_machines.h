// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that read by machine, from logs of what was viewed. Who only reads leaves nothing else behind, so without
// such logs this is silent. DETECTION, D10 (harvesters).
#pragma once

#include "core/detect/quiet_hours.h"
#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

inline constexpr std::size_t leastViews = 200;

/// The six hours of the day (of posting) whose posts it is slowest to read: people are asleep then, or at work.
struct SlowestHours {
    std::size_t posts = 0;  ///< of those it read
    std::size_t prompt = 0; ///< of those, within an hour of posting
    int from = 0;           ///< first of the six, UTC

    double share() const { return posts > 0 ? static_cast<double>(prompt) / static_cast<double>(posts) : 0; }
    /// log of the chance of so many for somebody who is quick with one in four of them, from the last hour before
    /// sleep and the first after it.
    double logP() const;
    /// Hardly a person: chance below one in a thousand, and half of them.
    bool neverSlow() const;
};

struct ReadingMachine {
    AccountId account;
    std::size_t views = 0;
    std::size_t targets = 0; ///< different ones
    double breadth = 0;      ///< targets, as a share of all that anybody viewed
    double usualBreadth = 0; ///< the same of the fifth broadest of a hundred readers
    double evenGaps = 0;     ///< share of its pauses (up to an hour) within a third of their median
    QuietHours clock;
    SlowestHours slowest; ///< of no posts: not known of every hour
    double p = 1;         ///< of the clearer of clock and slowest hours, times two: breadth is a bar, not a test
    double q = 1;
    std::vector<EventId> evidence; ///< ascending
};

struct ReadingScan {
    std::vector<ReadingMachine> found; ///< by account
    std::size_t views = 0;             ///< with a time, in all data
    std::size_t tested = 0;
};

/// Three times the odds of the 95th percentile of all readers that it read a thing, and at all hours: it acts around
/// the clock, or reads what is posted at any hour within the next. O(views).
ReadingScan scanReading(const InteractionGraph& graph, double fdr, const TaskContext& task);

} // namespace lockstep
