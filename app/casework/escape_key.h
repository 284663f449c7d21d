// SPDX-License-Identifier: GPL-3.0-or-later
// Esc means the same in every view of the case: each press ends one thing, the innermost first.
#pragma once

#include "app/caseview/case_view.h"

class QWidget;

namespace lockstep {

enum class EscapeEnds {
    selection, ///< "only the selection", then the selection
    brush,     ///< before them the time brush: a view that has one
};

/// For the view and what is in it.
void addEscapeKey(QWidget* view, CaseView& state, EscapeEnds ends);

} // namespace lockstep
