// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/time_strip.h"

#include "app/text/text.h"
#include "app/text/time_words.h"
#include "app/views/timeline/time_axis.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::size_t maxEventsAtOnce = 50'000;
constexpr double margin = 10;
constexpr double gripWidth = 6;
constexpr double barWidth = 3;
constexpr double leastDrawn = 0.01;  ///< of an interaction that is spread over its day
constexpr double narrowest = 10'000; ///< ms across the strip
constexpr int playEvery = 120;       ///< ms between two steps
constexpr double firstPart = 20;     ///< without a brush one of so many parts of the strip is played
constexpr double stepsABrush = 6;    ///< that a brush walks until it has left its place

} // namespace

TimeStrip::TimeStrip(CaseView& view, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_view(view), m_jobs(jobs), m_play(new QToolButton(this))
{
    m_play->setAutoRaise(true);
    m_play->setCheckable(true);
    m_play->setText(QStringLiteral("▶"));
    m_play->setFocusPolicy(Qt::NoFocus); // Space does the same, and the strip keeps its keys
    m_play->setAccessibleName(tr("Play"));
    m_play->setToolTip(tr("Play: the time range walks to the end, and all views with it (Space)"));
    connect(m_play, &QToolButton::toggled, this, &TimeStrip::setPlaying);
    m_player.setInterval(playEvery);
    connect(&m_player, &QTimer::timeout, this, &TimeStrip::playOn);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Activity over time, with the time range that all views show"));
    connect(&m_view, &CaseView::dataChanged, this, &TimeStrip::reload);
    connect(&m_view, &CaseView::graphFiltered, this, &TimeStrip::reload);
    connect(&m_view, &CaseView::selectionChanged, this, &TimeStrip::updateSelection);
    connect(&m_view, &CaseView::brushChanged, this, [this] {
        setAccessibleDescription(rangeInWords());
        update();
    });
    reload();
}

QSize TimeStrip::sizeHint() const
{
    // Where nothing has a time the views above need the room more than one sentence does.
    const bool isEmpty = m_data && !m_busy && (!m_all || m_all->times.empty());
    return {600, isEmpty ? fontMetrics().height() * 2 : fontMetrics().height() * 3 + 56};
}

QSize TimeStrip::minimumSizeHint() const
{
    return {200, sizeHint().height()};
}

void TimeStrip::reload()
{
    setPlaying(false);
    m_data = m_view.data();
    m_all.reset();
    m_selected = {};
    m_busy = false;
    ++m_request;
    const auto slot = QStringLiteral("timestrip.times");
    m_jobs.cancel(slot);
    if (!m_data) {
        update();
        return;
    }
    if (m_data->interactions.size() <= maxEventsAtOnce) {
        take(sortTimes(*m_data, {}, m_view.keptAccounts(), m_view.keptTargets()));
        return;
    }
    m_busy = true;
    m_jobs.start<std::shared_ptr<const TimeHistogram>>(
        slot, tr("Sorting the times"), this,
        [snapshot = m_data, accounts = m_view.keptAccounts(), targets = m_view.keptTargets()](
            const TaskContext& task) { return sortTimes(*snapshot, task, accounts, targets); },
        [this, id = m_request](Result<std::shared_ptr<const TimeHistogram>> histogram) {
            if (id == m_request)
                take(std::move(histogram));
        });
    update();
}

void TimeStrip::take(Result<std::shared_ptr<const TimeHistogram>> histogram)
{
    m_busy = false;
    if (histogram)
        m_all = *std::move(histogram);
    m_play->setVisible(m_all && !m_all->times.empty());
    updateGeometry();
    showAll();
    updateSelection();
}

void TimeStrip::showAll()
{
    if (m_all && !m_all->times.empty()) {
        const auto first = static_cast<double>(m_all->times.front());
        const double span = std::max(60'000.0, static_cast<double>(m_all->times.back()) - first);
        m_from = first - span * 0.01;
        m_to = first + span * 1.01;
    }
    update();
}

void TimeStrip::updateSelection()
{
    m_hasSelection = m_all && !m_view.selection().empty();
    m_selected = {};
    if (m_hasSelection)
        m_selected = timesOf(*m_all, *m_data, keptOf(m_view.selection().accounts, m_data->accountNames.size()),
                             keptOf(m_view.selection().targets, m_data->targetNames.size()));
    setAccessibleDescription(rangeInWords());
    update();
}

QRectF TimeStrip::plotIn(const QRectF& area) const
{
    const double line = fontMetrics().height();
    return area.adjusted(margin, line + 6, -margin, -(2 * line + 7));
}

double TimeStrip::xOf(double ms) const
{
    const auto plot = plotIn(rect());
    return plot.left() + (ms - m_from) / (m_to - m_from) * plot.width();
}

double TimeStrip::timeAt(double x) const
{
    const auto plot = plotIn(rect());
    return m_from + (x - plot.left()) / plot.width() * (m_to - m_from);
}

QString TimeStrip::emptyText() const
{
    if (m_busy)
        return tr("Sorting the times …");
    if (m_all && m_all->withoutTime > 0)
        return tr("None of the interactions has a time.");
    return tr("No interactions yet.");
}

QString TimeStrip::rangeInWords() const
{
    if (!m_all || m_all->times.empty())
        return emptyText();
    const auto& language = windowLanguage();
    const auto number = [&language](std::uint64_t n) { return language.number(static_cast<std::int64_t>(n)); };
    const auto total = m_all->times.size() + m_all->withoutTime;
    QStringList parts;
    if (const auto& brush = m_view.brush()) {
        const auto from = brush->from.isMissing() ? m_all->times.front() : brush->from.ms;
        const auto to = brush->to.isMissing() ? m_all->times.back() + 1 : brush->to.ms;
        parts << rangeText(*brush)
              << tr("interactions: %1 of %2").arg(number(countBetween(m_all->times, from, to)), number(total));
        if (m_hasSelection)
            parts << tr("selected: %1").arg(number(countBetween(m_selected.times, from, to)));
    } else {
        const TimeRange all{{m_all->times.front()}, {m_all->times.back()}};
        constexpr std::int64_t twoDays = std::int64_t{2} * 86'400'000;
        const auto day = [&language](Instant at) { return language.moment({at, Precision::day}); };
        parts << (all.to.ms - all.from.ms < twoDays ? tr("All time: %1").arg(rangeText(all))
                                                    : tr("%1 to %2 UTC").arg(day(all.from), day(all.to)))
              << tr("interactions: %1").arg(number(total));
        if (m_hasSelection)
            parts << tr("selected: %1").arg(number(m_selected.times.size()));
    }
    if (const auto days = m_all->knownToTheDay(); days > 0)
        parts << tr("known to the day: %1").arg(number(days));
    if (m_all->withoutTime > 0)
        parts << tr("without a time: %1").arg(number(m_all->withoutTime));
    return parts.join(QStringLiteral(" · "));
}

void TimeStrip::paintBars(QPainter& painter, const QRectF& plot, double top, double indent,
                          const ChartColors& colors) const
{
    const auto span = spanOfBins(*m_all, m_from, m_to, static_cast<int>(plot.width() / barWidth));
    const auto bins = histogramBins(*m_all, span.from, span.to, span.count);
    const auto chosen = histogramBins(m_selected, span.from, span.to, span.count);
    const double most = std::max(1.0, *std::max_element(bins.begin(), bins.end()));
    const double width = (span.to - span.from) / span.count / (m_to - m_from) * plot.width();
    const double left = plot.left() + (span.from - m_from) / (m_to - m_from) * plot.width();
    painter.save();
    painter.setClipRect(plot.adjusted(0, -1, 0, 1), Qt::IntersectClip); // a day may begin before it
    for (std::size_t b = 0; b < bins.size(); ++b) {
        const auto bar = [&](double n, const QColor& color) {
            if (n < leastDrawn)
                return;
            const double height = std::max(1.0, plot.height() * n / most);
            painter.fillRect(QRectF(left + static_cast<double>(b) * width, plot.bottom() - height,
                                    std::max(1.0, width - 0.5), height),
                             color);
        };
        bar(bins[b], markColor(0, colors));
        bar(chosen[b], markColor(1, colors));
    }
    painter.restore();
    const auto inABin = durationText(static_cast<std::int64_t>((span.to - span.from) / span.count));
    const auto highest = windowLanguage().number(static_cast<std::int64_t>(std::llround(most)));
    const bool isEstimate = m_all->knownToTheDay() > 0 && span.from == m_from; // parts of days
    const auto peak = (isEstimate ? tr("up to about %1 in %2") : tr("up to %1 in %2")).arg(highest, inABin);
    const QFontMetricsF metrics(painter.font());
    const QRectF line(plot.left() + indent, top + 2, plot.width() - indent, metrics.height());
    const auto words = rangeInWords();
    // A number that is cut in the middle would be another number: the peak gives way first.
    if (metrics.horizontalAdvance(words) + metrics.horizontalAdvance(peak) + 2 * metrics.averageCharWidth()
        <= line.width()) {
        painter.setPen(colors.faint);
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, peak);
    }
    painter.setPen(colors.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     metrics.elidedText(words, Qt::ElideRight, std::max(0.0, line.width())));
}

void TimeStrip::paintWith(QPainter& painter, const QRectF& area, double indent, const ChartColors& colors) const
{
    painter.fillRect(area, colors.background);
    const auto plot = plotIn(area);
    if (!m_all || m_all->times.empty()) {
        painter.setPen(colors.faint);
        painter.drawText(area, Qt::AlignCenter, emptyText());
        return;
    }
    const auto x = [&](double ms) { return plot.left() + (ms - m_from) / (m_to - m_from) * plot.width(); };
    const QFontMetricsF metrics(painter.font());
    double contextFree = area.left();
    for (const auto& tick :
         clockTicks(m_from, m_to, plot.width(), metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 16)) {
        const double at = x(tick.position);
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(at, plot.top()), QPointF(at, plot.bottom() + 3));
        painter.setPen(colors.faint);
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(at - width / 2, area.left() + 2, area.right() - width - 2);
        painter.drawText(QPointF(left, plot.bottom() + 4 + metrics.ascent()), tick.label);
        const double contextWidth = metrics.horizontalAdvance(tick.context);
        if (!tick.context.isEmpty() && left >= contextFree && left + contextWidth < area.right()) {
            painter.drawText(QPointF(left, plot.bottom() + 4 + metrics.height() + metrics.ascent()), tick.context);
            contextFree = left + contextWidth + 12;
        }
    }
    paintBars(painter, plot, area.top(), indent, colors);
    const auto& brush = m_view.brush();
    if (!brush)
        return;
    const double from = brush->from.isMissing() ? plot.left() : x(static_cast<double>(brush->from.ms));
    const double to = brush->to.isMissing() ? plot.right() : x(static_cast<double>(brush->to.ms));
    auto veil = colors.background;
    veil.setAlphaF(0.6F);
    const auto cover = [&](double left, double right) {
        if (right > left)
            painter.fillRect(QRectF(left, plot.top(), right - left, plot.height()), veil);
    };
    cover(plot.left(), std::min(from, plot.right()));
    cover(std::max(to, plot.left()), plot.right());
    for (const double edge : {from, to}) {
        if (edge < plot.left() - 1 || edge > plot.right() + 1)
            continue;
        painter.setPen(QPen(colors.highlight, 1.5));
        painter.drawLine(QPointF(edge, plot.top()), QPointF(edge, plot.bottom()));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.highlight);
        painter.drawRoundedRect(QRectF(edge - 3, plot.center().y() - 9, 6, 18), 2, 2);
    }
}

void TimeStrip::paint(QPainter& painter, const QRectF& area) const
{
    paintWith(painter, area, 0, ChartColors::paper());
}

void TimeStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto colors = ChartColors::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    paintWith(painter, rect(), m_play->width(), colors);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(hasFocus() ? colors.highlight : colors.grid, 1));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

void TimeStrip::resizeEvent(QResizeEvent*)
{
    const int line = fontMetrics().height() + 2;
    m_play->setGeometry(static_cast<int>(margin) - 4, 1, line + 6, line);
    update();
}

TimeStrip::Grip TimeStrip::gripAt(double x) const
{
    const auto& brush = m_view.brush();
    if (!brush)
        return Grip::create;
    const double from = brush->from.isMissing() ? -1e9 : xOf(static_cast<double>(brush->from.ms));
    const double to = brush->to.isMissing() ? 1e9 : xOf(static_cast<double>(brush->to.ms));
    if (std::abs(x - from) <= gripWidth)
        return Grip::from;
    if (std::abs(x - to) <= gripWidth)
        return Grip::to;
    return x > from && x < to ? Grip::move : Grip::create;
}

void TimeStrip::setBrush(double from, double to)
{
    const auto a = static_cast<std::int64_t>(std::llround(std::min(from, to)));
    const auto b = static_cast<std::int64_t>(std::llround(std::max(from, to)));
    if (b > a)
        m_view.setBrush(TimeRange{{a}, {b}});
}

void TimeStrip::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_all || m_all->times.empty())
        return;
    m_grip = gripAt(event->position().x());
    m_pressed = timeAt(event->position().x());
    m_atPress = m_view.brush().value_or(TimeRange{});
    if (m_atPress.from.isMissing())
        m_atPress.from.ms = static_cast<std::int64_t>(m_from);
    if (m_atPress.to.isMissing())
        m_atPress.to.ms = static_cast<std::int64_t>(m_to);
}

void TimeStrip::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_all || m_all->times.empty())
        return;
    const double now = timeAt(event->position().x());
    const auto from = static_cast<double>(m_atPress.from.ms);
    const auto to = static_cast<double>(m_atPress.to.ms);
    switch (m_grip) {
    case Grip::none: {
        const auto under = gripAt(event->position().x());
        setCursor(under == Grip::from || under == Grip::to ? Qt::SizeHorCursor
                  : under == Grip::move                    ? Qt::OpenHandCursor
                                                           : Qt::CrossCursor);
        break;
    }
    case Grip::create:
        if (std::abs(xOf(now) - xOf(m_pressed)) >= 3)
            setBrush(m_pressed, now);
        break;
    case Grip::from:
        setBrush(now, to);
        break;
    case Grip::to:
        setBrush(from, now);
        break;
    case Grip::move:
        setBrush(from + now - m_pressed, to + now - m_pressed);
        break;
    }
}

void TimeStrip::mouseReleaseEvent(QMouseEvent* event)
{
    const auto grip = std::exchange(m_grip, Grip::none);
    if (grip == Grip::create && std::abs(event->position().x() - xOf(m_pressed)) < 3)
        m_view.setBrush({}); // a click beside the brush
}

void TimeStrip::setPlaying(bool playing)
{
    playing = playing && m_all && !m_all->times.empty();
    if (playing && !m_view.brush())
        setBrush(m_from, m_from + (m_to - m_from) / firstPart);
    playing ? m_player.start() : m_player.stop();
    m_play->setChecked(playing);
    m_play->setText(playing ? QStringLiteral("❚❚") : QStringLiteral("▶"));
    m_play->setAccessibleName(playing ? tr("Stop playing") : tr("Play"));
}

void TimeStrip::playOn()
{
    const auto& brush = m_view.brush();
    if (!brush || !m_all || m_all->times.empty())
        return setPlaying(false);
    const auto last = static_cast<double>(m_all->times.back());
    const double from = brush->from.isMissing() ? m_from : static_cast<double>(brush->from.ms);
    const double to = brush->to.isMissing() ? last : static_cast<double>(brush->to.ms);
    if (to > last)
        return setPlaying(false);
    const double step = std::max(1.0, (to - from) / stepsABrush);
    setBrush(from + step, to + step);
}

void TimeStrip::mouseDoubleClickEvent(QMouseEvent*)
{
    showAll();
}

void TimeStrip::wheelEvent(QWheelEvent* event)
{
    if (!m_all || m_all->times.empty())
        return;
    const double fixed = timeAt(event->position().x());
    const double factor = std::pow(1.25, event->angleDelta().y() / 120.0);
    const double from = fixed + (m_from - fixed) / factor;
    const double to = fixed + (m_to - fixed) / factor;
    const auto first = static_cast<double>(m_all->times.front());
    const double span = std::max(60'000.0, static_cast<double>(m_all->times.back()) - first);
    if (to - from >= span * 1.02)
        showAll();
    else if (to - from >= narrowest) {
        m_from = from;
        m_to = to;
        update();
    }
    event->accept();
}

void TimeStrip::keyPressEvent(QKeyEvent* event)
{
    if (!m_all || m_all->times.empty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const auto& brush = m_view.brush();
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
        const double step = (m_to - m_from) / 50 * (event->key() == Qt::Key_Left ? -1 : 1);
        if (!brush) {
            setBrush(m_from + (m_to - m_from) * 0.4, m_from + (m_to - m_from) * 0.6);
            return;
        }
        const double from = brush->from.isMissing() ? m_from : static_cast<double>(brush->from.ms);
        const double to = brush->to.isMissing() ? m_to : static_cast<double>(brush->to.ms);
        if (shift)
            setBrush(from, std::max(to + step, from + 1));
        else if (control)
            setBrush(std::min(from + step, to - 1), to);
        else
            setBrush(from + step, to + step);
    } else if (event->key() == Qt::Key_Space) {
        setPlaying(!isPlaying());
    } else if (event->key() == Qt::Key_Escape && brush) {
        setPlaying(false);
        m_view.setBrush({});
    } else if (event->key() == Qt::Key_0 && control) {
        showAll();
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace lockstep

#include "moc_time_strip.cpp"
