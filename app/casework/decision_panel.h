// SPDX-License-Identifier: GPL-3.0-or-later
// A person's judgement of a finding, with the reason. Choosing writes at once; so does leaving the reason.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;

namespace lockstep {

class DecisionPanel : public QWidget {
    Q_OBJECT

public:
    explicit DecisionPanel(CaseView& view, QWidget* parent = nullptr);
    ~DecisionPanel() override; ///< writes a reason that was not left yet

    /// Finding::id; empty: nothing to decide on.
    void setFinding(const std::string& finding);
    QButtonGroup* choices() const { return m_choices; }
    QLineEdit* reasonBox() const { return m_reason; }
    QString stateText() const;

private:
    void refresh();
    void decide();

    CaseView& m_view;
    std::string m_finding;
    QButtonGroup* m_choices;
    QLineEdit* m_reason;
    QLabel* m_state;
};

} // namespace lockstep
