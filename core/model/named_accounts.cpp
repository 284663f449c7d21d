// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/named_accounts.h"

#include <algorithm>

namespace lockstep {

std::vector<AccountId> namedAccounts(const Finding& finding)
{
    std::vector<AccountId> accounts;
    for (const auto& member : finding.accounts)
        if (member.status != Membership::unclear)
            accounts.push_back(member.account);
    if (!std::is_sorted(accounts.begin(), accounts.end()))
        std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    return accounts;
}

} // namespace lockstep
