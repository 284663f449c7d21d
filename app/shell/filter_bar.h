// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows the views right now, a chip each, above them: the finding, the selection, the time, the filters. Only
// the cross of a chip takes it away; its words show the finding again, or open a menu. Without any the bar is not
// there. However many there are, the window need not be wider for them.
#pragma once

#include "app/caseview/case_view.h"

#include <QStringList>
#include <QWidget>

#include <functional>

class QMenu;
class QToolButton;

namespace lockstep {

class FlowLayout;

class FilterBar : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(CaseView& view, QWidget* parent = nullptr);

    /// In full, from the left.
    QStringList chips() const;

Q_SIGNALS:
    /// From the menu of the selection: somebody else asks for the name.
    void keepRequested();

private:
    struct Chip {
        QString text;
        QString toolTip;
        QString removal; ///< what its cross does
        std::function<void()> remove;
    };

    void refresh();
    QString selectionText() const;
    QString filterText(std::size_t index) const;
    void addFindingChip();
    /// Opens a menu: only this, keep it, nothing.
    void addSelectionChip();
    /// Opens a menu: turn around, select, rename, remove.
    void addFilterChip(std::size_t index);
    /// The words, which do nothing as yet.
    QToolButton* addChip(const Chip& chip);
    void changeFilters(std::size_t index, const std::function<void(std::vector<ViewFilter>&)>& change);

    CaseView& m_view;
    FlowLayout* m_row;
};

} // namespace lockstep
