// SPDX-License-Identifier: GPL-3.0-or-later
// The words in dates that people and programs write out, in English, Dutch, German and French.
#pragma once

#include <string_view>

namespace lockstep {

/// `lowerWord` is in lower case; only ASCII letters are compared without regard to case.
bool equalsWord(std::string_view text, std::string_view lowerWord);
/// 1 to 12, also for words cut to three letters or more; 0 for other words.
int monthOf(std::string_view word);
bool isWeekday(std::string_view word);
/// "at" and what other languages write there.
bool isFiller(std::string_view word);

} // namespace lockstep
