// SPDX-License-Identifier: GPL-3.0-or-later
// The pieces that the panels of the inspector are made of. They read well from 320 pixels on.
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

class QTableView;
class QVBoxLayout;
class QWidget;

namespace lockstep {

class TableView;
class SnapshotModel;

/// A column of widgets with the margins of a panel.
QVBoxLayout* panelColumn(QWidget* owner);
/// One wrapped paragraph each.
QWidget* paragraphs(const QStringList& texts);
/// Label and value pairs; a long value goes under its label.
QWidget* facts(const std::vector<std::pair<QString, QString>>& rows);
/// A table as high as its rows, at most eight.
TableView* smallTable(SnapshotModel* model, const QString& accessibleName);

} // namespace lockstep
