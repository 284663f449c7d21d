// SPDX-License-Identifier: GPL-3.0-or-later
// Who of a group reacts to whose posts of the group: members as rows, their posts as columns, oldest left. Beside it
// the share of each member, next to that of as many outsiders.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/graph/post_coverage.h"

namespace lockstep {

class CoverageView : public ChartView {
    Q_OBJECT

public:
    CoverageView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// Selects the members of these rows and the posts of these columns.
    void pick(const QRectF& part, const QRectF& area) override;

protected:
    void compute() override;
    void forget() override { m_coverage.reset(); }

private:
    QRectF plotIn(const QRectF& area) const;
    double meanShare(const std::vector<PostCoverage::Row>& rows) const;

    std::shared_ptr<const PostCoverage> m_coverage;
};

} // namespace lockstep
