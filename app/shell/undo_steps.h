// SPDX-License-Identifier: GPL-3.0-or-later
// What undo and redo would take, in words.
#pragma once

#include "core/model/casework.h"

#include <QString>

#include <functional>
#include <vector>

class QWidget;

namespace lockstep {

/// "note", "decision", "tags".
QString stepText(const CaseStep& step);

/// Lists them, newest first; `step` hears how many to undo, or, negative, to redo.
void showSteps(const std::vector<CaseStep>& steps, const std::function<void(int undos)>& step, QWidget* parent);

} // namespace lockstep
