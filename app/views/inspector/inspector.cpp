// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/inspector.h"

#include "app/casework/notes_panel.h"
#include "app/jobs/own_turn.h"
#include "app/text/text.h"
#include "app/views/inspector/case_panel.h"
#include "app/views/inspector/finding_panel.h"
#include "app/views/inspector/selection_panel.h"
#include "app/widgets/section.h"
#include "core/model/named_accounts.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

constexpr int brushPauseMs = 150; ///< a brush that is dragged changes with every move

/// "Accounts: 24" and "Accounts: 3" are the same section.
QString sectionKey(const FoldableSection& section)
{
    return section.title().section(QLatin1Char(':'), 0, 0);
}

} // namespace

Inspector::Inspector(CaseView& view, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_view(view), m_jobs(jobs), m_scroll(new QScrollArea(this))
{
    setAccessibleName(tr("Inspector: details of what is selected"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    m_brushed.setSingleShot(true);
    connect(&m_brushed, &QTimer::timeout, this, &Inspector::rebuildLater);
    for (const auto signal : {&CaseView::caseChanged, &CaseView::dataChanged, &CaseView::findingsChanged,
                              &CaseView::selectionChanged, &CaseView::findingShown})
        connect(&m_view, signal, this, &Inspector::rebuildLater);
    connect(&m_view, &CaseView::dataChanged, this, &Inspector::lookForBusyDays);
    connect(&m_view, &CaseView::brushChanged, this, [this] {
        if (m_page != Page::finding) // notes on the time range, or on the selection within it, stand there
            m_brushed.start(brushPauseMs);
    });
    lookForBusyDays();
    rebuild();
}

Inspector::Page Inspector::wantedPage() const
{
    const auto* finding = m_view.data() ? m_view.finding() : nullptr;
    const auto& selection = m_view.selection();
    if (!m_view.data() || (!finding && selection.empty()))
        return Page::nothing;
    if (!finding)
        return Page::selection;
    if (selection.empty())
        return Page::finding;
    const bool members = selection.targets.empty() && selection.accounts == namedAccounts(*finding);
    return members ? Page::finding : Page::selection;
}

void Inspector::lookForBusyDays()
{
    m_busyDays.clear();
    if (!m_view.data())
        return;
    m_jobs.start<std::vector<BusyDays>>(
        QStringLiteral("inspector.days"), tr("Looking for busy days"), this,
        [data = m_view.data()](const TaskContext&) { return Result<std::vector<BusyDays>>(busyDays(*data)); },
        [this, data = m_view.data()](Result<std::vector<BusyDays>> days) {
            if (!days || days->empty() || data != m_view.data())
                return;
            m_busyDays = *std::move(days);
            if (m_page == Page::nothing)
                rebuildLater();
        });
}

void Inspector::rebuildLater()
{
    if (!std::exchange(m_stale, true))
        inOwnTurn(this, [this] {
            if (m_stale)
                rebuild();
        });
}

void Inspector::rebuild()
{
    m_stale = false;
    rememberSections();
    m_page = wantedPage();
    auto* old = m_scroll->takeWidget();
    QWidget* panel = nullptr;
    if (m_page == Page::finding)
        panel = new FindingPanel(m_view, *m_view.finding());
    else if (m_page == Page::selection)
        panel = new SelectionPanel(m_view);
    else
        panel = new CasePanel(m_view, m_busyDays);
    panel->setAccessibleName(accessibleName());
    restoreSections(*panel);
    panel->resize(m_scroll->viewport()->size()); // else its size is asked for before its width is known, at a cost
    m_scroll->setWidget(panel);
    m_scroll->verticalScrollBar()->setValue(0);
    delete old; // writes what was still being typed; never inside a signal of its own, see rebuildLater
}

void Inspector::rememberSections()
{
    if (m_scroll->widget())
        for (const auto* section : m_scroll->widget()->findChildren<FoldableSection*>())
            m_open[sectionKey(*section)] = section->isOpen();
}

void Inspector::restoreSections(const QWidget& panel)
{
    for (auto* section : panel.findChildren<FoldableSection*>())
        if (const auto known = m_open.find(sectionKey(*section)); known != m_open.end())
            section->setOpen(known->second);
}

bool Inspector::startNote(NoteOn what)
{
    if (m_stale || m_brushed.isActive()) {
        m_brushed.stop();
        rebuild();
    }
    const auto all = m_scroll->widget()->findChildren<NotesPanel*>();
    if (all.isEmpty())
        return false;
    const auto together = std::find_if(all.begin(), all.end(), [](const NotesPanel* panel) {
        return std::holds_alternative<Group>(panel->subject());
    });
    if (what == NoteOn::group && together == all.end())
        return false;
    auto* notes = what == NoteOn::group ? *together : all.front();
    for (auto* section : m_scroll->widget()->findChildren<FoldableSection*>())
        if (section->isAncestorOf(notes))
            section->setOpen(true);
    notes->startNote();
    m_scroll->ensureWidgetVisible(notes);
    return true;
}

} // namespace lockstep

#include "moc_inspector.cpp"
