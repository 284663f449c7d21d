// SPDX-License-Identifier: GPL-3.0-or-later
// What an import has brought: a line a file, every refused row with its reason, and these as CSV.
#pragma once

#include "app/importing/import_item.h"

#include <QWidget>

#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QTableWidget;

namespace lockstep {

class ImportResults : public QWidget {
    Q_OBJECT

public:
    explicit ImportResults(QWidget* parent = nullptr);

    void show(const std::vector<ImportItem>& items);
    /// The table as CSV (UTF-8, RFC 4180). Cells that a spreadsheet would run as a formula begin with an apostrophe.
    QByteArray refusedAsCsv() const;

private:
    void save();

    QListWidget* m_files;
    QLabel* m_title;
    QTableWidget* m_refused;
    QPushButton* m_save;
};

} // namespace lockstep
