// SPDX-License-Identifier: GPL-3.0-or-later
// The user's own data with the coordination taken out: what does the locked-crowd detector say then?
#pragma once

#include "core/detect/crowd_scan.h"

#include <vector>

namespace lockstep {

/// The delays of each post's reactions, permuted among accounts of the same rhythm and activity (at most 20 strata):
/// who reacted to what, how quick each post was and each account's rhythm all stay. Posts of the creators `named` (by
/// a case; ascending) take theirs from such accounts on posts of other creators in the same hour: where half of the
/// reactions were delivered, permuting them among themselves would keep the delivery.
class DecoyWorlds {
public:
    /// `posts` must outlive it. O(reactions * log).
    DecoyWorlds(const TimedPosts& posts, const InteractionGraph& graph, const std::vector<std::uint32_t>& named);
    /// O(reactions).
    TimedPosts make(std::uint64_t seed) const;

private:
    struct Place {
        std::uint32_t post = 0;
        std::uint32_t stratum = 0;
        std::uint64_t reaction = 0;
    };
    std::size_t hourOf(const Place& place) const;

    const TimedPosts& m_posts;
    std::vector<Place> m_places;                        ///< by post, then stratum, then reaction
    std::vector<char> m_named;                          ///< by creator
    std::vector<std::vector<std::int64_t>> m_elsewhere; ///< delays of the others' posts, by stratum and hour
};

/// What the re-shuffled worlds of one run said.
struct CrowdDecoys {
    static constexpr double smallP = 1e-3;

    std::vector<std::size_t> caseSizes; ///< confirmed accounts of every case that any of the worlds brought
    double tests = 0;      ///< accounts tested against creators of no case: nothing but chance is left there
    double smallTests = 0; ///< of those, with p of at most smallP

    /// The quantile check: small p come no oftener than promised. False when they come significantly (1 %) more than
    /// twice as often; then no p of this detector can be believed on this data.
    bool calibrated() const;
};

/// Runs DetectSettings::decoyWorlds worlds, several at a time; each costs about one run without decoys. `cases`: what
/// was found in the data itself. Fails only with ErrorCode::cancelled.
Result<CrowdDecoys> runDecoys(const InteractionGraph& graph, const AccountRhythms& rhythms, const TimedPosts& posts,
                              const std::vector<const CrowdCase*>& cases, const DetectSettings& settings,
                              const TaskContext& task);

} // namespace lockstep
