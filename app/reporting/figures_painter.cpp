// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/figures_painter.h"

#include "app/reporting/figure_axis.h"
#include "app/reporting/report_style.h"
#include "app/reporting/text_block.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::size_t vectorLimit = 5000;
constexpr double labelPoints = 7.6;
constexpr double pictureDpi = 360;

void drawText(QPainter& painter, const QString& text, const QRectF& area, Qt::Alignment alignment,
              const QColor& colour, style::Face face = style::Face::body)
{
    const TextBlock block(printable(text, 120), style::font(labelPoints, face), area.width(), alignment, 1.2);
    block.drawLine(painter, 0, {area.left(), area.top() + (area.height() - block.lineHeight()) / 2}, colour);
}

double textWidth(const QString& text)
{
    return TextBlock(printable(text, 120), style::font(labelPoints), 1e5, Qt::AlignLeft, 1.2).naturalWidth();
}

// Marks either straight onto the page or, when there are many, into a picture that is then put there.
template <class Paint>
void paintMarks(QPainter& painter, const QRectF& area, std::size_t count, const QColor& paper, Paint paint)
{
    if (count <= vectorLimit) {
        paint(painter);
        return;
    }
    const double scale = pictureDpi / style::unitsPerInch;
    QImage image(static_cast<int>(std::ceil(area.width() * scale)),
                 static_cast<int>(std::ceil(area.height() * scale)), QImage::Format_RGB32);
    image.fill(paper);
    QPainter onImage(&image);
    onImage.setRenderHint(QPainter::Antialiasing);
    onImage.scale(image.width() / area.width(), image.height() / area.height());
    onImage.translate(-area.topLeft());
    paint(onImage);
    onImage.end();
    painter.drawImage(area, image);
}

void frame(QPainter& painter, const QRectF& area)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style::hairline, 6));
    painter.drawRect(area);
}

void verticalTick(QPainter& painter, const QRectF& area, double x, const QString& label)
{
    painter.setPen(QPen(style::hairline, 4));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom() + 30));
    drawText(painter, label, {x - 400, area.bottom() + 40, 800, 110}, Qt::AlignHCenter, style::soft);
}

void axisTitle(QPainter& painter, const QRectF& area, const QString& text)
{
    drawText(painter, text, {area.left(), area.bottom() + 150, area.width(), 120}, Qt::AlignRight, style::soft);
}

class LegendRow {
public:
    LegendRow(QPainter& painter, double left, double top, double width)
        : m_painter(painter), m_left(left), m_right(left + width), m_x(left), m_y(top)
    {
    }
    void entry(const QColor& colour, const QString& text, bool hollow = false)
    {
        const double width = textWidth(text) + 230;
        if (m_x + width > m_right && m_x > m_left) {
            m_x = m_left;
            m_y += 125;
        }
        m_painter.setPen(hollow ? QPen(colour, 10) : QPen(Qt::NoPen));
        m_painter.setBrush(hollow ? QBrush(Qt::white) : QBrush(colour));
        m_painter.drawRect(QRectF(m_x, m_y + 28, 60, 60));
        drawText(m_painter, text, {m_x + 100, m_y, width, 115}, Qt::AlignLeft, style::ink);
        m_x += width;
    }

private:
    QPainter& m_painter;
    double m_left;
    double m_right;
    double m_x;
    double m_y;
};

struct FigurePainter {
    QPainter& painter;
    QRectF area;
    const Language& language;

    void operator()(const RasterFigure& figure) const
    {
        const double labels = 150;
        const double legend = 530; // two lines
        const double gap = 130;
        const double inner = area.height() - legend - 2 * labels - gap;
        const double rows = figure.memberRows + figure.controlRows;
        // Both bands can be read even when one has few rows.
        const double share = std::clamp(figure.memberRows / std::max(1.0, rows), 0.25, 0.75);
        const QRectF members(area.left(), area.top() + labels, area.width(), inner * share);
        const QRectF controls(area.left(), members.bottom() + gap + labels - 40, area.width(), inner * (1 - share));
        const double end = std::log1p(figure.maxMinutes) * 1.02;
        const auto x = [&](double minutes) { return area.left() + area.width() * std::log1p(minutes) / end; };
        for (const auto& tick : delayTicks(figure.maxMinutes, language)) {
            verticalTick(painter, controls, x(tick.value), tick.label);
        }
        band(figure, members, 0, figure.memberRows, x, figure.memberMarks);
        band(figure, controls, figure.memberRows, figure.controlRows, x, figure.controlMarks);
        bandTitle(QT_TRANSLATE_NOOP("report", "Members of the finding (%1 accounts)"), figure.memberRows, members);
        bandTitle(QT_TRANSLATE_NOOP("report", "Controls: other accounts on the same posts (%1)"), figure.controlRows,
                  controls);
        axisTitle(
            painter, controls,
            figure.postTimesKnown
                ? language.say("report", QT_TRANSLATE_NOOP("report", "time after posting, logarithmic"))
                : language.say("report", QT_TRANSLATE_NOOP("report", "time after the first action, logarithmic")));
        LegendRow row(painter, area.left(), controls.bottom() + 275, area.width());
        for (std::size_t i = 0; i < figure.series.size(); ++i)
            row.entry(style::seriesColour(i), printable(toQString(figure.series[i]), 24));
        if (figure.hasOthers)
            row.entry(style::seriesColour(7), language.say("report", QT_TRANSLATE_NOOP("report", "others")));
    }

    template <class X>
    void band(const RasterFigure& figure, const QRectF& box, std::uint32_t first, std::uint32_t count, const X& x,
              std::uint64_t marks) const
    {
        if (count == 0) {
            frame(painter, box);
            return;
        }
        const double step = box.height() / count;
        const double height = std::clamp(step * 0.8, 3.0, 26.0);
        paintMarks(painter, box, marks, Qt::white, [&](QPainter& onto) {
            onto.setPen(QPen(style::hairline, 4));
            for (const auto& tick : delayTicks(figure.maxMinutes, language))
                onto.drawLine(QPointF(x(tick.value), box.top()), QPointF(x(tick.value), box.bottom()));
            for (const auto& mark : figure.marks) {
                if (mark.row < first || mark.row >= first + count)
                    continue;
                const double y = box.top() + step * (mark.row - first + 0.5);
                const std::size_t colour = mark.series < figure.creators.size() ? mark.series : 7;
                onto.fillRect(QRectF(x(mark.minutes) - 8, y - height / 2, 16, height), style::seriesColour(colour));
            }
        });
        frame(painter, box);
    }
    void bandTitle(const char* source, std::uint32_t count, const QRectF& box) const
    {
        drawText(painter, language.say("report", source).arg(language.number(std::int64_t{count})),
                 {box.left(), box.top() - 135, box.width(), 120}, Qt::AlignLeft, style::ink, style::Face::bold);
    }

    void operator()(const FingerprintFigure& figure) const
    {
        const QRectF plot(area.left() + 380, area.top() + 40, area.width() - 420, area.height() - 520);
        const double last = std::max<double>(2, static_cast<double>(figure.listSize));
        const auto x = [&](std::uint64_t rank) {
            return plot.left() + plot.width() * (static_cast<double>(rank) - 0.5) / last;
        };
        const auto span = std::max<double>(1, static_cast<double>(figure.latest.ms - figure.earliest.ms));
        const auto y = [&](double ms) {
            return plot.bottom()
                   - plot.height() * (0.03 + 0.94 * (ms - static_cast<double>(figure.earliest.ms)) / span);
        };
        QRectF batch(QPointF(x(figure.batchFrom), plot.top()), QPointF(x(figure.batchTo), plot.bottom()));
        if (batch.width() < 40) // 80 followers of 30,000 are to be seen as well
            batch.adjust(-20, 0, 20, 0);
        const auto ground = [&](QPainter& onto) {
            onto.fillRect(batch, style::paleHighlight);
            for (const auto& tick : timeTicks(figure.earliest, figure.latest, 8, language)) {
                onto.setPen(QPen(style::hairline, 4));
                onto.drawLine(QPointF(plot.left(), y(tick.value)), QPointF(plot.right(), y(tick.value)));
            }
        };
        paintMarks(painter, plot, figure.marks.size(), Qt::white, [&](QPainter& onto) {
            ground(onto);
            onto.setPen(Qt::NoPen);
            const double half = figure.marks.size() > 20'000 ? 4 : figure.marks.size() > 2000 ? 6 : 9;
            for (const bool named : {false, true})
                for (const auto& mark : figure.marks)
                    if (mark.named == named)
                        onto.fillRect(QRectF(x(mark.rank) - half, y(static_cast<double>(mark.created)) - half,
                                             2 * half, 2 * half),
                                      named ? style::highlight : style::seriesColour(0));
        });
        frame(painter, plot);
        for (const auto& tick : timeTicks(figure.earliest, figure.latest, 8, language))
            drawText(painter, tick.label, {area.left(), y(tick.value) - 60, 350, 120}, Qt::AlignRight, style::soft);
        for (const auto& tick : numberTicks(1, last, 8, language)) {
            painter.setPen(QPen(style::hairline, 4));
            const double at = x(static_cast<std::uint64_t>(tick.value));
            painter.drawLine(QPointF(at, plot.bottom()), QPointF(at, plot.bottom() + 30));
            drawText(painter, tick.label, {at - 300, plot.bottom() + 40, 600, 110}, Qt::AlignHCenter, style::soft);
        }
        axisTitle(painter, plot,
                  language.say("report", QT_TRANSLATE_NOOP("report", "position in the list, oldest follower left; "
                                                                     "upwards: date of creation")));
        LegendRow row(painter, plot.left(), plot.bottom() + 285, plot.width());
        row.entry(style::highlight, language.say("report", QT_TRANSLATE_NOOP("report", "named by this finding")));
        row.entry(style::seriesColour(0), language.say("report", QT_TRANSLATE_NOOP("report", "others in the list")));
    }

    void operator()(const LanesFigure& figure) const
    {
        const QRectF plot(area.left() + 520, area.top() + 40, area.width() - 540, area.height() - 500);
        const double lane = plot.height() / figure.lanes;
        const auto span = std::max<double>(1, static_cast<double>(figure.to.ms - figure.from.ms));
        const auto x = [&](double ms) {
            return plot.left() + plot.width() * (0.01 + 0.98 * (ms - static_cast<double>(figure.from.ms)) / span);
        };
        const auto y = [&](std::uint32_t index) { return plot.top() + lane * (index + 0.5); };
        for (const auto& tick : timeTicks(figure.from, figure.to, 7, language))
            verticalTick(painter, plot, x(tick.value), tick.label);
        const auto count = figure.marks.size() + figure.links.size();
        for (std::uint32_t i = 0; i < figure.lanes; ++i) {
            const auto text = language.say("report", QT_TRANSLATE_NOOP("report", "Account %1"));
            drawText(painter, text.arg(language.number(std::int64_t{i + 1})), {area.left(), y(i) - 60, 470, 120},
                     Qt::AlignLeft, style::ink);
        }
        paintMarks(painter, plot, count, Qt::white, [&](QPainter& onto) {
            onto.setPen(QPen(style::hairline, 6));
            for (std::uint32_t i = 0; i < figure.lanes; ++i)
                onto.drawLine(QPointF(plot.left(), y(i)), QPointF(plot.right(), y(i)));
            onto.setPen(QPen(style::highlight, 6));
            for (const auto& link : figure.links)
                onto.drawLine(QPointF(x(static_cast<double>(link.fromTime)), y(link.fromLane)),
                              QPointF(x(static_cast<double>(link.toTime)), y(link.toLane)));
            const double radius = count > 2000 ? 10 : 22;
            for (const bool shared : {false, true})
                for (const auto& mark : figure.marks) {
                    if (mark.shared != shared)
                        continue;
                    onto.setPen(QPen(shared ? style::highlight : style::soft, 7));
                    onto.setBrush(shared ? style::highlight : QColor(Qt::white));
                    onto.drawEllipse(QPointF(x(static_cast<double>(mark.time)), y(mark.lane)), radius, radius);
                }
        });
        frame(painter, plot);
        axisTitle(painter, plot, language.say("report", QT_TRANSLATE_NOOP("report", "time, UTC")));
        LegendRow row(painter, plot.left(), plot.bottom() + 285, plot.width());
        row.entry(style::highlight, language.say("report", QT_TRANSLATE_NOOP("report", "in the evidence")));
        row.entry(style::soft, language.say("report", QT_TRANSLATE_NOOP("report", "other actions")), true);
    }

    void operator()(const BarsFigure& figure) const
    {
        const double labels = 900;
        const double numbers = 500;
        const double widest = std::max({figure.members, figure.controls, 1e-12});
        const auto bar = [&](double y, double value, const QColor& colour, const QString& label) {
            drawText(painter, label, {area.left(), y, labels - 60, 150}, Qt::AlignLeft, style::ink);
            const double width = std::max(8.0, (area.width() - labels - numbers) * std::max(0.0, value) / widest);
            painter.fillRect(QRectF(area.left() + labels, y + 10, width, 130), colour);
            drawText(painter, language.say(MessageArg(value)), {area.left() + labels + width + 50, y, numbers, 150},
                     Qt::AlignLeft, style::ink, style::Face::bold);
        };
        bar(area.top() + 20, figure.members, style::highlight,
            language.say("report", QT_TRANSLATE_NOOP("report", "Members")));
        bar(area.top() + 210, figure.controls, style::seriesColour(7),
            language.say("report", QT_TRANSLATE_NOOP("report", "Matched controls")));
        painter.fillRect(QRectF(area.left() + labels - 3, area.top(), 6, 380), style::ink);
    }
};

struct HeightOf {
    double operator()(const RasterFigure& figure) const { return figure.controlRows == 0 ? 2400 : 3300; }
    double operator()(const FingerprintFigure&) const { return 2900; }
    double operator()(const LanesFigure& figure) const { return 900 + 190.0 * figure.lanes; }
    double operator()(const BarsFigure&) const { return 400; }
};

} // namespace

double figureHeight(const Figure& figure)
{
    return std::visit(HeightOf{}, figure);
}

void paintFigure(QPainter& painter, const Figure& figure, const QRectF& area, const Language& language)
{
    painter.save();
    painter.setRenderHint(QPainter::LosslessImageRendering);
    std::visit(FigurePainter{painter, area, language}, figure);
    painter.restore();
}

} // namespace lockstep
