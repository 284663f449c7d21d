// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/fingerprint/fingerprint_picture.h"

#include "app/text/text.h"
#include "app/views/fingerprint/fingerprint_ticks.h"
#include "app/widgets/marks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("FingerprintView", text);
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// Counts of creation dates in equal bins from oldest to newest.
std::vector<double> dateBins(const FingerprintScene& scene, const std::vector<bool>& drawn, std::size_t from,
                             std::size_t to, int bins)
{
    std::vector<double> counts(static_cast<std::size_t>(bins), 0);
    const double span = static_cast<double>(std::max<std::int64_t>(1, scene.newestMs - scene.oldestMs));
    for (auto i = from; i < to; ++i) {
        const auto ms = scene.tested.list.created[i];
        if (ms < scene.oldestMs || ms > scene.newestMs) // missing ones are the smallest value of all
            continue;
        if (!isDrawn(drawn, i))
            continue;
        const double place = static_cast<double>(ms - scene.oldestMs) / span * bins;
        counts[static_cast<std::size_t>(std::clamp(place, 0.0, bins - 1.0))] += 1;
    }
    return counts;
}

} // namespace

std::pair<std::size_t, std::size_t> ranksInView(const FingerprintScene& scene, RankView view)
{
    const auto size = static_cast<double>(scene.size());
    return {static_cast<std::size_t>(std::clamp(std::floor(view.from), 0.0, size)),
            static_cast<std::size_t>(std::clamp(std::ceil(view.to), 0.0, size))};
}

FingerprintColours fingerprintColours(const QPalette& palette)
{
    FingerprintColours c;
    c.ground = palette.color(QPalette::Base);
    c.text = palette.color(QPalette::Text);
    const bool dark = c.ground.lightness() < 128;
    c.faint = mixed(c.ground, c.text, 0.65);
    c.grid = mixed(c.ground, c.text, 0.12);
    c.dot = dark ? QColor(0x56, 0xB4, 0xE9) : QColor(0x00, 0x5A, 0x9C);
    c.selected = dark ? QColor(0xF0, 0xE4, 0x42) : QColor(0xA8, 0x1E, 0x6E);
    c.envelope = dark ? QColor(0x2F, 0xD0, 0xA0) : QColor(0x00, 0x7A, 0x5A);
    c.batch = QColor(0xE6, 0x9F, 0x00);
    c.quiet = dark ? QColor(0xE8, 0x7A, 0x3C) : QColor(0xC0, 0x50, 0x00);
    return c;
}

FingerprintLayout::FingerprintLayout(const FingerprintScene& scene, const QRectF& area, RankView view,
                                     const QFontMetricsF& metrics)
    : ranks(view)
{
    const double line = metrics.height();
    const double left = metrics.horizontalAdvance(QStringLiteral("Mmm 2000")) + 1.8 * line;
    const double right = std::clamp(area.width() * 0.14, 3 * line, 8 * line);
    compact = area.height() < 18 * line;
    const bool hasStrip = scene.quiet.usable() && scene.drawable() && !compact;
    const double stripHeight = hasStrip ? 2.6 * line : 0;
    const double axis = ((scene.envelopeHolds() ? 2.6 : 1.4) + (compact ? 0 : 1.8)) * line;
    const double top = 1.7 * line, gap = hasStrip ? 0.5 * line : 0;
    const double height = std::max(20.0, area.height() - top - axis - stripHeight - gap);
    const double width = std::max(20.0, area.width() - left - right - 0.8 * line);
    plot = QRectF(area.left() + left, area.top() + top, width, height);
    strip = QRectF(plot.left(), plot.bottom() + gap, width, stripHeight);
    histogram = QRectF(plot.right() + 0.5 * line, plot.top(), right - 0.5 * line, height);
    const auto margin = std::max<std::int64_t>(86'400'000, (scene.newestMs - scene.oldestMs) / 60);
    oldestMs = scene.oldestMs - margin;
    newestMs = scene.newestMs + margin;
}

double FingerprintLayout::x(double rank) const
{
    return plot.left() + (rank - ranks.from) / std::max(1e-9, ranks.to - ranks.from) * plot.width();
}

double FingerprintLayout::y(double ms) const
{
    return plot.bottom()
           - (ms - static_cast<double>(oldestMs)) / static_cast<double>(newestMs - oldestMs) * plot.height();
}

double FingerprintLayout::rankAt(double at) const
{
    return ranks.from + (at - plot.left()) / plot.width() * (ranks.to - ranks.from);
}

QImage fingerprintDots(const DotRequest& request, const TaskContext& task)
{
    const auto& scene = *request.scene;
    const int width = request.pixels.width(), height = request.pixels.height();
    if (width <= 0 || height <= 0 || !scene.drawable())
        return {};
    // The layout of a plot that fills the image, so that a dot stands where the axes say.
    const auto margin = std::max<std::int64_t>(86'400'000, (scene.newestMs - scene.oldestMs) / 60);
    const double oldest = static_cast<double>(scene.oldestMs - margin);
    const double span = static_cast<double>(scene.newestMs - scene.oldestMs + 2 * margin);
    const double ranks = std::max(1e-9, request.ranks.to - request.ranks.from);
    // Few followers get larger dots; the shade tells how many share a pixel.
    const double size = std::clamp(std::sqrt(static_cast<double>(width) * height / ranks) / 4, 1.0, 4.0)
                        * std::min(request.pixelRatio, 2.0);
    const int dot = std::max(1, static_cast<int>(std::lround(size)));
    std::vector<std::uint16_t> counts(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 0);
    auto chosen = counts;
    const auto [from, to] = ranksInView(scene, request.ranks);
    const double perRank = width / ranks, perMs = height / span; // pixels: a million divisions take milliseconds
    for (auto i = from; i < to; ++i) {
        if (i % 65536 == 0 && task.cancelled())
            return {};
        const auto ms = scene.tested.list.created[i];
        if (ms < scene.oldestMs || ms > scene.newestMs) // missing, or far out: the caption counts them
            continue;
        const bool isChosen = !request.selected.empty() && request.selected[i];
        if (!isDrawn(request.drawn, i))
            continue;
        auto& buffer = isChosen ? chosen : counts;
        const int x0 = static_cast<int>((static_cast<double>(i) + 0.5 - request.ranks.from) * perRank) - dot / 2;
        const int y0 = static_cast<int>(height - (static_cast<double>(ms) - oldest) * perMs) - dot / 2;
        for (int y = std::max(0, y0); y < std::min(height, y0 + dot); ++y)
            for (int x = std::max(0, x0); x < std::min(width, x0 + dot); ++x) {
                auto& count = buffer[static_cast<std::size_t>(y) * static_cast<std::size_t>(width)
                                     + static_cast<std::size_t>(x)];
                count = static_cast<std::uint16_t>(std::min(65535, count + 1));
            }
    }
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    // One dot is already clear to see, eight are full: log shading keeps dense stretches apart from sparse ones.
    const auto shade = [](QColor colour, std::uint16_t count) {
        const double alpha = std::min(1.0, 0.42 + 0.58 * std::log2(static_cast<double>(count)) / 3);
        return qPremultiply(withAlpha(colour, alpha).rgba());
    };
    for (int y = 0; y < height; ++y) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
        const auto row = static_cast<std::size_t>(y) * static_cast<std::size_t>(width);
        for (int x = 0; x < width; ++x) {
            const auto at = row + static_cast<std::size_t>(x);
            line[x] = chosen[at] > 0   ? qPremultiply(withAlpha(request.colours.selected, 1).rgba())
                      : counts[at] > 0 ? shade(request.colours.dot, counts[at])
                                       : 0;
        }
    }
    return image;
}

void FingerprintPicture::paint(QPainter& painter, const QRectF& area, const QPalette& palette,
                               const FingerprintPart& part) const
{
    if (!m_scene || !m_scene->hasDates())
        return;
    const auto colours = fingerprintColours(palette);
    const FingerprintLayout layout(*m_scene, area, part.ranks, QFontMetricsF(painter.font(), painter.device()));
    constexpr double sharpness = 3; // pixels a unit: 216 dpi where a unit is a point
    const auto pixels = (layout.plot.size() * sharpness).toSize();
    paint(painter, layout, colours,
          fingerprintDots({m_scene, part.ranks, pixels, sharpness, part.selected, part.drawn, colours}), part.drawn);
}

void FingerprintPicture::paint(QPainter& painter, const FingerprintLayout& layout, const FingerprintColours& colours,
                               const QImage& dots, const std::vector<bool>& drawn) const
{
    painter.save();
    if (!m_scene->drawable()) {
        paintAgesOnly(painter, layout, colours, drawn);
        painter.restore();
        return;
    }
    paintBatches(painter, layout, colours);
    paintAxes(painter, layout, colours);
    if (!dots.isNull())
        painter.drawImage(layout.plot, dots);
    paintEnvelope(painter, layout, colours);
    paintStrip(painter, layout, colours, drawn);
    paintHistogram(painter, layout, colours, drawn);
    painter.restore();
}

void FingerprintPicture::paintBatches(QPainter& painter, const FingerprintLayout& layout,
                                      const FingerprintColours& colours) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    // Labels must not run into one another: that of the shown finding stands, then those of long stretches. The ranks
    // of the others stay marked; the tooltip and the list of findings name them.
    std::vector<const BatchMark*> marks;
    for (const auto& mark : m_marks)
        marks.push_back(&mark);
    std::stable_sort(marks.begin(), marks.end(), [this](const BatchMark* a, const BatchMark* b) {
        const auto rank = [this](const BatchMark* m) {
            return std::pair(m->finding == m_shownFinding, m->to - m->from);
        };
        return rank(a) > rank(b);
    });
    std::vector<QRectF> labels;
    for (const auto* next : marks) {
        const auto& mark = *next;
        const double left = std::max(layout.plot.left(), layout.x(static_cast<double>(mark.from)));
        const double right = std::min(layout.plot.right(), layout.x(static_cast<double>(mark.to + 1)));
        if (right < layout.plot.left() || left > layout.plot.right())
            continue;
        const bool shown = mark.finding == m_shownFinding;
        const QRectF stretch(left, layout.plot.top(), std::max(2.0, right - left), layout.plot.height());
        painter.fillRect(stretch, withAlpha(colours.batch, shown ? 0.34 : 0.18));
        painter.setPen(QPen(colours.batch, shown ? 3 : 2));
        painter.drawLine(stretch.topLeft() - QPointF(0, 2), stretch.topRight() - QPointF(0, 2));
        const double width = metrics.horizontalAdvance(mark.label);
        const double at = std::clamp(stretch.center().x() - width / 2, layout.plot.left(),
                                     std::max(layout.plot.left(), layout.plot.right() - width));
        const QRectF label(at - metrics.horizontalAdvance(QLatin1Char(' ')), 0,
                           width + 2 * metrics.horizontalAdvance(QLatin1Char(' ')), 1);
        if (std::any_of(labels.begin(), labels.end(), [&](const QRectF& other) { return other.intersects(label); }))
            continue;
        labels.push_back(label);
        painter.setPen(colours.text);
        painter.drawText(QPointF(at, layout.plot.top() - metrics.descent() - 5), mark.label);
    }
}

void FingerprintPicture::paintAxes(QPainter& painter, const FingerprintLayout& layout,
                                   const FingerprintColours& colours) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    const auto& plot = layout.plot;
    const int rows = std::max(2, static_cast<int>(plot.height() / (2.5 * line)));
    for (const auto& tick : dateTicks(layout.oldestMs, layout.newestMs, rows)) {
        const double y = layout.y(tick.value);
        painter.setPen(QPen(colours.grid, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.text);
        painter.drawText(QRectF(plot.left() - 200, y - line / 2, 194, line), Qt::AlignRight | Qt::AlignVCenter,
                         tick.label);
    }
    const double below = layout.strip.bottom();
    const double widest = metrics.horizontalAdvance(QStringLiteral("\u2265 00 Mmm 0000")) + line;
    for (const auto& tick : rankTicks(layout.ranks.from, layout.ranks.to, static_cast<int>(plot.width() / widest))) {
        const double x = layout.x(tick.value + 0.5);
        if (x < plot.left() || x > plot.right())
            continue;
        painter.setPen(QPen(colours.grid, 1));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, below));
        painter.setPen(colours.text);
        const QRectF label(x - widest / 2, below + 0.2 * line, widest, line);
        painter.drawText(label, Qt::AlignCenter, tick.label);
        const auto rank = static_cast<std::size_t>(tick.value);
        if (!m_scene->envelopeHolds() || rank >= m_scene->size()
            || m_scene->envelope.lower[rank] == Instant::missingMs)
            continue;
        painter.setPen(colours.envelope);
        const auto date = QDateTime::fromMSecsSinceEpoch(m_scene->envelope.lower[rank], Qt::UTC).date();
        painter.drawText(label.translated(0, line), Qt::AlignCenter,
                         QStringLiteral("\u2265 ")
                             + windowLanguage().locale().toString(date, QStringLiteral("d MMM yyyy")));
    }
    painter.setPen(QPen(colours.faint, 1));
    painter.drawRect(plot);
    if (layout.compact)
        return;
    painter.setPen(colours.text);
    const double titleTop = below + (m_scene->envelopeHolds() ? 2.5 : 1.4) * line;
    painter.drawText(
        QRectF(plot.left() - 40, titleTop, plot.width() + 80, 1.2 * line), Qt::AlignCenter,
        m_scene->envelopeHolds()
            ? words(QT_TRANSLATE_NOOP(
                "FingerprintView", "Place in the follower list, oldest follower left (\u2265 earliest follow date)"))
            : words(QT_TRANSLATE_NOOP("FingerprintView", "Place in the follower list, oldest follower left")));
    painter.save();
    painter.translate(plot.left() - metrics.horizontalAdvance(QStringLiteral("Mmm 2000")) - 1.6 * line,
                      plot.center().y());
    painter.rotate(-90);
    const auto axis = words(QT_TRANSLATE_NOOP("FingerprintView", "Account created (UTC)"));
    const double length = std::max(plot.height(), metrics.horizontalAdvance(axis) + 2); // may reach beside the bars
    painter.drawText(QRectF(-length / 2, 0, length, 1.2 * line), Qt::AlignCenter, axis);
    painter.restore();
}

void FingerprintPicture::paintEnvelope(QPainter& painter, const FingerprintLayout& layout,
                                       const FingerprintColours& colours) const
{
    if (!m_scene->envelopeHolds())
        return;
    const auto [from, to] = ranksInView(*m_scene, layout.ranks);
    QPolygonF line;
    const auto step = std::max<std::size_t>(1, (to - from) / static_cast<std::size_t>(layout.plot.width() * 2 + 1));
    for (auto i = from; i < to; i += step)
        if (const auto ms = m_scene->envelope.lower[i]; ms != Instant::missingMs)
            line << QPointF(layout.x(static_cast<double>(i) + 0.5), layout.y(static_cast<double>(ms)));
    painter.save();
    painter.setClipRect(layout.plot.adjusted(0, -2, 0, 0));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.envelope, 1.6));
    painter.drawPolyline(line);
    painter.restore();
}

void FingerprintPicture::paintStrip(QPainter& painter, const FingerprintLayout& layout,
                                    const FingerprintColours& colours, const std::vector<bool>& drawn) const
{
    if (layout.strip.height() <= 0)
        return;
    const auto& strip = layout.strip;
    const QFontMetricsF metrics(painter.font(), painter.device());
    const auto [from, to] = ranksInView(*m_scene, layout.ranks);
    // One bar at least 3 units wide and of at least 50 followers: fewer would be noise.
    const double perUnit = (layout.ranks.to - layout.ranks.from) / strip.width();
    const auto bin = std::max<std::size_t>(50, static_cast<std::size_t>(std::ceil(perUnit * 3)));
    struct Bar {
        double left, right, rate;
    };
    std::vector<Bar> bars;
    double highest = 0.1;
    for (auto i = from - from % bin; i < to; i += bin) {
        double flagged = 0, known = 0;
        const auto end = std::min(m_scene->size(), i + bin);
        for (auto k = i; k < end; ++k)
            if (m_scene->quiet.value[k] >= 0 && isDrawn(drawn, k)) {
                known += 1;
                flagged += m_scene->quiet.value[k];
            }
        if (known < 25) // the last few followers would be noise
            continue;
        bars.push_back({layout.x(static_cast<double>(i)), layout.x(static_cast<double>(end)), flagged / known});
        highest = std::max(highest, flagged / known);
    }
    painter.save();
    painter.setClipRect(strip);
    for (const auto& bar : bars) {
        const double height = bar.rate / highest * (strip.height() - 2);
        painter.fillRect(QRectF(bar.left, strip.bottom() - height, std::max(1.0, bar.right - bar.left), height),
                         colours.quiet);
    }
    painter.restore();
    painter.setPen(QPen(colours.faint, 1));
    painter.drawLine(strip.bottomLeft(), strip.bottomRight());
    painter.setPen(colours.text);
    const double line = metrics.height();
    const auto percent = windowLanguage().number(highest * 100, 0) + QStringLiteral(" %");
    painter.drawText(QRectF(strip.left() - 200, strip.top() - line / 3, 194, line), Qt::AlignRight | Qt::AlignVCenter,
                     percent);
    painter.drawText(QRectF(strip.left() - 200, strip.bottom() - line, 194, line), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("0"));
    painter.drawText(QRectF(strip.right() + 4, strip.top(), layout.histogram.width() + line, strip.height()),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap,
                     words(QT_TRANSLATE_NOOP("FingerprintView", "low activity")));
}

void FingerprintPicture::paintHistogram(QPainter& painter, const FingerprintLayout& layout,
                                        const FingerprintColours& colours, const std::vector<bool>& drawn) const
{
    const auto& area = layout.histogram;
    const int bins = std::clamp(static_cast<int>(layout.plot.height() / 3), 10, 200);
    const auto [from, to] = ranksInView(*m_scene, layout.ranks);
    const auto counts = dateBins(*m_scene, drawn, from, to, bins);
    const double most = std::max(1.0, *std::max_element(counts.begin(), counts.end()));
    const double span = static_cast<double>(m_scene->newestMs - m_scene->oldestMs);
    for (int b = 0; b < bins; ++b) {
        const double low = layout.y(static_cast<double>(m_scene->oldestMs) + span * b / bins);
        const double high = layout.y(static_cast<double>(m_scene->oldestMs) + span * (b + 1) / bins);
        const double width = counts[static_cast<std::size_t>(b)] / most * area.width();
        painter.fillRect(QRectF(area.left(), high, width, std::max(1.0, low - high - 0.5)), colours.dot);
    }
    painter.setPen(QPen(colours.faint, 1));
    painter.drawLine(area.topLeft(), area.bottomLeft());
    const QFontMetricsF metrics(painter.font(), painter.device());
    painter.setPen(colours.text);
    painter.drawText(
        QRectF(area.left() - 20, area.top() - 1.3 * metrics.height(), area.width() + 26, metrics.height()),
        Qt::AlignRight | Qt::AlignVCenter, words(QT_TRANSLATE_NOOP("FingerprintView", "followers")));
}

/// The order says nothing: only how old the accounts are.
void FingerprintPicture::paintAgesOnly(QPainter& painter, const FingerprintLayout& layout,
                                       const FingerprintColours& colours, const std::vector<bool>& drawn) const
{
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    const QRectF area(layout.plot.topLeft(), QPointF(layout.histogram.right(), layout.plot.bottom()));
    const int bins = std::clamp(static_cast<int>(area.width() / 6), 10, 240);
    const auto counts = dateBins(*m_scene, drawn, 0, m_scene->size(), bins);
    const double most = std::max(1.0, *std::max_element(counts.begin(), counts.end()));
    for (int b = 0; b < bins; ++b) {
        const double width = area.width() / bins, height = counts[static_cast<std::size_t>(b)] / most * area.height();
        painter.fillRect(QRectF(area.left() + b * width, area.bottom() - height, std::max(1.0, width - 1), height),
                         colours.dot);
    }
    painter.setPen(QPen(colours.faint, 1));
    painter.drawRect(area);
    painter.setPen(colours.text);
    const auto span = static_cast<double>(std::max<std::int64_t>(1, m_scene->newestMs - m_scene->oldestMs));
    for (const auto& tick :
         dateTicks(m_scene->oldestMs, m_scene->newestMs, static_cast<int>(area.width() / (6 * line)))) {
        const double x = area.left() + (tick.value - static_cast<double>(m_scene->oldestMs)) / span * area.width();
        painter.drawText(QRectF(x - 60, area.bottom() + 0.2 * line, 120, line), Qt::AlignCenter, tick.label);
    }
    painter.drawText(QRectF(area.left(), area.bottom() + 1.4 * line, area.width(), 1.2 * line), Qt::AlignCenter,
                     words(QT_TRANSLATE_NOOP("FingerprintView", "Account created (UTC)")));
    painter.drawText(QRectF(area.left() - 200, area.top() - line / 2, 194, line), Qt::AlignRight | Qt::AlignVCenter,
                     windowLanguage().number(static_cast<std::int64_t>(most)));
    painter.drawText(QRectF(area.left() - 200, area.bottom() - line, 194, line), Qt::AlignRight | Qt::AlignVCenter,
                     QStringLiteral("0"));
}

} // namespace lockstep
