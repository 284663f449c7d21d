// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/finding_parts.h"

#include <algorithm>

namespace lockstep {

InnocentTest agencyTest(std::size_t members)
{
    constexpr std::size_t staff = 30;
    return {messageText(QT_TRANSLATE_NOOP("core", "Agency, staff or family")), excludedIf(members > staff),
            messageText(QT_TRANSLATE_NOOP("core", "Such groups have at most about 30 accounts; this one has %1."),
                        members)};
}

std::vector<AccountId> accountsOf(const Finding& finding)
{
    std::vector<AccountId> accounts;
    for (const auto& account : finding.accounts)
        accounts.push_back(account.account);
    std::sort(accounts.begin(), accounts.end());
    return accounts;
}

void sortEvidence(Finding& finding)
{
    std::sort(finding.evidence.begin(), finding.evidence.end());
    std::sort(finding.targets.begin(), finding.targets.end());
    finding.targets.erase(std::unique(finding.targets.begin(), finding.targets.end()), finding.targets.end());
}

} // namespace lockstep
