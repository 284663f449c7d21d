// SPDX-License-Identifier: GPL-3.0-or-later
// What only the whole file can tell, found in a pass of its own before the import. Needed seldom.
#pragma once

#include "core/ingest/fields.h"
#include "core/ingest/input_file.h"
#include "core/model/task.h"

namespace lockstep {

struct Survey {
    std::uint64_t dayFirst = 0; ///< dates that can only be read so
    std::uint64_t monthFirst = 0;
    std::uint64_t undecided = 0; ///< numeric dates with two readings
    bool ranksRise = true;       ///< never a smaller one after a larger one
    bool ranksFall = true;
    std::uint64_t ranks = 0;
};

/// Looks at the time columns and the rank column of the plan.
Result<Survey> surveyFile(InputFile& file, const ReadPlan& plan, const TaskContext& task);

} // namespace lockstep
