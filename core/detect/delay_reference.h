// SPDX-License-Identifier: GPL-3.0-or-later
// The chance that a reaction comes within tau of the post, for people who are not coordinated: how quick audiences
// are in that hour of the day (other creators only) times how the account's own daily rhythm fits that hour.
#pragma once

#include "core/detect/timed_posts.h"

#include <array>
#include <vector>

namespace lockstep {

class DelayReference {
public:
    static constexpr std::size_t minimumCreators = 10; ///< with fewer there is nobody to compare with
    static constexpr double lowest = 0.005;
    static constexpr double highest = 0.95;

    /// O(n) for the events of the graph plus 24 numbers an account that reacted at least twice.
    static DelayReference estimate(const InteractionGraph& graph, const TimedPosts& posts, std::int64_t tauMs,
                                   int threads, const TaskContext& task);

    /// False when fewer than minimumCreators have enough reactions.
    bool usable() const { return m_usable; }
    std::int64_t tau() const { return m_tau; }
    bool fast(const TimedPosts::Reaction& reaction) const { return reaction.delay <= m_tau; }
    double chance(std::uint32_t account, const TimedPosts::Post& post) const;
    /// How the account's rhythm changes its chance, averaged over the day; 1 is ordinary. For strata.
    double rhythm(std::uint32_t account) const;

private:
    std::int64_t m_tau = 0;
    bool m_usable = false;
    std::vector<std::array<float, 24>> m_base;   ///< creator (left out) -> hour -> share
    std::vector<std::uint32_t> m_rhythmOf;       ///< account -> row of m_rhythm, or 0
    std::vector<std::array<float, 24>> m_rhythm; ///< g_u(h) / mean g(h); row 0 is ordinary
};

/// When the account acted at all, where that is known to the minute; ascending.
std::vector<std::int64_t> activityTimes(const InteractionGraph& graph, std::uint32_t account);

/// Share of the days, by hour of the day, on which one of the (ascending) times falls within `window` after a random
/// moment of that hour; in days. Exposed for its tests. O(times + hours covered).
std::array<double, 24> daysReached(const std::vector<std::int64_t>& times, std::int64_t window);

} // namespace lockstep
