// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts against targets, one dot a pair. A dragged rectangle selects its rows and columns.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/graph/spy_matrix.h"

class QComboBox;

namespace lockstep {

class MatrixView : public ChartView {
    Q_OBJECT

public:
    MatrixView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    void pick(const QRectF& part, const QRectF& area) override;

protected:
    void compute() override;
    void forget() override { m_matrix = {}; }

private:
    MatrixOrder order() const;
    QRectF plotIn(const QRectF& area) const;

    QComboBox* m_order;
    std::uint64_t m_seed = 1;    ///< of the shuffled order; another one each time it is asked for
    std::vector<char> m_members; ///< by row: of the finding that is shown
    SpyMatrix m_matrix;
};

} // namespace lockstep
