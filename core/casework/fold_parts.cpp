// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fold_parts.h"

#include "core/casework/grades.h"
#include "core/model/detector_titles.h"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>

namespace lockstep {

namespace {

std::vector<AccountId> accountsOf(const Finding& finding)
{
    std::vector<AccountId> accounts;
    for (const auto& member : finding.accounts)
        if (member.status != Membership::unclear)
            accounts.push_back(member.account);
    std::sort(accounts.begin(), accounts.end());
    return accounts;
}

bool isWithin(const std::vector<AccountId>& part, const std::vector<AccountId>& whole)
{
    const auto inside = std::count_if(part.begin(), part.end(), [&whole](AccountId account) {
        return std::binary_search(whole.begin(), whole.end(), account);
    });
    return 20 * static_cast<std::size_t>(inside) >= 19 * part.size();
}

/// Parts of one finding that one detector brought.
struct Parts {
    std::int64_t count = 0;
    std::size_t smallest = 0;
    std::size_t largest = 0;

    void add(std::size_t accounts)
    {
        smallest = count == 0 ? accounts : std::min(smallest, accounts);
        largest = std::max(largest, accounts);
        ++count;
    }
};

Message sentence(const std::string& detector, const Parts& parts)
{
    return parts.count == 1
               ? messageText(QT_TRANSLATE_NOOP("core",
                                               "A group of %1 of these accounts was found by another search as "
                                               "well (%2). It is a part of this finding and not listed "
                                               "apart."),
                             parts.largest, detectorTitle(detector))
               : messageText(QT_TRANSLATE_NOOP("core",
                                               "%1 groups of %2 to %3 of these accounts were found by another "
                                               "search as well (%4). They are parts of this finding and not "
                                               "listed apart."),
                             parts.count, parts.smallest, parts.largest, detectorTitle(detector));
}

} // namespace

void foldParts(std::vector<Finding>& findings)
{
    std::vector<std::vector<AccountId>> accounts;
    accounts.reserve(findings.size());
    for (const auto& finding : findings)
        accounts.push_back(accountsOf(finding));
    std::vector<std::map<std::string, Parts>> partsOf(findings.size());
    std::vector<char> gone(findings.size(), 0);
    for (std::size_t part = 1; part < findings.size(); ++part) {
        const auto& finding = findings[part];
        const bool mayBeInnocent =
            std::any_of(finding.innocent.begin(), finding.innocent.end(),
                        [](const InnocentTest& test) { return test.verdict == Verdict::notExcluded; });
        if (accounts[part].empty() || mayBeInnocent || familyOf(finding.detector) == Family::none)
            continue;
        for (std::size_t whole = 0; whole < part && gone[part] == 0; ++whole)
            if (gone[whole] == 0 && familyOf(findings[whole].detector) == familyOf(finding.detector)
                && accounts[whole].size() >= 2 * accounts[part].size() && isWithin(accounts[part], accounts[whole])) {
                partsOf[whole][finding.detector].add(accounts[part].size());
                gone[part] = 1;
            }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (gone[i] != 0)
            continue;
        for (const auto& [detector, parts] : partsOf[i])
            findings[i].why.push_back(sentence(detector, parts));
        if (kept != i)
            findings[kept] = std::move(findings[i]);
        ++kept;
    }
    findings.resize(kept);
}

} // namespace lockstep
