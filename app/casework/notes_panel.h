// SPDX-License-Identifier: GPL-3.0-or-later
// The notes on one subject: an account, a post, a finding, a stretch of time or the whole case. A list to
// choose from, one editor that writes by itself, Delete (which undo brings back).
#pragma once

#include "app/caseview/case_view.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace lockstep {

class NoteEditor;

class NotesPanel : public QWidget {
    Q_OBJECT

public:
    explicit NotesPanel(CaseView& view, QWidget* parent = nullptr);

    /// Writes what is unsaved on the subject before.
    void setSubject(const Subject& subject);
    const Subject& subject() const { return m_subject; }
    /// The cursor into the editor, for a new note.
    void startNote();
    NoteEditor* editor() const { return m_editor; }
    QListWidget* list() const { return m_list; }
    QPushButton* removeButton() const { return m_remove; }
    QPushButton* pictureButton() const { return m_picture; }

private:
    void refresh();
    void chooseNote();
    void removeNote();
    void showPicture();
    const Note* shownNote() const;

    CaseView& m_view;
    Subject m_subject;
    QListWidget* m_list;
    NoteEditor* m_editor;
    QPushButton* m_new;
    QPushButton* m_remove;
    QPushButton* m_picture;
    QLabel* m_message;
    bool m_filling = false;
};

} // namespace lockstep
