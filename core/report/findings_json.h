// SPDX-License-Identifier: GPL-3.0-or-later
// The findings as the public JSON of `lockstep findings --json`, schema 1. Names as imported, never internal
// ids; times in ISO 8601 UTC; a probability is never below 1e-6; what is not known is null.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <string>

namespace lockstep {

/// {"schema":1,"findings":[...],"nothing_found":[...]}, UTF-8, one document with indents, newline at the end.
/// Text that is not UTF-8 is repaired with U+FFFD.
std::string findingsJson(const CaseData& data, const DetectionRun& run);

} // namespace lockstep
