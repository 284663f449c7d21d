// SPDX-License-Identifier: GPL-3.0-or-later
// What the timeline shows, worked out from a snapshot: which accounts as rows, which interactions as marks.
// A pure function, so that it may run on a worker.
//
// With a finding its accounts come first, and beneath them as many other accounts that acted on the same posts,
// each chosen for having about as many interactions as one of the members: without that sample any busy crowd
// looks like a pattern.
#pragma once

#include "app/views/timeline/timeline_lanes.h"
#include "core/model/case_data.h"
#include "core/model/finding.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace lockstep {

enum class TimelineX { clock, afterPosting };
enum class TimelineOrder { firstAction, group };

struct TimelineRequest {
    std::shared_ptr<const CaseData> data;
    std::shared_ptr<const DetectionRun> run; ///< may be null
    const Finding* finding = nullptr;        ///< in run, or null
    TimelineX x = TimelineX::clock;
    TimelineOrder order = TimelineOrder::firstAction;
    std::vector<char> accounts;    ///< only these rows, by AccountId; empty: all
    std::vector<char> targets;     ///< only interactions with these; empty: all
    std::optional<TimeRange> only; ///< only interactions within; for the axis that does not show clock time
};

struct TimelineSection {
    QString title;
    std::uint32_t firstRow = 0;
    std::uint32_t rowCount = 0;
};

struct TimelineScene {
    std::shared_ptr<const CaseData> data;
    TimelineX x = TimelineX::clock;
    bool hasFinding = false;

    // Marks, by ascending position.
    std::vector<double> position; ///< clock: ms since 1970; afterPosting: log10 of seconds, at least 0
    std::vector<std::uint32_t> row;
    std::vector<std::uint8_t> category; ///< 0 = other, 1.. = categories[category - 1]
    std::vector<std::uint32_t> event;   ///< EventId

    std::vector<AccountId> rows;
    std::vector<TimelineSection> sections;
    std::vector<QString> categories;
    std::vector<TimelineLane> lanes; ///< clock time only

    double from = 0; ///< of all marks, with a little room
    double to = 1;

    // Everything that is not shown is counted.
    std::uint64_t total = 0; ///< interactions of these rows
    std::uint64_t withoutTime = 0;
    std::uint64_t withoutPosting = 0; ///< afterPosting: time of the post not known, or known too coarsely
    std::uint64_t beforePosting = 0;
    bool coarseTimes = false; ///< some times are known to the day or worse
};

Result<std::shared_ptr<const TimelineScene>> buildTimeline(const TimelineRequest& request,
                                                           const TaskContext& task = {});

} // namespace lockstep
