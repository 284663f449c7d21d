// SPDX-License-Identifier: GPL-3.0-or-later
// Which detectors speak of the same accounts (an UpSet table: Lex et al. 2014). Detectors of one family look at the
// same data, so their agreement adds nothing; only families count.
#pragma once

#include "core/casework/grades.h"

#include <string>
#include <vector>

namespace lockstep {

struct SignalAgreement {
    struct Signal {
        std::string detector;
        Family family = Family::none;
        std::size_t accounts = 0;
    };
    struct Combination {
        std::vector<std::size_t> signs;  ///< indices, ascending; never empty
        std::vector<AccountId> accounts; ///< those that exactly these speak of, ascending
        std::size_t families = 0;        ///< different ones
    };

    std::vector<Signal> signs;             ///< by family, then name
    std::vector<Combination> combinations; ///< most families first, then most accounts
    std::size_t accounts = 0;              ///< in any finding
};

/// Members of the findings, in whatever role but that of a customer: whose posts profited is no sign of what he did.
/// O(members · log).
SignalAgreement signalAgreement(const DetectionRun& run);

} // namespace lockstep
