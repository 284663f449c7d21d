// SPDX-License-Identifier: GPL-3.0-or-later
// The tags of what is selected: a box for each, and a line for a new one.
#pragma once

#include "app/caseview/case_view.h"

class QWidget;

namespace lockstep {

enum class Tagged { none, some, all };
Tagged tagged(const Tag& tag, const Selection& members);

/// The tag with these members, or without them.
Tag withMembers(Tag tag, const Selection& members, bool with);

/// Asks, and writes the answer as one step of undo. Deletes itself when it closes.
void editTags(CaseView& view, const Selection& members, QWidget* parent);

} // namespace lockstep
