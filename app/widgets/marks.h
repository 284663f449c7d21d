// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and shapes that tell categories apart: never colour alone. The colours are those of Okabe and Ito
// (Color Universal Design, 2008), which people with any of the common kinds of colour blindness can tell apart.
#pragma once

#include <QColor>
#include <QPainterPath>
#include <QPalette>
#include <QPointF>

class QPainter;

namespace lockstep {

/// Categories with a colour and a shape of their own; what is beyond is "other".
inline constexpr int markCategories = 6;

/// What a chart is drawn with, from the palette of the window or for paper.
struct ChartColors {
    QColor background;
    QColor text;
    QColor faint; ///< captions and axis labels
    QColor grid;
    QColor highlight; ///< selection and brush
    bool dark = false;

    static ChartColors of(const QPalette& palette);
    static ChartColors paper();
};

/// Black on white, whatever the window looks like.
QPalette paperPalette();

/// Between two colours: 0 is the first, 1 the second.
QColor mixed(const QColor& a, const QColor& b, double shareOfB);

/// @param category  0 = other (grey), 1 .. markCategories
QColor markColor(int category, const ChartColors& colors);
/// What drawMark() fills: of the same size and form.
QPainterPath markShape(int category, QPointF centre, double size);
/// Disc, square, triangle up, diamond, triangle down, cross; a small disc for "other".
void drawMark(QPainter& painter, QPointF centre, double size, int category, const ChartColors& colors);

} // namespace lockstep
