// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"

#include <vector>

namespace lockstep {

/// The accounts that a finding names: its core and associated members, ascending. Nobody says of an unclear one that
/// it belongs there; a finding may name nobody. O(n), or O(n log n) when the members are in another order.
std::vector<AccountId> namedAccounts(const Finding& finding);

} // namespace lockstep
