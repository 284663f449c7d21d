// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the worlds of a suite: one after the other in memory, or several at once where cores and memory allow.
#pragma once

#include "core/benchmark/acceptance.h"

#include <functional>

namespace lockstep {

struct SuiteRequest {
    int worlds = 0;          ///< a row; 0: as the suite says
    std::uint64_t seed = 1;  ///< of the first world of every row; the others follow
    int threads = 1;         ///< worlds at once; a world alone gets them all
    bool baselines = true;   ///< reference methods too, where the suite compares with them
    DetectSettings settings; ///< threads and seed of it are set here
    /// Called after every world, one at a time, in any order.
    std::function<void(const JudgedWorld&)> onWorld;
};

/// Same suite, worlds and seed = same result but for the seconds, whatever the threads. A world in work takes about
/// 200 bytes an event; no more run at once than fit into half the memory of the machine.
Result<SuiteResult> runSuite(const Suite& suite, const SuiteRequest& request, const TaskContext& task = {});

} // namespace lockstep
