// SPDX-License-Identifier: GPL-3.0-or-later
// Where within tau a quick reaction falls, for people who are not coordinated: how audiences spread over it at that
// hour, and when the account usually comes by. A delivery that goes on through a night meets accounts that sleep.
#pragma once

#include "core/detect/delay_reference.h"
#include "core/detect/timed_posts.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace lockstep {

class DelayShape {
public:
    /// Minutes after the post at which a part ends; those beyond tau are not used.
    static constexpr std::array<int, 11> partEnds{1, 5, 15, 30, 60, 120, 240, 360, 480, 600, 720};
    static_assert(std::equal(partEnds.begin(), partEnds.end(), AccountRhythms::whileMinutes.begin()));
    using Shares = std::array<float, partEnds.size()>; ///< of the parts; those that are used add up to 1
    using Day = std::array<Shares, 24>;                ///< by hour of the post, UTC

    /// `rhythms` must outlive the result. O(reactions).
    static DelayShape estimate(const AccountRhythms& rhythms, const TimedPosts& posts,
                               const DelayReference& reference);

    std::size_t parts() const { return m_parts; }
    /// Of a reaction within tau.
    std::size_t partOf(const TimedPosts::Reaction& reaction) const;
    /// How much of tau a part takes.
    double width(std::size_t part) const;
    /// What audiences and the account's own rhythm let expect. O(1) where the rhythm is kept.
    Day of(std::uint32_t account) const;
    /// The same for people who are quick with one creator for a reason of their own, most often because their phone
    /// tells them of each post. Missing: too few of them to tell.
    const std::optional<Shares>& bell() const { return m_bell; }

private:
    Day firstActs(std::uint32_t account) const;
    void learnAudiences(const TimedPosts& posts);
    void learnBells(const TimedPosts& posts, const DelayReference& reference);
    void learnRhythm(const TimedPosts& posts);

    const AccountRhythms* m_rhythms = nullptr;
    std::int64_t m_tau = 0;
    std::size_t m_parts = 0;
    Day m_audience{}; ///< of the quick reactions, the median over creators
    Day m_rhythm{};   ///< of the moments after which people come by, the mean of accounts
    std::optional<Shares> m_bell;
};

} // namespace lockstep
