// SPDX-License-Identifier: GPL-3.0-or-later
// The temporal interaction graph: who acted on what, and when. An immutable snapshot of a case in CSR,
// both ways: the events of a target and the events of an account, each sorted by time (missing first),
// then by the other side, then by EventId, so the order never depends on threads or on import order alone.
//
// Cost: O(n) counting sort + O(n log d) for the time order within a node; about 40 bytes an event.
#pragma once

#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace lockstep {

/// One interaction, seen from one of its two ends.
struct Contact {
    std::uint32_t other = 0; ///< AccountId of the actor (from a target) or TargetId (from an account)
    std::uint32_t event = 0; ///< EventId of the first row behind it
    std::int64_t time = Instant::missingMs;

    AccountId actor() const { return AccountId(other); }
    TargetId target() const { return TargetId(other); }
};

class InteractionGraph {
public:
    struct Options {
        /// Events for which this is false are left out. Empty: all.
        std::function<bool(EventId)> keep;
        /// Targets merged into one; see detect/aliases.h.
        std::vector<AliasGroup> aliases;
        /// The same actor, target, verb and time twice (a row crawled twice) counts once. So does a like or a follow
        /// that one row tells with its time and another without.
        bool dropRepeats = true;
    };

    static InteractionGraph build(std::shared_ptr<const CaseData> data, const Options& options);
    static InteractionGraph build(std::shared_ptr<const CaseData> data) { return build(std::move(data), {}); }

    const CaseData& data() const { return *m_data; }
    std::shared_ptr<const CaseData> sharedData() const { return m_data; }

    std::uint32_t accountCount() const { return static_cast<std::uint32_t>(m_actorStart.size() - 1); }
    std::uint32_t targetCount() const { return static_cast<std::uint32_t>(m_targetStart.size() - 1); }
    std::size_t eventCount() const { return m_byTarget.size(); }

    std::span<const Contact> ofTarget(TargetId target) const
    {
        return std::span(m_byTarget)
            .subspan(m_targetStart[target.index()],
                     m_targetStart[target.index() + 1] - m_targetStart[target.index()]);
    }
    std::span<const Contact> ofActor(AccountId actor) const
    {
        return std::span(m_byActor).subspan(m_actorStart[actor.index()],
                                            m_actorStart[actor.index() + 1] - m_actorStart[actor.index()]);
    }
    /// The target that a merged one became; itself otherwise.
    TargetId canonical(TargetId target) const;

private:
    std::shared_ptr<const CaseData> m_data;
    std::vector<std::uint64_t> m_targetStart{0};
    std::vector<std::uint64_t> m_actorStart{0};
    std::vector<Contact> m_byTarget;
    std::vector<Contact> m_byActor;
    std::vector<std::uint32_t> m_canonical; ///< empty: no aliases
};

} // namespace lockstep
