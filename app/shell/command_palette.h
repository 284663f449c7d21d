// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the menus can do, by its name.
#pragma once

class QMenuBar;
class QWidget;

namespace lockstep {

void showCommands(const QMenuBar& menus, QWidget* parent);

} // namespace lockstep
