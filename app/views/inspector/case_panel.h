// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector shows while nothing is selected: notes on the chosen stretch of time and on the whole
// case, and the list of all notes.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

namespace lockstep {

class CasePanel : public QWidget {
    Q_OBJECT

public:
    explicit CasePanel(CaseView& view, QWidget* parent = nullptr);
};

} // namespace lockstep
