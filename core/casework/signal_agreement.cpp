// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/signal_agreement.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace lockstep {

SignalAgreement signalAgreement(const DetectionRun& run)
{
    std::map<std::string, std::set<AccountId>> members;
    for (const auto& finding : run.findings)
        for (const auto& member : finding.accounts)
            if (member.role != Role::customer && member.status != Membership::unclear)
                members[finding.detector].insert(member.account);
    SignalAgreement agreement;
    for (const auto& [detector, accounts] : members)
        agreement.signs.push_back({detector, familyOf(detector), accounts.size()});
    std::stable_sort(agreement.signs.begin(), agreement.signs.end(),
                     [](const auto& a, const auto& b) { return a.family < b.family; });
    std::map<AccountId, std::vector<std::size_t>> signsOf;
    for (std::size_t i = 0; i < agreement.signs.size(); ++i)
        for (const auto account : members[agreement.signs[i].detector])
            signsOf[account].push_back(i);
    std::map<std::vector<std::size_t>, std::vector<AccountId>> combinations;
    for (const auto& [account, signalList] : signsOf)
        combinations[signalList].push_back(account);
    for (const auto& [signalList, accounts] : combinations) {
        std::set<Family> families;
        for (const auto signal : signalList)
            families.insert(agreement.signs[signal].family);
        agreement.combinations.push_back({signalList, accounts, families.size()});
    }
    std::stable_sort(agreement.combinations.begin(), agreement.combinations.end(), [](const auto& a, const auto& b) {
        return std::tuple(b.families, b.accounts.size()) < std::tuple(a.families, a.accounts.size());
    });
    agreement.accounts = signsOf.size();
    return agreement;
}

} // namespace lockstep
