// SPDX-License-Identifier: GPL-3.0-or-later
// The words that platforms and tools use for the verbs.
#pragma once

#include "core/model/verb.h"

#include <optional>
#include <string_view>

namespace lockstep {

/// "Retweet" -> share, "star" -> like. In any case; nullopt for anything else.
std::optional<Verb> verbFromWord(std::string_view word);

} // namespace lockstep
