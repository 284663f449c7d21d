// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/caseview/view_filter.h"

#include <utility>

namespace lockstep {

namespace {

template <class Id>
KeptIds kept(const std::vector<ViewFilter>& filters, std::vector<Id> ViewFilter::*ids, std::size_t count)
{
    KeptIds all;
    for (const auto& filter : filters) {
        auto one = keptOf(filter.*ids, count);
        if (filter.negated)
            for (auto& id : one)
                id = id == 0 ? 1 : 0;
        all = inBoth(std::move(all), one);
    }
    return all;
}

} // namespace

KeptIds keptAccounts(const std::vector<ViewFilter>& filters, std::size_t count)
{
    return kept(filters, &ViewFilter::accounts, count);
}

KeptIds keptTargets(const std::vector<ViewFilter>& filters, std::size_t count)
{
    return kept(filters, &ViewFilter::targets, count);
}

KeptIds inBoth(KeptIds a, const KeptIds& b)
{
    if (a.empty())
        return b;
    for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
        a[i] = a[i] != 0 && b[i] != 0 ? 1 : 0;
    return a;
}

} // namespace lockstep
