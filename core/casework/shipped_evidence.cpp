// SPDX-License-Identifier: GPL-3.0-or-later
// The counts behind the weights: planted, found; of worlds; innocent, found; of worlds. Made by `lockstep benchmark
// weights --decoys 0`, which prints them; to be made again when a detector or a bar changes. With "strong" of timing,
// quantity, text and reciprocity stand also the 200 worlds of clean-100 and innocent-100, which count grade B alone
// and had none.
#include "core/casework/evidence_weight.h"

namespace lockstep {

std::span<const EvidenceCount> shippedEvidence()
{
    using enum Family;
    using enum Strength;
    static constexpr std::array<EvidenceCount, 7 * strengths> counts{{
        {timing, strong, 40, 50, 0, 230},
        {timing, confirmed, 50, 50, 13, 30},
        {timing, any, 50, 50, 13, 30},
        {overlap, strong, 0, 10, 0, 10},
        {overlap, confirmed, 10, 10, 0, 10},
        {overlap, any, 10, 10, 0, 10},
        {list, strong, 20, 30, 0, 20},
        {list, confirmed, 20, 30, 0, 20},
        {list, any, 29, 30, 0, 20},
        {quantity, strong, 0, 10, 0, 240},
        {quantity, confirmed, 0, 10, 0, 40},
        {quantity, any, 10, 10, 2, 40},
        {text, strong, 8, 10, 0, 230},
        {text, confirmed, 8, 10, 0, 30},
        {text, any, 8, 10, 0, 30},
        {reciprocity, strong, 10, 10, 0, 230},
        {reciprocity, confirmed, 10, 10, 0, 30},
        {reciprocity, any, 10, 10, 0, 30},
        {provenance, strong, 0, 20, 0, 30},
        {provenance, confirmed, 10, 20, 0, 30},
        {provenance, any, 19, 20, 0, 30},
    }};
    return counts;
}

} // namespace lockstep
