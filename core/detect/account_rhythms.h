// SPDX-License-Identifier: GPL-3.0-or-later
// How often each account comes by within a while after a random moment, by hour of the day. It rests on when accounts
// act at all, not on how soon after a post: all delays that are scanned and all decoy worlds share it.
#pragma once

#include "core/detect/timed_posts.h"

#include <array>
#include <cstdint>
#include <vector>

namespace lockstep {

class AccountRhythms {
public:
    /// Minutes after the moment; the last is how long a post stays in sight.
    static constexpr std::array<int, 12> whileMinutes{1, 5, 15, 30, 60, 120, 240, 360, 480, 600, 720, 3'600};
    static constexpr std::size_t inSight = whileMinutes.size() - 1;
    using Hours = std::array<float, 24>;                 ///< UTC
    using Days = std::array<Hours, whileMinutes.size()>; ///< in days: share of them, added up

    /// Of the accounts that reacted at least twice. `graph` must outlive the result. O(acts), and 1.2 KB an account
    /// up to `mostKept` of them; the others are worked out at each question, which gives the same numbers.
    static AccountRhythms build(const InteractionGraph& graph, const TimedPosts& posts, int threads,
                                const TaskContext& task, std::size_t mostKept = 200'000);

    Days of(std::uint32_t account) const;

private:
    static constexpr std::uint32_t notKept = 0xffff'ffff;

    const InteractionGraph* m_graph = nullptr;
    std::vector<std::uint32_t> m_row; ///< by account
    std::vector<Days> m_kept;
};

/// When the account acted at all, where that is known to the minute; ascending.
std::vector<std::int64_t> activityTimes(const InteractionGraph& graph, std::uint32_t account);

/// Days on which one of the (ascending) times falls within each while after a random moment of each hour. O(times,
/// and the hours that lie within the longest while before one).
AccountRhythms::Days daysReached(const std::vector<std::int64_t>& times);

} // namespace lockstep
