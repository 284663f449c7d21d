// SPDX-License-Identifier: GPL-3.0-or-later
// What a report of an open case is made of: read from the case, not from what the window happens to show.
#pragma once

#include "app/reporting/report_options.h"
#include "app/reporting/report_seal.h"
#include "core/graph/interaction_graph.h"
#include "core/model/result.h"
#include "core/report/builder.h"
#include "core/store/case_file.h"

#include <memory>
#include <string>

namespace lockstep {

/// Reads the latest run, notes, decisions, log and refusals. Fails when nothing was looked for yet. Any thread.
/// `graph` may be null, it is then built.
Result<ReportInput> reportInputOf(const CaseFile& file, std::shared_ptr<const CaseData> data,
                                  std::shared_ptr<const InteractionGraph> graph, const ReportOptions& options,
                                  const std::string& version, Instant createdAt);

/// One line in the log of the case: which report was made of it.
Result<void> logReport(CaseFile& file, const SealedReport& report);

} // namespace lockstep
