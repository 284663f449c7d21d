// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of the case. Choosing one (double click, Enter) selects what bears it; the menu filters by it, renames it
// and removes it.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QMenu;

namespace lockstep {

class TagsList : public QWidget {
    Q_OBJECT

public:
    explicit TagsList(CaseView& view, QWidget* parent = nullptr);

    QListWidget* list() const { return m_list; }

private:
    const Tag* current() const;
    void refresh();
    void select();
    void fillMenu(QMenu& menu);
    void filter(bool negated);
    void rename();
    void write(const std::vector<Tag>& changed);

    CaseView& m_view;
    QListWidget* m_list;
    QLabel* m_message;
};

} // namespace lockstep
