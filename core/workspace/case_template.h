// SPDX-License-Identifier: GPL-3.0-or-later
// Beginnings of a case: what is to be found out, as questions that stand in the notes, and which data answers them.
#pragma once

#include "core/model/message.h"

#include <array>
#include <vector>

namespace lockstep {

enum class CaseTemplate : std::uint8_t { followerPurchase, likeFarm, commentPod, giveawayDispute };

inline constexpr std::array<CaseTemplate, 4> allCaseTemplates{
    CaseTemplate::followerPurchase, CaseTemplate::likeFarm, CaseTemplate::commentPod, CaseTemplate::giveawayDispute};

/// One line for a menu.
Message title(CaseTemplate kind);
/// In the order in which one works; the last ones look for the innocent explanation.
std::vector<Message> questions(CaseTemplate kind);

} // namespace lockstep
