// SPDX-License-Identifier: GPL-3.0-or-later
// "More" of a view: its picture to the notes on the finding that is shown (else on the case), or into a file.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "app/widgets/view_picture.h"

#include <QToolButton>

#include <functional>

class QAction;

namespace lockstep {

class PictureButton : public QToolButton {
    Q_OBJECT

public:
    using Make = std::function<ViewPicture()>;

    PictureButton(CaseView& view, JobRunner& jobs, Make make, QWidget* parent);

    QAction* pinAction() const { return m_pin; }
    /// Title and caption become a note, the picture stands beside it in notes and report.
    void pin();
    /// Under that name; what cannot be said where it ends is said in words.
    void save(const QString& path);

private:
    void updatePin();
    void askForFile();
    /// What the view shows now; that it is nothing is said.
    ViewPicture made();
    /// In a slot of its own: another picture that comes soon after does not take the place of this one.
    static QString nextSlot();
    void tell(const QString& what);

    CaseView& m_view;
    JobRunner& m_jobs;
    Make m_make;
    QAction* m_pin;
};

} // namespace lockstep
