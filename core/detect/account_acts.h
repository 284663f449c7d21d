// SPDX-License-Identifier: GPL-3.0-or-later
// What each account acted on, sorted by target, to find what two accounts have in common; and how likely two of them
// come close together in time by chance.
#pragma once

#include "core/detect/timed_posts.h"
#include "core/graph/interaction_graph.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lockstep {

/// The first act (like, comment, share, follow, mention) of an account on a target with a usable time.
struct Act {
    std::uint32_t target = 0;
    std::uint32_t event = 0;
    std::int64_t time = 0;
};

class AccountActs {
public:
    /// Acts at moments when more than `crowd` accounts act on that target within `windowMs` are left out: a live
    /// event, a broadcast, an appeal.
    static AccountActs build(const InteractionGraph& graph, std::int64_t windowMs, std::size_t crowd);

    std::span<const Act> of(std::uint32_t account) const
    {
        return std::span(m_acts).subspan(m_start[account], m_start[account + 1] - m_start[account]);
    }
    std::uint32_t accountCount() const { return static_cast<std::uint32_t>(m_start.size() - 1); }
    /// False: left out as part of a crowd, or not a usable act.
    bool used(std::uint32_t event) const { return m_used[event]; }
    std::uint64_t leftOut() const { return m_leftOut; }
    std::uint64_t usedCount() const { return m_acts.size(); }

private:
    std::vector<std::uint64_t> m_start{0};
    std::vector<Act> m_acts;
    std::vector<bool> m_used;
    std::uint64_t m_leftOut = 0;
};

/// Whether an interaction can take part at all: a deliberate act with a time to the minute.
bool isUsableAct(const InteractionGraph& graph, const Contact& contact);

/// Chance that two people who both act on a target do so within the window.
class CoincidenceChance {
public:
    /// Pairs of accounts for which `suspect` is true do not count: else a farm would hide itself in the reference.
    /// `ownTargets` false: the median of all targets with ten acts or more, which no farm can move as long as it
    /// works on less than half of them. True: each target's own share, drawn towards the mean of its size. O(events).
    static CoincidenceChance estimate(const InteractionGraph& graph, const AccountActs& acts, std::int64_t windowMs,
                                      const std::vector<char>& suspect, bool ownTargets);

    /// The median of all targets.
    double ordinary() const { return m_ordinary; }

    double of(std::uint32_t target) const { return static_cast<double>(m_chance[target]); }

private:
    std::vector<float> m_chance;
    double m_ordinary = 0;
};

/// When an account acts: ten-minute steps of the day, workdays and weekend apart. Pupils of a class look in the same
/// break, colleagues in the same lunch hour.
class WeekRhythm {
public:
    static constexpr std::size_t bins = 288;

    explicit WeekRhythm(const AccountActs& acts);
    /// How much oftener than two average accounts these two are there at the same time; 1 .. 60. Meetings on the same
    /// targets are in question and left out: `sharedSteps` of them within the same step. O(steps used).
    double overlap(std::uint32_t first, std::uint32_t second, std::uint32_t sharedSteps) const;
    static std::size_t stepOf(std::int64_t timeMs);

private:
    struct Step {
        std::uint16_t bin = 0;
        std::uint16_t count = 0;
    };
    std::vector<std::uint64_t> m_start{0};
    std::vector<Step> m_steps;         ///< by account, then bin
    std::vector<float> m_withOrdinary; ///< by account: mean ordinary share where it acts
    double m_ordinary = 0;             ///< sum of squares of the ordinary shares
};

} // namespace lockstep
