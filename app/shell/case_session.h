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

    /// The case that is open is let go of only when there is another one: after failed() it is still there, unless
    /// it was asked for anew itself. False: failed() told why.
    bool create(const QString& path);
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
    bool isOpen(Sample sample) const;

Q_SIGNALS:
    void opened(const QString& path);
    /// Data, findings and what is shown of them are there.
    void read();
    void failed(const lockstep::Error& error);
    /// Before failed(): no case is open any more.
    void lost();

private:
    void adopt(std::shared_ptr<CaseFile> file, const QString& path);
    void stopReading();
    void load(bool detectAfterwards);
    void filterGraph();

    CaseView& m_view;
    JobRunner& m_jobs;
    bool m_showsKeptView = false; ///< as soon as the case was read
};

} // namespace lockstep
