// SPDX-License-Identifier: GPL-3.0-or-later
// What grades and claim levels mean, a sentence each: the same words in the window and in the report.
#pragma once

#include "core/model/finding.h"

namespace lockstep {

Message gradeSentence(Grade grade);
Message levelSentence(ClaimLevel level);

} // namespace lockstep
