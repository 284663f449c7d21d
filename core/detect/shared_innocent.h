// SPDX-License-Identifier: GPL-3.0-or-later
// The innocent explanations of a shared crowd, each with what was measured.
#pragma once

#include "core/detect/shared_scan.h"
#include "core/model/finding.h"

#include <vector>

namespace lockstep {

std::vector<InnocentTest> innocentTests(const AudienceSets& sets, const ProfileSurprise& surprise,
                                        const SharedCrowdCase& found);

} // namespace lockstep
