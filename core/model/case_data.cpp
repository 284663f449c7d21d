// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/case_data.h"

#include <algorithm>

namespace lockstep {

const AccountProfile* CaseData::profile(AccountId account) const
{
    const auto found = std::lower_bound(profiles.begin(), profiles.end(), account,
                                        [](const AccountProfile& p, AccountId id) { return p.account < id; });
    return found != profiles.end() && found->account == account ? &*found : nullptr;
}

std::string_view CaseData::displayName(AccountId account) const
{
    const auto* known = profile(account);
    return known && !known->handle.empty() ? std::string_view(known->handle) : accountNames[account.index()];
}

bool isSynthetic(const CaseData& data)
{
    return !data.files.empty() && std::all_of(data.files.begin(), data.files.end(), [](const auto& file) {
        return file.name.starts_with(syntheticPrefix);
    });
}

} // namespace lockstep
