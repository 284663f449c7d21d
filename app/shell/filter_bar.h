// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows the views right now, a chip each, above them: the finding, the selection, the time, the filters. A
// click or Space on a chip takes it away, or opens the menu of a filter; without any the bar is not there.
#pragma once

#include "app/caseview/case_view.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QHBoxLayout;

namespace lockstep {

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(CaseView& view, QWidget* parent = nullptr);

    /// As they are shown, from the left.
    QStringList chips() const;

private:
    void refresh();
    QString selectionText() const;
    /// Opens a menu: turn around, select, rename, remove.
    void addFilterChip(std::size_t index);
    void addChip(const QString& text, const QString& toolTip, const std::function<void()>& remove);

    CaseView& m_view;
    QHBoxLayout* m_row;
};

} // namespace lockstep
