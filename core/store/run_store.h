// SPDX-License-Identifier: GPL-3.0-or-later
// Detection runs and their findings. A new run never removes an older one.
#pragma once

#include "core/model/finding.h"
#include "core/store/database.h"

namespace lockstep {

/// Refuses a run that names accounts, targets, data sets or rows that the case does not have.
Result<void> insertRun(Database& database, const DetectionRun& run);
/// Nothing when there was none. The digests are checked.
Result<std::optional<DetectionRun>> readLatestRun(Database& database);
/// Checks every run that is stored.
Result<std::vector<Message>> checkRuns(Database& database);

} // namespace lockstep
