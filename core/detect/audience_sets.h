// SPDX-License-Identifier: GPL-3.0-or-later
// Which accounts acted for whom, without times: the input of the detector of shared crowds.
#pragma once

#include "core/graph/interaction_graph.h"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace lockstep {

/// Accounts keep their AccountId; creators have dense indices of their own. A creator is the author of posts or an
/// account that is followed; a post without a known author counts as a creator of its own.
struct AudienceSets {
    struct Creator {
        AccountId account; ///< none: a post whose author is not known
        TargetId target;   ///< that post, or the last target seen
    };
    struct Tie {
        std::uint32_t creator = 0;
        std::uint32_t acts = 0; ///< deliberate acts of the account on this creator's targets
    };

    std::vector<Creator> creators;
    std::vector<std::uint64_t> start{0};         ///< AccountId -> first tie
    std::vector<Tie> ties;                       ///< by account, then creator
    std::vector<std::uint64_t> audienceStart{0}; ///< creator -> first of its accounts
    std::vector<std::uint32_t> audience;         ///< by creator, then account
    std::vector<std::uint32_t> creatorOf;        ///< TargetId -> creator; noCreator for targets nobody acted on

    static constexpr std::uint32_t noCreator = 0xffffffffU;

    std::uint32_t accountCount() const { return static_cast<std::uint32_t>(start.size() - 1); }
    std::span<const Tie> of(std::uint32_t account) const
    {
        return std::span(ties).subspan(start[account], start[account + 1] - start[account]);
    }
    std::span<const std::uint32_t> audienceOf(std::uint32_t creator) const
    {
        return std::span(audience).subspan(audienceStart[creator],
                                           audienceStart[creator + 1] - audienceStart[creator]);
    }
};

/// Likes, follows, comments and shares; nobody's acts on himself. O(events log events of an account).
AudienceSets audienceSets(const InteractionGraph& graph);

/// Whether the verb is a deliberate act for somebody.
bool isAudienceAct(Verb verb);

/// Accounts are split by a coin of the seed to find groups on one part and to confirm them on the other. Splitting
/// the posts would not do: whoever likes a creator on one half of the posts likes it on the other as well.
bool inSecondPart(std::uint32_t account, std::uint64_t seed);

} // namespace lockstep
