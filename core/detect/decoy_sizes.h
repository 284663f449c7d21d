// SPDX-License-Identifier: GPL-3.0-or-later
// How large the largest case is in each of several re-shuffled versions of the user's own data.
#pragma once

#include "core/detect/detector.h"
#include "core/detect/parallel.h"
#include "core/stats/random.h"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <vector>

namespace lockstep {

/// largestCase(seed, task) is asked DetectSettings::decoyWorlds times, several at a time, and returns how many
/// accounts the largest case of the world with that seed confirms, 0 without one. Cut short when cancelled.
template <class LargestCase>
std::vector<std::size_t> decoySizes(const DetectSettings& settings, const TaskContext& task,
                                    const LargestCase& largestCase)
{
    const auto worlds = static_cast<std::size_t>(std::max(0, settings.decoyWorlds));
    std::vector<std::size_t> sizes(worlds, 0);
    std::atomic<std::uint64_t> done{0};
    parallelFor(
        worlds, settings.threads,
        [&](std::size_t world, std::size_t worker) {
            if (worker == 0) // progress comes from the calling thread only
                task.report(
                    {messageText(QT_TRANSLATE_NOOP("core", "Looking again in re-shuffled versions of the data")),
                     done.load(), worlds});
            sizes[world] = largestCase(mixBits(settings.seed ^ mixBits(static_cast<std::uint64_t>(world) + 1)),
                                       TaskContext(task.stopToken()));
            ++done;
        },
        [&task] { return task.cancelled(); }, 1);
    return sizes;
}

/// Decoy worlds with a case of half the size or more: it would be as embarrassing.
inline int decoysLike(std::size_t caseSize, const std::vector<std::size_t>& sizes)
{
    return static_cast<int>(
        std::count_if(sizes.begin(), sizes.end(), [caseSize](std::size_t size) { return 2 * size >= caseSize; }));
}

} // namespace lockstep
