// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts that follow strangers in series and drop them some days later: what growth services do in the name of
// their customers, or of those whose passwords they have. DETECTION, D10 (hijack by growth service).
#pragma once

#include "core/detect/quiet_hours.h"
#include "core/graph/interaction_graph.h"
#include "core/model/task.h"

#include <cstdint>
#include <vector>

namespace lockstep {

inline constexpr std::size_t leastFollows = 30; ///< with their week seen to the end
inline constexpr int churnDays = 7;             ///< a follow that is taken back within this was not meant to last

/// One account that takes back far more follows than others do.
struct FollowChurn {
    AccountId account;
    std::size_t follows = 0; ///< whose next seven days lie in the data
    std::size_t undone = 0;  ///< of those, taken back within seven days
    std::size_t heldOutFollows = 0;
    std::size_t heldOutUndone = 0;
    double reference = 0; ///< share of the follows of all others that is taken back so soon
    double lagLow = 0;    ///< days; eight of ten lags lie between
    double lagHigh = 0;
    double perDay = 0;     ///< follows on its days with any, median
    double busiestDay = 0; ///< share of what it takes back that fell on one day: a clean-up, or a purge
    QuietHours clock;      ///< of its follows
    double p = 1;          ///< on the half of the days that was held back
    double q = 1;
    std::vector<EventId> evidence; ///< follows that were taken back and what took them back, ascending
};

struct ChurnScan {
    std::vector<FollowChurn> found; ///< by account
    std::size_t tested = 0;
    std::size_t timedUnfollows = 0; ///< in all data: without any there is nothing to test
};

/// Found on one half of the days, tested on the other: binomial against the share that all others take back so soon,
/// at least one in twenty (accounts that were candidates are not in it). Follows without a time are left out.
/// O(events).
ChurnScan scanChurn(const InteractionGraph& graph, double fdr, std::uint64_t seed, const TaskContext& task);

} // namespace lockstep
