// SPDX-License-Identifier: GPL-3.0-or-later
// What a person looks at: everything of the view state that going back brings back.
#pragma once

#include "app/caseview/view_filter.h"
#include "core/model/finding.h"

#include <QString>

#include <optional>
#include <vector>

namespace lockstep {

/// Sorted, without doubles.
struct Selection {
    std::vector<AccountId> accounts;
    std::vector<TargetId> targets;
    bool empty() const { return accounts.empty() && targets.empty(); }
    friend bool operator==(const Selection&, const Selection&) = default;
};

struct ViewState {
    Selection selection;
    QString finding;                ///< id; empty: none
    std::optional<TimeRange> brush; ///< UTC; none: all time
    std::optional<Selection> only;  ///< what was selected when "only the selection" was asked for; none: all
    std::vector<ViewFilter> filters;
    friend bool operator==(const ViewState&, const ViewState&) = default;
};

} // namespace lockstep
