// SPDX-License-Identifier: GPL-3.0-or-later
// The preview of a file under one choice a column: what it means.
#pragma once

#include "core/ingest/recognise.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTableWidget;

namespace lockstep {

class PreviewModel;

class ColumnMapper : public QWidget {
    Q_OBJECT

public:
    explicit ColumnMapper(QWidget* parent = nullptr);

    /// Rebuilds the choices and the preview.
    void show(const Recognition& recognition);
    /// Only marks the rows anew: choices stay, and with them the keyboard focus.
    void remark(const Recognition& recognition);
    void clear();
    const PreviewModel& preview() const { return *m_model; }

Q_SIGNALS:
    void fieldChosen(int column, lockstep::Field field);

private:
    void sayState();

    QTableWidget* m_choices;
    QTableView* m_rows;
    QLabel* m_state;
    PreviewModel* m_model;
};

} // namespace lockstep
