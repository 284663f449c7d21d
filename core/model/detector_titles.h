// SPDX-License-Identifier: GPL-3.0-or-later
// What the detectors are called: in progress, in the window and in reports.
#pragma once

#include "core/model/message.h"

#include <string_view>

namespace lockstep {

/// "D1" -> "Locked crowd"; "aliases" too. A name without a title stays as it is.
Message detectorTitle(std::string_view name);

} // namespace lockstep
