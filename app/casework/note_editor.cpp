// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/casework/note_editor.h"

#include "app/text/text.h"
#include "app/widgets/words.h"

#include <QEvent>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QTextCursor>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

NoteEditor::NoteEditor(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_text(new QPlainTextEdit(this)), m_state(plainLabel({}, this))
{
    m_text->setPlaceholderText(tr("Write a note"));
    m_text->setAccessibleName(tr("Text of the note; it is saved by itself"));
    m_text->setTabChangesFocus(true);
    m_text->setUndoRedoEnabled(true);
    m_text->installEventFilter(this);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 5 + 12);
    m_state->setTextInteractionFlags(Qt::NoTextInteraction);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_text);
    layout->addWidget(m_state);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &NoteEditor::commit);
    connect(m_text, &QPlainTextEdit::textChanged, this, &NoteEditor::textEdited);
    connect(&m_view, &CaseView::caseAboutToChange, this, &NoteEditor::commit);
}

NoteEditor::~NoteEditor()
{
    m_text->removeEventFilter(this); // the focus leaves a widget that is being destroyed
    commit();
}

void NoteEditor::edit(const Subject& subject, std::int64_t id, const QString& text)
{
    commit();
    m_subject = subject;
    m_id = id;
    m_stored = text;
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
    m_text->moveCursor(QTextCursor::End);
    m_state->clear();
    m_pause.stop();
}

void NoteEditor::forget()
{
    m_pause.stop();
    m_id = 0;
    m_stored = m_text->toPlainText();
}

void NoteEditor::makeNew()
{
    m_id = 0;
    m_stored.clear();
}

void NoteEditor::showStored(const QString& text)
{
    if (m_writing || hasUnsavedText() || text == m_stored)
        return;
    m_stored = text;
    const QSignalBlocker blocker(m_text);
    m_text->setPlainText(text);
}

bool NoteEditor::hasUnsavedText() const
{
    return m_text->toPlainText() != m_stored;
}

QString NoteEditor::stateText() const
{
    return m_state->text();
}

void NoteEditor::textEdited()
{
    if (m_text->document()->characterCount() > maxLength + 1) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(maxLength);
        cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
        cursor.removeSelectedText(); // comes back here
        return;
    }
    m_state->setText(hasUnsavedText() ? tr("Not saved yet") : tr("Saved"));
    m_pause.start();
}

bool NoteEditor::commit()
{
    m_pause.stop();
    const auto text = m_text->toPlainText();
    if (m_writing || text == m_stored)
        return true;
    if (text.trimmed().isEmpty()) {
        if (m_id != 0)
            m_state->setText(tr("An empty note is not saved. Use Delete to remove it."));
        return m_id == 0;
    }
    const QScopedValueRollback guard(m_writing, true);
    const auto written = write(text);
    if (!written) {
        m_state->setText(say(written.error()));
        return false;
    }
    m_stored = text;
    m_state->setText(tr("Saved"));
    Q_EMIT saved(m_id);
    return true;
}

Result<void> NoteEditor::write(const QString& text)
{
    if (m_id != 0)
        return m_view.changeNote(m_id, text);
    auto added = m_view.addNote(m_subject, text);
    if (added)
        m_id = newestNote();
    return added;
}

std::int64_t NoteEditor::newestNote() const
{
    std::int64_t newest = 0;
    for (const auto& note : m_view.notes())
        if (note.subject == m_subject)
            newest = std::max(newest, note.id);
    return newest;
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::FocusOut)
        commit();
    return QWidget::eventFilter(watched, event);
}

} // namespace lockstep

#include "moc_note_editor.cpp"
