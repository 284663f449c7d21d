// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/named_accounts.h"

#include <algorithm>

namespace lockstep {

std::vector<AccountId> namedAccounts(const Finding& finding)
{
    const bool allUnclear = std::all_of(finding.accounts.begin(), finding.accounts.end(),
                                        [](const FindingAccount& a) { return a.status == Membership::unclear; });
    std::vector<AccountId> accounts;
    for (const auto& member : finding.accounts)
        if (allUnclear || member.status != Membership::unclear)
            accounts.push_back(member.account);
    std::sort(accounts.begin(), accounts.end());
    accounts.erase(std::unique(accounts.begin(), accounts.end()), accounts.end());
    return accounts;
}

} // namespace lockstep
