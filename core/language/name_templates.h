// SPDX-License-Identifier: GPL-3.0-or-later
// How names are built: "abc.abc##" for jan.peeters83. Platforms propose such names and people of one language build
// them alike, so a template says nothing by itself, only how much commoner it is here than among all others.
#pragma once

#include "core/model/case_data.h"

#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

struct NameTemplate {
    std::string pattern;
    std::vector<AccountId> accounts; ///< of the focus, ascending
    std::size_t others = 0;
    double expected = 0; ///< accounts of the focus, if it were named as the others are; 0 without others
};

struct NameTemplates {
    static constexpr std::size_t manyDigits = 4; ///< at the end of a name

    std::vector<NameTemplate> templates; ///< the most above expectation first; without others the commonest first
    std::size_t focusNamed = 0;
    std::size_t othersNamed = 0;
    std::size_t focusUnnamed = 0; ///< only a bare number of the platform is known
    std::size_t focusWithManyDigits = 0;
    std::size_t othersWithManyDigits = 0;
    double focusBits = 0; ///< entropy of the templates: few bits, few ways to be named
    double othersBits = 0;
};

/// Letters of any script in a row are "abc", each digit is "#", the rest stays; empty for a bare number.
std::string nameTemplate(std::string_view name);

/// @param marked   by AccountId: 1 in the focus, 0 not, leftOutMark neither; empty: everybody is in the focus
/// O(n log n) with n accounts.
NameTemplates nameTemplates(const CaseData& data, const std::vector<char>& marked);

} // namespace lockstep
