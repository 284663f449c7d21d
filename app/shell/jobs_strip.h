// SPDX-License-Identifier: GPL-3.0-or-later
// Running work in the status bar: what, how far, how long still, and a button to stop it. Of several jobs one is
// shown until it ends; the button then asks which to stop.
#pragma once

#include "app/jobs/job_runner.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QWidget>

class QLabel;
class QProgressBar;
class QToolButton;

namespace lockstep {

class JobsStrip : public QWidget {
    Q_OBJECT

public:
    explicit JobsStrip(JobRunner& jobs, QWidget* parent = nullptr);

private:
    void update();
    void cancel();

    JobRunner& m_jobs;
    QLabel* m_what = nullptr;
    QProgressBar* m_bar = nullptr;
    QLabel* m_left = nullptr;
    QToolButton* m_cancel = nullptr;
    QMenu m_which;
    QString m_shown; ///< slot
    QString m_step;  ///< of the job that is shown, and how long it has been at it
    std::uint64_t m_done = 0;
    QElapsedTimer m_since;
};

} // namespace lockstep
