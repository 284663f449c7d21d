// SPDX-License-Identifier: GPL-3.0-or-later
// Innocent reasons for likes that hardly change, each tested on the counts (DETECTION 8 D7, 9.1).
#pragma once

#include "core/detect/count_series.h"
#include "core/model/finding.h"

namespace lockstep {

/// The lists of likers end at one length (50 or 100 names a post): a collector's page, no measurement.
bool looksCapped(const LikeSeries& series);

/// `changeAt`: the post where the level changes; series.size() when it does not.
std::vector<InnocentTest> quotaInnocent(const CaseData& data, const LikeSeries& series, const Finding& finding,
                                        std::size_t changeAt);

} // namespace lockstep
