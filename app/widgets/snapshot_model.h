// SPDX-License-Identifier: GPL-3.0-or-later
// A table over something that never changes while it is shown, and the order its items are shown in. Sorting and
// filtering make another order elsewhere (on a worker when there are many rows), so no proxy model is needed:
// for 500,000 rows a proxy takes seconds on the main thread where an order vector takes a fraction of one.
#pragma once

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <vector>

namespace lockstep {

class SnapshotModel : public QAbstractTableModel {
    Q_OBJECT

public:
    struct Column {
        QString title;
        bool number = false;  ///< aligned to the right
        bool foreign = false; ///< holds imported text: made harmless for a spreadsheet when copied
        int characters = 12;  ///< width at first
    };

    explicit SnapshotModel(std::vector<Column> columns, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const final;
    int columnCount(const QModelIndex& parent = {}) const final;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final;

    std::uint32_t item(int row) const { return m_order[static_cast<std::size_t>(row)]; }
    const std::vector<std::uint32_t>& order() const { return m_order; }
    const Column& column(int section) const { return m_columns[static_cast<std::size_t>(section)]; }

protected:
    /// Call swap() between: replaces what is shown and its order in one reset.
    template <class Swap>
    void replace(std::vector<std::uint32_t> order, Swap swap)
    {
        beginResetModel();
        swap();
        m_order = std::move(order);
        endResetModel();
    }
    /// What stands in a cell: clean text in one line.
    virtual QString text(std::uint32_t item, int column) const = 0;

private:
    std::vector<Column> m_columns;
    std::vector<std::uint32_t> m_order; ///< row -> item
};

} // namespace lockstep
