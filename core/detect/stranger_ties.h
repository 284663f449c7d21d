// SPDX-License-Identifier: GPL-3.0-or-later
// Who keeps coming back to creators without following them. Known only where the followers of a creator are listed;
// alone it accuses nobody (posts are shown to strangers), it is only ever read against the same account's other
// reactions and against the other people who come back to the same creator. What was seen once, in a feed, in the
// news or for a giveaway, does not count: coming back means a week later or more.
#pragma once

#include "core/detect/audience_sets.h"
#include "core/detect/crowd_links.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

struct StrangerTies {
    static constexpr std::size_t enoughCreators = 10; ///< to know what is ordinary
    static constexpr std::size_t enoughAccounts = 30; ///< followers, and people who come back, of one creator
    static constexpr int returnDays = 7;              ///< between the first reaction to a creator and the last

    struct Tie {
        std::uint32_t creator = 0;   ///< index into AudienceSets::creators
        std::uint32_t reactions = 0; ///< likes, comments and shares
        bool stranger = false;       ///< never followed, as far as the lists tell
    };

    std::vector<std::uint64_t> start{0}; ///< AccountId -> first tie
    std::vector<Tie> ties;               ///< to creators whose followers are listed; by account, then creator
    std::size_t creatorsListed = 0;
    std::uint64_t reacting = 0; ///< pairs of an account and a creator it comes back to, whoever is listed
    double datedShare = 0;      ///< of these pairs: with dates. The others count from two reactions on
    double ordinaryShare = 0;   ///< strangers among those who come back to the middle one of them

    /// Enough creators with a list, and those who react mostly follow: else the lists are not whole.
    bool usable() const { return creatorsListed >= enoughCreators && ordinaryShare <= 0.5; }
    std::uint32_t accountCount() const { return static_cast<std::uint32_t>(start.size() - 1); }
    std::span<const Tie> of(std::uint32_t account) const
    {
        return std::span(ties).subspan(start[account], start[account + 1] - start[account]);
    }
    /// The share of strangers that is taken for granted, never 0.
    double base() const;
    /// Of an account with `strangers` of `ties`: drawn towards the base as if by two ties more.
    double habit(double strangers, double ties) const;
};

/// The day of a reaction is its own, or that of the post where it has none. O(events log events of an account).
StrangerTies strangerTies(const InteractionGraph& graph, const AudienceSets& sets);

/// Which creators share more strangers than the habits of these accounts and the other people there explain; one part
/// of the accounts (see inSecondPart). Cost as linkEdges.
CrowdLinks linkByStrangers(const StrangerTies& ties, std::size_t creators, bool secondPart,
                           const LinkOptions& options, const TaskContext& task);

/// The same people, with who is a stranger dealt out anew under each creator among accounts of like habit. Under the
/// creators `named` (by a case) such accounts are strangers as often as they are elsewhere.
StrangerTies reshuffledStrangers(const StrangerTies& ties, std::size_t creators,
                                 const std::vector<std::uint32_t>& named, std::uint64_t seed);

} // namespace lockstep
