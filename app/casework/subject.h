// SPDX-License-Identifier: GPL-3.0-or-later
// What a note hangs on, in words and in the views.
#pragma once

#include "app/caseview/case_view.h"

#include <QString>

#include <string_view>

namespace lockstep {

/// "Account: anna_84", "Finding: …", "Time: …", "Observation: accounts: 3, targets: 2", "The whole case".
QString subjectText(const CaseView& view, const Subject& subject);

/// Shows it in all views; the whole case changes nothing.
void showSubject(CaseView& view, const Subject& subject);

/// What a note is called in lists: "Called the bakery", "Picture: Hours: all time".
std::string_view firstLine(std::string_view text);
QString noteTitle(const Note& note, int mostLetters);

/// Everything that is selected and the time that is shown, as one.
Group selectedGroup(const CaseView& view);

} // namespace lockstep
