// SPDX-License-Identifier: GPL-3.0-or-later
// D7: the same number of likes on every post. From counts alone (or from rows of likers, counted): an account that is
// steadier than people are, or that becomes so at the post where its level jumps. Weak by nature: of ordinary
// accounts 1 in 100 looks like this, so it asks a question and never answers one (grade C; core/casework/grades).
#pragma once

#include "core/detect/detector.h"

namespace lockstep {

class QuotaPlateau : public Detector {
public:
    std::string_view name() const override { return "D7"; }
    Result<DetectorOutcome> run(const InteractionGraph& graph, const DetectSettings& settings,
                                const TaskContext& task) const override;
};

/// What is shown: single p at most `p`, and so few such accounts expected by chance that at most one in five of what
/// is listed is (`q`).
struct QuotaBars {
    static constexpr double p = 0.01;
    static constexpr double q = 0.2;
};

} // namespace lockstep
