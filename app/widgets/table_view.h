// SPDX-License-Identifier: GPL-3.0-or-later
// The one kind of table of the window: whole rows, Ctrl+C copies them as tab-separated text with a header,
// a right click on the header hides columns, words instead of an empty area.
#pragma once

#include "app/widgets/snapshot_model.h"

#include <QTableView>

#include <functional>

namespace lockstep {

class TableView : public QTableView {
    Q_OBJECT

public:
    /// More rows than this are not put on the clipboard; copied() says so.
    static constexpr int maxCopiedRows = 100'000;

    explicit TableView(QWidget* parent = nullptr);

    void setSnapshotModel(SnapshotModel* model);
    SnapshotModel* snapshotModel() const { return m_model; }
    /// Shown where the rows would be.
    void setEmptyText(const QString& text);
    /// Rows (items) that belong to what is selected elsewhere: tinted, so that any number costs nothing.
    void setLinked(std::function<bool(std::uint32_t item)> linked);
    bool isLinked(int row) const { return m_linked && m_model && m_linked(m_model->item(row)); }

    /// The selected rows and the visible columns, in the order on screen.
    QString selectedAsTsv() const;
    void copySelection();

Q_SIGNALS:
    void copied(int rows, int selected);
    void columnsChanged(); ///< width, order, visibility or sorting: worth remembering

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void setRowHeight();
    void showColumnMenu(const QPoint& at);

    SnapshotModel* m_model = nullptr;
    QString m_emptyText;
    std::function<bool(std::uint32_t)> m_linked;
};

} // namespace lockstep
