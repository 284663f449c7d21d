// SPDX-License-Identifier: GPL-3.0-or-later
// The report of a case: from data, findings and casework to a document. Pure: the same input gives the same
// document. What it says is bound by two rules: nothing below grade B is called a finding of coordinated
// activity, and a purchase is named only where one is documented (claim level L4).
// The false-discovery statement counts only what was run. Zero cases in n re-shuffled versions bound the rate
// of false cases at 1 - 0.05^(1/n) (Clopper and Pearson 1934, one-sided, 95 %).
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/casework.h"
#include "core/model/finding.h"
#include "core/model/provenance.h"
#include "core/report/document.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace lockstep {

struct ReportInput {
    std::shared_ptr<const CaseData> data;          ///< never null
    std::shared_ptr<const InteractionGraph> graph; ///< null: built from data and the aliases of the run
    DetectionRun run;
    std::vector<Note> notes;
    std::map<std::int64_t, std::string> pictures; ///< PNG, by note; empty: damaged
    std::vector<Tag> tags;
    std::vector<Decision> decisions;
    std::vector<LogEntry> log;                           ///< whole; the report prints the head and the last entries
    std::map<FileId, std::vector<Rejection>> rejections; ///< by file, as kept by the case; may be empty
    std::vector<std::string> findings;                   ///< ids of those to report; empty: all
    std::string title;                                   ///< of the case
    std::string author;
    std::string organisation;
    std::string version; ///< of the program
    Instant createdAt;
    /// Names of accounts, posts and files become numbers that differ from report to report; free text of the
    /// investigator is left out. See core/report/names.h.
    bool redacted = false;
    /// Random and secret, redacted reports only: who knows it and the data can undo the numbers.
    std::uint64_t redactionKey = 0;
};

/// Cost: that of the graph when it has to be built, else the rows of evidence.
Document buildReport(const ReportInput& input);

} // namespace lockstep
