// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/chart_view.h"

#include "app/casework/picture_button.h"
#include "app/casework/shown_part.h"
#include "app/text/text.h"
#include "app/widgets/words.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QToolButton>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace lockstep {

namespace {

/// A chart keeps a distance from its edges, on paper too.
QRectF inner(const QRectF& whole)
{
    constexpr double margin = 12;
    return whole.adjusted(margin, margin, -margin, -margin);
}

/// What is put together from parts begins with a capital all the same.
QString sentences(QStringList parts)
{
    parts.removeAll(QString());
    const auto text = parts.join(QLatin1Char(' '));
    return text.left(1).toUpper() + text.mid(1);
}

} // namespace

QString countText(std::uint64_t value)
{
    return windowLanguage().number(static_cast<std::int64_t>(value));
}

QString percentText(double share, int decimals)
{
    return windowLanguage().number(share * 100, decimals) + QStringLiteral(" %");
}

/// Only paints and listens: what it shows is the view's.
class ChartCanvas : public QWidget {
public:
    ChartCanvas(ChartView& chart, QWidget* parent) : QWidget(parent), m_chart(chart)
    {
        setMouseTracking(true);
        setMinimumSize(260, 160);
    }
    QRectF area() const { return inner(QRectF(rect())); }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto colors = ChartColors::of(palette());
        painter.fillRect(rect(), colors.background);
        m_chart.paintWithLegend(painter, area(), colors);
        if (m_dragged) {
            painter.setPen(QPen(colors.highlight, 1, Qt::DashLine));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(*m_dragged);
        }
    }
    void mousePressEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton)
            m_from = event->position();
    }
    void mouseMoveEvent(QMouseEvent* event) override
    {
        if (m_from) {
            m_dragged = QRectF(*m_from, event->position()).normalized();
            update();
            return;
        }
        const auto text = m_chart.textAt(event->position(), m_chart.pictureArea(area()));
        if (text.isEmpty())
            QToolTip::hideText();
        else // never taken for markup
            QToolTip::showText(event->globalPosition().toPoint(),
                               QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()), this);
    }
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (!m_from || event->button() != Qt::LeftButton)
            return;
        const auto part = m_dragged.value_or(QRectF(*m_from, QSizeF(0, 0)));
        m_from.reset();
        m_dragged.reset();
        update();
        m_chart.pick(part, m_chart.pictureArea(area()));
    }
    void leaveEvent(QEvent* /*event*/) override { QToolTip::hideText(); }

private:
    ChartView& m_chart;
    std::optional<QPointF> m_from;
    std::optional<QRectF> m_dragged;
};

ChartView::ChartView(CaseView& view, JobRunner& jobs, const QString& name, const QString& title, QWidget* parent)
    : QWidget(parent), m_view(view), m_jobs(jobs), m_slot(QStringLiteral("chart-") + name), m_title(title),
      m_controls(new QHBoxLayout), m_canvas(new ChartCanvas(*this, this)),
      m_pages(new TableTwin(
          jobs, m_canvas, title,
          {[this] { return TableRows::of(m_view.data() ? table() : ChartTable()); }, [this] { return emptyText(); }},
          this)),
      m_caption(plainLabel({}, this))
{
    setObjectName(name);
    m_canvas->setAccessibleName(title);
    auto* more = new PictureButton(
        m_view, m_jobs, [this] { return picture(); }, this);
    more->menu()->addAction(tr("Save ta&ble…"), m_pages, &TableTwin::askForFile);
    m_bar = new QWidget(this);
    auto* buttons = new QHBoxLayout(m_bar);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->addLayout(m_controls);
    buttons->addStretch();
    buttons->addWidget(m_pages->button());
    buttons->addWidget(more);
    auto* all = new QVBoxLayout(this);
    all->addWidget(m_bar);
    all->addWidget(m_pages, 1);
    all->addWidget(m_caption);
    connect(m_pages, &TableTwin::changed, this, &ChartView::fillCaption);
    connect(&m_view, &CaseView::dataChanged, this, [this] {
        forget();
        refresh();
    });
    for (const auto signal : {&CaseView::selectionChanged, &CaseView::brushChanged, &CaseView::graphFiltered})
        connect(&m_view, signal, this, &ChartView::refresh);
    setFocusProxy(m_pages->button()); // a picture has nothing for the keyboard, its table has
}

QRectF ChartView::pictureArea(const QRectF& whole) const
{
    if (m_isPictureOnly || !emptyText().isEmpty())
        return whole;
    const auto metrics = fontMetrics();
    const QRect room(0, 0, static_cast<int>(whole.width()), 10'000);
    const int lines = metrics.boundingRect(room, Qt::TextWordWrap, legend()).height();
    return whole.adjusted(0, std::max(0, lines - metrics.height()), 0, 0);
}

void ChartView::paintWithLegend(QPainter& painter, const QRectF& whole, const ChartColors& colors) const
{
    painter.setPen(colors.faint);
    if (const auto reason = emptyText(); !reason.isEmpty()) {
        painter.drawText(whole, Qt::AlignCenter | Qt::TextWordWrap, reason);
        return;
    }
    const auto area = pictureArea(whole);
    paint(painter, area, colors);
    const auto metrics = fontMetrics();
    const auto text = legend();
    const QRectF lines(whole.left(), whole.top(), whole.width(), area.top() - whole.top() + metrics.height() + 2);
    painter.setPen(colors.faint);
    // Small among others it is cut: the view of its own says it all.
    painter.drawText(lines, Qt::AlignLeft | Qt::TextWordWrap,
                     m_isPictureOnly ? metrics.elidedText(text, Qt::ElideRight, static_cast<int>(whole.width()))
                                     : text);
}

void ChartView::addControl(const QString& name, QComboBox* choice)
{
    auto* label = new QLabel(name, this);
    label->setBuddy(choice);
    m_controls->addWidget(label);
    m_controls->addWidget(choice);
    m_boxes.emplace_back(label, choice);
}

void ChartView::showPictureOnly()
{
    m_isPictureOnly = true;
    m_slot += QStringLiteral("-small"); // must not take the work away from the view of its own
    m_bar->hide();
    m_caption->hide();
    m_canvas->setMinimumSize(120, 10 * fontMetrics().height());
    layout()->setContentsMargins(0, 0, 0, 0);
    setFocusProxy(nullptr); // nothing here is for the keyboard: the view of its own is
}

QWidget* ChartView::canvas() const
{
    return m_canvas;
}

void ChartView::refresh()
{
    m_isStale = true;
    if (isVisible())
        computeIfStale();
}

void ChartView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    computeIfStale();
}

void ChartView::computeIfStale()
{
    if (!std::exchange(m_isStale, false))
        return;
    if (m_view.data() && m_view.graph())
        compute();
}

void ChartView::chartReady()
{
    for (const auto& [label, choice] : m_boxes)
        for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(choice)})
            part->setVisible(choice->count() > 0);
    m_pages->refresh();
    fillCaption();
    m_canvas->update();
    Q_EMIT pictureChanged();
}

void ChartView::fillCaption()
{
    const auto reason = emptyText();
    auto text = reason.isEmpty() ? sentences({caption(), filterSentence(m_view), hint()}) : QString();
    m_canvas->setAccessibleDescription(reason.isEmpty() ? text : reason);
    if (const auto cut = m_pages->cutText(); !cut.isEmpty())
        text = cut + QLatin1Char(' ') + text;
    m_caption->setText(text);
}

std::vector<char> ChartView::markedAccounts() const
{
    const auto count = m_view.data()->accountNames.size();
    auto marked = keptOf(m_view.selection().accounts, count);
    const auto& kept = m_view.keptAccounts();
    if (kept.empty())
        return marked;
    if (marked.empty())
        marked.assign(count, 1);
    for (std::size_t i = 0; i < count; ++i)
        if (kept[i] == 0)
            marked[i] = leftOutMark;
    return marked;
}

QString ChartView::focusText() const
{
    const auto all = m_view.data()->accountNames.size();
    const auto selected = m_view.selection().accounts.size();
    if (const auto& kept = m_view.keptAccounts(); !kept.empty()) {
        const auto left = static_cast<std::size_t>(std::count(kept.begin(), kept.end(), char{1}));
        return selected == 0 ? tr("the %1 of %2 accounts that the filters leave").arg(countText(left), countText(all))
                             : tr("%1 selected accounts, as far as the filters leave them, of %2")
                                   .arg(countText(selected), countText(all));
    }
    return selected == 0 ? tr("all %1 accounts").arg(countText(all))
                         : tr("%1 selected accounts of %2").arg(countText(selected), countText(all));
}

QString ChartView::rangeText() const
{
    const auto& brush = m_view.brush();
    if (!brush)
        return tr("all time");
    return tr("%1 to %2")
        .arg(windowLanguage().moment({brush->from, Precision::minute}),
             windowLanguage().moment({brush->to, Precision::minute}));
}

ViewPicture ChartView::picture() const
{
    ViewPicture picture{m_title, {}, m_canvas->size(), font(), {}};
    if (!emptyText().isEmpty())
        return picture;
    picture.caption = sentences({caption(), filterSentence(m_view)});
    picture.paint = [this](QPainter& painter, const QRectF& area, const QPalette& palette) {
        paintWithLegend(painter, inner(area), ChartColors::of(palette));
    };
    return picture;
}

} // namespace lockstep

#include "moc_chart_view.cpp"
