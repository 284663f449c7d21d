// SPDX-License-Identifier: GPL-3.0-or-later
// One group, one finding: a search for rings finds the middle of a pool a dozen times over, beside the pool itself.
#pragma once

#include "core/model/finding.h"

#include <vector>

namespace lockstep {

/// `findings` as gradeAll() leaves them. A later one of the same family is a part of an earlier one when that holds
/// all but a twentieth of its accounts and is at least twice as large: it goes, and `why` of the whole says so. Not
/// when an innocent explanation of the part is not excluded: that has to be seen. O(findings^2 x accounts).
void foldParts(std::vector<Finding>& findings);

} // namespace lockstep
