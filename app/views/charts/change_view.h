// SPDX-License-Identifier: GPL-3.0-or-later
// What the selected accounts did before a moment and after it, as small multiples: hours of the day, kinds of acts,
// and how much of it still concerns the same people.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/graph/before_after.h"

class QComboBox;

namespace lockstep {

class ChangeView : public ChartView {
    Q_OBJECT

public:
    ChangeView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;

protected:
    void compute() override;
    void forget() override { m_both.reset(); }

private:
    struct Choice {
        Instant at;
        QString text;
    };
    void fillMoments();
    std::vector<Choice> choices() const;
    void paintHours(QPainter& painter, const QRectF& area, const ActivitySide& side, double most,
                    const QString& title, int color, const ChartColors& colors) const;
    void paintShares(QPainter& painter, const QRectF& area, const ChartColors& colors) const;

    QComboBox* m_moments;
    std::vector<Choice> m_choices;
    QString m_wanted; ///< what a person chose; empty: the first one
    std::shared_ptr<const BeforeAfter> m_both;
};

} // namespace lockstep
