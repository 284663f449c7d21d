// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/importing/import_dialog.h"
#include "app/importing/import_words.h"
#include "app/reporting/case_report.h"
#include "app/reporting/report_dialog.h"
#include "app/shell/case_thumbnails.h"
#include "app/shell/data_sets_panel.h"
#include "app/shell/filter_bar.h"
#include "app/shell/guide_bar.h"
#include "app/shell/jobs_strip.h"
#include "app/shell/overview_view.h"
#include "app/shell/start_page.h"
#include "app/shell/undo_steps.h"
#include "app/shell/view_tabs.h"
#include "app/text/text.h"
#include "app/views/charts/ages_view.h"
#include "app/views/charts/arrivals_view.h"
#include "app/views/charts/change_view.h"
#include "app/views/charts/comments_view.h"
#include "app/views/charts/coverage_view.h"
#include "app/views/charts/growth_view.h"
#include "app/views/charts/hours_view.h"
#include "app/views/charts/matrix_view.h"
#include "app/views/charts/names_view.h"
#include "app/views/charts/shared_likers_view.h"
#include "app/views/charts/signals_view.h"
#include "app/views/findings/findings_list.h"
#include "app/views/fingerprint/fingerprint_view.h"
#include "app/views/inspector/inspector.h"
#include "app/views/network/network_view.h"
#include "app/views/tables/linked_table.h"
#include "app/views/timeline/time_strip.h"
#include "app/views/timeline/timeline_view.h"
#include "app/widgets/screen_fit.h"
#include "core/report/graph_export.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

#include <array>

namespace lockstep {

namespace {

const QString caseSuffix = QStringLiteral(".lockstep");
const std::string arrangementSetting = "window.tabs";
enum Tab { overviewTab, timelineTab, networkTab, followersTab, arrivalsTab, matrixTab, sharedLikersTab, growthTab };
constexpr int stateVersion = 1; ///< a higher number forgets layouts that no longer fit

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const auto& url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

QString withSuffix(const QString& path)
{
    return path.endsWith(caseSuffix) ? path : path + caseSuffix;
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

MainWindow::MainWindow(Settings& settings, QWidget* parent)
    : QMainWindow(parent), m_settings(settings), m_session(m_view, m_jobs)
{
    setAcceptDrops(true);
    setObjectName(QStringLiteral("MainWindow"));
    resizeWithinScreen(*this, {1360, 860});
    buildPanels();
    buildMenus();
    connect(&m_view, &CaseView::caseAboutToChange, this, [this] {
        if (m_view.data() && m_settings.recentCases().contains(QFileInfo(m_casePath).absoluteFilePath()))
            keepThumbnail(m_casePath, m_tabs->picture());
        // A lost arrangement of tabs is not worth a question when the case is let go of.
        if (const auto& file = m_view.caseFile(); file && !file->isReadOnly())
            (void)file->setSetting(arrangementSetting, toUtf8(m_tabs->arrangement()));
    });
    connect(&m_session, &CaseSession::opened, this, &MainWindow::showOpened);
    connect(&m_session, &CaseSession::failed, this, &MainWindow::showError);
    connect(&m_session, &CaseSession::lost, this, &MainWindow::leaveCase);
    for (const auto signal : {&CaseView::dataChanged, &CaseView::selectionChanged, &CaseView::filterChanged,
                              &CaseView::brushChanged, &CaseView::findingsChanged, &CaseView::caseworkChanged}) {
        connect(&m_view, signal, this, &MainWindow::updateStatus);
        connect(&m_view, signal, this, &MainWindow::updateActions);
    }
    connect(&m_view, &CaseView::caseworkChanged, this, &MainWindow::updateUndo);
    connect(&m_view, &CaseView::findingShown, this, &MainWindow::showFittingView);
    connect(&m_history, &ViewHistory::changed, this, &MainWindow::updateActions);
    m_defaultState = saveState(stateVersion);
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState(), stateVersion);
    showStart();
    if (const auto left = m_settings.openCase(); QFileInfo(left).isFile())
        m_start->offerRecovery(left);
    connect(&m_session, &CaseSession::read, this, [this] {
        if (std::exchange(m_guideWhenRead, false))
            beginGuide();
    });
}

MainWindow::~MainWindow()
{
    // Panels write what was typed when they go: they must go before the case that they write to, and the window,
    // which has lost some of its parts by then, need not hear of it.
    m_view.disconnect(this);
    qDeleteAll(findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
}

void MainWindow::buildPanels()
{
    m_start = new StartPage(m_settings, this);
    m_tabs = new ViewTabs(this);
    // The order of enum Tab.
    auto* overview = new OverviewView(m_view, m_jobs, this);
    m_tabs->add(overview, tr("Overview"));
    connect(overview, &OverviewView::chartWanted, this,
            [this](const QString& name) { m_tabs->show(m_tabs->indexOf(name)); });
    m_tabs->add(new TimelineView(m_view, m_jobs, this), tr("Timeline"));
    m_tabs->add(new NetworkView(m_view, m_jobs, this), tr("Network"));
    m_tabs->add(new FingerprintView(m_view, m_jobs, this), tr("Followers"));
    m_tabs->add(new ArrivalsView(m_view, m_jobs, this), tr("Arrivals"));
    m_tabs->add(new MatrixView(m_view, m_jobs, this), tr("Matrix"));
    m_tabs->add(new SharedLikersView(m_view, m_jobs, this), tr("Shared likers"));
    m_tabs->add(new GrowthView(m_view, m_jobs, this), tr("Growth"));
    m_tabs->add(new HoursView(m_view, m_jobs, this), tr("Hours"));
    m_tabs->add(new AgesView(m_view, m_jobs, this), tr("Account ages"));
    m_tabs->add(new CommentsView(m_view, m_jobs, this), tr("Comments"));
    m_tabs->add(new NamesView(m_view, m_jobs, this), tr("Names"));
    m_tabs->add(new CoverageView(m_view, m_jobs, this), tr("Mutual reactions"));
    m_tabs->add(new ChangeView(m_view, m_jobs, this), tr("Before and after"));
    m_tabs->add(new SignalsView(m_view, m_jobs, this), tr("Agreement"));
    m_tabs->bringForward(timelineTab);
    connect(m_tabs, &ViewTabs::aboutToRearrange, this, &MainWindow::keepPanelWidths);
    auto* workspace = new QWidget(this);
    auto* column = new QVBoxLayout(workspace);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_guide = new GuideBar(this);
    column->addWidget(m_guide);
    auto* narrowing = new FilterBar(m_view, this);
    connect(narrowing, &FilterBar::keepRequested, this, [this] { keepAsFilter(false); });
    column->addWidget(narrowing);
    column->addWidget(m_tabs, 1);
    column->addWidget(new TimeStrip(m_view, m_jobs, this));
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_start);
    m_pages->addWidget(workspace);
    setCentralWidget(m_pages);

    auto* findings = new FindingsList(m_view, this);
    m_table = new LinkedTable(m_view, m_jobs, this);
    m_inspector = new Inspector(m_view, m_jobs, this);
    setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_panels = new QMenu(tr("&Panels"), this);
    auto* findingsPanel = addPanel(QStringLiteral("findings"), tr("Findings"), findings, Qt::LeftDockWidgetArea);
    auto* dataSets = new DataSetsPanel(m_view, this);
    auto* dataPanel = addPanel(QStringLiteral("data"), tr("Data"), dataSets, Qt::LeftDockWidgetArea);
    auto* inspectorPanel =
        addPanel(QStringLiteral("inspector"), tr("Inspector"), m_inspector, Qt::RightDockWidgetArea);
    auto* tablePanel = addPanel(QStringLiteral("table"), tr("Table"), m_table, Qt::BottomDockWidgetArea);
    inspectorPanel->toggleViewAction()->setShortcut(Qt::Key_F7);
    resizeDocks({findingsPanel, dataPanel}, {520, 240}, Qt::Vertical);
    resizeDocks({findingsPanel, inspectorPanel}, {std::min(300, width() * 2 / 9), std::min(340, width() / 4)},
                Qt::Horizontal);
    resizeDocks({tablePanel}, {std::min(240, height() / 4)},
                Qt::Vertical); // the views need the room of a small screen

    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setMinimumWidth(1); // cut rather than wider than the screen
    statusBar()->addWidget(m_status, 1);
    statusBar()->addPermanentWidget(new JobsStrip(m_jobs, this));

    connect(m_start, &StartPage::openRequested, this, &MainWindow::chooseCase);
    connect(m_start, &StartPage::newFromDataRequested, this, &MainWindow::newFromData);
    connect(m_start, &StartPage::caseChosen, &m_session, &CaseSession::open);
    connect(m_start, &StartPage::sampleChosen, &m_session, &CaseSession::openSample);
    connect(m_start, &StartPage::templateChosen, this, &MainWindow::newFromTemplate);
    connect(m_start, &StartPage::guideRequested, this, &MainWindow::startGuide);
    connect(m_guide, &GuideBar::stepShown, this, &MainWindow::showGuideStep);
    connect(dataSets, &DataSetsPanel::removalRequested, this, [this](DataSetId id) {
        if (m_session.isBusy())
            statusBar()->showMessage(tr("Wait until the work in progress is done, or cancel it."), 8000);
        else
            m_session.removeDataSet(id);
    });
    connect(findings, &FindingsList::detectRequested, &m_session, &CaseSession::detect);
    connect(findings, &FindingsList::importRequested, this, &MainWindow::chooseImport);
}

QDockWidget* MainWindow::addPanel(const QString& id, const QString& title, QWidget* content, Qt::DockWidgetArea area)
{
    auto* dock = new QDockWidget(title, this);
    dock->setObjectName(id);
    dock->setWidget(content);
    // Never floating: dragging panels out does not work on every desktop.
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
    addDockWidget(area, dock);
    m_panels->addAction(dock->toggleViewAction());
    return dock;
}

/// More panes need more room and take it from the panels, which would not get it back from fewer.
void MainWindow::keepPanelWidths()
{
    QList<QDockWidget*> panels;
    QList<int> widths;
    for (const auto* name : {"findings", "inspector"})
        if (auto* panel = findChild<QDockWidget*>(QLatin1String(name)); panel && panel->isVisible()) {
            panels << panel;
            widths << panel->width();
        }
    QTimer::singleShot(0, this, [this, panels, widths] { resizeDocks(panels, widths, Qt::Horizontal); });
}

void MainWindow::openFiles(const QStringList& paths)
{
    QStringList tables;
    for (const auto& path : paths) {
        if (path.endsWith(caseSuffix)) {
            m_session.open(path);
            return;
        }
        tables << path;
    }
    if (m_view.caseFile() || newCaseFor(QFileInfo(tables.front()).completeBaseName()))
        import(tables);
}

void MainWindow::newCase()
{
    newCaseFor(tr("case"));
}

bool MainWindow::newCaseFor(const QString& suggestion)
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Where should the new case be kept?"),
                                                   documents() + QLatin1Char('/') + suggestion + caseSuffix,
                                                   tr("Lockstep case (*.lockstep)"));
    if (path.isEmpty())
        return false;
    // The dialog asked whether to replace a file; a case is never overwritten, so say what to do instead.
    return m_session.create(withSuffix(path));
}

void MainWindow::newFromTemplate(CaseTemplate kind)
{
    if (!newCaseFor(say(title(kind)).remove(QLatin1Char('?'))))
        return;
    for (const auto& question : questions(kind))
        if (const auto added = m_view.addNote({}, say(question)); !added)
            return showError(added.error());
    report(m_view.caseFile()->forgetSteps()); // the questions are how this case begins
    updateUndo();
    statusBar()->showMessage(tr("The questions stand in the notes of the case. Import data to begin."), 15'000);
}

void MainWindow::startGuide()
{
    // It speaks of what the sample shows: on another case its words would not fit.
    const auto sample = Sample::likeSubscription;
    if (m_session.isOpen(sample) && m_view.run()) {
        beginGuide();
        return;
    }
    if (m_view.caseFile()
        && QMessageBox::question(this, tr("First steps"),
                                 tr("The first steps go through a sample. Close this case and open the sample? "
                                    "Everything in the case is saved."))
               != QMessageBox::Yes)
        return;
    m_guideWhenRead = true;
    m_session.openSample(sample);
}

void MainWindow::beginGuide()
{
    m_settings.setGuided();
    m_view.showBestFinding();
    m_guide->start();
}

void MainWindow::showGuideStep(int step)
{
    const std::array<const char*, GuideBar::steps> panes{"findings", nullptr, "inspector"};
    if (const auto* name = panes[static_cast<std::size_t>(step - 1)])
        findChild<QDockWidget*>(QLatin1String(name))->setVisible(true);
    else
        m_tabs->bringForward(timelineTab);
}

void MainWindow::chooseCase()
{
    const auto path =
        QFileDialog::getOpenFileName(this, tr("Open a case"), documents(), tr("Lockstep case (*.lockstep)"));
    if (!path.isEmpty())
        m_session.open(path);
}

void MainWindow::newFromData()
{
    const auto files =
        QFileDialog::getOpenFileNames(this, tr("Which files hold the data?"), documents(), importFilter());
    if (!files.isEmpty() && newCaseFor(QFileInfo(files.front()).completeBaseName()))
        import(files);
}

void MainWindow::chooseImport()
{
    const auto files = QFileDialog::getOpenFileNames(this, tr("Which files hold the data?"), {}, importFilter());
    if (!files.isEmpty())
        import(files);
}

void MainWindow::import(const QStringList& files)
{
    if (!m_view.caseFile())
        return;
    auto* dialog = new ImportDialog(m_view.caseFile(), m_jobs, files, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::imported, &m_session, &CaseSession::refresh);
    dialog->open();
}

void MainWindow::writeReport()
{
    if (!m_view.run())
        return;
    ReportOptions initial;
    initial.language = toUtf8(windowLanguage().code());
    const auto file = m_view.caseFile();
    initial.title = file->path().stem().string();
    const auto source = [file, data = m_view.data(), graph = m_view.wholeGraph()](const ReportOptions& options) {
        return reportInputOf(*file, data, graph, options, LOCKSTEP_VERSION, {QDateTime::currentMSecsSinceEpoch()});
    };
    auto* dialog = new ReportDialog(m_jobs, source, *m_view.run(), initial, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReportDialog::saved, this, [this, file](const QString& path, const SealedReport& sealed) {
        report(logReport(*file, sealed));
        statusBar()->showMessage(tr("Wrote %1").arg(QFileInfo(path).fileName()), 8000);
    });
    dialog->open();
}

void MainWindow::exportData()
{
    const std::array<std::pair<QString, ExportFormat>, 6> choices{
        {{tr("Table (*.csv)"), ExportFormat::csv},
         {tr("Graph for Gephi (*.gexf)"), ExportFormat::gexf},
         {tr("GraphML (*.graphml)"), ExportFormat::graphml},
         {tr("JSON (*.json)"), ExportFormat::json},
         {tr("Input of CooRTweet (*.csv)"), ExportFormat::coortweet},
         {tr("Input of D-Cube (*.txt)"), ExportFormat::dcube}}};
    QStringList filters;
    for (const auto& choice : choices)
        filters.append(choice.first);
    QString filter;
    const auto path = QFileDialog::getSaveFileName(this, tr("Export the data"), QFileInfo(m_casePath).path(),
                                                   filters.join(QStringLiteral(";;")), &filter);
    if (path.isEmpty())
        return;
    // An ending that says it wins; two of the formats have none of their own.
    auto format = exportFormatFromName(toUtf8(QFileInfo(path).suffix().toLower()));
    for (const auto& choice : choices)
        if (choice.first == filter
            && (!format || choice.second == ExportFormat::coortweet || choice.second == ExportFormat::dcube))
            format = choice.second;
    const auto run = m_view.run();
    m_jobs.start<void>(
        QStringLiteral("export"), tr("Exporting"), this,
        [data = m_view.data(), run, path = path.toStdString(), format = format.value_or(ExportFormat::byEnding)](
            const TaskContext& task) { return exportCase(*data, run.get(), path, task, format); },
        [this, path](const Result<void>& written) {
            if (written)
                statusBar()->showMessage(tr("Wrote %1").arg(QFileInfo(path).fileName()), 8000);
            else
                showError(written.error());
        });
}

void MainWindow::showOpened(const QString& path)
{
    m_casePath = path;
    m_settings.rememberCase(path);
    m_settings.setOpenCase(path);
    m_start->offerRecovery({});
    setWindowTitle(QFileInfo(path).completeBaseName());
    setWindowFilePath({});
    statusBar()->clearMessage(); // it spoke of another case
    m_pages->setCurrentIndex(1);
    for (auto* dock : findChildren<QDockWidget*>())
        dock->setVisible(true);
    restoreState(m_settings.windowState(), stateVersion);
    if (const auto arrangement = m_view.caseFile()->setting(arrangementSetting); arrangement && *arrangement)
        m_tabs->arrange(toQString(**arrangement));
    updateActions();
    updateStatus();
}

void MainWindow::leaveCase()
{
    m_session.close();
    m_settings.setOpenCase({});
    showStart();
}

void MainWindow::showStart()
{
    m_casePath.clear();
    m_guide->stop();
    setWindowTitle({});
    statusBar()->clearMessage();
    m_pages->setCurrentIndex(0);
    m_start->refresh();
    for (auto* dock : findChildren<QDockWidget*>())
        dock->setVisible(false);
    updateUndo();
    updateActions();
    updateStatus();
}

void MainWindow::showError(const Error& error)
{
    if (error.code == ErrorCode::cancelled) {
        statusBar()->showMessage(say(error), 8000);
        return;
    }
    QMessageBox box(QMessageBox::Warning, tr("Lockstep"), say(error), QMessageBox::Ok, this);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

void MainWindow::report(const Result<void>& result)
{
    if (!result)
        showError(result.error());
}

void MainWindow::showFittingView()
{
    const auto* finding = m_view.finding();
    if (finding && finding->ranks)
        m_tabs->bringForward(followersTab);
    else if (finding && finding->detector == "D6") // a growth curve: there may be no interactions at all
        m_tabs->bringForward(growthTab);
    else if (finding && (m_tabs->isInFront(followersTab) || m_tabs->isInFront(growthTab)))
        m_tabs->bringForward(timelineTab);
}

void MainWindow::updateStatus()
{
    const auto shown = m_view.data();
    if (!shown) {
        m_status->clear();
        return;
    }
    const auto& language = windowLanguage();
    const auto count = [&language](std::size_t n) { return language.number(static_cast<std::int64_t>(n)); };
    auto text = tr("Interactions: %1 · accounts: %2 · targets: %3")
                    .arg(count(shown->interactions.size()), count(shown->accountNames.size()),
                         count(shown->targetNames.size()));
    if (isSynthetic(*shown))
        text.prepend(tr("Synthetic data, all accounts are invented") + QStringLiteral("   ·   "));
    const auto& selection = m_view.selection();
    if (!selection.empty())
        text += QStringLiteral("   ·   ")
                + tr("Selected accounts: %1, targets: %2")
                      .arg(count(selection.accounts.size()), count(selection.targets.size()));
    if (m_view.filteredToSelection())
        text += QStringLiteral("   ·   ") + tr("filtered to the selection");
    if (m_view.brush())
        text += QStringLiteral("   ·   ") + tr("part of the time");
    m_status->setText(text);
    m_status->setToolTip(text);
}

void MainWindow::updateActions()
{
    const bool open = m_view.caseFile() != nullptr;
    for (auto* action : m_caseActions)
        action->setEnabled(open);
    m_filter->setChecked(m_view.filteredToSelection());
    m_filter->setEnabled(m_view.filteredToSelection() || !m_view.selection().empty());
    m_back->setEnabled(open && m_history.canGoBack());
    m_forward->setEnabled(open && m_history.canGoForward());
}

void MainWindow::updateUndo()
{
    QString undo;
    QString redo;
    if (m_view.caseFile())
        if (const auto steps = m_view.caseFile()->steps())
            for (const auto& step : *steps) { // oldest first
                if (!step.undone)
                    undo = stepText(step);
                else if (redo.isEmpty())
                    redo = stepText(step);
            }
    m_undo->setEnabled(!undo.isEmpty());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(undo));
    m_redo->setEnabled(!redo.isEmpty());
    m_redo->setText(redo.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(redo));
    m_steps->setEnabled(m_undo->isEnabled() || m_redo->isEnabled());
}

void MainWindow::focusPane(int step)
{
    const auto dock = [this](const char* name) { return findChild<QDockWidget*>(QLatin1String(name)); };
    const std::array<QWidget*, 5> panes{dock("findings"), m_tabs, dock("table"), dock("inspector"), dock("data")};
    const auto firstIn = [](QWidget* pane) {
        QWidget* widget = pane;
        do {
            widget = widget->nextInFocusChain();
            if (pane->isAncestorOf(widget) && widget->isVisible() && widget->isEnabled()
                && (widget->focusPolicy() & Qt::TabFocus) != 0)
                return widget;
        } while (widget != pane);
        return static_cast<QWidget*>(nullptr);
    };
    const auto count = static_cast<int>(panes.size());
    int current = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i)
        if (auto* focused = QApplication::focusWidget();
            focused && panes[static_cast<std::size_t>(i)]->isAncestorOf(focused))
            current = i;
    for (int tried = 0; tried < count; ++tried) {
        current = (current + step + count) % count;
        if (auto* widget = firstIn(panes[static_cast<std::size_t>(current)])) {
            widget->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
}

void MainWindow::resetLayout()
{
    restoreState(m_defaultState, stateVersion);
    m_tabs->unsplit();
    for (auto* dock : findChildren<QDockWidget*>())
        dock->setVisible(m_view.caseFile() != nullptr);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_view.caseFile())
        m_settings.setWindow(saveGeometry(), saveState(stateVersion));
    m_session.close();
    m_settings.setOpenCase({});
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openFiles(localFiles(event->mimeData()));
}

} // namespace lockstep

#include "moc_main_window.cpp"
