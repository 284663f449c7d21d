// SPDX-License-Identifier: GPL-3.0-or-later
// Posts against posts: how far they have the same likers.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/graph/shared_likers.h"

class QComboBox;

namespace lockstep {

class SharedLikersView : public ChartView {
    Q_OBJECT

public:
    SharedLikersView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString hint() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// Selects the posts of the rectangle's rows and columns.
    void pick(const QRectF& part, const QRectF& area) override;

protected:
    void compute() override;
    void forget() override { m_likers = {}; }

private:
    QRectF gridIn(const QRectF& area) const;
    double value(std::size_t a, std::size_t b) const;

    QComboBox* m_order;
    QComboBox* m_scale;
    SharedLikers m_likers;
    std::size_t m_leftOut = 0;
};

} // namespace lockstep
