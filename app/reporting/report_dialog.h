// SPDX-License-Identifier: GPL-3.0-or-later
// Choose the language, the names on the cover and the findings; see the pages; save the PDF.
#pragma once

#include "app/jobs/job_runner.h"
#include "app/reporting/report_options.h"
#include "app/reporting/report_seal.h"
#include "core/report/builder.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

#include <functional>
#include <memory>

namespace lockstep {

class PagePreview;

/// Gathers what goes into a report. Called on a worker thread, each time from the start.
using ReportSource = std::function<Result<ReportInput>(const ReportOptions&)>;

class ReportDialog : public QDialog {
    Q_OBJECT

public:
    /// `run` fills the list of findings; `jobs` must outlive the dialog.
    ReportDialog(JobRunner& jobs, ReportSource source, const DetectionRun& run, const ReportOptions& initial,
                 QWidget* parent = nullptr);

    ReportOptions options() const;
    /// Writes the PDF there, without asking; saved() follows, or the reason of the failure is shown.
    void saveTo(const QString& path);

Q_SIGNALS:
    /// The file is on the disk: log it, and the case knows its reports.
    void saved(const QString& path, const SealedReport& report);

private:
    void build(const DetectionRun& run, const ReportOptions& initial);
    void refreshPreview();
    void chooseFile();
    void tell(const QString& text);

    JobRunner& m_jobs;
    ReportSource m_source;
    std::uint64_t m_redactionKey;
    QTimer m_later;
    QComboBox* m_language = nullptr;
    QLineEdit* m_title = nullptr;
    QLineEdit* m_author = nullptr;
    QLineEdit* m_organisation = nullptr;
    QCheckBox* m_redacted = nullptr;
    QListWidget* m_findings = nullptr;
    QPushButton* m_save = nullptr;
    QLabel* m_status = nullptr;
    PagePreview* m_preview = nullptr;
};

} // namespace lockstep
