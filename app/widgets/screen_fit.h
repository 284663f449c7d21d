// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace lockstep {

/// As large as is wanted, but with its frame on the screen: on an enlarged one there is little room.
void resizeWithinScreen(QWidget& window, const QSize& wanted);

} // namespace lockstep
