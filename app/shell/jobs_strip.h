// SPDX-License-Identifier: GPL-3.0-or-later
// Running work in the status bar: what, how far, and a button to stop it.
#pragma once

#include "app/jobs/job_runner.h"

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

    JobRunner& m_jobs;
    QLabel* m_what = nullptr;
    QProgressBar* m_bar = nullptr;
    QToolButton* m_cancel = nullptr;
};

} // namespace lockstep
