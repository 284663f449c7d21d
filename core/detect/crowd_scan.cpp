// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/crowd_scan.h"

#include "core/stats/fdr.h"

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

static_assert(std::all_of(scannedMinutes.begin(), scannedMinutes.end(), [](int minutes) {
    const auto& known = AccountRhythms::whileMinutes;
    return std::find(known.begin(), known.end(), minutes) != known.end();
}));

constexpr double creatorExcess = 0.4; ///< least share of the members' reactions to one customer that is not their own
constexpr double crowdShare = 0.1; ///< least share of the members that was fast on the posts of a creator who joins
constexpr std::uint32_t minimumFast = 3;       ///< reactions of the members to a creator who was linked
constexpr std::uint32_t minimumFastCrowd = 10; ///< members who were fast on the posts of a creator who joins
constexpr double linkedFdr = 0.1;              ///< of creators who were linked already, and have to hold once more
constexpr int rounds = 2;                      ///< members -> creators -> members

std::vector<std::uint32_t> accountsOf(const std::vector<AccountTest>& tests)
{
    std::vector<std::uint32_t> accounts;
    accounts.reserve(tests.size());
    for (const auto& test : tests)
        accounts.push_back(test.account);
    return accounts;
}

std::vector<AccountTest> passing(const std::vector<AccountTest>& tests, double fdr, double alone)
{
    std::vector<AccountTest> result;
    std::copy_if(tests.begin(), tests.end(), std::back_inserter(result),
                 [fdr, alone](const AccountTest& test) { return test.standsOut(fdr, alone); });
    return result;
}

/// The creators that these accounts serve: those of the case that hold, and others found in the discovery half, where
/// the accounts were not chosen. The former were told apart from all creators when they were linked; what is asked
/// here is whether each of them belongs to these accounts. The latter are picked from among all.
std::vector<std::uint32_t> servedBy(const CrowdContext& context, const std::vector<std::uint32_t>& creators,
                                    const std::vector<std::uint32_t>& members, double fdr)
{
    const auto tests = testCreators(context, creators, members, Half::discovery);
    std::vector<double> logP;
    std::vector<double> logPOfLinked;
    for (const auto& test : tests) {
        logP.push_back(test.logP);
        if (std::binary_search(creators.begin(), creators.end(), test.creator))
            logPOfLinked.push_back(test.logP);
    }
    const auto q = adjustedP(logP, static_cast<double>(context.posts.creators.size()));
    const auto qOfLinked = adjustedP(logPOfLinked, static_cast<double>(creators.size()));
    std::vector<std::uint32_t> result;
    std::size_t linked = 0;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const auto& test = tests[i];
        bool holds = false;
        if (std::binary_search(creators.begin(), creators.end(), test.creator))
            holds = qOfLinked[linked++] <= linkedFdr && test.fast >= minimumFast;
        else // needs a good part of the members; one that was linked may have ordered for a few posts only
            holds = q[i] <= fdr && test.fastAccounts >= minimumFastCrowd
                    && test.fastAccounts >= crowdShare * static_cast<double>(members.size());
        if (holds && test.excess() >= creatorExcess)
            result.push_back(test.creator);
    }
    return result;
}

/// Empty core: not confirmed.
CrowdCase confirm(const CrowdContext& context, std::vector<std::uint32_t> creators, double fdr)
{
    CrowdCase result;
    const auto test = [&](Half half) { return testMembers(context, creators, half); };
    auto confirmed = test(Half::confirmation);
    auto core = passing(confirmed.accounts, fdr, coreAlone);
    for (int round = 0; round < rounds && core.size() >= minimumConfirmed; ++round) {
        auto served = servedBy(context, creators, accountsOf(core), fdr);
        if (served.size() < 2)
            return result;
        if (served == creators)
            break;
        creators = std::move(served);
        confirmed = test(Half::confirmation);
        core = passing(confirmed.accounts, fdr, coreAlone);
    }
    if (core.size() < minimumConfirmed)
        return result;
    // Half of the days shows few accounts of a pool that is spread thin, and they only those of its customers that
    // were linked. Everybody who stands out on all days tells the others, on whose posts nobody was chosen.
    auto everybody = passing(test(Half::both).accounts, fdr, memberAlone);
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::uint32_t> wider;
        const auto served = servedBy(context, creators, accountsOf(everybody), fdr);
        std::set_union(creators.begin(), creators.end(), served.begin(), served.end(), std::back_inserter(wider));
        if (wider == creators)
            break;
        std::swap(creators, wider);
        auto again = test(Half::confirmation);
        auto coreAgain = passing(again.accounts, fdr, coreAlone);
        if (coreAgain.size() < core.size()) {
            std::swap(creators, wider);
            break;
        }
        confirmed = std::move(again);
        core = std::move(coreAgain);
        everybody = passing(test(Half::both).accounts, fdr, memberAlone);
    }

    result.tauMinutes = static_cast<int>(context.reference.tau() / 60'000);
    result.accountsTested = static_cast<double>(confirmed.accounts.size());
    result.othersFastRatio = (confirmed.othersFast + 1) / (confirmed.othersExpected + 1);
    for (const auto& member : passing(test(Half::discovery).accounts, fdr, coreAlone))
        result.information -= member.logP;
    // Everybody named stands out on all days together; the core does so on the held-out half alone as well. So the
    // share of mistakes among all members keeps the level, not only that of each list.
    for (auto& account : everybody) {
        const auto alone = std::lower_bound(core.begin(), core.end(), account.account,
                                            [](const AccountTest& a, std::uint32_t b) { return a.account < b; });
        if (alone != core.end() && alone->account == account.account)
            result.core.push_back(*alone);
        else
            result.associated.push_back(account);
    }
    if (result.core.size() < minimumConfirmed) {
        result.core.clear();
        return result;
    }
    const auto members = accountsOf(result.core);
    for (const auto& creator : testCreators(context, creators, members, Half::both))
        if (std::binary_search(creators.begin(), creators.end(), creator.creator))
            result.creators.push_back(creator);
    for (const auto& link : context.links.links) {
        if (!std::binary_search(creators.begin(), creators.end(), link.first)
            || !std::binary_search(creators.begin(), creators.end(), link.second))
            continue;
        ++result.links;
        result.linksExpected += link.expected;
        result.linksShared += link.shared;
    }
    if (result.links > 0) {
        result.linksExpected /= static_cast<double>(result.links);
        result.linksShared /= static_cast<double>(result.links);
    }
    return result;
}

/// Two looks at the same crowd, through two delays.
bool overlap(const CrowdCase& a, const CrowdCase& b)
{
    std::vector<std::uint32_t> common;
    const auto accountsA = accountsOf(a.core);
    const auto accountsB = accountsOf(b.core);
    std::set_intersection(accountsA.begin(), accountsA.end(), accountsB.begin(), accountsB.end(),
                          std::back_inserter(common));
    return 3 * common.size() >= std::min(accountsA.size(), accountsB.size());
}

/// Of two such looks the shorter delay is the clearer one, as long as it shows about as many accounts and creators.
bool saysAsMuch(const CrowdCase& shorter, const CrowdCase& best)
{
    const auto members = [](const CrowdCase& found) { return found.core.size() + found.associated.size(); };
    return 50 * members(shorter) >= 49 * members(best) && 20 * shorter.core.size() >= 19 * best.core.size()
           && shorter.creators.size() >= best.creators.size();
}

void addControls(const CrowdContext& context, CrowdCase& found, std::uint64_t seed)
{
    std::vector<std::uint32_t> creators;
    for (const auto& creator : found.creators)
        creators.push_back(creator.creator);
    const auto core = accountsOf(found.core);
    auto notControls = core;
    for (const auto& account : found.associated)
        notControls.push_back(account.account);
    found.contrast = contrastWithControls(context.posts, context.reference, creators, core, notControls, seed);
}

} // namespace

Result<CrowdScan> scanCrowds(const AccountRhythms& rhythms, const TimedPosts& posts, const DetectSettings& settings,
                             const TaskContext& task)
{
    CrowdScan scan;
    std::vector<CrowdCase> all;
    std::uint64_t step = 0;
    for (const int minutes : scannedMinutes) {
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Locked crowd: reactions within %1 min"), minutes), step++,
                     scannedMinutes.size()});
        const auto reference = DelayReference::estimate(rhythms, posts, minutes, settings.threads, task);
        if (!reference.usable())
            return scan;
        scan.usable = true;
        LinkOptions linkOptions;
        linkOptions.fdr = settings.fdr / static_cast<double>(scannedMinutes.size());
        linkOptions.seed = settings.seed;
        linkOptions.threads = settings.threads;
        const auto links = linkCreators(posts, reference, linkOptions, task);
        if (task.cancelled())
            return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
        scan.pairsTested += links.pairsTested;
        scan.sampledAccounts = std::max(scan.sampledAccounts, links.sampledAccounts);
        if (links.components.empty())
            continue;
        const auto totals = quickTotals(posts, reference);
        const auto shape = DelayShape::estimate(rhythms, posts, reference);
        const CrowdContext context{posts, reference, shape, links, totals, settings.threads};
        for (const auto& component : links.components) {
            if (task.cancelled())
                return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
            ++scan.casesTried;
            auto found = confirm(context, component, settings.fdr);
            if (found.core.empty()) {
                ++scan.casesUnconfirmed;
                continue;
            }
            addControls(context, found, settings.seed);
            all.push_back(std::move(found));
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const CrowdCase& a, const CrowdCase& b) { return a.information > b.information; });
    for (auto& candidate : all) {
        const auto same = std::find_if(scan.cases.begin(), scan.cases.end(),
                                       [&](const CrowdCase& kept) { return overlap(kept, candidate); });
        if (same == scan.cases.end())
            scan.cases.push_back(std::move(candidate));
        else if (candidate.tauMinutes < same->tauMinutes && saysAsMuch(candidate, *same))
            *same = std::move(candidate);
    }
    std::stable_sort(scan.cases.begin(), scan.cases.end(),
                     [](const CrowdCase& a, const CrowdCase& b) { return a.core.size() > b.core.size(); });
    return scan;
}

} // namespace lockstep
