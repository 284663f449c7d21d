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
    QString hint() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// Selects the post whose curve is nearest.
    void pick(const QRectF& part, const QRectF& area) override;

    /// Share of the likes that had come at a delay: of the other posts the tenth, the middle and the ninetieth
    /// in a hundred.
    struct Band {
        std::int64_t delay = 0; ///< ms
        double low = 0;
        double middle = 0;
        double high = 0;
    };
    struct Model {
        std::vector<ArrivalCurve> chosen; ///< by time of posting
        std::vector<ArrivalCurve> others;
        std::vector<Band> band;         ///< of the others, by delay
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
    /// One plot for a few curves; many get one each, side by side.
    struct Cell {
        QRectF plot;
        std::size_t first = 0; ///< of the chosen curves
        std::size_t end = 0;
    };
    std::vector<Cell> cellsIn(const QRectF& area) const;
    void paintAxes(QPainter& painter, const QRectF& area, const QRectF& plot, const ChartColors& colors) const;
    void paintFrame(QPainter& painter, const Cell& cell, const ChartColors& colors) const;
    void paintCell(QPainter& painter, const Cell& cell, const ChartColors& colors) const;
    double xOf(std::int64_t delay, const QRectF& plot) const;
    const ArrivalCurve* nearest(const QPointF& position, const QRectF& area) const;

    QComboBox* m_creators;
    std::vector<AccountId> m_listed; ///< as in the box
    Model m_model;
};

} // namespace lockstep
