// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timeline_view.h"

#include "app/casework/escape_key.h"
#include "app/casework/picture_button.h"
#include "app/casework/shown_part.h"
#include "app/text/text.h"
#include "app/views/timeline/timeline_canvas.h"
#include "app/views/timeline/timeline_rows.h"
#include "app/widgets/words.h"
#include "core/model/named_accounts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>

namespace lockstep {

TimelineView::TimelineView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_view(view), m_jobs(jobs)
{
    build();
    addEscapeKey(this, m_view, EscapeEnds::brush);
    for (const auto signal :
         {&CaseView::dataChanged, &CaseView::findingsChanged, &CaseView::findingShown, &CaseView::filterChanged})
        connect(&m_view, signal, this, &TimelineView::rebuild);
    connect(&m_view, &CaseView::selectionChanged, this, &TimelineView::updateSelection);
    connect(&m_view, &CaseView::brushChanged, this, [this] {
        m_canvas->setBrush(m_view.brush());
        updateCaption();
        if (m_x->currentData().toInt() == static_cast<int>(TimelineX::afterPosting))
            rebuild();
    });
    rebuild();
}

void TimelineView::build()
{
    m_x = new QComboBox(this);
    m_x->addItem(tr("Clock time"), static_cast<int>(TimelineX::clock));
    m_x->addItem(tr("Time after posting"), static_cast<int>(TimelineX::afterPosting));
    m_order = new QComboBox(this);
    m_order->addItem(tr("First action"), static_cast<int>(TimelineOrder::firstAction));
    m_order->addItem(tr("Group"), static_cast<int>(TimelineOrder::group));
    const auto labelled = [this](const QString& text, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        buddy->setAccessibleName(text);
        return label;
    };
    const auto button = [this](const QString& text, const QString& spoken, auto action) {
        auto* tool = new QToolButton(this);
        tool->setText(text);
        tool->setAutoRaise(true);
        tool->setAccessibleName(spoken);
        tool->setToolTip(spoken);
        connect(tool, &QToolButton::clicked, this, action);
        return tool;
    };
    m_canvas = new TimelineCanvas(m_jobs, this);
    m_scroll = new QScrollBar(Qt::Vertical, this);
    m_scroll->setAccessibleName(tr("Rows in sight"));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    bar->setSpacing(8);
    bar->addWidget(labelled(tr("Across:"), m_x));
    bar->addWidget(m_x);
    bar->addWidget(labelled(tr("Rows by:"), m_order));
    bar->addWidget(m_order);
    bar->addStretch(1);
    bar->addWidget(button(QStringLiteral("−"), tr("Zoom out"), [this] { m_canvas->zoomTime(0.8, width() / 2.0); }));
    bar->addWidget(button(QStringLiteral("+"), tr("Zoom in"), [this] { m_canvas->zoomTime(1.25, width() / 2.0); }));
    bar->addWidget(button(tr("All"), tr("Show all (Ctrl+0)"), [this] { m_canvas->fitAll(); }));
    auto* more = new PictureButton(
        m_view, m_jobs, [this] { return picture(); }, this);
    auto* page = new QWidget(this);
    page->setFocusProxy(m_canvas);
    auto* chart = new QHBoxLayout(page);
    chart->setContentsMargins(0, 0, 0, 0);
    chart->setSpacing(0);
    chart->addWidget(m_canvas, 1);
    chart->addWidget(m_scroll);
    m_pages = new TableTwin(
        m_jobs, page, tr("Timeline"),
        {[this] { return timelineRows(m_canvas->chart()); }, [this] { return m_canvas->emptyText(); }}, this);
    more->menu()->addAction(tr("Save ta&ble…"), m_pages, &TableTwin::askForFile);
    bar->addWidget(m_pages->button());
    bar->addWidget(more);
    m_caption = plainLabel({}, this);
    m_caption->setContentsMargins(8, 4, 8, 4);
    m_caption->setAccessibleName(tr("What the timeline shows"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_caption);

    connect(m_x, &QComboBox::currentIndexChanged, this, &TimelineView::rebuild);
    connect(m_order, &QComboBox::currentIndexChanged, this, &TimelineView::rebuild);
    connect(m_scroll, &QScrollBar::valueChanged, this, [this](int value) { m_canvas->setScroll(value); });
    connect(m_canvas, &TimelineCanvas::windowChanged, this, [this] {
        updateScrollBar();
        m_pages->refresh();
        updateCaption();
    });
    connect(m_pages, &TableTwin::changed, this, &TimelineView::updateCaption);
    connect(m_canvas, &TimelineCanvas::brushed, &m_view, &CaseView::setBrush);
    connect(m_canvas, &TimelineCanvas::accountChosen, this, &TimelineView::choose);
}

void TimelineView::setX(TimelineX x)
{
    m_x->setCurrentIndex(m_x->findData(static_cast<int>(x)));
}

void TimelineView::setOrder(TimelineOrder order)
{
    m_order->setCurrentIndex(m_order->findData(static_cast<int>(order)));
}

void TimelineView::rebuild()
{
    ++m_request;
    m_busy = false;
    const auto slot = QStringLiteral("timeline.scene");
    m_jobs.cancel(slot);
    if (!m_view.data()) {
        show(std::shared_ptr<const TimelineScene>());
        return;
    }
    TimelineRequest request;
    request.data = m_view.data();
    request.run = m_view.run();
    request.finding = m_view.finding();
    request.x = static_cast<TimelineX>(m_x->currentData().toInt());
    request.order = static_cast<TimelineOrder>(m_order->currentData().toInt());
    if (request.x == TimelineX::afterPosting)
        request.only = m_view.brush();
    request.accounts = m_view.keptAccounts();
    request.targets = m_view.keptTargets();
    if (request.finding && namedAccounts(*request.finding).empty()) {
        // It is about posts, or about the case: everybody who acted there.
        request.targets =
            inBoth(std::move(request.targets), keptOf(request.finding->targets, request.data->targetNames.size()));
        request.finding = nullptr;
    }
    if (request.data->interactions.size() <= maxEventsAtOnce) {
        show(buildTimeline(request));
        return;
    }
    m_busy = true;
    updateEmptyText();
    m_jobs.start<std::shared_ptr<const TimelineScene>>(
        slot, tr("Preparing the timeline"), this,
        [request = std::move(request)](const TaskContext& task) { return buildTimeline(request, task); },
        [this, id = m_request](Result<std::shared_ptr<const TimelineScene>> scene) {
            if (id != m_request)
                return;
            m_busy = false;
            show(std::move(scene));
        });
}

void TimelineView::show(Result<std::shared_ptr<const TimelineScene>> scene)
{
    m_canvas->setScene(scene ? *std::move(scene) : nullptr);
    m_canvas->setBrush(m_view.brush());
    updateSelection();
    updateEmptyText();
    m_pages->refresh();
    updateCaption();
}

QString TimelineView::caption() const
{
    if (m_canvas->chart().isEmpty())
        return {};
    auto text = m_canvas->chart().caption();
    if (m_view.isFiltered())
        text += QStringLiteral(" · ")
                + tr("of %1 interactions in the case")
                      .arg(windowLanguage().number(static_cast<std::int64_t>(m_view.data()->interactions.size())));
    text += QLatin1Char('.');
    for (const auto& sentence : {filterSentence(m_view), brushSentence(m_view)})
        if (!sentence.isEmpty())
            text += QLatin1Char(' ') + sentence;
    return text;
}

void TimelineView::updateCaption()
{
    const auto text = caption();
    const auto cut = m_pages->cutText();
    m_caption->setText(cut.isEmpty() ? text : cut + QLatin1Char(' ') + text);
    m_caption->setVisible(!m_caption->text().isEmpty());
}

void TimelineView::updateEmptyText()
{
    const auto& scene = m_canvas->chart().scene();
    if (m_busy)
        m_canvas->setEmptyText(tr("Preparing the timeline …"));
    else if (!m_view.data() || m_view.data()->interactions.size() == 0)
        m_canvas->setEmptyText(
            tr("No interactions yet. Import likes, comments or shares with their times and every one "
               "becomes a mark here."));
    else if (scene && scene->x == TimelineX::afterPosting && scene->total > 0)
        m_canvas->setEmptyText(
            tr("The time after posting is not known for any of these interactions. Import the posts "
               "with their times, or choose the clock time."));
    else if (scene && scene->total > 0)
        m_canvas->setEmptyText(
            tr("None of these interactions has a time, so there is nothing to draw. The order of a "
               "follower list is shown in the view Followers."));
    else if (m_view.isFiltered())
        m_canvas->setEmptyText(tr("No interaction passes the filters."));
    else if (scene && scene->x == TimelineX::afterPosting && m_view.brush())
        m_canvas->setEmptyText(tr("No interaction lies in the time range."));
    else
        m_canvas->setEmptyText(tr("No row of the data tells of an interaction that belongs to this finding."));
}

void TimelineView::updateSelection()
{
    std::vector<char> selected;
    if (m_view.data() && !m_view.selection().accounts.empty())
        selected.resize(m_view.data()->accountNames.size());
    // With a finding its members are a section of their own: only a choice beyond "all of them" needs a mark.
    const auto* finding = m_view.finding();
    const bool allMembers = finding && m_view.selection().accounts == namedAccounts(*finding);
    if (!allMembers)
        for (const auto account : m_view.selection().accounts)
            if (account.index() < selected.size())
                selected[account.index()] = 1;
    m_canvas->setSelected(std::move(selected));
}

void TimelineView::updateScrollBar()
{
    const QSignalBlocker blocker(m_scroll);
    const auto& chart = m_canvas->chart();
    const int most = static_cast<int>(chart.isEmpty() ? 0 : chart.maxScroll());
    m_scroll->setRange(0, most);
    m_scroll->setPageStep(static_cast<int>(chart.plot().height()));
    m_scroll->setSingleStep(static_cast<int>(std::max(chart.rowHeight(), 12.0)));
    m_scroll->setValue(static_cast<int>(chart.window().scroll));
    m_scroll->setVisible(most > 0);
}

void TimelineView::choose(AccountId account, bool add)
{
    Selection selection;
    if (add)
        selection = m_view.selection();
    const auto at = std::find(selection.accounts.begin(), selection.accounts.end(), account);
    if (at != selection.accounts.end())
        selection.accounts.erase(at);
    else
        selection.accounts.push_back(account);
    m_view.select(std::move(selection));
}

ViewPicture TimelineView::picture() const
{
    ViewPicture picture{tr("Timeline"), {}, m_canvas->size(), m_canvas->font(), {}};
    if (m_canvas->chart().isEmpty())
        return picture;
    picture.caption = caption();
    picture.paint = [this](QPainter& painter, const QRectF& area, const QPalette& palette) {
        auto chart = m_canvas->chart();
        chart.layout(area, painter.font());
        chart.paint(painter, ChartColors::of(palette));
    };
    return picture;
}

} // namespace lockstep

#include "moc_timeline_view.cpp"
