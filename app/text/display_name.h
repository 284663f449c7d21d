// SPDX-License-Identifier: GPL-3.0-or-later
// Imported text as it may be shown. Names come from strangers: a right-to-left override can make a name read
// as another one, a zero-width character can make two names look the same, and a name of a million characters
// can push everything else off the window. So what cannot be seen is made visible and what is too long is cut.
#pragma once

#include "core/model/case_data.h"

#include <QString>

#include <string_view>

namespace lockstep {

/// Longest name shown in one piece; what is cut off is marked by "…".
inline constexpr int displayNameLength = 80;

/// Control characters as their pictures (␉), characters without a shape as their code (‹U+202E›), at most three
/// combining marks on a letter. One line. The text of another script, of either direction, stays as it is.
QString visibleText(const QString& text);
QString visibleText(std::string_view utf8);

/// The same, cut to a length (in characters) with "…" at the end. Cuts first, so a huge text costs little.
QString displayText(std::string_view utf8, int length = displayNameLength);

/// The handle when known, else the platform's id; "(no name)" when that is empty; "—" for no account.
QString displayName(const CaseData& data, AccountId account);
QString displayName(const CaseData& data, TargetId target);

} // namespace lockstep
