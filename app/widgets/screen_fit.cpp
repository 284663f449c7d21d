// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/screen_fit.h"

#include <QScreen>
#include <QWidget>

namespace lockstep {

void resizeWithinScreen(QWidget& window, const QSize& wanted)
{
    const QSize frame(20, 60); // not known before the window is shown
    window.resize(wanted.boundedTo(window.screen()->availableSize() - frame));
}

} // namespace lockstep
