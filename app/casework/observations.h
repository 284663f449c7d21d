// SPDX-License-Identifier: GPL-3.0-or-later
// Observations: notes on several accounts and targets at once (Group), put together by a person.
#pragma once

#include "app/caseview/case_view.h"

#include <functional>

class QWidget;

namespace lockstep {

/// What the note is on, and everything that is selected with it. The time stays that of the observation.
Group withSelection(Group group, const Selection& selection);

/// Asks which observation the selection belongs to as well, and writes that; `done` hears how it went. False when
/// nothing is selected or there is no observation yet: then nothing is asked.
bool addToObservation(CaseView& view, QWidget* parent, const std::function<void(Result<void>)>& done);

} // namespace lockstep
