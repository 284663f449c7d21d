// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/preview_model.h"

#include "app/importing/import_words.h"
#include "app/text/display_name.h"
#include "app/text/text.h"
#include "core/ingest/row_reader.h"

#include <QBrush>
#include <QColor>

namespace lockstep {

namespace {

constexpr int cellLength = 120;

} // namespace

void PreviewModel::show(const Recognition& recognition, const std::string& listName)
{
    beginResetModel();
    m_rows.clear();
    m_refused = 0;
    m_columns = static_cast<int>(recognition.plan.columns.size());
    auto reader = RowReader::create(recognition.plan, listName);
    RowReader::Values values;
    for (const auto& sample : recognition.preview) {
        auto record = sample.record();
        if (isBlank(record))
            continue;
        Row row;
        row.number = sample.row;
        for (const auto& cell : sample.cells)
            row.cells.push_back(displayText(cell, cellLength));
        if (reader && reader->read(record, values) == RowReader::Fate::refused) {
            row.refusal = say(values.refusal);
            row.faultColumn = values.column ? static_cast<int>(*values.column) : -1;
            ++m_refused;
        }
        m_rows.push_back(std::move(row));
    }
    endResetModel();
}

void PreviewModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_columns = 0;
    m_refused = 0;
    endResetModel();
}

QString PreviewModel::refusal(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].refusal : QString();
}

int PreviewModel::firstRefused() const
{
    for (int row = 0; row < rowCount(); ++row)
        if (!refusal(row).isEmpty())
            return row;
    return -1;
}

int PreviewModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PreviewModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant PreviewModel::data(const QModelIndex& index, int role) const
{
    const auto& row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    if (role == Qt::DisplayRole)
        return column < row.cells.size() ? row.cells[column] : QString();
    if (role == Qt::BackgroundRole && !row.refusal.isEmpty()) // over light and dark alike
        return QBrush(QColor(200, 60, 40, row.faultColumn == index.column() ? 150 : 60));
    if (role == Qt::AccessibleDescriptionRole)
        return row.refusal;
    return {};
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Vertical || section < 0 || section >= rowCount())
        return {};
    const auto& row = m_rows[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole) {
        const auto number = windowLanguage().number(static_cast<std::int64_t>(row.number));
        return number + (row.refusal.isEmpty() ? QStringLiteral("  ") : QStringLiteral(" \u2715 "));
    }
    return {};
}

} // namespace lockstep

#include "moc_preview_model.cpp"
