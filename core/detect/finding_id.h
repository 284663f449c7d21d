// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <string>

namespace lockstep {

/// "D1-9f3c5a0b12de": the detector and 48 bits of a digest of the names of members, customers and targets and of the
/// window. The same accounts found again in the same data get the same id, whatever the order of import.
std::string findingId(const CaseData& data, const Finding& finding);

} // namespace lockstep
