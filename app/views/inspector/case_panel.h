// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector shows while nothing is selected: days that stand out, notes on the chosen stretch of time and on
// the whole case, tags, and the list of all notes.
#pragma once

#include "app/caseview/case_view.h"
#include "core/graph/busy_days.h"

#include <QWidget>

#include <vector>

namespace lockstep {

class CasePanel : public QWidget {
    Q_OBJECT

public:
    CasePanel(CaseView& view, const std::vector<BusyDays>& busyDays, QWidget* parent = nullptr);
};

} // namespace lockstep
