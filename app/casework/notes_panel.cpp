// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/notes_panel.h"

#include "app/casework/note_editor.h"
#include "app/casework/note_picture.h"
#include "app/casework/subject.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/words.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int titleLength = 60;
constexpr int maxListRows = 5;

} // namespace

NotesPanel::NotesPanel(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_list(new QListWidget(this)), m_editor(new NoteEditor(view, this)),
      m_new(new QPushButton(tr("New note"), this)), m_remove(new QPushButton(tr("Delete note"), this)),
      m_picture(new QPushButton(tr("Show picture"), this)), m_message(plainLabel({}, this))
{
    m_list->setAccessibleName(tr("Notes"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_message->hide();
    for (auto* button : {m_new, m_remove, m_picture})
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_new);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_picture);
    buttons->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_editor);
    layout->addWidget(m_message);
    layout->addLayout(buttons);

    connect(m_list, &QListWidget::currentRowChanged, this, &NotesPanel::chooseNote);
    connect(m_new, &QPushButton::clicked, this, &NotesPanel::startNote);
    connect(m_remove, &QPushButton::clicked, this, &NotesPanel::removeNote);
    connect(m_picture, &QPushButton::clicked, this, &NotesPanel::showPicture);
    connect(m_editor, &NoteEditor::saved, this, &NotesPanel::refresh);
    connect(&m_view, &CaseView::caseChanged, this, [this] { // ids of the case before mean nothing in this one
        m_editor->forget();
        m_editor->edit(m_subject);
        refresh();
    });
    connect(&m_view, &CaseView::caseworkChanged, this, &NotesPanel::refresh);
    refresh();
}

void NotesPanel::setSubject(const Subject& subject)
{
    if (subject == m_subject)
        return;
    m_editor->commit();
    m_subject = subject;
    m_editor->edit(m_subject);
    m_message->hide();
    refresh();
}

void NotesPanel::startNote()
{
    m_editor->edit(m_subject);
    m_list->setCurrentRow(-1);
    m_editor->textBox()->setFocus();
}

void NotesPanel::refresh()
{
    const QScopedValueRollback guard(m_filling, true);
    m_list->clear();
    int current = -1;
    std::vector<const Note*> notes;
    for (const auto& note : m_view.notes())
        if (note.subject == m_subject)
            notes.push_back(&note);
    std::sort(notes.begin(), notes.end(), [](const Note* a, const Note* b) { return a->id < b->id; });
    for (const auto* note : notes) {
        auto* item = new QListWidgetItem(noteTitle(*note, titleLength), m_list);
        item->setData(Qt::UserRole, static_cast<qlonglong>(note->id));
        if (note->id == m_editor->noteId()) {
            current = m_list->row(item);
            m_editor->showStored(toQString(note->text));
        }
    }
    // The note in the editor is gone (deleted, undone): what was typed and not saved stays as a new note.
    if (current < 0 && m_editor->noteId() != 0)
        m_editor->hasUnsavedText() ? m_editor->makeNew() : m_editor->edit(m_subject);
    m_list->setCurrentRow(current);
    m_list->setVisible(!notes.empty());
    const int rows = std::min(static_cast<int>(notes.size()), maxListRows);
    m_list->setFixedHeight(rows * (fontMetrics().height() + 4) + 2 * m_list->frameWidth() + 2);
    m_remove->setEnabled(m_editor->noteId() != 0);
    const auto* shown = shownNote();
    m_picture->setVisible(shown && shown->hasPicture);
}

const Note* NotesPanel::shownNote() const
{
    const auto& notes = m_view.notes();
    const auto found = std::find_if(notes.begin(), notes.end(),
                                    [id = m_editor->noteId()](const Note& note) { return note.id == id; });
    return found == notes.end() ? nullptr : &*found;
}

void NotesPanel::showPicture()
{
    if (const auto* note = shownNote())
        showNotePicture(m_view, *note, window());
}

void NotesPanel::chooseNote()
{
    const auto* item = m_list->currentItem();
    if (m_filling || !item)
        return;
    const auto id = item->data(Qt::UserRole).toLongLong();
    const auto found =
        std::find_if(m_view.notes().begin(), m_view.notes().end(), [id](const Note& note) { return note.id == id; });
    if (found == m_view.notes().end() || id == m_editor->noteId())
        return;
    const auto text = toQString(found->text); // commit() below may replace the notes
    m_editor->edit(m_subject, id, text);
    refresh();
}

void NotesPanel::removeNote()
{
    const auto id = m_editor->noteId();
    if (id == 0)
        return;
    const auto removed = m_view.removeNote(id);
    m_message->setVisible(!removed);
    if (!removed) {
        m_message->setText(say(removed.error()));
        return;
    }
    m_editor->forget();
    m_editor->edit(m_subject);
    refresh();
}

} // namespace lockstep

#include "moc_notes_panel.cpp"
