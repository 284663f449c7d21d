// SPDX-License-Identifier: GPL-3.0-or-later
// The chance that a reaction comes within tau of the post, for people who are not coordinated: how quick audiences
// are in that hour of the day (other creators only) times how the account's own daily rhythm fits that hour.
#pragma once

#include "core/detect/account_rhythms.h"
#include "core/detect/timed_posts.h"

#include <array>
#include <vector>

namespace lockstep {

class DelayReference {
public:
    static constexpr std::size_t minimumCreators = 10; ///< with fewer there is nobody to compare with
    static constexpr double lowest = 0.005;
    static constexpr double highest = 0.95;

    /// `minutes`: tau, one of AccountRhythms::whileMinutes. O(reactions) plus 24 numbers an account that reacted at
    /// least twice.
    static DelayReference estimate(const AccountRhythms& rhythms, const TimedPosts& posts, int minutes, int threads,
                                   const TaskContext& task);

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

} // namespace lockstep
