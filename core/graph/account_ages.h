// SPDX-License-Identifier: GPL-3.0-or-later
// When accounts were created, counted by day, month or year.
#pragma once

#include "core/model/case_data.h"

#include <cstdint>
#include <vector>

namespace lockstep {

struct AccountAges {
    enum class Unit : std::uint8_t { day, month, year };
    struct Bin {
        std::int64_t from = 0; ///< ms UTC, the first moment of the unit
        std::uint64_t focus = 0;
        std::uint64_t others = 0;
    };

    Unit unit = Unit::month;
    std::vector<Bin> bins; ///< without gaps, ascending
    std::uint64_t focusKnown = 0;
    std::uint64_t othersKnown = 0;
    std::uint64_t focusUnknown = 0; ///< no creation date: often old accounts, not a random part
    std::uint64_t othersUnknown = 0;
};

/// @param marked   by AccountId: 1 in the focus, 0 not, leftOutMark neither; empty: everybody is in the focus
/// Days for spans of up to 120 days, months up to 20 years, then years. O(n log n).
AccountAges accountAges(const CaseData& data, const std::vector<char>& marked);

} // namespace lockstep
