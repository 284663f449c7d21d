// SPDX-License-Identifier: GPL-3.0-or-later
// What stays in sight: a named part of the accounts, or of the targets, or everything but that. Filters stack: an
// interaction is shown when all of them let its account and its target pass.
#pragma once

#include "core/model/ids.h"

#include <QString>

#include <vector>

namespace lockstep {

struct ViewFilter {
    QString name;
    std::vector<AccountId> accounts; ///< sorted; when empty it is about targets
    std::vector<TargetId> targets;
    bool negated = false; ///< everything but these
    friend bool operator==(const ViewFilter&, const ViewFilter&) = default;
};

/// One byte an id, empty for all of them.
using KeptIds = std::vector<char>;

KeptIds keptAccounts(const std::vector<ViewFilter>& filters, std::size_t count);
KeptIds keptTargets(const std::vector<ViewFilter>& filters, std::size_t count);

/// Those in both; either may be empty, for all.
KeptIds inBoth(KeptIds a, const KeptIds& b);

/// The ids as a set of that size; none given: all.
template <class Id>
KeptIds keptOf(const std::vector<Id>& ids, std::size_t count)
{
    KeptIds kept(ids.empty() ? 0 : count, 0);
    for (const auto id : ids)
        if (id.index() < count)
            kept[id.index()] = 1;
    return kept;
}

} // namespace lockstep
