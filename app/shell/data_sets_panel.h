// SPDX-License-Identifier: GPL-3.0-or-later
// The navigator's list of what was imported: data sets with their files, rows and what was refused.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QTreeWidget;

namespace lockstep {

class DataSetsPanel : public QWidget {
    Q_OBJECT

public:
    explicit DataSetsPanel(CaseView& view, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The person said yes to the question.
    void removalRequested(lockstep::DataSetId id);

private:
    void fill();
    void updateButton();
    std::optional<DataSetId> chosen() const;
    void askToRemove();

    CaseView& m_view;
    QTreeWidget* m_tree = nullptr;
    QPushButton* m_remove = nullptr;
};

} // namespace lockstep
