// SPDX-License-Identifier: GPL-3.0-or-later
// D6, second half: a rise alone is no sign of anything, people have good days. Four things that delivered followers
// show and arriving people do not, each with a chance of its own (DETECTION section 8 D6):
// sizes that are sold in round numbers, a delivery in even portions, losses made good to the old mark, and likes that
// do not move when the followers do.
#pragma once

#include "core/detect/growth_steps.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace lockstep {

struct StepShape {
    double sharpDays = 0;              ///< days that hold 80 % of it
    std::optional<double> lost;        ///< share that left within 30 days; missing: the data ends within a week
    std::optional<double> halfLife;    ///< days, when more than 2 % left
    std::optional<double> roundChance; ///< that any size counts as round; missing: not known well enough to tell
    bool isRound = false;              ///< within 5 % of 1,000, 500 or 100 from a multiple of it
    std::optional<double> evenP;       ///< chance of portions as even, 3 or more days
    std::optional<double> elasticity;  ///< rise of ln likes / rise of ln followers
    std::optional<double> noReactionP; ///< chance of so weak a reaction where likes follow at 0.6
};

struct GrowthSigns {
    std::vector<StepShape> shapes; ///< one a step
    int rounded = 0;               ///< steps whose size could be told and is round
    int roundable = 0;
    double roundP = 1;
    int refills = 0; ///< losses made good to within 5 % of what was lost
    double refillP = 1;
    double evenP = 1;
    double noReactionP = 1;
    double p = 1; ///< of those that could be tested: the smallest or all together
};

/// `likes`: the account's likes, or none. Of all numbers 10 % lie within 5 % of a thousand, 15 % of a thousand or
/// five hundred, 23 % of these or a hundred; a refill ends at one of three old marks by accident in 3 of 10 cases.
GrowthSigns growthSigns(const FollowerCurve& series, const GrowthLevel& level, const std::vector<GrowthStep>& steps,
                        const LikeSeries* likes, std::uint64_t seed);

} // namespace lockstep
