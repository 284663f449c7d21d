// SPDX-License-Identifier: GPL-3.0-or-later
// The case at a glance: several charts side by side, small, each with a button that opens it as a view of its own.
// Those that have something to show stand first; the others say below what they need.
#pragma once

#include "app/caseview/case_view.h"
#include "app/jobs/job_runner.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <vector>

class QGridLayout;
class QToolButton;

namespace lockstep {

class ChartView;

class OverviewView : public QWidget {
    Q_OBJECT

public:
    OverviewView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    /// The buttons in the order in which they stand, by rows.
    std::vector<QToolButton*> buttons() const;

Q_SIGNALS:
    /// The name of a chart: its objectName().
    void chartWanted(const QString& name);

private:
    struct Tile {
        QWidget* box;
        QToolButton* open;
        std::function<bool()> isEmpty;
    };

    void add(ChartView* chart);
    void add(QWidget* picture, const QString& title, std::function<bool()> isEmpty);
    void arrange();

    QWidget* m_tiles;
    QGridLayout* m_grid;
    std::vector<Tile> m_order;        ///< as they were added
    std::vector<const Tile*> m_shown; ///< as they stand
    QTimer m_settled;                 ///< charts become ready one after the other; they are arranged once
};

} // namespace lockstep
