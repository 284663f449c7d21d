// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own data with the coordination taken out: what does the locked-crowd detector say then?
#pragma once

#include "core/detect/crowd_scan.h"

#include <vector>

namespace lockstep {

/// The delays of each post's reactions, permuted among accounts of the same rhythm and activity (at most 20 strata):
/// who reacted to what, how quick each post was and each account's rhythm all stay.
TimedPosts decoyOf(const TimedPosts& posts, const InteractionGraph& graph, std::uint64_t seed);

/// Confirmed accounts of every case that DetectSettings::decoyWorlds such worlds bring.
Result<std::vector<std::size_t>> decoyCaseSizes(const InteractionGraph& graph, const TimedPosts& posts,
                                                const DetectSettings& settings, const TaskContext& task);

} // namespace lockstep
