// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be done now, by its name: the menus, and the buttons and commands of the view in front and of
// the panels.
#pragma once

#include <QString>

#include <vector>

class QMenuBar;
class QWidget;

namespace lockstep {

/// A part of the window and what it is called.
struct CommandPlace {
    QString title;
    QWidget* widget;
};

void showCommands(const QMenuBar& menus, const std::vector<CommandPlace>& places, QWidget* parent);

} // namespace lockstep
