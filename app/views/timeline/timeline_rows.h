// SPDX-License-Identifier: GPL-3.0-or-later
// The interactions that a timeline draws in its window as the rows of a table, by time.
#pragma once

#include "app/views/timeline/timeline_chart.h"
#include "app/widgets/table_twin.h"

namespace lockstep {

TableRows timelineRows(const TimelineChart& chart);

} // namespace lockstep
