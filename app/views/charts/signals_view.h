// SPDX-License-Identifier: GPL-3.0-or-later
// Which detectors speak of the same accounts: one column a combination, a dot for each detector in it, above it how
// many accounts. Detectors of one family stand together, because they look at the same data.
#pragma once

#include "app/views/charts/chart_view.h"
#include "core/casework/signal_agreement.h"

namespace lockstep {

class SignalsView : public ChartView {
    Q_OBJECT

public:
    SignalsView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// Selects the accounts of a combination.
    void pick(const QRectF& part, const QRectF& area) override;

protected:
    void compute() override;
    void forget() override { m_agreement = {}; }

private:
    QString signalText(std::size_t signal) const;
    double labelWidth(const QRectF& area) const;
    std::size_t drawn(const QRectF& area) const;
    std::optional<std::size_t> columnAt(const QPointF& position, const QRectF& area) const;

    SignalAgreement m_agreement;
};

} // namespace lockstep
