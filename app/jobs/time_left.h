// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/task.h"

#include <QString>

#include <optional>

namespace lockstep {

/// How long a step still takes if it goes on as it went, in milliseconds. Nothing while that cannot be said: in the
/// first seconds, in the first twentieth, or when nobody knows how much there is.
std::optional<std::int64_t> timeLeft(const Progress& progress, std::int64_t elapsed);

/// "about 20 s left": rounded so that it does not change at every look.
QString timeLeftText(std::int64_t milliseconds);

} // namespace lockstep
