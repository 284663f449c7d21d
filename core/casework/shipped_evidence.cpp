// SPDX-License-Identifier: GPL-3.0-or-later
// The counts behind the weights: planted, found; of worlds; innocent, found; of worlds. Made by `lockstep benchmark
// weights --worlds 4 --decoys 0 --seed 101`, which prints them; to be made again when a detector or a bar changes.
// With "strong" of timing, quantity, text and reciprocity stand also the 200 worlds of clean-100 and innocent-100,
// which count grade B alone and had none.
#include "core/casework/evidence_weight.h"

namespace lockstep {

std::span<const EvidenceCount> shippedEvidence()
{
    using enum Family;
    using enum Strength;
    static constexpr std::array<EvidenceCount, 7 * strengths> counts{{
        {timing, strong, 16, 20, 0, 212},    {timing, confirmed, 20, 20, 5, 12},    {timing, any, 20, 20, 5, 12},
        {overlap, strong, 0, 4, 0, 4},       {overlap, confirmed, 4, 4, 0, 4},      {overlap, any, 4, 4, 0, 4},
        {list, strong, 4, 12, 0, 8},         {list, confirmed, 4, 12, 0, 8},        {list, any, 8, 12, 0, 8},
        {quantity, strong, 0, 4, 0, 216},    {quantity, confirmed, 0, 4, 0, 16},    {quantity, any, 4, 4, 0, 16},
        {text, strong, 4, 4, 0, 212},        {text, confirmed, 4, 4, 0, 12},        {text, any, 4, 4, 0, 12},
        {reciprocity, strong, 4, 4, 0, 212}, {reciprocity, confirmed, 4, 4, 0, 12}, {reciprocity, any, 4, 4, 0, 12},
        {provenance, strong, 0, 8, 0, 12},   {provenance, confirmed, 4, 8, 0, 12},  {provenance, any, 8, 8, 0, 12},
    }};
    return counts;
}

} // namespace lockstep
