// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of the selected account or target; of several, what they have in common with the findings.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

class QVBoxLayout;

namespace lockstep {

class SelectionPanel : public QWidget {
    Q_OBJECT

public:
    /// Shows the selection that the view has now.
    explicit SelectionPanel(CaseView& view, QWidget* parent = nullptr);

private:
    void addAccount(AccountId account);
    void addTarget(TargetId target);
    void addSummary();
    void addFindings(const std::vector<AccountId>& accounts);
    void addTags(const Selection& on);
    void addObservations();
    void addNotes(const Subject& subject, const QString& title);
    void add(const QString& title, QWidget* content);

    CaseView& m_view;
    const std::shared_ptr<const CaseData> m_data;
    QVBoxLayout* m_column;
};

} // namespace lockstep
