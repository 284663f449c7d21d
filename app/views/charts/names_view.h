// SPDX-License-Identifier: GPL-3.0-or-later
// How the accounts are named: templates of names, how many of the focus have each, and how many would if the focus
// were named like all others.
#pragma once

#include "app/views/charts/chart_view.h"
#include "app/views/charts/list_rows.h"
#include "core/language/name_templates.h"

namespace lockstep {

class NamesView : public ChartView {
    Q_OBJECT

public:
    NamesView(CaseView& view, JobRunner& jobs, QWidget* parent = nullptr);

    void paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const override;
    QString emptyText() const override;
    QString legend() const override;
    ChartTable table() const override;
    QString caption() const override;
    QString hint() const override;
    QString textAt(const QPointF& position, const QRectF& area) const override;
    /// Selects the accounts of the focus that are named so.
    void pick(const QRectF& part, const QRectF& area) override;

protected:
    void compute() override;
    void forget() override { m_names.reset(); }

private:
    ListRows rows() const;
    QString examples(const NameTemplate& entry, std::size_t most) const;

    std::shared_ptr<const NameTemplates> m_names;
};

} // namespace lockstep
