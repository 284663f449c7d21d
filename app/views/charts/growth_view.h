// SPDX-License-Identifier: GPL-3.0-or-later
// Follower counts over time: steps as they were read, below them the gain a day, and what else is known of those
// days: entries of the calendar, purchases of the ledger, findings.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/graph/count_curve.h"

class QComboBox;

namespace lockstep {

class GrowthView : public ChartView {
    Q_OBJECT

public:
    GrowthView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// A dragged stretch becomes the time brush.
    void pick(const QRectF& part, const QRectF& area) override;

protected:
    void compute() override;
    void forget() override;

private:
    struct Mark {
        std::int64_t at = 0;
        bool isOrder = false; ///< of the purchase ledger; else of the calendar
        QString text;
    };
    void fillSubjects();
    void chooseTarget();
    std::optional<TargetId> subject() const;
    void collectMarks();
    QRectF plotIn(const QRectF& area) const;
    double xOf(std::int64_t at, const QRectF& plot) const;

    QComboBox* m_subjects;
    std::vector<TargetId> m_listed;
    std::vector<CountReading> m_curve;
    std::vector<Mark> m_marks;
    std::vector<TimeRange> m_findings; ///< windows of findings about this account
};

} // namespace lockstep
