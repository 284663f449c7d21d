// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <vector>

namespace lockstep {

/// The accounts that a finding is about: its core and associated members, ascending. Unclear ones, who stood among
/// them, only where it leaves every one unclear.
std::vector<AccountId> namedAccounts(const Finding& finding);

} // namespace lockstep
