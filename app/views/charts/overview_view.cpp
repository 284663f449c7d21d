// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/overview_view.h"

#include "app/views/charts/ages_view.h"
#include "app/views/charts/arrivals_view.h"
#include "app/views/charts/hours_view.h"
#include "app/views/charts/matrix_view.h"
#include "app/views/charts/names_view.h"
#include "app/views/charts/signals_view.h"

#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

namespace {

constexpr int columns = 2;

} // namespace

OverviewView::OverviewView(CaseView& view, JobRunner& jobs, QWidget* parent) : QWidget(parent)
{
    auto* grid = new QGridLayout(this);
    grid->setSpacing(10);
    add(new SignalsView(view, jobs, this));
    add(new MatrixView(view, jobs, this));
    add(new ArrivalsView(view, jobs, this));
    add(new HoursView(view, jobs, this));
    add(new AgesView(view, jobs, this));
    add(new NamesView(view, jobs, this));
}

void OverviewView::add(ChartView* chart)
{
    chart->showPictureOnly();
    auto* open = new QToolButton(this);
    open->setText(chart->title());
    open->setAutoRaise(true);
    open->setFocusPolicy(Qt::StrongFocus);
    open->setToolTip(tr("Open as a view of its own"));
    const auto name = chart->objectName();
    connect(open, &QToolButton::clicked, this, [this, name] { Q_EMIT chartWanted(name); });
    auto* tile = new QVBoxLayout;
    tile->setSpacing(2);
    tile->addWidget(open);
    tile->addWidget(chart, 1);
    auto* grid = static_cast<QGridLayout*>(layout());
    grid->addLayout(tile, m_count / columns, m_count % columns);
    if (m_count == 0)
        setFocusProxy(open);
    ++m_count;
}

} // namespace lockstep

#include "moc_overview_view.cpp"
