// SPDX-License-Identifier: GPL-3.0-or-later
// Opens, makes, fills and examines the case of a window, as background jobs. The views see only CaseView.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"
#include "core/workspace/sample_case.h"

#include <QObject>
#include <QString>

namespace lockstep {

class CaseSession : public QObject {
    Q_OBJECT

public:
    CaseSession(CaseView& view, JobRunner& jobs, QObject* parent = nullptr);

    void create(const QString& path);
    void open(const QString& path);
    /// Made in the user's data folder the first time, opened from there later.
    void openSample(Sample sample);
    void close();
    /// After an import: reads the case again and looks for coordination.
    void refresh();
    /// Takes an import out of the case. The case is closed to the views meanwhile: their ids go stale.
    void removeDataSet(DataSetId id);
    void detect();

    bool isBusy() const;

Q_SIGNALS:
    void opened(const QString& path);
    void failed(const lockstep::Error& error);

private:
    void adopt(std::shared_ptr<CaseFile> file, const QString& path);
    void load(bool detectAfterwards);
    void filterGraph();

    CaseView& m_view;
    JobRunner& m_jobs;
};

} // namespace lockstep
