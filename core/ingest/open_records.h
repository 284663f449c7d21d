// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows which reader a plan asks for.
#pragma once

#include "core/ingest/fields.h"
#include "core/ingest/input_file.h"
#include "core/ingest/record_source.h"

#include <memory>

namespace lockstep {

/// From the beginning of the file, which outlives the source.
Result<std::unique_ptr<RecordSource>> openRecords(InputFile& file, const ReadPlan& plan,
                                                  RawBytesListener listener = {});

} // namespace lockstep
