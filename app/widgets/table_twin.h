// SPDX-License-Identifier: GPL-3.0-or-later
// A picture and, on a page behind it, its twin as a table: for eyes that do not see pictures, for the keyboard and
// for spreadsheets. Rows are made when they are looked at or saved, not before.
#pragma once

#include "app/jobs/job_runner.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <QStackedWidget>
#include <QStringList>

#include <functional>
#include <vector>

class QTableWidget;
class QToolButton;

namespace lockstep {

/// The numbers of a picture, where they are few.
struct ChartTable {
    QStringList columns;
    std::vector<QStringList> rows;
};

/// And where they may be a million: each row is made when it is asked for.
struct TableRows {
    QStringList columns;
    std::size_t count = 0;
    std::function<QStringList(std::size_t row)> row; ///< also called on a worker: holds all that it reads

    static TableRows of(ChartTable table);
};

/// As CSV, all rows. A failed or cancelled one leaves nothing behind. O(cells).
Result<void> writeTable(const TableRows& content, const QString& path, const TaskContext& task = {});

class TableTwin : public QStackedWidget {
    Q_OBJECT

public:
    /// A table shows so many rows; a saved one has them all.
    static constexpr std::size_t mostRows = 10'000;

    struct Source {
        std::function<TableRows()> rows;
        /// Why there are no rows; only asked then.
        std::function<QString()> reason;
    };
    TableTwin(JobRunner& jobs, QWidget* picture, QString title, Source source, QWidget* parent);

    /// "As table", to be placed where the view has its tools.
    QToolButton* button() const { return m_button; }
    QTableWidget* table() const { return m_table; }
    bool isTable() const;
    /// The numbers are other ones: filled again when they are looked at.
    void refresh();
    /// That not all rows are shown, in words; empty where all are, and where the picture is.
    QString cutText() const;

    void askForFile();
    /// On a worker; what fails is said.
    void save(const QString& path);

Q_SIGNALS:
    /// The other page, or other rows.
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void showPage(bool asTable);
    void fill();

    JobRunner& m_jobs;
    QString m_title;
    Source m_source;
    QToolButton* m_button;
    QTableWidget* m_table;
    std::size_t m_rows = 0; ///< of them all
    bool m_isStale = false;
};

} // namespace lockstep
