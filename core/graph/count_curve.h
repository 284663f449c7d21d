// SPDX-License-Identifier: GPL-3.0-or-later
// A count as it was read over time: the followers of an account, day by day or whenever somebody looked.
#pragma once

#include "core/model/case_data.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace lockstep {

struct CountReading {
    std::int64_t at = 0; ///< ms UTC
    std::int64_t value = 0;
    CountId row; ///< where it stands
};

/// Readings of one count of one account or post, by time; of several at one moment the last one imported. Readings
/// without a time are left out. O(counts).
std::vector<CountReading> countCurve(const CaseData& data, TargetId subject, CountKind kind);

/// Who has at least two such readings, those with the most first.
std::vector<TargetId> countedSubjects(const CaseData& data, CountKind kind);

/// Change from a reading to the next, for each day between them: a count that was read seldom says nothing about
/// single days. Nothing for the first reading, or when less than an hour lies between the two.
std::optional<double> gainPerDay(const std::vector<CountReading>& curve, std::size_t reading);

} // namespace lockstep
