// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/marks.h"

#include <QPainter>
#include <QPolygonF>

#include <array>
#include <cmath>

namespace lockstep {

QColor mixed(const QColor& a, const QColor& b, double shareOfB)
{
    const auto mix = [shareOfB](int x, int y) { return static_cast<int>(std::lround(x + (y - x) * shareOfB)); };
    return QColor(mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue()));
}

ChartColors ChartColors::of(const QPalette& palette)
{
    ChartColors c;
    c.background = palette.color(QPalette::Base);
    c.text = palette.color(QPalette::Text);
    c.faint = mixed(c.background, c.text, 0.68);
    c.grid = mixed(c.background, c.text, 0.14);
    c.highlight = palette.color(QPalette::Highlight);
    c.dark = c.background.lightnessF() < 0.5F;
    return c;
}

ChartColors ChartColors::paper()
{
    return of(paperPalette());
}

QPalette paperPalette()
{
    QPalette palette(Qt::white);
    for (const auto role : {QPalette::Base, QPalette::Window})
        palette.setColor(role, Qt::white);
    for (const auto role : {QPalette::Text, QPalette::WindowText})
        palette.setColor(role, Qt::black);
    palette.setColor(QPalette::Highlight, QColor(0x30, 0x78, 0xB0));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    return palette;
}

QColor markColor(int category, const ChartColors& colors)
{
    static constexpr std::array<QRgb, markCategories> onLight{0xFFD55E00, 0xFF0072B2, 0xFF009E73,
                                                              0xFFCC79A7, 0xFFE69F00, 0xFF56B4E9};
    static constexpr std::array<QRgb, markCategories> onDark{0xFFE8772E, 0xFF3D9BDB, 0xFF22B68C,
                                                             0xFFDB93BB, 0xFFF0B428, 0xFF8FD0F5};
    if (category < 1 || category > markCategories)
        return mixed(colors.background, colors.text, 0.45);
    return QColor::fromRgb((colors.dark ? onDark : onLight)[static_cast<std::size_t>(category - 1)]);
}

QPainterPath markShape(int category, QPointF centre, double size)
{
    const double r = size / 2;
    QPainterPath path;
    const auto polygon = [&](std::initializer_list<QPointF> offsets) {
        QPolygonF shape;
        for (const auto& offset : offsets)
            shape << centre + offset * r;
        path.addPolygon(shape);
        path.closeSubpath();
    };
    switch (category) {
    case 1:
        path.addEllipse(centre, r, r);
        break;
    case 2:
        polygon({{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}});
        break;
    case 3:
        polygon({{0, -1.1}, {1.1, 0.9}, {-1.1, 0.9}});
        break;
    case 4:
        polygon({{0, -1.25}, {1.25, 0}, {0, 1.25}, {-1.25, 0}});
        break;
    case 5:
        polygon({{-1.1, -0.9}, {1.1, -0.9}, {0, 1.1}});
        break;
    case 6: // a cross with arms of 0.6 r, as wide as a pen could be
        polygon({{0, -0.42},
                 {0.79, -1.21},
                 {1.21, -0.79},
                 {0.42, 0},
                 {1.21, 0.79},
                 {0.79, 1.21},
                 {0, 0.42},
                 {-0.79, 1.21},
                 {-1.21, 0.79},
                 {-0.42, 0},
                 {-1.21, -0.79},
                 {-0.79, -1.21}});
        break;
    default:
        path.addEllipse(centre, r * 0.7, r * 0.7);
    }
    return path;
}

void drawMark(QPainter& painter, QPointF centre, double size, int category, const ChartColors& colors)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(markColor(category, colors));
    painter.drawPath(markShape(category, centre, size));
}

} // namespace lockstep
