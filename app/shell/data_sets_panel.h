// SPDX-License-Identifier: GPL-3.0-or-later
// The navigator's list of what was imported: data sets with their files, rows and what was refused.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

class QTreeWidget;

namespace lockstep {

class DataSetsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataSetsPanel(CaseView& view, QWidget* parent = nullptr);

private:
    void fill();

    CaseView& m_view;
    QTreeWidget* m_tree = nullptr;
};

} // namespace lockstep
