// SPDX-License-Identifier: GPL-3.0-or-later
// Follower counts over time: steps as they were read, below them the gain a day beside what is usual, rises with
// their size, and what else is known of those days: entries of the calendar, purchases of the ledger, findings.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/detect/growth_bursts.h"
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
        std::int64_t until = 0; ///< the same moment, or the last one
        bool isOrder = false;   ///< of the purchase ledger; else of the calendar
        QString text;
    };
    void fillSubjects();
    void chooseTarget();
    std::optional<TargetId> subject() const;
    void collectMarks();
    /// Between these readings nothing is known for far longer than is usual here.
    bool isGap(std::size_t reading) const;
    /// What happened since the reading before, or on its day.
    QStringList happenedBefore(std::size_t reading) const;
    void paintMarks(QPainter& painter, const QRectF& plot, double middle, const ChartColors& colors) const;
    void paintBursts(QPainter& painter, const QRectF& plot, const ChartColors& colors) const;
    QRectF plotIn(const QRectF& area) const;
    double xOf(std::int64_t at, const QRectF& plot) const;

    QComboBox* m_subjects;
    std::vector<TargetId> m_listed;
    struct Usual {
        std::int64_t from = 0;
        std::int64_t to = 0;
        double gain = 0; ///< a day
    };
    struct Model {
        TargetId subject; ///< none: nobody's followers were read as yet
        std::vector<CountReading> curve;
        std::vector<GrowthBurst> bursts;
        std::vector<Usual> usual;      ///< none: too few readings to say
        std::int64_t longestUsual = 0; ///< between two readings, ms: what is longer is a gap
    };
    static Model read(const CaseData& data, const InteractionGraph& graph, TargetId subject);

    Model m_model;
    std::vector<Mark> m_marks;
    std::vector<TimeRange> m_findings; ///< windows of findings about this account
};

} // namespace lockstep
