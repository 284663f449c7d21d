// SPDX-License-Identifier: GPL-3.0-or-later
// What a note hangs on, in words and in the views.
#pragma once

#include "app/caseview/case_view.h"

#include <QString>

namespace lockstep {

/// "Account: anna_84", "Finding: …", "Time: …", "Together: 3 accounts, 2 targets", "The whole case".
QString subjectText(const CaseView& view, const Subject& subject);

/// Shows it in all views; the whole case changes nothing.
void showSubject(CaseView& view, const Subject& subject);

/// Everything that is selected and the time that is shown, as one.
Group selectedGroup(const CaseView& view);

} // namespace lockstep
