// SPDX-License-Identifier: GPL-3.0-or-later
// What happened according to the calendar that people entered, and whether a burst falls on it.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <vector>

namespace lockstep {

/// An entry that is a login of an account: it explains no burst.
bool isLogin(const CaseData& data, const CalendarEvent& event);

/// Entries about that account (or about everybody) that lie in the range, or began at most `before` days earlier:
/// what people hear of works for days. O(entries).
std::vector<const CalendarEvent*> eventsNear(const CaseData& data, AccountId account, const TimeRange& range,
                                             int before = 3);

/// "Something that happened": not excluded when an entry falls on the burst, unknown when the calendar is empty,
/// excluded when it has entries for this account or for everybody but none near.
InnocentTest calendarTest(const CaseData& data, AccountId account, const TimeRange& burst);

} // namespace lockstep
