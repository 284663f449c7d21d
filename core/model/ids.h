// SPDX-License-Identifier: GPL-3.0-or-later
// Strong 32-bit indices. An AccountId never mixes with a TargetId: the compiler refuses it.
// An id is a dense index into the tables of one case and means nothing outside that case;
// what a platform calls "id" is text and lives in the tables (see case_data.h).
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <limits>

namespace lockstep {

template <class Tag>
class Id {
public:
    static constexpr std::uint32_t noneValue = std::numeric_limits<std::uint32_t>::max();

    constexpr Id() = default;
    constexpr explicit Id(std::uint32_t value) : m_value(value) {}

    constexpr std::uint32_t value() const { return m_value; }
    constexpr std::size_t index() const { return m_value; }
    constexpr bool isNone() const { return m_value == noneValue; }
    constexpr explicit operator bool() const { return !isNone(); }

    friend constexpr auto operator<=>(Id, Id) = default;

private:
    std::uint32_t m_value = noneValue;
};

/// An account: somebody or something that acts (and may be acted on, see Target).
using AccountId = Id<struct AccountTag>;
/// A post or an account that is acted on.
using TargetId = Id<struct TargetTag>;
/// One interaction, in the order of import: the row number of CaseData::interactions.
using EventId = Id<struct EventTag>;
/// One count at one moment: the row number of CaseData::counts.
using CountId = Id<struct CountTag>;
/// One imported file of a data set.
using FileId = Id<struct FileTag>;
/// One import (files, mapping, provenance).
using DataSetId = Id<struct DataSetTag>;

} // namespace lockstep

template <class Tag>
struct std::hash<lockstep::Id<Tag>> {
    std::size_t operator()(lockstep::Id<Tag> id) const noexcept { return std::hash<std::uint32_t>{}(id.value()); }
};
