// SPDX-License-Identifier: GPL-3.0-or-later
// What a JSON file is: a known format, or a table of flattened entries.
#pragma once

#include "core/ingest/json_formats.h"
#include "core/ingest/recognise.h"

namespace lockstep {

/// False when the file is no JSON. Fills the JSON part of the plan, its columns, and remarks. badInput for what is
/// not read on purpose: private messages, logins.
Result<bool> planJson(Recognition& recognition, InputFile& file, const ReadWishes& wishes);

/// A known format says all that a mapping would; what the user says of verb, order and time zone still holds.
void planKnown(ReadPlan& plan, const JsonFormat& format, const ReadWishes& wishes);

} // namespace lockstep
