// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace lockstep {

/// Does `work` soon, in a turn of the event loop of its own, first come first served: timers that are due together
/// all fire in one turn, and two pieces of work of 30 ms each would keep the keyboard waiting for 60. Dropped when
/// `context` dies before. For the thread of the window.
void inOwnTurn(QObject* context, std::function<void()> work);

} // namespace lockstep
