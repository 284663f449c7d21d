// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timeline_canvas.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

/// Up to so many marks a raster is made within a frame; beyond, on a worker.
constexpr std::size_t maxMarksAtOnce = 60'000;
constexpr double narrowestClock = 2'000; ///< ms across the window
constexpr double narrowestDelay = 0.05;  ///< decades
constexpr double dragStarts = 4;         ///< pixels

TimeRange ordered(double a, double b)
{
    return {{static_cast<std::int64_t>(std::llround(std::min(a, b)))},
            {static_cast<std::int64_t>(std::llround(std::max(a, b)))}};
}

} // namespace

TimelineCanvas::TimelineCanvas(JobRunner& jobs, QWidget* parent) : QWidget(parent), m_jobs(jobs)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Timeline: one row an account, one mark an interaction"));
    setAccessibleDescription(tr("The table below lists the same interactions."));
}

void TimelineCanvas::setScene(std::shared_ptr<const TimelineScene> scene)
{
    m_chart.setScene(std::move(scene));
    m_currentRow.reset();
    m_hoverText.clear();
    place();
}

void TimelineCanvas::setBrush(std::optional<TimeRange> brush)
{
    m_brush = brush;
    m_chart.setBrush(brush);
    update();
}

void TimelineCanvas::setSelected(std::vector<char> accounts)
{
    m_chart.setSelected(std::move(accounts));
    update();
}

void TimelineCanvas::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void TimelineCanvas::place()
{
    m_chart.layout(rect(), font());
    m_marksStale = true;
    update();
    Q_EMIT windowChanged();
}

void TimelineCanvas::setWindow(TimelineWindow window)
{
    if (m_chart.isEmpty())
        return;
    const auto& scene = *m_chart.scene();
    const double narrowest = scene.x == TimelineX::clock ? narrowestClock : narrowestDelay;
    double width = std::clamp(window.to - window.from, narrowest, std::max(narrowest, scene.to - scene.from));
    const double middle = (window.from + window.to) / 2;
    window.from = std::clamp(middle - width / 2, std::min(scene.from, scene.to - width), scene.to - width);
    window.to = window.from + width;
    m_chart.setWindow(window);
    place();
}

void TimelineCanvas::fitAll()
{
    if (!m_chart.isEmpty())
        setWindow({m_chart.scene()->from, m_chart.scene()->to, 0, 0});
}

void TimelineCanvas::zoomTime(double factor, double aroundX)
{
    auto window = m_chart.window();
    const double fixed = m_chart.positionAt(aroundX);
    window.from = fixed + (window.from - fixed) / factor;
    window.to = fixed + (window.to - fixed) / factor;
    setWindow(window);
}

void TimelineCanvas::zoomRows(double factor)
{
    auto window = m_chart.window();
    const double middle = window.scroll + m_chart.plot().height() / 2;
    const double before = m_chart.rowHeight();
    window.rowHeight = std::min(before * factor, TimelineChart::maxRowHeight);
    window.scroll = middle * window.rowHeight / std::max(before, 1e-9) - m_chart.plot().height() / 2;
    setWindow(window);
}

void TimelineCanvas::setScroll(double pixels)
{
    auto window = m_chart.window();
    if (window.scroll == pixels)
        return;
    window.scroll = pixels;
    setWindow(window);
}

void TimelineCanvas::panTime(double pixels)
{
    auto window = m_chart.window();
    const double shift = pixels / m_chart.plot().width() * (window.to - window.from);
    window.from += shift;
    window.to += shift;
    setWindow(window);
}

void TimelineCanvas::updateMarks()
{
    if (!m_marksStale || m_chart.visibleMarks() <= TimelineChart::maxShapes)
        return;
    m_marksStale = false;
    const auto colors = ChartColors::of(palette());
    const auto slot = QStringLiteral("timeline.raster");
    if (m_chart.visibleMarks() <= maxMarksAtOnce) {
        m_jobs.cancel(slot);
        m_marks = TimelineChart::raster(*m_chart.scene(), m_chart, devicePixelRatioF(), colors);
        m_marksWindow = m_chart.window();
        m_marksPlot = m_chart.plot();
        return;
    }
    m_jobs.start<QImage>(
        slot, tr("Drawing the timeline"), this,
        [chart = m_chart, ratio = devicePixelRatioF(), colors](const TaskContext&) -> Result<QImage> {
            return TimelineChart::raster(*chart.scene(), chart, ratio, colors);
        },
        [this, window = m_chart.window(), plot = m_chart.plot(), scene = m_chart.scene()](Result<QImage> image) {
            if (!image || scene != m_chart.scene())
                return;
            m_marks = *std::move(image);
            m_marksWindow = window;
            m_marksPlot = plot;
            update();
        });
}

void TimelineCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const auto colors = ChartColors::of(palette());
    if (m_chart.isEmpty()) {
        painter.fillRect(rect(), colors.background);
        painter.setPen(colors.faint);
        painter.drawText(rect().adjusted(24, 16, -24, -16), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    updateMarks();
    if (m_chart.visibleMarks() <= TimelineChart::maxShapes) {
        m_chart.paint(painter, colors);
    } else if (m_marksWindow == m_chart.window() && m_marksPlot == m_chart.plot() && !m_marks.isNull()) {
        m_chart.paint(painter, colors, &m_marks);
    } else {
        // The worker has not drawn this window yet: the last picture, moved and stretched to where it belongs.
        const QImage nothing(1, 1, QImage::Format_ARGB32_Premultiplied);
        QImage blank = nothing;
        blank.fill(Qt::transparent);
        m_chart.paint(painter, colors, &blank);
        if (!m_marks.isNull()) {
            painter.setClipRect(m_chart.plot());
            painter.drawImage(QRectF(QPointF(m_chart.xOf(m_marksWindow.from), m_chart.plot().top()),
                                     QPointF(m_chart.xOf(m_marksWindow.to), m_chart.plot().bottom())),
                              m_marks);
            painter.setClipping(false);
        }
    }
    if (hasFocus()) {
        if (m_currentRow) {
            painter.setPen(QPen(colors.highlight, 1.5));
            painter.setBrush(Qt::NoBrush);
            const QRectF row(2, m_chart.yOf(*m_currentRow), width() - 4, std::max(m_chart.rowHeight(), 3.0));
            if (row.top() >= m_chart.plot().top() - 1 && row.bottom() <= m_chart.plot().bottom() + 1)
                painter.drawRect(row);
        }
        painter.setPen(QPen(colors.highlight, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
    paintHover(painter, colors);
}

void TimelineCanvas::paintHover(QPainter& painter, const ChartColors& colors) const
{
    if (m_hoverText.isEmpty())
        return;
    // Drawn here, not as a tool tip: a tool tip would take a name for markup.
    const auto size = fontMetrics().boundingRect(QRect(0, 0, width() / 2, height()), Qt::TextWordWrap, m_hoverText);
    QRectF box(m_hoverAt + QPointF(14, 14), QSizeF(size.width() + 14, size.height() + 10));
    if (box.right() > width())
        box.moveRight(m_hoverAt.x() - 8);
    if (box.bottom() > height())
        box.moveBottom(m_hoverAt.y() - 8);
    painter.setPen(colors.faint);
    painter.setBrush(palette().color(QPalette::Window));
    painter.drawRoundedRect(box, 3, 3);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(box.adjusted(7, 5, -6, -4), Qt::TextWordWrap, m_hoverText);
}

void TimelineCanvas::hover(QPointF at)
{
    QString text;
    const auto mark = m_chart.markAt(at);
    const auto row = m_chart.plot().contains(at) ? m_chart.rowAt(at.y()) : std::nullopt;
    if (mark) {
        const auto& snapshot = *m_chart.scene()->data;
        const EventId event(m_chart.scene()->event[*mark]);
        const auto& rows = snapshot.interactions;
        const auto when = rows.when(event);
        text = tr("%1\n%2: %3\n%4 (%5)\n%6, row %7")
                   .arg(displayName(snapshot, AccountId(rows.actor[event.index()])), verbText(rows.what(event)),
                        displayName(snapshot, TargetId(rows.target[event.index()])), windowLanguage().moment(when),
                        precisionText(when.precision), displayText(snapshot.files[rows.file[event.index()]].name),
                        QString::number(rows.row[event.index()]));
    } else if (row) {
        text = displayName(*m_chart.scene()->data, m_chart.scene()->rows[*row]);
    } else {
        text = m_chart.laneTextAt(at);
    }
    if (text == m_hoverText && text.isEmpty())
        return;
    m_hoverText = text;
    m_hoverAt = at;
    update();
}

void TimelineCanvas::mousePressEvent(QMouseEvent* event)
{
    if (m_chart.isEmpty())
        return;
    m_pressed = m_last = event->position();
    const bool pan = event->button() == Qt::MiddleButton || event->modifiers().testFlag(Qt::ShiftModifier);
    if (pan)
        m_drag = Drag::pan;
    else if (event->button() == Qt::LeftButton)
        m_drag = Drag::waiting;
}

void TimelineCanvas::mouseMoveEvent(QMouseEvent* event)
{
    const auto at = event->position();
    if (m_drag == Drag::none) {
        hover(at);
        return;
    }
    m_hoverText.clear();
    if (m_drag == Drag::waiting && std::abs(at.x() - m_pressed.x()) >= dragStarts)
        m_drag = m_chart.scene()->x == TimelineX::clock ? Drag::brush : Drag::pan;
    if (m_drag == Drag::brush)
        setBrush(ordered(m_chart.positionAt(m_pressed.x()), m_chart.positionAt(at.x())));
    if (m_drag == Drag::pan) {
        auto window = m_chart.window();
        window.scroll -= at.y() - m_last.y();
        m_chart.setWindow(window);
        panTime(m_last.x() - at.x());
    }
    m_last = at;
}

void TimelineCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    const auto drag = std::exchange(m_drag, Drag::none);
    if (drag == Drag::brush)
        Q_EMIT brushed(m_brush);
    if (drag != Drag::waiting)
        return;
    const auto mark = m_chart.markAt(event->position());
    const auto row = mark ? std::optional(m_chart.scene()->row[*mark]) : m_chart.rowAt(event->position().y());
    if (!row)
        return;
    m_currentRow = row;
    Q_EMIT accountChosen(m_chart.scene()->rows[*row], event->modifiers().testFlag(Qt::ControlModifier));
    update();
}

void TimelineCanvas::mouseDoubleClickEvent(QMouseEvent*)
{
    fitAll();
}

void TimelineCanvas::wheelEvent(QWheelEvent* event)
{
    if (m_chart.isEmpty())
        return;
    const auto delta = event->angleDelta();
    const double steps = delta.y() / 120.0;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomRows(std::pow(1.25, steps));
    else if (std::abs(delta.x()) > std::abs(delta.y()) || event->modifiers().testFlag(Qt::ShiftModifier))
        panTime(-(delta.x() != 0 ? delta.x() : delta.y()) / 2.0);
    else
        zoomTime(std::pow(1.25, steps), event->position().x());
    event->accept();
}

void TimelineCanvas::moveRow(int rows)
{
    const auto count = static_cast<std::int64_t>(m_chart.scene()->rows.size());
    const auto next = m_currentRow ? std::int64_t(*m_currentRow) + rows : 0;
    m_currentRow = static_cast<std::uint32_t>(std::clamp<std::int64_t>(next, 0, count - 1));
    const double top = m_chart.yOf(*m_currentRow);
    const double bottom = top + m_chart.rowHeight();
    const auto plot = m_chart.plot();
    if (top < plot.top() + fontMetrics().height() || bottom > plot.bottom())
        setScroll(m_chart.window().scroll + (top + bottom) / 2 - plot.center().y());
    setAccessibleDescription(displayName(*m_chart.scene()->data, m_chart.scene()->rows[*m_currentRow]));
    update();
}

void TimelineCanvas::growBrush(int direction)
{
    if (m_chart.scene()->x != TimelineX::clock)
        return;
    const auto& window = m_chart.window();
    const double step = (window.to - window.from) / 50 * direction;
    const double from =
        m_brush && !m_brush->from.isMissing() ? static_cast<double>(m_brush->from.ms) : (window.from + window.to) / 2;
    const double to = m_brush && !m_brush->to.isMissing() ? static_cast<double>(m_brush->to.ms) : from;
    if (to + step <= from) {
        setBrush({});
        Q_EMIT brushed({});
        return;
    }
    setBrush(ordered(from, to + step));
    Q_EMIT brushed(m_brush);
}

void TimelineCanvas::keyPressEvent(QKeyEvent* event)
{
    if (m_chart.isEmpty()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
    const double step = m_chart.plot().width() / 10;
    const int page = std::max(1, static_cast<int>(m_chart.plot().height() / std::max(m_chart.rowHeight(), 0.01)));
    const auto zoom = [&](double factor) {
        control ? zoomRows(factor) : zoomTime(factor, m_chart.plot().center().x());
    };
    switch (event->key()) {
    case Qt::Key_Left:
        shift ? growBrush(-1) : panTime(-step);
        break;
    case Qt::Key_Right:
        shift ? growBrush(1) : panTime(step);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1.25);
        break;
    case Qt::Key_Minus:
        zoom(0.8);
        break;
    case Qt::Key_Up:
        moveRow(-1);
        break;
    case Qt::Key_Down:
        moveRow(1);
        break;
    case Qt::Key_PageUp:
        moveRow(-page);
        break;
    case Qt::Key_PageDown:
        moveRow(page);
        break;
    case Qt::Key_Home:
        moveRow(-static_cast<int>(m_chart.scene()->rows.size()));
        break;
    case Qt::Key_End:
        moveRow(static_cast<int>(m_chart.scene()->rows.size()));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_currentRow)
            Q_EMIT accountChosen(m_chart.scene()->rows[*m_currentRow], control);
        break;
    case Qt::Key_0:
        if (control) {
            fitAll();
            break;
        }
        [[fallthrough]];
    default:
        QWidget::keyPressEvent(event);
    }
}

void TimelineCanvas::leaveEvent(QEvent*)
{
    m_hoverText.clear();
    update();
}

void TimelineCanvas::resizeEvent(QResizeEvent*)
{
    place();
}

void TimelineCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        place();
}

} // namespace lockstep

#include "moc_timeline_canvas.cpp"
