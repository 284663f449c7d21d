// SPDX-License-Identifier: GPL-3.0-or-later
// A purchase ledger laid over what the detectors found. An order that was followed by a burst on the account it was
// ordered for is an item from outside the data; that it fits by accident is told by shifting all dates of the orders
// around the observed period, as on a ring. It documents an order, not who wanted it: anybody can order for a rival.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct LedgerRules {
    static constexpr std::int64_t longestLagDays = 14; ///< from order to the start of the burst
    static constexpr double p = 0.05;                  ///< of the shifts that fit as well
    static constexpr double shortestPeriod = 28;       ///< days; a shorter one has too few shifts
};

/// Starts of the bursts of a finding: the steps of D6, else the beginning of its window. Empty when it has no time.
std::vector<Instant> burstStarts(const Finding& finding);

/// Adds what the ledger says to each finding: one ExternalItem an order that fits, with its lag and the p of the fit
/// of all orders for that customer. Orders without a target say nothing of whom they were for and are left out.
/// `period`: what the data covers. O(findings x orders x days).
void matchLedger(const CaseData& data, const TimeRange& period, std::vector<Finding>& findings);

/// The time that interactions, counts and posts of the case cover.
TimeRange observedPeriod(const CaseData& data);

/// True when an order of the ledger fits beyond chance.
bool isDocumented(const Finding& finding);

} // namespace lockstep
