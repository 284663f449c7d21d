// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace lockstep {

/// A line of text, without spaces around it; empty when it was cancelled. Wide enough for its caption to be read.
QString askForText(QWidget* parent, const QString& title, const QString& question, const QString& suggested = {});

} // namespace lockstep
