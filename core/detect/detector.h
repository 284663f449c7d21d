// SPDX-License-Identifier: GPL-3.0-or-later
// One detector a file behind this interface. A detector is a pure function of graph, settings and seed:
// the same input gives the same findings, whatever the number of threads.
#pragma once

#include "core/graph/interaction_graph.h"
#include "core/model/finding.h"
#include "core/model/result.h"
#include "core/model/task.h"

#include <memory>
#include <string_view>
#include <vector>

namespace lockstep {

/// What a person gets who asks for nothing else: enough to say "below 1 in 7" when none shows such a group.
inline constexpr int usualDecoyWorlds = 20;

struct DetectSettings {
    std::uint64_t seed = 1;
    int threads = 2;
    double fdr = 0.01;   ///< level of Benjamini-Hochberg over everything that was tested
    int decoyWorlds = 0; ///< re-shuffled versions of the user's own data, run when something was found
};

/// What one detector says. Findings carry no grade yet: core/casework grades them.
struct DetectorOutcome {
    std::vector<Finding> findings;
    std::vector<NothingFound> nothing; ///< not empty whenever findings is empty
    std::vector<std::pair<std::string, std::string>> parameters;
    std::vector<CountedGroup> counted; ///< told beside what was found, by the one detector that counts pairs (D3)
};

class Detector {
public:
    virtual ~Detector() = default;
    /// "D1"; what people read is detectorTitle().
    virtual std::string_view name() const = 0;
    /// A test of acting together: it gets a graph in which what one account does to several targets within the same
    /// second is one act (graph/same_second.h).
    virtual bool comparesMoments() const { return false; }
    /// Fails only with ErrorCode::cancelled. Data that it cannot use is a NothingFound, not an error.
    virtual Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                        const TaskContext& task) const = 0;
};

} // namespace lockstep
