// SPDX-License-Identifier: GPL-3.0-or-later
// One world made, searched and compared with its truth, all in memory and through the function that searches the
// cases of users.
#pragma once

#include "core/benchmark/baselines.h"
#include "core/casework/evidence_weight.h"
#include "core/simulate/count_series_world.h"
#include "core/simulate/evaluation.h"
#include "core/workspace/detect_case.h"

#include <array>
#include <string>
#include <vector>

namespace lockstep {

/// Accounts of strong findings by the error probability that was claimed for them.
struct ReliabilityBin {
    std::uint64_t accounts = 0;
    std::uint64_t wrong = 0; ///< not planted
    double claimed = 0;      ///< sum of q
};
/// Upper edges of the bins, the last one holds everything.
inline constexpr std::array<double, 7> reliabilityEdges{1e-6, 1e-4, 1e-3, 5e-3, 1e-2, 5e-2, 1};
using ReliabilityTable = std::array<ReliabilityBin, reliabilityEdges.size()>;

struct BaselineScore {
    std::string name;
    AccountScore accounts;
};

/// How the best finding with ranks lies on the planted batch; errors as shares of the batch.
struct BatchPlace {
    double fromError = 0; ///< |first rank found - first planted|
    double toError = 0;
    double sizeError = 0; ///< |size found - accounts planted|
};

/// A finding as the weights see it.
struct WeighedFinding {
    Family family = Family::none;
    Strength strength = Strength::any;
    bool planted = false; ///< most of its accounts, or of whom it says that they profited, are
};

struct JudgedWorld {
    std::size_t row = 0; ///< of the suite
    std::uint64_t seed = 1;
    std::uint64_t events = 0;
    std::uint64_t accounts = 0;
    std::uint64_t creators = 0; ///< accounts somebody could have bought for
    double density = 0;         ///< of an order in its pool; 0: no orders
    double generateSeconds = 0;
    double detectSeconds = 0;
    Evaluation evaluation;
    std::uint64_t documented = 0; ///< findings of grade A
    std::uint64_t accusing = 0;   ///< strong findings most of whose accounts are innocent
    bool buyerNamed = false;
    double claimedFalseShare = 0.01; ///< level of the run
    ReliabilityTable reliability{};
    std::vector<WeighedFinding> weighed;  ///< all findings
    std::optional<BatchPlace> batch;      ///< missing: no batch, or none found
    std::vector<BaselineScore> baselines; ///< in the order of referenceBaselines
};

/// `row` and `seed` are left to the caller. Errors of simulate and detectCase.
Result<JudgedWorld> judgeWorld(const ScenarioParameters& parameters, const DetectRequest& request,
                               std::span<const Baseline> baselines, const TaskContext& task = {});

/// The same of a world of bare numbers, in which nobody but the creators has a name.
Result<JudgedWorld> judgeCounts(const CountWorldParameters& parameters, const DetectRequest& request,
                                const TaskContext& task = {});

/// The part after detection, for tests: what a run got right in a world.
JudgedWorld judgeRun(const World& world, const DetectionRun& run);

} // namespace lockstep
