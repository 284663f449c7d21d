// SPDX-License-Identifier: GPL-3.0-or-later
// Takes one import out of a case, as if it had never been there: its rows, its files, and the names that only it
// used.
#pragma once

#include "core/store/case_core.h"

namespace lockstep {

/// One transaction: after a crash the case is as before or as after. Data sets after the removed one move up, so
/// DataSetId, FileId, EventId and the later AccountIds and TargetIds change; what was loaded before is stale.
/// Findings of all runs go, for they point at rows. Notes and decisions stay; a note on a name that is gone becomes a
/// note on the case that begins with the name; the undo history ends. Costs a rewrite of the later data sets.
Result<void> removeDataSet(CaseCore& core, DataSetId id, const TaskContext& task);

} // namespace lockstep
