// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark and high-contrast palettes of the Fusion style, so that the window looks alike on every desktop.
#pragma once

#include "app/shell/settings.h"

class QApplication;

namespace lockstep {

void applyTheme(QApplication& app, Theme theme);

} // namespace lockstep
