// SPDX-License-Identifier: GPL-3.0-or-later
// Composes the window: navigator left, tabs in the centre, inspector right, linked table below. Builds and
// connects; what happens inside a panel is the panel's own.
#pragma once

#include "app/caseview/case_view.h"
#include "app/caseview/view_history.h"
#include "app/jobs/job_runner.h"
#include "app/shell/case_finder.h"
#include "app/shell/case_session.h"
#include "app/shell/command_palette.h"
#include "app/shell/settings.h"
#include "core/workspace/case_template.h"

#include <QMainWindow>
#include <QStringList>

class QDockWidget;
class QLabel;
class QStackedWidget;

namespace lockstep {

class GuideBar;
class Inspector;
class LinkedTable;
class NetworkView;
class StartPage;
class ViewTabs;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(Settings& settings, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A case is opened; other files are offered for import into a new case.
    void openFiles(const QStringList& paths);
    void openSample(Sample sample) { m_session.openSample(sample); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildPanels();
    void buildMenus();
    void buildCaseMenu();
    void buildEditMenu();
    void buildViewMenu();
    void buildSavedViews(QMenu* menu);
    void saveCurrentView();
    void keepAsFilter(bool negated);
    void buildHelpMenu();
    QDockWidget* addPanel(const QString& id, const QString& title, QWidget* content, Qt::DockWidgetArea area);

    void newCase();
    bool newCaseFor(const QString& suggestion);
    void chooseCase();
    void newFromData();
    void newFromTemplate(CaseTemplate kind);
    /// Three steps for newcomers, on a sample.
    void startGuide();
    void beginGuide();
    void showGuideStep(int step);
    void chooseImport();
    void import(const QStringList& files);
    void writeReport();
    void exportData();
    void showOpened(const QString& path);
    void leaveCase();
    void showStart();
    void showError(const Error& error);
    void report(const Result<void>& result);
    /// A finding about a follower list is seen in the followers view, one about counts in that of growth, any other
    /// in one of time.
    void showFittingView();
    /// Beside the menus.
    std::vector<CommandPlace> commandPlaces() const;
    void updateStatus();
    void updateActions();
    void updateUndo();
    /// What was done, newest first, to go back to before any of it.
    void showSteps();
    void step(int undos); ///< negative: redoes
    void tellSaved();
    void toggleLeftSide();
    void resetLayout();
    void keepPanelWidths();
    void showShortcuts();
    /// The keyboard goes to the next part of the window, or the previous one: findings, views, table, inspector,
    /// data.
    void focusPane(int step);

    Settings& m_settings;
    JobRunner m_jobs;
    CaseView m_view;
    ViewHistory m_history{m_view};
    CaseFinder m_finder{m_view, m_jobs, this};
    CaseSession m_session;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_start = nullptr;
    ViewTabs* m_tabs = nullptr;
    LinkedTable* m_table = nullptr;
    Inspector* m_inspector = nullptr;
    QLabel* m_status = nullptr;
    QMenu* m_recent = nullptr;
    QMenu* m_panels = nullptr;
    QList<QAction*> m_caseActions; ///< need an open case
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_steps = nullptr;
    QAction* m_filter = nullptr;
    QAction* m_back = nullptr;
    QAction* m_forward = nullptr;
    QByteArray m_defaultState;
    QString m_casePath;
    GuideBar* m_guide = nullptr;
    bool m_guideWhenRead = false;
};

} // namespace lockstep
