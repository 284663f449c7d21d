// SPDX-License-Identifier: GPL-3.0-or-later
// How the likes of a creator's posts came in: share of the final number against the time after posting, the chosen
// posts against the creator's other ones, or, where these are too few, those of other creators.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/graph/arrival_curves.h"

class QComboBox;

namespace lockstep {

class ArrivalsView : public ChartView {
    Q_OBJECT

public:
    ArrivalsView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// Selects the post whose curve is nearest.
    void pick(const QRectF& part, const QRectF& area) override;

    struct Model {
        std::vector<ArrivalCurve> chosen; ///< by time of posting
        std::vector<ArrivalCurve> others;
        bool othersAreOfOthers = false; ///< the creator has too few other posts: posts of other creators
        std::size_t tooFew = 0;         ///< posts with fewer than ten likes that have a time: left out
    };

protected:
    void compute() override;
    void forget() override;

private:
    void fillCreators();
    void chooseCustomer();
    std::optional<AccountId> creator() const;
    QRectF plotIn(const QRectF& area) const;
    double xOf(std::int64_t delay, const QRectF& plot) const;
    const ArrivalCurve* nearest(const QPointF& position, const QRectF& area) const;

    QComboBox* m_creators;
    std::vector<AccountId> m_listed; ///< as in the box
    Model m_model;
};

} // namespace lockstep
