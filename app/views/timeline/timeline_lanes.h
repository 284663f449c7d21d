// SPDX-License-Identifier: GPL-3.0-or-later
// What else is known of the time that a timeline shows, one lane a kind, above the rows: posts of those who profited,
// entries of the calendar, lines of the purchase ledger. A burst with a reason is no finding.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <QString>

#include <vector>

namespace lockstep {

struct TimelineLane {
    enum class Kind { posts, calendar, orders };
    struct Mark {
        double from = 0; ///< ms since 1970, UTC
        double to = 0;   ///< the same for a moment
        QString text;    ///< one plain line
    };
    Kind kind = Kind::posts;
    QString title;
    std::vector<Mark> marks; ///< by `from`
};

/// Only lanes with something in them. With a finding: what concerns its customers and targets, and what concerns
/// everybody; without: all of it, but no posts.
std::vector<TimelineLane> timelineLanes(const CaseData& data, const Finding* finding);

} // namespace lockstep
