// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/notes_overview.h"

#include "app/casework/subject.h"
#include "app/text/display_name.h"

#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int textLength = 80;
constexpr int minRows = 3;
constexpr int maxRows = 10;

} // namespace

NotesOverview::NotesOverview(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(tr("All notes of the case"));
    m_list->setWordWrap(true);
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list);
    connect(m_list, &QListWidget::itemActivated, this, &NotesOverview::showSubject);
    for (const auto signal : {&CaseView::caseworkChanged, &CaseView::dataChanged, &CaseView::findingsChanged})
        connect(&m_view, signal, this, &NotesOverview::refresh);
    refresh();
}

void NotesOverview::refresh()
{
    m_list->clear();
    std::vector<const Note*> notes;
    for (const auto& note : m_view.notes())
        notes.push_back(&note);
    std::sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) { return a->id > b->id; });
    for (const auto* note : notes) {
        const auto title = noteTitle(*note, textLength);
        auto* item = new QListWidgetItem(tr("%1\n%2").arg(subjectText(m_view, note->subject), title), m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(note->id));
    }
    setVisible(!notes.empty());
    const int rows = std::clamp(2 * static_cast<int>(notes.size()), minRows, maxRows);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 3) + 2 * m_list->frameWidth());
}

void NotesOverview::showSubject(const QListWidgetItem* item)
{
    const auto id = item->data(Qt::UserRole).toLongLong();
    const auto found =
        std::find_if(m_view.notes().begin(), m_view.notes().end(), [id](const Note& note) { return note.id == id; });
    if (found == m_view.notes().end())
        return;
    const auto subject = found->subject; // a copy: what is typed elsewhere may be written first
    lockstep::showSubject(m_view, subject);
}

} // namespace lockstep

#include "moc_notes_overview.cpp"
