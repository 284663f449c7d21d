// SPDX-License-Identifier: GPL-3.0-or-later
// Labels that never take a name for markup, and the words for what a person decided.
#pragma once

#include "core/model/casework.h"
#include "core/model/finding.h"

#include <QColor>
#include <QLabel>

class QPainter;

namespace lockstep {

/// Plain text, wrapped, selectable with mouse and keyboard.
QLabel* plainLabel(const QString& text = {}, QWidget* parent = nullptr);
/// The same, bold.
QLabel* headingLabel(const QString& text = {}, QWidget* parent = nullptr);

QString judgementText(Judgement judgement);

/// The letter of a grade in a box: filled for A and B, outlined for C and N. Never red: a grade is no alarm.
void drawGrade(QPainter& painter, const QRectF& box, Grade grade, const QColor& text, const QColor& background);

} // namespace lockstep
