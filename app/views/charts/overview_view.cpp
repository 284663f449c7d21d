// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/overview_view.h"

#include "app/views/charts/ages_view.h"
#include "app/views/charts/arrivals_view.h"
#include "app/views/charts/hours_view.h"
#include "app/views/charts/matrix_view.h"
#include "app/views/charts/names_view.h"
#include "app/views/charts/signals_view.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace lockstep {

namespace {

constexpr int columns = 2;

} // namespace

OverviewView::OverviewView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_tiles(new QWidget(this)), m_grid(new QGridLayout(m_tiles))
{
    m_grid->setSpacing(10);
    add(new SignalsView(view, jobs, m_tiles));
    add(new MatrixView(view, jobs, m_tiles));
    add(new ArrivalsView(view, jobs, m_tiles));
    add(new HoursView(view, jobs, m_tiles));
    add(new AgesView(view, jobs, m_tiles));
    add(new NamesView(view, jobs, m_tiles));
    // On a small screen the charts keep a height at which they can be read, and one scrolls.
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_tiles);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(scroll);
}

void OverviewView::add(ChartView* chart)
{
    chart->showPictureOnly();
    auto* open = new QToolButton(m_tiles);
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
    m_grid->addLayout(tile, m_count / columns, m_count % columns);
    if (m_count == 0)
        setFocusProxy(open);
    ++m_count;
}

} // namespace lockstep

#include "moc_overview_view.cpp"
