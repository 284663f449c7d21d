// SPDX-License-Identifier: GPL-3.0-or-later
// Innocent reasons for a rise of followers, each tested on the data (DETECTION 8 D6, 9.1).
#pragma once

#include "core/detect/growth_signs.h"
#include "core/model/finding.h"

namespace lockstep {

TimeRange rangeOf(const FollowerCurve& series, const GrowthStep& step);

/// Steps on which no entry of the calendar falls: what is declared needs no other explanation.
std::vector<GrowthStep> unexplained(const CaseData& data, const FollowerCurve& series,
                                    const std::vector<GrowthStep>& steps);

/// `together`: how many of the other accounts rise on the same days, of how many.
std::vector<InnocentTest> growthInnocent(const CaseData& data, const FollowerCurve& series,
                                         const std::vector<GrowthStep>& steps, const GrowthSigns& signs,
                                         std::pair<std::size_t, std::size_t> together);

} // namespace lockstep
