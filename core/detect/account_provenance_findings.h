// SPDX-License-Identifier: GPL-3.0-or-later
// The words and innocent explanations for what the parts of D10 found.
#pragma once

#include "core/detect/follow_churn.h"
#include "core/detect/owner_change.h"
#include "core/detect/profile_families.h"
#include "core/detect/reading_machines.h"
#include "core/model/finding.h"

namespace lockstep {

Finding toFinding(const CaseData& data, const FollowChurn& churn);
Finding toFinding(const CaseData& data, const OwnerChange& change);
Finding toFinding(const CaseData& data, const ProfileFamily& family);
Finding toFinding(const CaseData& data, const ReadingMachine& machine);

} // namespace lockstep
