// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/fingerprint/fingerprint_canvas.h"

#include "app/text/text.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr double leastRanks = 50;
constexpr double clickReach = 4; ///< pixels that a press may move and still be a click

} // namespace

FingerprintCanvas::FingerprintCanvas(JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_jobs(jobs),
      m_slot(QStringLiteral("fingerprint.dots.%1").arg(reinterpret_cast<quintptr>(this)))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Follower fingerprint"));
    setAccessibleDescription(
        tr("Place in the follower list against creation date of the account. Arrow keys move, plus and "
           "minus zoom, 0 shows all, Page Up and Page Down go through the marked stretches."));
}

void FingerprintCanvas::setScene(std::shared_ptr<const FingerprintScene> scene)
{
    m_scene = std::move(scene);
    m_dots = {};
    m_marks.clear();
    m_selected.clear();
    m_drawn.clear();
    m_view = {0, m_scene ? static_cast<double>(m_scene->size()) : 1};
    requestDots();
    update();
    Q_EMIT viewChanged();
}

void FingerprintCanvas::setMarks(std::vector<BatchMark> marks, const QString& shownFinding)
{
    m_marks = std::move(marks);
    m_shownFinding = shownFinding;
    update();
}

void FingerprintCanvas::setSelected(std::vector<bool> selected)
{
    if (selected == m_selected)
        return;
    m_selected = std::move(selected);
    requestDots();
}

void FingerprintCanvas::setDrawn(std::vector<bool> drawn)
{
    if (drawn == m_drawn)
        return;
    m_drawn = std::move(drawn);
    requestDots();
    update(); // the bars are no dots
}

void FingerprintCanvas::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void FingerprintCanvas::setRanks(RankView view)
{
    if (!m_scene)
        return;
    const auto size = static_cast<double>(m_scene->size());
    const double length = std::clamp(view.to - view.from, std::min(leastRanks, size), size);
    const double from = std::clamp(view.from, 0.0, size - length);
    const RankView next{from, from + length};
    if (next == m_view)
        return;
    m_view = next;
    requestDots();
    update();
    Q_EMIT viewChanged();
}

void FingerprintCanvas::showAll()
{
    if (m_scene)
        setRanks({0, static_cast<double>(m_scene->size())});
}

void FingerprintCanvas::zoomBy(double factor, double atRank)
{
    setRanks({atRank - (atRank - m_view.from) / factor, atRank + (m_view.to - atRank) / factor});
}

FingerprintLayout FingerprintCanvas::currentLayout() const
{
    static const FingerprintScene nothing;
    return {m_scene ? *m_scene : nothing, QRectF(rect()), m_view, QFontMetricsF(font())};
}

void FingerprintCanvas::requestDots()
{
    if (!m_scene || !m_scene->drawable() || width() < 10 || height() < 10) {
        m_jobs.cancel(m_slot);
        return;
    }
    const double ratio = devicePixelRatioF();
    DotRequest request{m_scene,
                       m_view,
                       (currentLayout().plot.size() * ratio).toSize(),
                       ratio,
                       m_selected,
                       m_drawn,
                       fingerprintColours(palette())};
    m_jobs.start<QImage>(
        m_slot, tr("Drawing the follower list"), this,
        [request](const TaskContext& task) -> Result<QImage> { return fingerprintDots(request, task); },
        [this, view = m_view, scene = m_scene](Result<QImage> image) {
            if (!image || scene != m_scene)
                return;
            m_dots = *std::move(image);
            m_dotsView = view;
            update();
        });
}

void FingerprintCanvas::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const auto colours = fingerprintColours(palette());
    painter.fillRect(rect(), colours.ground);
    if (!m_scene || !m_scene->hasDates()) {
        painter.setPen(colours.text);
        const int margin = fontMetrics().height() * 2;
        painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                         m_emptyText);
        return;
    }
    const auto layout = currentLayout();
    const FingerprintPicture figure(m_scene, m_marks, m_shownFinding);
    // While the worker draws a new stretch, the old dots are shown where they belong.
    const bool fresh = m_dotsView == m_view;
    figure.paint(painter, layout, colours, fresh ? m_dots : QImage(), m_drawn);
    if (!fresh && !m_dots.isNull() && m_scene->drawable()) {
        painter.save();
        painter.setClipRect(layout.plot);
        painter.drawImage(QRectF(QPointF(layout.x(m_dotsView.from), layout.plot.top()),
                                 QPointF(layout.x(m_dotsView.to), layout.plot.bottom())),
                          m_dots);
        painter.restore();
    }
    if (m_dragFrom && m_scene->drawable()) {
        auto wash = colours.selected;
        wash.setAlphaF(0.2F);
        const QRectF stretch(QPointF(std::min(*m_dragFrom, m_dragTo), layout.plot.top()),
                             QPointF(std::max(*m_dragFrom, m_dragTo), layout.plot.bottom()));
        painter.fillRect(stretch.intersected(layout.plot), wash);
    }
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void FingerprintCanvas::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    requestDots();
}

void FingerprintCanvas::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        requestDots();
}

const BatchMark* FingerprintCanvas::markAt(QPointF at) const
{
    if (!m_scene || !m_scene->drawable())
        return nullptr;
    const auto layout = currentLayout();
    if (at.x() < layout.plot.left() || at.x() > layout.plot.right() || at.y() > layout.strip.bottom())
        return nullptr;
    for (const auto& mark : m_marks)
        if (at.x() >= layout.x(static_cast<double>(mark.from)) - 2
            && at.x() <= layout.x(static_cast<double>(mark.to + 1)) + 2)
            return &mark;
    return nullptr;
}

QString FingerprintCanvas::tipAt(QPointF at) const
{
    if (!m_scene || !m_scene->drawable())
        return {};
    const auto layout = currentLayout();
    if (!layout.plot.contains(at))
        return {};
    const auto& created = m_scene->tested.list.created;
    const double reach = 5;
    const auto size = static_cast<double>(m_scene->size());
    const auto from = static_cast<std::size_t>(std::clamp(layout.rankAt(at.x() - reach), 0.0, size));
    const auto to = static_cast<std::size_t>(std::clamp(layout.rankAt(at.x() + reach) + 1, 0.0, size));
    double nearest = reach * reach;
    std::optional<std::size_t> hit;
    for (auto i = from; i < to; ++i) {
        if (created[i] == Instant::missingMs || !draws(i))
            continue;
        const double dx = layout.x(static_cast<double>(i) + 0.5) - at.x();
        const double dy = layout.y(static_cast<double>(created[i])) - at.y();
        if (dx * dx + dy * dy < nearest) {
            nearest = dx * dx + dy * dy;
            hit = i;
        }
    }
    QStringList lines;
    if (hit)
        lines << tr("Follower %1, account created %2")
                     .arg(windowLanguage().number(static_cast<std::int64_t>(*hit + 1)),
                          windowLanguage().moment({{created[*hit]}, Precision::day}));
    if (const auto* mark = markAt(at))
        lines << tr("Marked stretch: followers %1 to %2. Click to open its finding.")
                     .arg(windowLanguage().number(static_cast<std::int64_t>(mark->from + 1)),
                          windowLanguage().number(static_cast<std::int64_t>(mark->to + 1)));
    return lines.join(QLatin1Char('\n')); // numbers and dates only: nothing imported
}

bool FingerprintCanvas::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const auto tip = tipAt(help->pos());
        if (tip.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), tip, this);
        return true;
    }
    return QWidget::event(event);
}

void FingerprintCanvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_scene || !m_scene->drawable())
        return;
    m_dragFrom = event->position().x();
    m_dragTo = *m_dragFrom;
}

void FingerprintCanvas::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom) {
        m_dragTo = event->position().x();
        update();
        return;
    }
    setCursor(markAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void FingerprintCanvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_dragFrom)
        return;
    const auto layout = currentLayout();
    const double from = std::min(*m_dragFrom, event->position().x()),
                 to = std::max(*m_dragFrom, event->position().x());
    m_dragFrom.reset();
    update();
    if (to - from < clickReach) {
        if (const auto* mark = markAt(event->position()))
            Q_EMIT markClicked(QString(mark->finding));
        return;
    }
    const auto size = static_cast<double>(m_scene->size());
    const auto rank = [&](double x) {
        return static_cast<std::size_t>(std::clamp(std::round(layout.rankAt(x)), 0.0, size));
    };
    if (rank(from) < rank(to))
        Q_EMIT stretchTaken(rank(from), rank(to));
}

void FingerprintCanvas::wheelEvent(QWheelEvent* event)
{
    if (!m_scene)
        return;
    const auto steps = event->angleDelta().y() / 120.0;
    zoomBy(std::pow(1.25, steps), currentLayout().rankAt(event->position().x()));
    event->accept();
}

void FingerprintCanvas::goToMark(int step)
{
    if (m_marks.empty())
        return;
    const auto shown = std::find_if(m_marks.begin(), m_marks.end(),
                                    [this](const BatchMark& mark) { return mark.finding == m_shownFinding; });
    const auto count = static_cast<std::ptrdiff_t>(m_marks.size());
    const auto at = shown == m_marks.end() ? (step > 0 ? -1 : 0) : shown - m_marks.begin();
    const auto next = (at + step + count) % count;
    Q_EMIT markClicked(QString(m_marks[static_cast<std::size_t>(next)].finding));
}

void FingerprintCanvas::keyPressEvent(QKeyEvent* event)
{
    const double length = m_view.to - m_view.from, middle = (m_view.from + m_view.to) / 2;
    switch (event->key()) {
    case Qt::Key_Left:
        setRanks({m_view.from - length / 10, m_view.to - length / 10});
        return;
    case Qt::Key_Right:
        setRanks({m_view.from + length / 10, m_view.to + length / 10});
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25, middle);
        return;
    case Qt::Key_Minus:
        zoomBy(0.8, middle);
        return;
    case Qt::Key_0:
        showAll();
        return;
    case Qt::Key_PageDown:
        goToMark(1);
        return;
    case Qt::Key_PageUp:
        goToMark(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace lockstep

#include "moc_fingerprint_canvas.cpp"
