// SPDX-License-Identifier: GPL-3.0-or-later
// Figures on paper: vectors in opaque colours up to 5,000 marks, above that the marks become one picture of
// 360 dots an inch under vector axes (transparent vectors and tens of thousands of marks choke PDF viewers).
#pragma once

#include "app/text/text.h"
#include "core/report/figures.h"

#include <QRectF>

class QPainter;

namespace lockstep {

/// Units of report_style.h, at the full width of the column.
double figureHeight(const Figure& figure);
void paintFigure(QPainter& painter, const Figure& figure, const QRectF& area, const Language& language);

} // namespace lockstep
