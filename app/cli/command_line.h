// SPDX-License-Identifier: GPL-3.0-or-later
// The same program without a window: `lockstep COMMAND ...`. Stable: scripts and tests hang on it.
// Exit codes: 0 success, 1 failure (one clear line on stderr), 2 bad usage.
#pragma once

namespace lockstep {

/// True when the first argument is a command (or asks for help or version), so that no window is wanted.
bool isCommandLine(int argc, const char* const* argv);

/// Needs a QCoreApplication; `report` needs a QGuiApplication (fonts), see needsFonts.
int runCommandLine(int argc, const char* const* argv);

bool needsFonts(int argc, const char* const* argv);

} // namespace lockstep
