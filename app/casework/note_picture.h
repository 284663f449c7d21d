// SPDX-License-Identifier: GPL-3.0-or-later
// The picture that was pinned with a note, in a window of its own. Decoded only when somebody asks: the case may come
// from a stranger.
#pragma once

#include "app/caseview/case_view.h"

namespace lockstep {

/// Or why it cannot be shown. Waits until it is closed.
void showNotePicture(const CaseView& view, const Note& note, QWidget* parent);

} // namespace lockstep
