// SPDX-License-Identifier: GPL-3.0-or-later
// Carries a plan out: every row of a file into a sink, as a stream in bounded memory.
#pragma once

#include "core/ingest/fields.h"
#include "core/ingest/input_file.h"
#include "core/ingest/record_sink.h"
#include "core/ingest/text_stream.h"
#include "core/model/task.h"

#include <vector>

namespace lockstep {

struct ReadSummary {
    RowCounts rows;  ///< without the header and without empty rows
    Moment earliest; ///< of interactions and posts: when; of accounts: created
    Moment latest;
    Rejection firstRejection;     ///< row 0: none
    std::vector<Message> remarks; ///< what a person should know
};

/// Rows in the order of the file. cancelled, inputOutput, the sink's own error, badArgument for a plan that is not
/// complete. The file is left at its end: every byte was read and shown to the listener.
Result<ReadSummary> readFile(InputFile& file, const ReadPlan& plan, RecordSink& sink, const TaskContext& task = {},
                             const RawBytesListener& listener = {});

} // namespace lockstep
