// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/table_twin.h"

#include "app/text/text.h"
#include "core/report/safe_csv.h"
#include "core/report/whole_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QMessageBox>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <memory>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t rowsAtOnce = 4096; ///< into the file
constexpr int widestColumn = 40;         ///< letters, at first

} // namespace

TableRows TableRows::of(ChartTable table)
{
    const auto rows = std::make_shared<const std::vector<QStringList>>(std::move(table.rows));
    return {std::move(table.columns), rows->size(), [rows](std::size_t row) { return (*rows)[row]; }};
}

Result<void> writeTable(const TableRows& content, const QString& path, const TaskContext& task)
{
    auto file = WholeFile::create(QFileInfo(path).filesystemFilePath());
    if (!file)
        return file.error();
    std::vector<std::string> header;
    for (const auto& column : content.columns)
        header.push_back(toUtf8(column));
    CsvWriter csv(header);
    for (std::size_t r = 0; r < content.count; ++r) {
        for (const auto& cell : content.row(r))
            csv.text(toUtf8(cell));
        csv.endRow();
        if (r % rowsAtOnce != 0)
            continue;
        if (task.cancelled())
            return makeError(ErrorCode::cancelled,
                             messageText(QT_TRANSLATE_NOOP("core", "The export was stopped. Nothing was written.")));
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Writing the table")), r, content.count});
        if (const auto written = file->write(csv.take()); !written)
            return written;
    }
    if (const auto written = file->write(csv.take()); !written)
        return written;
    return file->commit();
}

TableTwin::TableTwin(JobRunner& jobs, QWidget* picture, QString title, Source source, QWidget* parent)
    : QStackedWidget(parent), m_jobs(jobs), m_title(std::move(title)), m_source(std::move(source)),
      m_button(new QToolButton(parent)), m_table(new QTableWidget(this))
{
    m_table->setAccessibleName(m_title);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAlternatingRowColors(true);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    addWidget(picture);
    addWidget(m_table);
    m_button->setText(tr("As &table"));
    m_button->setCheckable(true);
    m_button->setObjectName(QStringLiteral("asTable"));
    m_button->setToolTip(tr("The numbers of the picture, for keyboard and screen reader"));
    m_button->setFocusPolicy(Qt::StrongFocus);
    connect(m_button, &QToolButton::toggled, this, &TableTwin::showPage);
}

bool TableTwin::isTable() const
{
    return currentIndex() == 1;
}

void TableTwin::showPage(bool asTable)
{
    if (asTable)
        fill();
    setCurrentIndex(asTable ? 1 : 0);
    Q_EMIT changed();
    auto* const wanted = currentWidget()->focusProxy() ? currentWidget()->focusProxy() : currentWidget();
    if (wanted->focusPolicy() != Qt::NoFocus)
        wanted->setFocus();
}

void TableTwin::refresh()
{
    if (!isTable())
        return;
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    fill();
    Q_EMIT changed();
}

void TableTwin::showEvent(QShowEvent* event)
{
    QStackedWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void TableTwin::fill()
{
    m_isStale = false;
    auto content = m_source.rows();
    if (content.count == 0) // the reason can be read without eyes too
        content = TableRows::of({{tr("Nothing to show")}, {{m_source.reason()}}});
    m_rows = content.count;
    const auto rows = std::min(m_rows, mostRows);
    m_table->clear();
    m_table->setRowCount(0); // forgets the heights
    m_table->setColumnCount(static_cast<int>(content.columns.size()));
    m_table->setRowCount(static_cast<int>(rows));
    m_table->setHorizontalHeaderLabels(content.columns);
    for (std::size_t r = 0; r < rows; ++r) {
        const auto cells = content.row(r);
        for (qsizetype c = 0; c < cells.size(); ++c)
            m_table->setItem(static_cast<int>(r), static_cast<int>(c), new QTableWidgetItem(cells[c]));
    }
    if (rows == 1) {
        m_table->resizeRowToContents(0); // a sentence, perhaps
        return;
    }
    m_table->resizeColumnsToContents(); // as the first thousand rows need
    const int widest = widestColumn * fontMetrics().averageCharWidth();
    for (int c = 0; c < m_table->columnCount(); ++c)
        m_table->setColumnWidth(c, std::min(m_table->columnWidth(c), widest));
}

QString TableTwin::cutText() const
{
    if (!isTable() || m_rows <= mostRows)
        return {};
    return tr("The first %1 of %2 rows are shown; a saved table has them all.")
        .arg(windowLanguage().number(static_cast<std::int64_t>(mostRows)),
             windowLanguage().number(static_cast<std::int64_t>(m_rows)));
}

void TableTwin::askForFile()
{
    auto path = QFileDialog::getSaveFileName(this, tr("Save the table"), m_title + QStringLiteral(".csv"),
                                             tr("Tables (*.csv)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".csv");
    save(path);
}

void TableTwin::save(const QString& path)
{
    static int number = 0; // each file is a job of its own
    m_jobs.start<void>(
        QStringLiteral("table-file.%1").arg(++number), tr("Saving a table"), this,
        [content = m_source.rows(), path](const TaskContext& task) { return writeTable(content, path, task); },
        [this](const Result<void>& saved) {
            if (!saved && saved.error().code != ErrorCode::cancelled)
                QMessageBox::warning(window(), m_title, say(saved.error()));
        });
}

} // namespace lockstep

#include "moc_table_twin.cpp"
