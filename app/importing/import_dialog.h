// SPDX-License-Identifier: GPL-3.0-or-later
// Files into a case: drop or choose them, see what was recognised, say what was not, import in the background,
// see what was refused and why.
#pragma once

#include "app/importing/import_item.h"
#include "app/jobs/job_runner.h"
#include "app/text/places.h"
#include "core/store/case_file.h"

#include <QDialog>
#include <QStringList>
#include <QTimer>

#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace lockstep {

class FilePanel;
class ImportResults;

class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(std::shared_ptr<CaseFile> caseFile, JobRunner& jobs, const QStringList& files,
                 QWidget* parent = nullptr, std::filesystem::path profiles = profileFolder());

    void addFiles(const QStringList& paths);

Q_SIGNALS:
    /// At least one data set was added to the case.
    void imported();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void reject() override;

private:
    /// What became of one file.
    struct Outcome {
        std::size_t item = 0;
        std::optional<FileImport> result;
        std::optional<Error> error;
    };

    QWidget* makeFilesSide();
    void chooseFiles();
    void lookAgain();
    void removeFile();
    void recogniseNext();
    void askAgain();
    void readBy(const std::optional<MappingProfile>& profile);
    void readSheet(const std::string& sheet);
    void readAnew(const ReadWishes& wishes, const std::string& profile);
    void showItem(int row);
    void updateState();
    void showLabels();
    void replaceByFiles(std::size_t index, const ImportSources& sources);
    void startImport();
    void finishImport(const Result<std::vector<Outcome>>& outcomes);
    void showProgress();

    std::shared_ptr<CaseFile> m_case;
    JobRunner& m_jobs;
    std::filesystem::path m_profiles; ///< folder
    std::vector<std::unique_ptr<ImportItem>> m_items;
    QStringList m_leftOut; ///< of folders and archives: files that are not known, by name
    bool m_importing = false;
    bool m_stopping = false; ///< cancel was pressed; pressed again, the dialog closes as soon as it can
    bool m_closing = false;
    bool m_done = false;
    QTimer m_pause; ///< between an edit and asking the file again

    QStackedWidget* m_pages;
    QListWidget* m_files;
    QPushButton* m_remove = nullptr;
    QCheckBox* m_logins = nullptr;
    FilePanel* m_panel;
    ImportResults* m_results;
    QLabel* m_state;
    QProgressBar* m_progress;
    QPushButton* m_import = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace lockstep
