// SPDX-License-Identifier: GPL-3.0-or-later
// The named suites of the benchmark: which worlds, and what a run over them must reach (DETECTION 10.4, 10.5).
#pragma once

#include "core/casework/grades.h"
#include "core/model/message.h"
#include "core/model/result.h"
#include "core/simulate/count_series_world.h"
#include "core/simulate/scenario_parameters.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

/// Worlds that differ in nothing but their seed; one line of the table.
struct SuiteRow {
    std::string name; ///< its dials, "poolSize=400 dripMinutes=240"
    ScenarioParameters parameters;
    std::optional<CountWorldParameters> counts = {}; ///< set: a world of bare numbers, instead of `parameters`
    std::vector<Family> shows = {}; ///< families that could find what is planted in it, or err where nothing is
    bool planted = false;           ///< of a row that shows something
};

/// What is read off the judged worlds. "Strong" is grade B or better.
enum class Measure : std::uint8_t {
    strongWorlds,          ///< share of worlds with a strong finding
    documentedWorlds,      ///< share of worlds with grade A
    accusingWorlds,        ///< share of worlds with a strong finding most of whose accounts are innocent
    precision,             ///< of accounts in strong findings, mean over the worlds that have one
    recall,                ///< of planted accounts
    precisionAtC,          ///< precision in findings of grade C or better
    recallAtC,             ///< recall in findings of grade C or better
    f1,                    ///< of precision and recall
    customerRecall,        ///< customers in strong findings, all worlds together
    customerPrecision,     ///< named customers that are ones, all worlds together
    customerRecallAtC,     ///< the same in findings of grade C or better
    innocentRateAtC,       ///< creators without an order who are named in findings of grade C or better
    falseShareWithinClaim, ///< share of worlds whose confirmed accounts are wrong no more often than claimed
    calibrationError,      ///< mean distance of claimed and realised error over the reliability table
    batchLocated,          ///< share of worlds with the batch within 10 % of its ranks and 20 % of its size
    buyerNamed,            ///< share of worlds in which a finding says who paid
    lowestDensity,         ///< lowest pool density at which, and above which, mean F1 is at least 0.90
    beatsBaselines,        ///< share of rows on which no reference method has a better mean F1
};

struct Requirement {
    std::vector<std::string> rows; ///< names; empty: all rows
    Measure measure = Measure::strongWorlds;
    enum class Bound : std::uint8_t { atMost, atLeast } bound = Bound::atMost;
    double bar = 0;
    std::vector<std::string> detectors; ///< at least one of them must exist; empty: none is needed
};

struct Suite {
    std::string name;
    Message purpose;
    int worlds = 1; ///< a row, unless asked otherwise
    std::vector<SuiteRow> rows;
    std::vector<Requirement> requirements;
    bool comparesBaselines = false;
};

/// In the order in which they should be run: what may not accuse comes first.
const std::vector<std::string_view>& suiteNames();
/// badArgument for a name that does not exist.
Result<Suite> suiteNamed(std::string_view name);

/// "Worlds with a finding of grade B or better".
Message title(Measure measure);

} // namespace lockstep
