// SPDX-License-Identifier: GPL-3.0-or-later
// Hours of the week: 7 rows of 24 cells, how much is done when, against everybody else.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/graph/hour_of_week.h"

class QComboBox;

namespace lockstep {

class HoursView : public ChartView {
    Q_OBJECT

public:
    HoursView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;

protected:
    void compute() override;
    void forget() override { m_week = {}; }

private:
    void restoreZone();
    /// As the chart names it: "UTC", "Europe/Amsterdam".
    QString zoneName() const;
    bool hasEnough() const;
    QRectF gridIn(const QRectF& area) const;
    double share(std::size_t cell) const;
    double othersShare(std::size_t cell) const;

    QComboBox* m_zones;
    HourOfWeek m_week;
};

} // namespace lockstep
