// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences that several accounts use: a bar each for how many say it, and under how many creators.
#pragma once

#include "app/views/charts/chart_view.h"
#include "app/views/charts/list_rows.h"
#include "core/detect/comment_families.h"

namespace lockstep {

class CommentsView : public ChartView {
    Q_OBJECT

public:
    CommentsView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// Selects who uses the sentence.
    void pick(const QRectF& part, const QRectF& area) override;

protected:
    void compute() override;
    void forget() override { m_families.clear(); }

private:
    ListRows rows() const;
    /// Of the family, those that are selected; all when nobody is.
    std::size_t selectedOf(const CommentFamily& family) const;

    std::vector<CommentFamily> m_families;
    std::shared_ptr<const InteractionGraph> m_counted; ///< whose families these are
};

} // namespace lockstep
