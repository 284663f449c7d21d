// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes, fonts and colours of a report. One unit everywhere: a tenth of a point, on an A4 page of
// 5953 x 8419 units; painters are scaled to it, so paper and screen show the same.
#pragma once

#include "core/model/finding.h"

#include <QColor>
#include <QFont>
#include <QSizeF>

namespace lockstep::style {

inline constexpr int unitsPerInch = 720;
inline constexpr double point = 10;

inline constexpr double pageWidth = 5953;
inline constexpr double pageHeight = 8419;
inline constexpr double left = 720;
inline constexpr double right = 720;
inline constexpr double top = 900;
inline constexpr double bottom = 860;
inline constexpr double columnWidth = pageWidth - left - right;
inline constexpr double columnHeight = pageHeight - top - bottom;

enum class Face { body, bold, italic };

/// Only families that the package depends on, so that the same input gives the same pages.
QFont font(double points, Face face = Face::body);

inline const QColor ink(0x1c, 0x22, 0x2b);
inline const QColor soft(0x58, 0x62, 0x6e);
inline const QColor hairline(0xcd, 0xd3, 0xda);
inline const QColor tint(0xf2, 0xf5, 0xf8);
inline const QColor accent(0x1b, 0x4f, 0x72);
inline const QColor highlight(0xd5, 0x5e, 0x00);
inline const QColor paleHighlight(0xfb, 0xe9, 0xda);

/// No alarm colours: a grade says how strong the evidence is, not how bad somebody is.
QColor gradeColour(char grade);
/// Okabe and Ito's colours, safe for colour-blind readers, without the yellow that vanishes on paper;
/// index 7 is the grey of "others".
QColor seriesColour(std::size_t index);

} // namespace lockstep::style
