// SPDX-License-Identifier: GPL-3.0-or-later
// When the accounts were created: bars of the focus, the others as a line, and those whose date is not known.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/graph/account_ages.h"

namespace lockstep {

class AgesView : public ChartView {
    Q_OBJECT

public:
    AgesView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString hint() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// Selects the accounts that were created in this stretch.
    void pick(const QRectF& part, const QRectF& area) override;

protected:
    void compute() override;
    void forget() override { m_ages = {}; }

private:
    QRectF plotIn(const QRectF& area) const;
    std::optional<std::size_t> binAt(double x, const QRectF& area) const;
    QString unitText(std::int64_t from) const;

    AccountAges m_ages;
};

} // namespace lockstep
