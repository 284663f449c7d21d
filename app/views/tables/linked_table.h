// SPDX-License-Identifier: GPL-3.0-or-later
// The panel below all views: interactions and accounts as tables. It follows the brush and the filter of the
// case view; choosing rows selects their accounts and targets everywhere, and what is selected elsewhere is
// tinted here and brought into sight. The keyboard and screen-reader twin of every chart.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "app/views/tables/row_order.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QTabBar;
class QStackedWidget;

namespace lockstep {

class AccountsModel;
class InteractionsModel;
class TableView;

class LinkedTable : public QWidget {
    Q_OBJECT

public:
    enum Tab { interactionsTab, accountsTab };
    /// Up to so many rows the order is made at once; beyond, on a worker.
    static constexpr std::size_t maxRowsAtOnce = 50'000;

    LinkedTable(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);
    ~LinkedTable() override;

    void setTab(Tab tab);
    TableView* table(Tab tab) const { return m_panes[tab].table; }
    QLineEdit* filterBox() const { return m_filterBox; }
    /// "144 of 312 rows"
    QString statusText() const;
    bool isBusy() const;

private:
    struct Pane {
        TableView* table = nullptr;
        QString name; ///< of the setting and the job
        SortBy sort;
        bool stale = true;
        quint64 request = 0; ///< the newest; results of older ones are dropped
        bool busy = false;
    };

    void build();
    void connectView();
    Tab tab() const;
    Pane& pane(Tab tab) { return m_panes[tab]; }
    void makeStale();
    void refresh();
    RowFilter filter() const;
    template <typename Rows>
    void compute(Tab tab, std::function<Result<Rows>(const TaskContext&)> work, void (LinkedTable::*display)(Rows));
    void refreshInteractions();
    void refreshAccounts();
    void showInteractions(std::vector<std::uint32_t> order);
    void showAccounts(AccountRows rows);
    void shown(Tab tab);
    void updateStatus();
    void setEmptyTexts();
    // The selection, both ways.
    void takeSelection(Tab tab);
    void showSelection();
    void updateOnlySelection();
    void showSelectionIn(Tab tab, bool scroll);
    // Widths, order and sorting of the columns, kept in the case.
    void restoreColumns();
    void saveColumns();

    CaseView& m_view;
    JobRunner& m_jobs;
    Pane m_panes[2];
    InteractionsModel* m_interactions = nullptr;
    AccountsModel* m_accounts = nullptr;
    QTabBar* m_tabs = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLineEdit* m_filterBox = nullptr;
    QCheckBox* m_onlySelection = nullptr;
    QLabel* m_status = nullptr;
    QTimer m_typing;
    QTimer m_saving;
    bool m_syncing = false; ///< a change of selection is of our own making
    IdSet m_linkedAccounts; ///< of the selection; empty: no account selected
    IdSet m_linkedTargets;
};

} // namespace lockstep
