// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of the main window and their shortcuts, see "Shortcuts" in the Help menu.
#include "app/shell/main_window.h"

#include "app/caseview/saved_views.h"
#include "app/casework/observations.h"
#include "app/casework/picture_button.h"
#include "app/casework/tag_dialog.h"
#include "app/shell/case_finder.h"
#include "app/shell/start_page.h"
#include "app/shell/theme.h"
#include "app/shell/undo_steps.h"
#include "app/shell/view_tabs.h"
#include "app/text/text.h"
#include "app/views/inspector/inspector.h"
#include "app/views/tables/linked_table.h"
#include "app/widgets/ask_text.h"
#include "app/widgets/screen_fit.h"

#include <QActionGroup>
#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {

/// All other accounts; targets stay as they are.
Selection inverted(const CaseView& view)
{
    Selection others;
    others.targets = view.selection().targets;
    if (!view.data())
        return others;
    for (std::uint32_t i = 0; i < view.data()->accountNames.size(); ++i)
        if (!view.isSelected(AccountId(i)))
            others.accounts.emplace_back(i);
    return others;
}

} // namespace

void MainWindow::buildMenus()
{
    buildCaseMenu();
    buildEditMenu();
    buildViewMenu();
    buildHelpMenu();
}

void MainWindow::buildCaseMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Case"));
    menu->addAction(tr("&New case…"), QKeySequence::New, this, &MainWindow::newCase);
    menu->addAction(tr("New case &from data…"), this, &MainWindow::newFromData);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::chooseCase);
    m_recent = menu->addMenu(tr("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, [this] {
        m_recent->clear();
        for (const auto& path : m_settings.recentCases()) {
            auto title = QFileInfo(path).completeBaseName();
            m_recent->addAction(title.replace(QLatin1Char('&'), QStringLiteral("&&")), this,
                                [this, path] { m_session.open(path); });
        }
        m_recent->addSeparator();
        m_recent->addAction(tr("Forget these"), this, [this] {
            m_settings.clearRecentCases();
            m_start->refresh();
        });
    });
    m_caseActions << menu->addAction(tr("&Save"), QKeySequence::Save, this, &MainWindow::tellSaved);
    menu->addSeparator();
    m_caseActions << menu->addAction(tr("&Import data…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_I), this,
                                     &MainWindow::chooseImport);
    m_caseActions << menu->addAction(tr("Import a fol&der…"), this, [this] {
        const auto folder = QFileDialog::getExistingDirectory(this, tr("Which folder holds the data?"));
        if (!folder.isEmpty())
            import({folder});
    });
    m_caseActions << menu->addAction(tr("&Look for coordination"), Qt::Key_F5, &m_session, &CaseSession::detect);
    menu->addSeparator();
    m_caseActions << menu->addAction(tr("Write &report…"), QKeySequence::Print, this, &MainWindow::writeReport);
    m_caseActions << menu->addAction(tr("&Export data…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), this,
                                     &MainWindow::exportData);
    menu->addSeparator();
    m_caseActions << menu->addAction(tr("&Close case"), QKeySequence::Close, this, &MainWindow::leaveCase);
    menu->addAction(tr("&Quit"), QKeySequence::Quit, this, &QWidget::close);
}

void MainWindow::buildEditMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Edit"));
    m_undo = menu->addAction(tr("&Undo"), QKeySequence::Undo, this, [this] { step(1); });
    m_redo = menu->addAction(tr("&Redo"), this, [this] { step(-1); });
    m_redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    m_steps = menu->addAction(tr("What was &done…"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z), this,
                              &MainWindow::showSteps);
    menu->addSeparator();
    auto* find = menu->addAction(tr("&Find in the case…"), &m_finder, &CaseFinder::ask);
    find->setShortcuts({QKeySequence(QKeySequence::Find), QKeySequence(Qt::CTRL | Qt::Key_L)});
    m_caseActions << find;
    m_caseActions << menu->addAction(tr("Ne&xt hit"), Qt::Key_F3, this, [this] { m_finder.go(1); });
    m_caseActions << menu->addAction(tr("Pre&vious hit"), QKeySequence(Qt::SHIFT | Qt::Key_F3), this,
                                     [this] { m_finder.go(-1); });
    connect(&m_finder, &CaseFinder::wentTo, this,
            [this](const QString& hit) { statusBar()->showMessage(hit, 8000); });
    m_caseActions << menu->addAction(tr("Find in the &table"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), this,
                                     [this] {
                                         m_table->filterBox()->setFocus(Qt::ShortcutFocusReason);
                                         m_table->filterBox()->selectAll();
                                     });
    m_caseActions << menu->addAction(tr("&Invert the selection"), this, // Ctrl+I is that of the network
                                     [this] { m_view.select(inverted(m_view)); });
    m_caseActions << menu->addAction(tr("Select &nothing"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), this,
                                     [this] { m_view.select({}); });
    m_caseActions << menu->addAction(tr("Add a n&ote"), QKeySequence(Qt::CTRL | Qt::Key_M), this, [this] {
        findChild<QDockWidget*>(QStringLiteral("inspector"))->setVisible(true);
        m_inspector->startNote();
    });
    m_caseActions << menu->addAction(
        tr("&Pin what the view shows"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), this, [this] {
            const auto buttons = m_tabs->current()->findChildren<PictureButton*>();
            // The overview is made of small charts whose bars are hidden: each has a view of its own.
            const auto own = std::find_if(buttons.begin(), buttons.end(), [](const PictureButton* button) {
                return !button->isHidden() && !button->parentWidget()->isHidden();
            });
            if (own != buttons.end())
                (*own)->pin();
            else
                statusBar()->showMessage(tr("This view has no picture of its own: choose the one that you mean."),
                                         8000);
        });
    m_caseActions << menu->addAction(
        tr("Write do&wn an observation"), QKeySequence(Qt::CTRL | Qt::Key_K), this, [this] {
            findChild<QDockWidget*>(QStringLiteral("inspector"))->setVisible(true);
            if (!m_inspector->startNote(Inspector::NoteOn::group))
                statusBar()->showMessage(tr("An observation is about several things: select more accounts "
                                            "or posts, or a stretch of time as well. Notes on one: Ctrl+M."),
                                         8000);
        });
    m_caseActions << menu->addAction(
        tr("&Add the selection to an observation…"), QKeySequence(Qt::CTRL | Qt::Key_E), this, [this] {
            if (!addToObservation(m_view, this, [this](const Result<void>& added) { report(added); }))
                statusBar()->showMessage(tr("Select accounts or targets, and write down an observation first "
                                            "(Ctrl+K)."),
                                         8000);
        });
    m_caseActions << menu->addAction(tr("Ta&gs of the selection…"), QKeySequence(Qt::CTRL | Qt::Key_T), this, [this] {
        if (m_view.selection().empty())
            statusBar()->showMessage(tr("Select accounts or targets first."), 8000);
        else
            editTags(m_view, m_view.selection(), this);
    });
    m_filter = menu->addAction(tr("Show only the &selection"));
    m_filter->setCheckable(true);
    m_filter->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    connect(m_filter, &QAction::triggered, this, [this](bool on) { m_view.setFilteredToSelection(on); });
    m_caseActions << m_filter;
    m_caseActions << menu->addAction(tr("&Keep the selection as a filter…"),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), this,
                                     [this] { keepAsFilter(false); });
    m_caseActions << menu->addAction(tr("Filter the selection &out…"), this, [this] { keepAsFilter(true); });
    m_caseActions << menu->addAction(tr("Remove all filters"), this, [this] { m_view.setFilters({}); });
    m_caseActions << menu->addAction(tr("Show all &time"), this, [this] { m_view.setBrush(std::nullopt); });
    menu->addSeparator();
    menu->addAction(tr("&Commands…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), this,
                    [this] { showCommands(*menuBar(), commandPlaces(), this); });
}

std::vector<CommandPlace> MainWindow::commandPlaces() const
{
    std::vector<CommandPlace> places;
    if (!m_view.caseFile())
        return places;
    places.push_back({m_tabs->currentTitle(), m_tabs->current()});
    for (auto* dock : findChildren<QDockWidget*>())
        if (!dock->isHidden())
            places.push_back({dock->windowTitle(), dock->widget()});
    return places;
}

void MainWindow::buildViewMenu()
{
    auto* menu = menuBar()->addMenu(tr("&View"));
    for (int i = 0; i < m_tabs->count(); ++i) {
        // Ctrl+9 and Ctrl+0 fit a picture into its view.
        const auto key = i < 8 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + i)) : QKeySequence();
        m_caseActions << menu->addAction(m_tabs->title(i), key, this, [this, i] { m_tabs->show(i); });
    }
    menu->addSeparator();
    m_back = menu->addAction(tr("&Back to what was shown before"), QKeySequence(Qt::ALT | Qt::Key_Left), &m_history,
                             &ViewHistory::back);
    m_forward = menu->addAction(tr("For&ward again"), QKeySequence(Qt::ALT | Qt::Key_Right), &m_history,
                                &ViewHistory::forward);
    buildSavedViews(menu->addMenu(tr("Saved &views")));
    menu->addSeparator();
    m_caseActions << menu->addAction(tr("&Split: current view into a pane of its own"),
                                     QKeySequence(Qt::CTRL | Qt::Key_Backslash), m_tabs, &ViewTabs::split);
    m_caseActions << menu->addAction(tr("All views in &one pane"),
                                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backslash), m_tabs,
                                     &ViewTabs::unsplit);
    m_caseActions << menu->addAction(tr("&Next pane"), Qt::Key_F6, this, [this] { focusPane(1); });
    m_caseActions << menu->addAction(tr("Pre&vious pane"), QKeySequence(Qt::SHIFT | Qt::Key_F6), this,
                                     [this] { focusPane(-1); });
    menu->addMenu(m_panels);
    m_caseActions << menu->addAction(tr("Left s&ide"), Qt::Key_F9, this, &MainWindow::toggleLeftSide);
    m_caseActions << menu->addAction(tr("&Reset layout"), this, &MainWindow::resetLayout);
    menu->addAction(tr("&Full screen"), Qt::Key_F11, this,
                    [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    menu->addSeparator();

    auto* themes = menu->addMenu(tr("&Colours"));
    auto* themeGroup = new QActionGroup(this);
    const std::pair<Theme, QString> themeNames[] = {{Theme::system, tr("As the system")},
                                                    {Theme::light, tr("Light")},
                                                    {Theme::dark, tr("Dark")},
                                                    {Theme::contrast, tr("High contrast")}};
    for (const auto& [theme, title] : themeNames) {
        auto* action = themes->addAction(title, this, [this, chosen = theme] {
            m_settings.setTheme(chosen);
            applyTheme(*qApp, chosen);
        });
        action->setCheckable(true);
        action->setChecked(m_settings.theme() == theme);
        themeGroup->addAction(action);
    }
    auto* languages = menu->addMenu(tr("&Language"));
    auto* languageGroup = new QActionGroup(this);
    // Each language by its own name, so that it is found by who reads it.
    const std::pair<QString, QString> languageNames[] = {{QString(), tr("As the system")},
                                                         {QStringLiteral("en"), QStringLiteral("English")},
                                                         {QStringLiteral("nl"), QStringLiteral("Nederlands")}};
    for (const auto& [code, title] : languageNames) {
        auto* action = languages->addAction(title, this, [this, chosen = code] {
            m_settings.setLanguage(chosen);
            QMessageBox::information(this, tr("Language"), tr("The language changes when Lockstep starts again."));
        });
        action->setCheckable(true);
        action->setChecked(m_settings.language() == code);
        languageGroup->addAction(action);
    }
    auto* remember = menu->addAction(tr("Remember recent cases"), this, [this](bool on) {
        m_settings.setRemembersCases(on);
        m_start->refresh();
    });
    remember->setCheckable(true);
    remember->setChecked(m_settings.remembersCases());
}

void MainWindow::step(int undos)
{
    const auto words = undos > 0 ? tr("Undone: %1") : tr("Done again: %1");
    const auto steps = m_view.caseFile()->steps();
    if (!steps)
        return showError(steps.error());
    auto next = std::find_if(steps->begin(), steps->end(), [](const CaseStep& s) { return s.undone; });
    QStringList taken;
    for (int i = 0; i < std::abs(undos) && next != (undos > 0 ? steps->begin() : steps->end()); ++i) {
        if (const auto done = undos > 0 ? m_view.undo() : m_view.redo(); !done)
            return showError(done.error());
        taken << stepText(undos > 0 ? *--next : *next++);
    }
    if (!taken.isEmpty())
        statusBar()->showMessage(words.arg(taken.join(QStringLiteral(", "))), 8000);
}

void MainWindow::showSteps()
{
    if (const auto steps = m_view.caseFile()->steps())
        lockstep::showSteps(
            *steps, [this](int undos) { step(undos); }, this);
    else
        showError(steps.error());
}

void MainWindow::tellSaved()
{
    const auto name = QFileInfo(m_casePath).fileName();
    if (m_view.caseFile()->isReadOnly()) {
        statusBar()->showMessage(tr("%1 is open for reading only: nothing is changed in it.").arg(name), 8000);
        return;
    }
    const auto log = m_view.caseFile()->log();
    if (!log || log->empty())
        return report(log ? Result<void>() : Result<void>(log.error()));
    statusBar()->showMessage(tr("Everything is saved already, as soon as it is done: in %1, last change %2.")
                                 .arg(name, windowLanguage().moment({log->back().at, Precision::minute})),
                             8000);
}

/// Away when any of it is there, else all of it.
void MainWindow::toggleLeftSide()
{
    QList<QDockWidget*> side;
    for (auto* dock : findChildren<QDockWidget*>())
        if (dockWidgetArea(dock) == Qt::LeftDockWidgetArea)
            side << dock;
    const bool shown =
        std::any_of(side.begin(), side.end(), [](const QDockWidget* dock) { return !dock->isHidden(); });
    for (auto* dock : side)
        dock->setVisible(!shown);
}

void MainWindow::keepAsFilter(bool negated)
{
    const auto selection = m_view.selection(); // a copy: the dialog lets the case go on
    if (selection.empty()) {
        statusBar()->showMessage(tr("Select accounts or targets first."), 8000);
        return;
    }
    const auto count = [](std::size_t n) { return windowLanguage().number(static_cast<std::int64_t>(n)); };
    const auto* finding = m_view.finding();
    const auto suggested = finding && finding->accounts.size() == selection.accounts.size() ? say(finding->title)
                           : selection.accounts.empty() ? tr("%1 targets").arg(count(selection.targets.size()))
                                                        : tr("%1 accounts").arg(count(selection.accounts.size()));
    const auto name = askForText(this, tr("Keep as a filter"), tr("Name of the filter:"), suggested);
    if (name.isEmpty())
        return;
    auto filters = m_view.filters();
    if (!selection.accounts.empty())
        filters.push_back({name, selection.accounts, {}, negated});
    if (!selection.targets.empty())
        filters.push_back({name, {}, selection.targets, negated});
    m_view.setFilters(std::move(filters));
}

void MainWindow::buildSavedViews(QMenu* menu)
{
    m_caseActions << menu->menuAction();
    auto* remove = new QMenu(tr("&Remove"), menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, remove] {
        menu->clear();
        remove->clear();
        menu->addAction(tr("&Save this view…"), this, &MainWindow::saveCurrentView);
        const auto names = savedViews(m_view);
        if (names.isEmpty())
            return;
        const auto shown = [](QString name) { return name.replace(QLatin1Char('&'), QStringLiteral("&&")); };
        menu->addSeparator();
        for (const auto& name : names)
            menu->addAction(shown(name), this, [this, name] { report(showSavedView(m_view, name)); });
        menu->addSeparator();
        menu->addMenu(remove);
        for (const auto& name : names)
            remove->addAction(shown(name), this, [this, name] { report(removeSavedView(m_view, name)); });
    });
}

void MainWindow::saveCurrentView()
{
    const auto name =
        askForText(this, tr("Save this view"), tr("Name of what is shown now (selection, time, filter):"));
    if (name.isEmpty())
        return;
    if (savedViews(m_view).contains(name)
        && QMessageBox::question(this, tr("Save this view"),
                                 tr("There is a view \"%1\" already. Replace it?").arg(name))
               != QMessageBox::Yes)
        return;
    report(saveView(m_view, name));
}

void MainWindow::buildHelpMenu()
{
    auto* menu = menuBar()->addMenu(tr("&Help"));
    auto* shortcuts = menu->addAction(tr("&Shortcuts"), this, &MainWindow::showShortcuts);
    menu->addAction(tr("&First steps"), this, &MainWindow::startGuide);
    shortcuts->setShortcuts({QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)});
    menu->addAction(tr("&About Lockstep"), this, [this] {
        QMessageBox box(
            QMessageBox::NoIcon, tr("About Lockstep"),
            tr("Lockstep %1\n\nA research workbench for engagement-fraud investigations.\n\n"
               "What it shows is a reason to ask questions, never a verdict. "
               "It uses no network: your data stays on this computer.\n\nFree software, GPL-3.0-or-later.")
                .arg(QStringLiteral(LOCKSTEP_VERSION)),
            QMessageBox::Ok, this);
        box.setTextFormat(Qt::PlainText);
        box.exec();
    });
}

void MainWindow::showShortcuts()
{
    QDialog dialog(this);
    dialog.setWindowTitle(tr("Shortcuts"));
    auto* table = new QTableWidget(0, 2, &dialog);
    table->setHorizontalHeaderLabels({tr("Action"), tr("Keys")});
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    const auto add = [table](const QString& what, const QString& keys) {
        const int row = table->rowCount();
        table->insertRow(row);
        table->setItem(row, 0, new QTableWidgetItem(what));
        table->setItem(row, 1, new QTableWidgetItem(keys));
    };
    for (const auto* action : findChildren<QAction*>()) {
        auto text = action->text();
        if (!action->shortcuts().isEmpty())
            add(text.remove(QLatin1Char('&')),
                QKeySequence::listToString(action->shortcuts(), QKeySequence::NativeText));
    }
    add(tr("Decide in the list of findings: coordinated, unsure, innocent"), QStringLiteral("Y, H, N"));
    table->sortItems(0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* all = new QVBoxLayout(&dialog);
    all->addWidget(table);
    all->addWidget(buttons);
    resizeWithinScreen(dialog, {560, 520});
    dialog.exec();
}

} // namespace lockstep
