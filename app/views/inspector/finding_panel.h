// SPDX-License-Identifier: GPL-3.0-or-later
// Everything on one finding: the claim, why, how strong against controls, what else might explain it, what it
// does not show, who, which rows, and what a person decided and noted.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

class QVBoxLayout;

namespace lockstep {

class FoldableSection;

class FindingPanel : public QWidget {
    Q_OBJECT

public:
    /// @param finding  in the run of the view, which stays alive as long as this panel
    FindingPanel(CaseView& view, const Finding& finding, QWidget* parent = nullptr);

private:
    void addHead();
    void addStrength();
    void addInnocent();
    void addPrice();
    void addTables();
    void addCasework();
    FoldableSection* add(const QString& title, QWidget* content);

    CaseView& m_view;
    const std::shared_ptr<const DetectionRun> m_run;
    const std::shared_ptr<const CaseData> m_data;
    const Finding& m_finding;
    QVBoxLayout* m_column;
};

} // namespace lockstep
