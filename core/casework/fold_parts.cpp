// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/fold_parts.h"

#include "core/model/detector_titles.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace lockstep {

namespace {

constexpr std::string_view pool = "D1";
constexpr std::string_view ring = "D3";

std::vector<AccountId> accountsOf(const Finding& finding)
{
    std::vector<AccountId> accounts;
    for (const auto& member : finding.accounts)
        if (member.status != Membership::unclear)
            accounts.push_back(member.account);
    std::sort(accounts.begin(), accounts.end());
    return accounts;
}

bool mayBeInnocent(const Finding& finding)
{
    return std::any_of(finding.innocent.begin(), finding.innocent.end(),
                       [](const InnocentTest& test) { return test.verdict == Verdict::notExcluded; });
}

bool halfShared(std::vector<TargetId> part, std::vector<TargetId> whole)
{
    std::sort(part.begin(), part.end());
    std::sort(whole.begin(), whole.end());
    std::vector<TargetId> common;
    std::set_intersection(part.begin(), part.end(), whole.begin(), whole.end(), std::back_inserter(common));
    return 2 * common.size() >= part.size();
}

/// Parts of one pool.
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

Message sentence(const Parts& parts)
{
    return parts.count == 1
               ? messageText(QT_TRANSLATE_NOOP("core",
                                               "A group of %1 of these accounts was found by another search as "
                                               "well (%2). It is a part of this finding and not listed "
                                               "apart."),
                             parts.largest, detectorTitle(ring))
               : messageText(QT_TRANSLATE_NOOP("core",
                                               "%1 groups of %2 to %3 of these accounts were found by another "
                                               "search as well (%4). They are parts of this finding and not "
                                               "listed apart."),
                             parts.count, parts.smallest, parts.largest, detectorTitle(ring));
}

} // namespace

void foldParts(std::vector<Finding>& findings)
{
    std::vector<std::vector<AccountId>> accounts;
    accounts.reserve(findings.size());
    for (const auto& finding : findings)
        accounts.push_back(accountsOf(finding));
    std::vector<Parts> partsOf(findings.size());
    std::vector<char> gone(findings.size(), 0);
    for (std::size_t part = 1; part < findings.size(); ++part) {
        const auto& finding = findings[part];
        if (finding.detector != ring || accounts[part].empty() || mayBeInnocent(finding) || !finding.customers.empty()
            || !finding.external.empty())
            continue;
        for (std::size_t whole = 0; whole < part && gone[part] == 0; ++whole)
            if (findings[whole].detector == pool && !mayBeInnocent(findings[whole])
                && accounts[whole].size() >= 2 * accounts[part].size()
                && std::includes(accounts[whole].begin(), accounts[whole].end(), accounts[part].begin(),
                                 accounts[part].end())
                && halfShared(finding.targets, findings[whole].targets)) {
                partsOf[whole].add(accounts[part].size());
                gone[part] = 1;
            }
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (gone[i] != 0)
            continue;
        if (partsOf[i].count > 0)
            findings[i].why.push_back(sentence(partsOf[i]));
        if (kept != i)
            findings[kept] = std::move(findings[i]);
        ++kept;
    }
    findings.resize(kept);
}

} // namespace lockstep
