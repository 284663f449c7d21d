// SPDX-License-Identifier: GPL-3.0-or-later
// The list of findings and the place to go through them: Up and Down choose, Y, H and N decide (coordinated,
// unsure, innocent) while the list has the focus; each asks for a reason in one line. A decision is a person's.
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QStackedWidget;

namespace lockstep {

class FindingsModel;

class FindingsList : public QWidget {
    Q_OBJECT

public:
    explicit FindingsList(CaseView& view, QWidget* parent = nullptr);

    QListView* list() const { return m_list; }
    FindingsModel* model() const { return m_model; }
    QComboBox* decisionFilter() const { return m_filter; }
    QLineEdit* reasonBox() const { return m_reason; }
    bool showsEmptyState() const;

Q_SIGNALS:
    /// The button of the empty list: somebody else runs the detectors.
    void detectRequested();
    /// The same of a case without data.
    void importRequested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    QWidget* buildEmptyPage();
    QWidget* buildReasonBar();
    void refresh();
    void showCurrentFinding();
    void chooseSelected();
    void chooseAgain();
    void askReason(Judgement judgement);
    bool decide(); ///< false: nothing was being decided, or it could not be written
    void closeReason();

    CaseView& m_view;
    FindingsModel* m_model = nullptr;
    QStackedWidget* m_pages = nullptr;
    QWidget* m_listPage = nullptr;
    QListView* m_list = nullptr;
    QComboBox* m_filter = nullptr;
    QLabel* m_emptyText = nullptr;
    QLabel* m_hint = nullptr; ///< keys that decide
    QWidget* m_detectButton = nullptr;
    QPushButton* m_importButton = nullptr;
    QWidget* m_reasonBar = nullptr;
    QLabel* m_reasonLabel = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_message = nullptr;
    Judgement m_judgement = Judgement::undecided;
    QString m_deciding; ///< finding whose reason is asked for
    bool m_syncing = false;
};

} // namespace lockstep
