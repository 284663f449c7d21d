// SPDX-License-Identifier: GPL-3.0-or-later
// One group, one finding: a search for rings finds the middle of a pool a dozen times over, beside the pool itself.
#pragma once

#include "core/model/finding.h"

#include <vector>

namespace lockstep {

/// `findings` as gradeAll() leaves them. A ring (D3) is a part of a pool (D1) that stands before it when the pool
/// holds all of its accounts, is at least twice as large, and half of the ring's targets or more are the pool's as
/// well: it goes, and `why` of the pool says so. Not when an innocent explanation of either is not excluded, nor when
/// the ring names accounts that profit or something from outside the data: that has to be seen. O(rings x pools x
/// accounts).
void foldParts(std::vector<Finding>& findings);

} // namespace lockstep
