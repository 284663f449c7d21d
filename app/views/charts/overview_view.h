// SPDX-License-Identifier: GPL-3.0-or-later
// The case at a glance: several charts side by side, small, each with a button that opens it as a view of its own.
#pragma once

#include "app/views/charts/chart_view.h"

class QGridLayout;

namespace lockstep {

class OverviewView : public QWidget {
    Q_OBJECT

public:
    OverviewView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

Q_SIGNALS:
    /// The name of a chart: its objectName().
    void chartWanted(const QString& name);

private:
    void add(ChartView* chart);

    QWidget* m_tiles;
    QGridLayout* m_grid;
    int m_count = 0;
};

} // namespace lockstep
