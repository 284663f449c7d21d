// SPDX-License-Identifier: GPL-3.0-or-later
// What is looked at, kept in the case under a name: selection, finding, time and filter. By the names of accounts and
// targets, because numbers change when a data set is removed.
#pragma once

#include "app/caseview/case_view.h"

#include <QStringList>

namespace lockstep {

/// In the order of the alphabet. Empty when no case is open or its list cannot be read.
QStringList savedViews(const CaseView& view);
/// What is shown now; takes the place of a view of that name.
Result<void> saveView(const CaseView& view, const QString& name);
/// What of it is still in the case. badArgument for a name that is not there.
Result<void> showSavedView(CaseView& view, const QString& name);
Result<void> removeSavedView(const CaseView& view, const QString& name);

/// What is shown when the case is let go of, for when it is opened again. Nothing of a case that is open for reading
/// only, and nothing that would be long to write.
Result<void> keepView(const CaseView& view);
/// False when nothing was kept.
bool showKeptView(CaseView& view);

} // namespace lockstep
