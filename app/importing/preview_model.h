// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of a file as they will be imported: cells as they stand in the file, refused rows marked.
#pragma once

#include "core/ingest/recognise.h"

#include <QAbstractTableModel>

#include <vector>

namespace lockstep {

class PreviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const Recognition& recognition, const std::string& listName);
    void clear();
    /// Empty when the row is good.
    QString refusal(int row) const;
    int refusedRows() const { return m_refused; }
    int firstRefused() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        RowNumber number = 0;
        std::vector<QString> cells;
        QString refusal;
        int faultColumn = -1;
    };

    std::vector<Row> m_rows;
    int m_columns = 0;
    int m_refused = 0;
};

} // namespace lockstep
