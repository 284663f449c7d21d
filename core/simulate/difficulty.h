// SPDX-License-Identifier: GPL-3.0-or-later
// The dials of difficulty, each with five levels from easy (1) to hard (5); DETECTION 10.4.
#pragma once

#include "core/simulate/scenario_parameters.h"

namespace lockstep {

/// "density", "customers", "share", "drip", "jitter", "camouflage", "profiles", "rhythm", "interleave",
/// "completeness", "confounders", "baseRate".
const std::vector<std::string_view>& difficultyDials();

/// Sets one dial of a world. density, camouflage and baseRate follow from what is set already: set them in this
/// order, after likesPerPost and customers. badArgument for another dial or level.
Result<void> setDifficulty(ScenarioParameters& parameters, std::string_view dial, int level);

/// A like subscription with every dial at one level, but completeness, which has suites of its own. The base rate
/// sets how many accounts there are, up to 40,000: more would change nothing but the time it takes.
Result<ScenarioParameters> mixedWorld(int level);

} // namespace lockstep
