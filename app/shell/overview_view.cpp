// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/overview_view.h"

#include "app/views/charts/ages_view.h"
#include "app/views/charts/arrivals_view.h"
#include "app/views/charts/growth_view.h"
#include "app/views/charts/hours_view.h"
#include "app/views/charts/matrix_view.h"
#include "app/views/charts/names_view.h"
#include "app/views/charts/signals_view.h"
#include "app/views/fingerprint/fingerprint_view.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::size_t columns = 2;

} // namespace

OverviewView::OverviewView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_tiles(new QWidget(this)), m_grid(new QGridLayout(m_tiles))
{
    m_grid->setSpacing(10);
    m_settled.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &OverviewView::arrange);
    // What tells most comes first.
    auto* followers = new FingerprintView(view, jobs, m_tiles);
    followers->showPictureOnly();
    add(followers, tr("Followers in the order of the list"), [followers] { return !followers->picture().paint; });
    connect(followers, &FingerprintView::pictureChanged, &m_settled, qOverload<>(&QTimer::start));
    add(new GrowthView(view, jobs, m_tiles));
    add(new ArrivalsView(view, jobs, m_tiles));
    add(new HoursView(view, jobs, m_tiles));
    add(new MatrixView(view, jobs, m_tiles));
    add(new SignalsView(view, jobs, m_tiles));
    add(new AgesView(view, jobs, m_tiles));
    add(new NamesView(view, jobs, m_tiles));
    arrange();
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
    add(chart, chart->title(), [chart] { return !chart->emptyText().isEmpty(); });
    connect(chart, &ChartView::pictureChanged, &m_settled, qOverload<>(&QTimer::start));
}

void OverviewView::add(QWidget* picture, const QString& title, std::function<bool()> isEmpty)
{
    auto* box = new QWidget(m_tiles);
    auto* open = new QToolButton(box);
    open->setText(title);
    open->setAutoRaise(true);
    open->setFocusPolicy(Qt::StrongFocus);
    open->setToolTip(tr("Open as a view of its own"));
    const auto name = picture->objectName();
    connect(open, &QToolButton::clicked, this, [this, name] { Q_EMIT chartWanted(name); });
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(open);
    column->addWidget(picture, 1);
    m_order.push_back({box, open, std::move(isEmpty)});
}

std::vector<QToolButton*> OverviewView::buttons() const
{
    std::vector<QToolButton*> buttons;
    for (const auto* tile : m_shown)
        buttons.push_back(tile->open);
    return buttons;
}

void OverviewView::arrange()
{
    std::vector<const Tile*> order;
    for (const auto& tile : m_order)
        order.push_back(&tile);
    std::stable_partition(order.begin(), order.end(), [](const Tile* tile) { return !tile->isEmpty(); });
    if (order == m_shown)
        return;
    for (std::size_t i = 0; i < order.size(); ++i) {
        m_grid->addWidget(order[i]->box, static_cast<int>(i / columns), static_cast<int>(i % columns));
        if (i > 0)
            setTabOrder(order[i - 1]->open, order[i]->open);
    }
    setFocusProxy(order.front()->open);
    m_shown = std::move(order);
}

} // namespace lockstep

#include "moc_overview_view.cpp"
