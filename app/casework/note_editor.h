// SPDX-License-Identifier: GPL-3.0-or-later
// The text of one note. Written to the case by itself: when the focus leaves, and 800 ms after the last key.
// It says "Saved" only after the case has acknowledged the text; until then it says that it has not.
// Plain text; emptying it does not remove the note.
#pragma once

#include "app/caseview/case_view.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace lockstep {

class NoteEditor : public QWidget {
    Q_OBJECT

public:
    static constexpr int pauseMs = 800;
    static constexpr int maxLength = 100'000; ///< characters of a note

    explicit NoteEditor(CaseView& view, QWidget* parent = nullptr);
    ~NoteEditor() override;

    /// A new note on this subject, or (id > 0) an existing one. Writes what is still unsaved first.
    void edit(const Subject& subject, std::int64_t id = 0, const QString& text = {});
    std::int64_t noteId() const { return m_id; }
    /// The note was deleted: what stands here is not written any more.
    void forget();
    /// The note is gone but what was typed is not: it becomes a new note.
    void makeNew();
    /// True when nothing is left unsaved.
    bool commit();
    bool hasUnsavedText() const;
    /// The note was changed elsewhere (undo, say): shows that, unless there is unsaved text here.
    void showStored(const QString& text);

    QPlainTextEdit* textBox() const { return m_text; }
    QString stateText() const;

Q_SIGNALS:
    void saved(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void textEdited();
    Result<void> write(const QString& text);
    std::int64_t newestNote() const;

    CaseView& m_view;
    Subject m_subject;
    std::int64_t m_id = 0;
    QString m_stored; ///< what the case holds
    bool m_writing = false;
    QPlainTextEdit* m_text;
    QLabel* m_state;
    QTimer m_pause;
};

} // namespace lockstep
