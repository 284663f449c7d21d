// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes every digest of a case.
#pragma once

#include "core/model/task.h"
#include "core/store/case_file.h"
#include "core/store/database.h"

namespace lockstep {

/// Fails only when it could not look (cancelled, unreadable disk); what it finds is in the report.
Result<VerifyReport> verifyCase(Database& database, const TaskContext& task);

} // namespace lockstep
