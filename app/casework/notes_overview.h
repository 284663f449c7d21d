// SPDX-License-Identifier: GPL-3.0-or-later
// All notes of the case in one list, with what each hangs on. Choosing one (double click, Enter) shows that
// account, post, finding, stretch of time or observation everywhere.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

class QListWidget;
class QListWidgetItem;

namespace lockstep {

class NotesOverview : public QWidget {
    Q_OBJECT

public:
    explicit NotesOverview(CaseView& view, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }

private:
    void refresh();
    void showSubject(const QListWidgetItem* item);

    CaseView& m_view;
    QListWidget* m_list;
};

} // namespace lockstep
