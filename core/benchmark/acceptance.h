// SPDX-License-Identifier: GPL-3.0-or-later
// From judged worlds to the table that says whether a suite is passed. Pure.
#pragma once

#include "core/benchmark/judge_world.h"
#include "core/benchmark/suites.h"
#include "core/stats/interval.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace lockstep {

/// A measure on some worlds. Without a value where its denominator is 0: that is missing, not 0.
struct Measured {
    std::optional<double> value;
    std::optional<Interval> interval; ///< 95 %; exact for rates, Student's t for means of two worlds or more
};

/// One line of the table.
struct RowResult {
    std::string name;
    std::size_t worlds = 0;
    double events = 0; ///< mean of a world
    double density = 0;
    Measured strongWorlds, precision, recall, f1, customerRecall;
    std::uint64_t customersWrong = 0;  ///< in all worlds
    std::vector<AccusedGroup> accused; ///< innocent groups in strong findings, all worlds added up, by name
    std::vector<Measured> baselines;   ///< F1, in the order of the names
    double eventsPerSecond = 0;        ///< of making the worlds, one thread
    double detectSeconds = 0;          ///< mean of a world
};

enum class Acceptance : std::uint8_t { met, notMet, notTestable };

struct RequirementResult {
    Requirement requirement;
    Measured measured;
    Acceptance outcome = Acceptance::notTestable;
    Message reason; ///< why it is not testable
};

struct SuiteResult {
    std::string suite;
    std::vector<std::string> baselines; ///< names
    std::vector<RowResult> rows;
    std::vector<RequirementResult> requirements;
    ReliabilityTable reliability{};      ///< all worlds together
    std::vector<EvidenceCount> evidence; ///< of rows that show something, by family, then strength
};

/// `detectors` are the names of those that exist. The order of `worlds` does not matter.
SuiteResult tabulate(const Suite& suite, std::span<const JudgedWorld> worlds, std::span<const std::string> detectors);

/// Met, as far as it could be tested.
bool isPassed(const SuiteResult& result);

/// "met", "not met", "not testable": stable words.
std::string_view name(Acceptance outcome);

} // namespace lockstep
