// SPDX-License-Identifier: GPL-3.0-or-later
// D4, "dense block": creators that the locked crowd (D1) did not link pair by pair, but that share a dense block of
// surprisingly quick accounts. The block is a candidate only: what is reported passed D1's tests on the days that
// were not used to find it. It rests on the same delays as D1 and never counts as a second kind of signal beside it.
//
// Blocks by FRAUDAR on surprise-weighted edges (block_candidates.h). Blocks without times are the business of D2.
// Needs what D1 needs; takes about as long as its first stage, more where there are blocks to test.
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class DenseBlockFinder : public Detector {
public:
    /// `alsoLinked`: report blocks that D1 looks at as well, to compare the two.
    explicit DenseBlockFinder(bool alsoLinked = false) : m_alsoLinked(alsoLinked) {}
    std::string_view name() const override { return "D4"; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;

private:
    bool m_alsoLinked;
};

} // namespace lockstep
