// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timeline_chart.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"
#include "app/views/timeline/time_axis.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr double gap = 8;
constexpr double pickRadius = 7;

QString words(const char* text)
{
    return QCoreApplication::translate("lockstep::TimelineChart", text);
}

QString number(std::size_t n)
{
    return windowLanguage().number(static_cast<std::int64_t>(n));
}

} // namespace

void TimelineChart::setScene(std::shared_ptr<const TimelineScene> scene)
{
    m_scene = std::move(scene);
    m_window = m_scene ? TimelineWindow{m_scene->from, m_scene->to, 0, 0} : TimelineWindow{};
}

double TimelineChart::legendHeight(const QFontMetricsF& metrics, double width) const
{
    if (!m_scene || m_scene->categories.empty())
        return 0;
    double x = 0;
    int lines = 1;
    for (std::size_t i = 0; i <= m_scene->categories.size(); ++i) {
        const auto& name = i < m_scene->categories.size()
                               ? m_scene->categories[i]
                               : words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "others"));
        const double entry = std::min(metrics.horizontalAdvance(name), 180.0) + metrics.height() + 2 * gap;
        if (x > 0 && x + entry > width) {
            ++lines;
            x = 0;
        }
        x += entry;
    }
    return lines * (metrics.height() + 4) + 4;
}

void TimelineChart::layout(const QRectF& area, const QFont& font)
{
    m_font = font;
    m_area = area;
    const QFontMetricsF metrics(font);
    m_header = metrics.height() + 8;
    const double line = metrics.height();
    m_laneHeight = metrics.height() + 3;
    const auto laneCount = m_scene ? m_scene->lanes.size() : 0;
    const double top = legendHeight(metrics, area.width() - 2 * gap) + gap
                       + m_laneHeight * static_cast<double>(laneCount) + (laneCount > 0 ? 4 : 0);
    const double bottom = 2 * line + gap + 6; // two lines of axis
    m_plot = area.adjusted(gap, top, -gap, -bottom);
    if (!m_scene || m_scene->rows.empty())
        return;
    const double headers = m_header * static_cast<double>(m_scene->sections.size());
    const double fit = std::max(0.0, m_plot.height() - headers) / static_cast<double>(m_scene->rows.size());
    m_rowHeight = std::clamp(std::max(m_window.rowHeight, fit), 0.0, maxRowHeight);
    m_namesFit = m_rowHeight >= line * 0.9;
    if (m_namesFit) {
        double widest = 60;
        const auto count = std::min<std::size_t>(m_scene->rows.size(), 500);
        for (std::size_t r = 0; r < count; ++r)
            widest = std::max(widest, metrics.horizontalAdvance(displayName(*m_scene->data, m_scene->rows[r])));
        m_plot.setLeft(m_plot.left() + std::min({widest + 14, 190.0, area.width() * 0.3}));
    } else {
        double widest = 0; // of the names of lanes
        for (const auto& lane : m_scene->lanes)
            widest = std::max(widest, metrics.horizontalAdvance(lane.title) + 6);
        m_plot.setLeft(m_plot.left() + 8 + widest);
    }
    m_window.scroll = std::clamp(m_window.scroll, 0.0, maxScroll());
}

double TimelineChart::contentHeight() const
{
    return m_scene ? m_header * static_cast<double>(m_scene->sections.size())
                         + m_rowHeight * static_cast<double>(m_scene->rows.size())
                   : 0;
}

double TimelineChart::xOf(double position) const
{
    return m_plot.left() + (position - m_window.from) / (m_window.to - m_window.from) * m_plot.width();
}

double TimelineChart::positionAt(double x) const
{
    return m_window.from + (x - m_plot.left()) / m_plot.width() * (m_window.to - m_window.from);
}

double TimelineChart::yOf(std::uint32_t row) const
{
    double headers = 0;
    for (const auto& section : m_scene->sections)
        if (row >= section.firstRow)
            headers += m_header;
    return m_plot.top() - m_window.scroll + headers + m_rowHeight * row;
}

std::optional<std::uint32_t> TimelineChart::rowAt(double y) const
{
    if (!m_scene || !(m_rowHeight > 0))
        return std::nullopt;
    double top = m_plot.top() - m_window.scroll;
    for (const auto& section : m_scene->sections) {
        top += m_header;
        const double height = m_rowHeight * section.rowCount;
        if (y >= top && y < top + height)
            return section.firstRow
                   + std::min(section.rowCount - 1, static_cast<std::uint32_t>((y - top) / m_rowHeight));
        top += height;
    }
    return std::nullopt;
}

std::pair<std::size_t, std::size_t> TimelineChart::visibleRange() const
{
    const auto& p = m_scene->position;
    return {static_cast<std::size_t>(std::lower_bound(p.begin(), p.end(), m_window.from) - p.begin()),
            static_cast<std::size_t>(std::upper_bound(p.begin(), p.end(), m_window.to) - p.begin())};
}

std::size_t TimelineChart::visibleMarks() const
{
    if (isEmpty())
        return 0;
    const auto [begin, end] = visibleRange();
    return end - begin;
}

std::optional<std::size_t> TimelineChart::markAt(QPointF point) const
{
    if (isEmpty() || !m_plot.contains(point))
        return std::nullopt;
    const auto& p = m_scene->position;
    auto i = static_cast<std::size_t>(std::lower_bound(p.begin(), p.end(), positionAt(point.x() - pickRadius))
                                      - p.begin());
    const double last = positionAt(point.x() + pickRadius);
    std::optional<std::size_t> best;
    double nearest = pickRadius * pickRadius;
    for (; i < p.size() && p[i] <= last; ++i) {
        const double dx = xOf(p[i]) - point.x();
        const double dy =
            std::max(0.0, std::abs(yOf(m_scene->row[i]) + m_rowHeight / 2 - point.y()) - m_rowHeight / 2);
        if (const double d = dx * dx + dy * dy; d < nearest) {
            nearest = d;
            best = i;
        }
    }
    return best;
}

QRectF TimelineChart::laneArea(std::size_t lane) const
{
    const double below = static_cast<double>(m_scene->lanes.size() - lane) * m_laneHeight + 4;
    return {m_plot.left(), m_plot.top() - below, m_plot.width(), m_laneHeight};
}

QString TimelineChart::laneTextAt(QPointF point) const
{
    constexpr qsizetype enough = 6;
    QStringList lines;
    for (std::size_t i = 0; m_scene && i < m_scene->lanes.size(); ++i) {
        if (!laneArea(i).contains(point))
            continue;
        for (const auto& mark : m_scene->lanes[i].marks)
            if (point.x() >= xOf(mark.from) - pickRadius && point.x() <= xOf(mark.to) + pickRadius)
                lines.append(mark.text);
    }
    if (lines.size() > enough) {
        const auto more = lines.size() - enough;
        lines = lines.mid(0, enough);
        lines.append(words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "and %1 more"))
                         .arg(number(static_cast<std::size_t>(more))));
    }
    return lines.join(QLatin1Char('\n'));
}

QImage TimelineChart::raster(const TimelineScene& scene, const TimelineChart& placed, double pixelRatio,
                             const ChartColors& colors)
{
    const int width = std::max(1, static_cast<int>(placed.m_plot.width() * pixelRatio));
    const int height = std::max(1, static_cast<int>(placed.m_plot.height() * pixelRatio));
    const auto pixels = static_cast<std::size_t>(width) * static_cast<std::size_t>(height);
    std::vector<std::uint16_t> counts(pixels * (scene.categories.size() + 1));
    // The vertical place of a row, once a row and not once a mark.
    std::vector<int> top(scene.rows.size());
    for (std::uint32_t r = 0; r < top.size(); ++r)
        top[r] = static_cast<int>(std::floor((placed.yOf(r) - placed.m_plot.top()) * pixelRatio));
    const int tall = std::max(1, static_cast<int>(placed.m_rowHeight * pixelRatio * 0.8));
    const int wide = std::max(1, static_cast<int>(std::lround(pixelRatio)));
    const auto [begin, end] = placed.visibleRange();
    const double scale = placed.m_plot.width() * pixelRatio / (placed.m_window.to - placed.m_window.from);
    for (auto i = begin; i < end; ++i) {
        const int x = static_cast<int>((scene.position[i] - placed.m_window.from) * scale);
        const int y0 = top[scene.row[i]];
        auto* plane = counts.data() + pixels * scene.category[i];
        for (int y = std::max(0, y0); y < std::min(height, y0 + tall); ++y)
            for (int dx = 0; dx < wide && x + dx < width; ++dx)
                if (auto& n = plane[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                                    + static_cast<std::size_t>(x + dx)];
                    n < 0xFFFF)
                    ++n;
    }
    std::vector<std::array<float, 3>> palette;
    for (std::size_t c = 0; c <= scene.categories.size(); ++c) {
        const auto color = markColor(static_cast<int>(c), colors);
        palette.push_back({color.redF(), color.greenF(), color.blueF()});
    }
    // By count; from nine marks on a pixel is opaque. A logarithm a pixel would cost as much as all the marks.
    std::array<float, 9> alphaOf{};
    for (std::size_t n = 1; n < alphaOf.size(); ++n)
        alphaOf[n] = 0.45F + 0.18F * std::log2(static_cast<float>(n));
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(pixelRatio);
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < width; ++x) {
            const auto at =
                static_cast<std::size_t>(y) * static_cast<std::size_t>(width) + static_cast<std::size_t>(x);
            float total = 0;
            float r = 0;
            float g = 0;
            float b = 0;
            for (std::size_t c = 0; c < palette.size(); ++c) {
                // A coloured mark outweighs grey ones, so that it is not lost in a crowd.
                const auto count = counts[pixels * c + at];
                if (count == 0)
                    continue;
                const float n = static_cast<float>(count) * (c == 0 ? 1.0F : 4.0F);
                total += n;
                r += n * palette[c][0];
                g += n * palette[c][1];
                b += n * palette[c][2];
            }
            if (total == 0) {
                line[x] = 0;
                continue;
            }
            const auto marks = static_cast<std::size_t>(total); // whole numbers until they are far beyond nine
            const float alpha = marks < alphaOf.size() ? alphaOf[marks] : 1.0F;
            const auto part = [&](float v) { return static_cast<int>(v / total * alpha * 255); };
            line[x] = qRgba(part(r), part(g), part(b), static_cast<int>(alpha * 255));
        }
    }
    return image;
}

void TimelineChart::paint(QPainter& painter, const ChartColors& colors, const QImage* marks) const
{
    painter.save();
    painter.setFont(m_font);
    painter.fillRect(m_area, colors.background);
    if (!m_scene || m_plot.width() < 20 || m_plot.height() < 20) {
        painter.restore();
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxis(painter, colors);
    painter.save();
    painter.setClipRect(m_area.adjusted(0, m_plot.top() - m_area.top(), 0, m_plot.bottom() - m_area.bottom()));
    paintRows(painter, colors);
    painter.save();
    painter.setClipRect(m_plot, Qt::IntersectClip);
    if (marks)
        painter.drawImage(m_plot.topLeft(), *marks);
    else if (visibleMarks() <= maxShapes)
        paintShapes(painter, colors);
    else
        painter.drawImage(m_plot.topLeft(), raster(*m_scene, *this, 2, colors));
    painter.restore();
    paintSections(painter, colors);
    painter.restore();
    paintLanes(painter, colors);
    paintBrush(painter, colors);
    paintLegend(painter, colors);
    painter.restore();
}

void TimelineChart::paintLanes(QPainter& painter, const ChartColors& colors) const
{
    const QFontMetricsF metrics(m_font);
    for (std::size_t i = 0; i < m_scene->lanes.size(); ++i) {
        const auto& lane = m_scene->lanes[i];
        const auto area = laneArea(i);
        painter.setPen(colors.grid);
        painter.drawLine(area.bottomLeft(), area.bottomRight());
        painter.setPen(colors.faint);
        const QRectF label(m_area.left() + gap, area.top(), area.left() - m_area.left() - gap - 6, area.height());
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(lane.title, Qt::ElideRight, label.width() + 1));
        painter.save();
        painter.setClipRect(area.adjusted(-1, 0, 1, 0), Qt::IntersectClip);
        for (const auto& mark : lane.marks) {
            const double from = xOf(mark.from), to = xOf(mark.to);
            if (to < area.left() - area.height() || from > area.right() + area.height())
                continue;
            const double middle = area.center().y();
            switch (lane.kind) {
            case TimelineLane::Kind::posts:
                painter.setPen(QPen(colors.text, 1.2));
                painter.drawLine(QPointF(from, area.top() + 3), QPointF(from, area.bottom() - 3));
                break;
            case TimelineLane::Kind::calendar:
                if (to > from)
                    painter.fillRect(QRectF(from, middle - 2, to - from, 4), markColor(3, colors));
                drawMark(painter, {from, middle}, 8, 3, colors);
                break;
            case TimelineLane::Kind::orders:
                drawMark(painter, {from, middle}, 8, 1, colors);
                break;
            }
        }
        painter.restore();
    }
}

void TimelineChart::paintShapes(QPainter& painter, const ChartColors& colors) const
{
    const double size = std::clamp(m_rowHeight * 0.8, 2.5, 9.0);
    const auto [begin, end] = visibleRange();
    const auto& interactions = m_scene->data->interactions;
    const double day = std::abs(xOf(m_window.from + 86'400'000) - xOf(m_window.from));
    // Others first: what belongs to the finding lies on top.
    for (const bool others : {true, false})
        for (auto i = begin; i < end; ++i) {
            if ((m_scene->category[i] == 0) != others)
                continue;
            const double y = yOf(m_scene->row[i]) + m_rowHeight / 2;
            if (y < m_plot.top() - size || y > m_plot.bottom() + size)
                continue;
            const double x = xOf(m_scene->position[i]);
            if (m_scene->x == TimelineX::clock
                && interactions.when(EventId(m_scene->event[i])).precision == Precision::day && day > size) {
                // Known to the day: a bar as long as that day, not a point.
                auto color = markColor(m_scene->category[i], colors);
                color.setAlphaF(0.55F);
                painter.fillRect(QRectF(x, y - size / 6, day, size / 3), color);
                continue;
            }
            if (size < 3.5)
                painter.fillRect(QRectF(x - size / 2, y - size / 2, size, size),
                                 markColor(m_scene->category[i], colors));
            else
                drawMark(painter, {x, y}, size, m_scene->category[i], colors);
        }
}

void TimelineChart::paintRows(QPainter& painter, const ChartColors& colors) const
{
    const QFontMetricsF metrics(m_font);
    painter.setFont(m_font);
    const auto first = rowAt(m_plot.top()).value_or(0);
    for (auto row = first > 0 ? first - 1 : 0; row < m_scene->rows.size(); ++row) {
        const double top = yOf(row);
        if (top > m_plot.bottom())
            break;
        const auto account = m_scene->rows[row];
        if (account.index() < m_selected.size() && m_selected[account.index()])
            painter.fillRect(QRectF(m_plot.left() - 5, top, 3, std::max(m_rowHeight, 1.0)), colors.highlight);
        if (!m_namesFit)
            continue;
        const QRectF label(m_area.left() + gap, top, m_plot.left() - m_area.left() - gap - 9, m_rowHeight);
        painter.setPen(colors.text);
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignRight,
                         metrics.elidedText(displayName(*m_scene->data, account), Qt::ElideRight, label.width()));
    }
}

void TimelineChart::paintSections(QPainter& painter, const ChartColors& colors) const
{
    auto bold = m_font;
    bold.setBold(true);
    const QFontMetricsF metrics(bold);
    painter.setFont(bold);
    for (const auto& section : m_scene->sections) {
        // The title stays in sight as long as one of its rows is.
        const double top = yOf(section.firstRow) - m_header;
        const double last = yOf(section.firstRow) + m_rowHeight * section.rowCount - m_header;
        const QRectF strip(m_area.left() + gap, std::max(top, std::min(m_plot.top(), last)), m_area.width() - 2 * gap,
                           m_header);
        if (strip.bottom() < m_plot.top() || strip.top() > m_plot.bottom())
            continue;
        painter.fillRect(strip, colors.background);
        painter.setPen(colors.text);
        painter.drawText(strip.adjusted(2, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(section.title, Qt::ElideRight, strip.width()));
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(strip.left(), strip.bottom() - 1), QPointF(strip.right(), strip.bottom() - 1));
    }
    painter.setFont(m_font);
}

void TimelineChart::paintAxis(QPainter& painter, const ChartColors& colors) const
{
    const QFontMetricsF metrics(m_font);
    const double spacing = metrics.horizontalAdvance(QStringLiteral("00:00:00")) + 16;
    const auto ticks = m_scene->x == TimelineX::clock
                           ? clockTicks(m_window.from, m_window.to, m_plot.width(), spacing)
                           : delayTicks(m_window.from, m_window.to, m_plot.width(), spacing);
    double freeFrom = m_area.left();
    for (const auto& tick : ticks) {
        const double x = xOf(tick.position);
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom() + 4));
        painter.setPen(colors.faint);
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(x - width / 2, m_area.left(), m_area.right() - width);
        painter.drawText(QPointF(left, m_plot.bottom() + 5 + metrics.ascent()), tick.label);
        const double contextWidth = metrics.horizontalAdvance(tick.context);
        if (!tick.context.isEmpty() && left >= freeFrom && left + contextWidth <= m_area.right()) {
            painter.drawText(QPointF(left, m_plot.bottom() + 5 + metrics.height() + metrics.ascent()), tick.context);
            freeFrom = left + contextWidth + 12;
        }
    }
    painter.setPen(colors.faint);
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
}

QString TimelineChart::caption() const
{
    const auto& s = *m_scene;
    QStringList parts;
    parts << words(
                 QT_TRANSLATE_NOOP("lockstep::TimelineChart", "%1 of %2 interactions of these accounts in this span"))
                 .arg(number(visibleMarks()), number(s.total));
    parts << (s.x == TimelineX::clock
                  ? words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "time in UTC"))
                  : words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "time after posting, logarithmic")));
    if (s.withoutTime > 0)
        parts << words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "without a time: %1")).arg(number(s.withoutTime));
    if (s.withoutPosting > 0)
        parts << words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "delay not known: %1"))
                     .arg(number(s.withoutPosting));
    if (s.beforePosting > 0)
        parts << words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "before the post: %1"))
                     .arg(number(s.beforePosting));
    if (s.coarseTimes)
        parts << words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "some times are known to the day or worse"));
    return parts.join(QStringLiteral(" · "));
}

void TimelineChart::paintBrush(QPainter& painter, const ChartColors& colors) const
{
    if (!m_brush || m_scene->x != TimelineX::clock)
        return;
    const double from = m_brush->from.isMissing() ? m_plot.left() : xOf(static_cast<double>(m_brush->from.ms));
    const double to = m_brush->to.isMissing() ? m_plot.right() : xOf(static_cast<double>(m_brush->to.ms));
    const auto area = QRectF(QPointF(from, m_plot.top()), QPointF(to, m_plot.bottom())).intersected(m_plot);
    if (area.isEmpty())
        return;
    auto tint = colors.highlight;
    tint.setAlphaF(0.16F);
    painter.fillRect(area, tint);
    painter.setPen(QPen(colors.highlight, 1));
    for (const double x : {from, to})
        if (x >= m_plot.left() && x <= m_plot.right())
            painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
}

void TimelineChart::paintLegend(QPainter& painter, const ChartColors& colors) const
{
    if (m_scene->categories.empty())
        return;
    const QFontMetricsF metrics(m_font);
    const double height = metrics.height() + 4;
    double x = m_area.left() + gap;
    double y = m_area.top() + 4;
    for (std::size_t i = 1; i <= m_scene->categories.size() + 1; ++i) {
        const bool other = i > m_scene->categories.size();
        const auto name =
            other ? words(QT_TRANSLATE_NOOP("lockstep::TimelineChart", "others")) : m_scene->categories[i - 1];
        const double text = std::min(metrics.horizontalAdvance(name), 180.0);
        const double entry = text + metrics.height() + 2 * gap;
        if (x > m_area.left() + gap && x + entry > m_area.right() - gap) {
            x = m_area.left() + gap;
            y += height;
        }
        drawMark(painter, {x + metrics.height() / 2, y + height / 2}, 9, other ? 0 : static_cast<int>(i), colors);
        painter.setPen(colors.text);
        painter.drawText(QRectF(x + metrics.height() + 4, y, text + 1, height), Qt::AlignVCenter | Qt::AlignLeft,
                         metrics.elidedText(name, Qt::ElideRight, text + 1));
        x += entry;
    }
}

} // namespace lockstep
