// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/import_results.h"

#include "app/importing/import_words.h"
#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace lockstep {

namespace {

constexpr int cellLength = 120;

QString csvCell(QString text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && dangerous.contains(text[0]))
        text.prepend(QLatin1Char('\''));
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

QString fileLine(const ImportItem& item)
{
    const auto name = displayText(toUtf8(QFileInfo(item.path).fileName()));
    if (item.error)
        return say(*item.error);
    if (!item.result)
        return ImportResults::tr("%1: not imported.").arg(name);
    if (item.result->alreadyImported)
        return say(item.result->remarks.at(0));
    const auto& rows = item.result->file.rows;
    const auto& language = windowLanguage();
    return ImportResults::tr("%1: %2 rows imported, %3 refused.")
        .arg(name, language.number(static_cast<std::int64_t>(rows.accepted)),
             language.number(static_cast<std::int64_t>(rows.rejected)));
}

} // namespace

ImportResults::ImportResults(QWidget* parent)
    : QWidget(parent), m_files(new QListWidget(this)), m_title(new QLabel(this)), m_refused(new QTableWidget(this)),
      m_save(new QPushButton(tr("&Save refused rows as CSV…"), this))
{
    m_files->setObjectName(QStringLiteral("importedFiles"));
    m_files->setAccessibleName(tr("Imported files"));
    m_files->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_refused->setObjectName(QStringLiteral("refusedRows"));
    m_refused->setAccessibleName(tr("Refused rows"));
    m_refused->setColumnCount(4);
    m_refused->setHorizontalHeaderLabels({tr("File"), tr("Row"), tr("Reason"), tr("Beginning of the row")});
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->verticalHeader()->hide();
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->setTabKeyNavigation(false);
    m_save->setObjectName(QStringLiteral("saveRefused"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_files, 1);
    layout->addWidget(m_title);
    layout->addWidget(m_refused, 2);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    connect(m_save, &QPushButton::clicked, this, &ImportResults::save);
}

void ImportResults::show(const std::vector<ImportItem>& items)
{
    m_files->clear();
    m_refused->setRowCount(0);
    std::uint64_t refused = 0;
    for (const auto& item : items) {
        m_files->addItem(fileLine(item));
        if (!item.result || item.result->alreadyImported)
            continue;
        for (const auto& remark : item.result->remarks)
            m_files->addItem(QStringLiteral("    ") + say(remark));
        refused += item.result->file.rows.rejected;
        for (const auto& rejection : item.result->rejected) {
            const int row = m_refused->rowCount();
            m_refused->insertRow(row);
            auto* number = new QTableWidgetItem;
            number->setData(Qt::DisplayRole, static_cast<qulonglong>(rejection.row));
            m_refused->setItem(row, 0, new QTableWidgetItem(displayText(item.result->file.name)));
            m_refused->setItem(row, 1, number);
            m_refused->setItem(row, 2, new QTableWidgetItem(say(rejection.reason)));
            m_refused->setItem(row, 3, new QTableWidgetItem(displayText(rejection.sample, cellLength)));
        }
    }
    const int shown = m_refused->rowCount();
    m_title->setText(refused == 0 ? tr("No row was refused.")
                     : refused > static_cast<std::uint64_t>(shown)
                         ? tr("Refused rows (the first %1 of %2):")
                               .arg(windowLanguage().number(std::int64_t{shown}),
                                    windowLanguage().number(static_cast<std::int64_t>(refused)))
                         : tr("Refused rows:"));
    m_refused->resizeColumnsToContents();
    m_refused->setColumnWidth(2, std::min(m_refused->columnWidth(2), fontMetrics().averageCharWidth() * 70));
    m_refused->setVisible(shown > 0);
    m_save->setVisible(shown > 0);
}

QByteArray ImportResults::refusedAsCsv() const
{
    QStringList lines{QStringLiteral("file,row,reason,beginning_of_row")};
    for (int row = 0; row < m_refused->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < m_refused->columnCount(); ++column) {
            const auto text = m_refused->item(row, column)->data(Qt::DisplayRole).toString();
            cells.append(column == 1 ? text : csvCell(text));
        }
        lines.append(cells.join(QLatin1Char(',')));
    }
    return (lines.join(QStringLiteral("\r\n")) + QStringLiteral("\r\n")).toUtf8();
}

void ImportResults::save()
{
    const auto path = QFileDialog::getSaveFileName(this, tr("Save refused rows"), QStringLiteral("refused_rows.csv"),
                                                   tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const auto content = refusedAsCsv();
    const bool saved = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    m_title->setText(saved ? tr("The refused rows were saved as %1.").arg(path)
                           : tr("The refused rows could not be saved as %1: %2").arg(path, file.errorString()));
}

} // namespace lockstep

#include "moc_import_results.cpp"
