// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/dense_block_finder.h"

#include "core/detect/block_candidates.h"
#include "core/detect/crowd_innocent.h"
#include "core/detect/crowd_scan.h"
#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"
#include "core/stats/fdr.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace lockstep {

namespace {

constexpr std::size_t blocksPerDelay = 5;
constexpr std::size_t minimumCreators = 3;
constexpr double creatorExcess = 0.4;
constexpr std::uint32_t minimumFast = 5;
constexpr double controlRatio = 3;

std::size_t commonCount(const std::vector<std::uint32_t>& a, const std::vector<std::uint32_t>& b)
{
    std::vector<std::uint32_t> common;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
    return common.size();
}

/// D1 looks at these creators already.
bool isLinked(const std::vector<std::uint32_t>& creators, const CrowdLinks& links)
{
    return std::any_of(links.components.begin(), links.components.end(),
                       [&](const auto& part) { return 2 * commonCount(creators, part) >= creators.size(); });
}

std::vector<std::uint32_t> accountsOf(const std::vector<AccountTest>& tests)
{
    std::vector<std::uint32_t> accounts;
    for (const auto& test : tests)
        accounts.push_back(test.account);
    return accounts;
}

struct BlockTest {
    int candidates = 0;
    int known = 0; ///< of those, left to D1
    std::vector<CrowdCase> cases;
};

/// Empty core: not confirmed.
CrowdCase confirm(const CrowdContext& context, const std::vector<std::uint32_t>& candidate,
                  const DetectSettings& settings)
{
    const auto& posts = context.posts;
    const auto& reference = context.reference;
    CrowdCase found;
    const auto tests = testMembers(context, candidate, Half::confirmation);
    const double level = settings.fdr / static_cast<double>(scannedMinutes.size()); // the delay is chosen here, too
    std::vector<AccountTest> core;
    std::copy_if(tests.accounts.begin(), tests.accounts.end(), std::back_inserter(core),
                 [&](const AccountTest& test) { return test.standsOut(level, coreAlone); });
    if (core.size() < minimumConfirmed)
        return found;
    std::vector<std::uint32_t> creators;
    for (const auto& test : testCreators(context, candidate, accountsOf(core), Half::confirmation)) {
        if (!std::binary_search(candidate.begin(), candidate.end(), test.creator) || test.fast < minimumFast
            || test.excess() < creatorExcess)
            continue;
        found.creators.push_back(test);
        creators.push_back(test.creator);
    }
    if (creators.size() < minimumCreators)
        return found;
    found.tauMinutes = static_cast<int>(reference.tau() / 60'000);
    found.accountsTested = static_cast<double>(tests.accounts.size());
    found.othersFastRatio = (tests.othersFast + 1) / (tests.othersExpected + 1);
    for (const auto& test : core)
        found.information -= test.logP;
    const auto members = accountsOf(core);
    found.contrast = contrastWithControls(posts, reference, creators, members, members, settings.seed);
    found.core = std::move(core);
    return found;
}

Result<BlockTest> testBlocks(const InteractionGraph& graph, const TimedPosts& posts, const DetectSettings& settings,
                             bool alsoLinked, const TaskContext& task)
{
    BlockTest result;
    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    };
    const auto rhythms = AccountRhythms::build(graph, posts, settings.threads, task);
    std::uint64_t step = 0;
    for (const int minutes : scannedMinutes) {
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Dense block: reactions within %1 min"), minutes), step++,
                     scannedMinutes.size()});
        const auto reference = DelayReference::estimate(rhythms, posts, minutes, settings.threads, task);
        if (task.cancelled())
            return cancelled();
        if (!reference.usable())
            return result;
        auto candidates = blockCandidates(surpriseGraph(posts, reference), blocksPerDelay, minimumConfirmed, task);
        std::vector<std::vector<std::uint32_t>> sets;
        for (auto& candidate : candidates)
            if (candidate.creators.size() >= minimumCreators
                && std::find(sets.begin(), sets.end(), candidate.creators) == sets.end())
                sets.push_back(std::move(candidate.creators));
        if (sets.empty())
            continue;
        LinkOptions options;
        options.fdr = settings.fdr / static_cast<double>(scannedMinutes.size());
        options.seed = settings.seed;
        options.threads = settings.threads;
        const auto links = linkCreators(posts, reference, options, task);
        result.candidates += static_cast<int>(sets.size());
        if (!alsoLinked)
            result.known += static_cast<int>(
                std::erase_if(sets, [&links](const auto& creators) { return isLinked(creators, links); }));
        if (sets.empty())
            continue;
        const auto totals = quickTotals(posts, reference);
        const auto shape = DelayShape::estimate(rhythms, posts, reference);
        for (const auto& creators : sets) {
            if (task.cancelled())
                return cancelled();
            auto found = confirm({posts, reference, shape, links, totals, settings.threads}, creators, settings);
            if (!found.core.empty())
                result.cases.push_back(std::move(found));
        }
    }
    return result;
}

Finding toFinding(const InteractionGraph& graph, const TimedPosts& posts, const CrowdCase& found, double p, double q)
{
    const auto print = footprint(graph, posts, found);
    Finding finding;
    finding.detector = "D4";
    finding.claim = ClaimLevel::unusual;
    finding.title = messageText(
        QT_TRANSLATE_NOOP("core", "%1 accounts form a dense block: within %2 min under posts by %3 creators"),
        print.members, found.tauMinutes, found.creators.size());
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "The block was found on one half of the days. On the other half %1 of its reactions "
                          "came within %2 min, those of comparable accounts under the same posts in %3 of the "
                          "cases, on %4 separate occasions (blocks of six hours)."),
        Share{found.contrast.memberShare}, found.tauMinutes, Share{found.contrast.controlShare},
        found.contrast.occasions));
    finding.why.push_back(messageText(QT_TRANSLATE_NOOP(
        "core", "Taken two by two, these creators do not share enough quick accounts to be linked; together they do. "
                "The signal is the same as that of the locked crowd and never counts beside it.")));
    for (const auto& test : found.core)
        finding.accounts.push_back(
            {AccountId(test.account), Role::farmAccount, Membership::core, std::max(test.q, smallestP)});
    for (const auto& creator : found.creators)
        finding.customers.push_back(posts.creators[creator.creator]);
    finding.targets = print.targets;
    finding.window = TimeRange{print.first, {print.last.ms + 1}};
    finding.evidence = print.evidence;
    auto& statistic = finding.statistic;
    statistic.null = messageText(QT_TRANSLATE_NOOP(
        "core", "Each account reacts as its own daily rhythm and the usual speed of audiences at that hour let "
                "expect."));
    statistic.effect = found.contrast.memberExcess; // beyond the own rhythm, as D1
    statistic.controlEffect = found.contrast.controlExcess;
    statistic.occasions = static_cast<int>(found.contrast.occasions);
    statistic.p = std::max(p, smallestP);
    statistic.q = std::max(q, smallestP);
    statistic.confirmedOnHeldOutHalf = true;
    statistic.numbers = {{"tau_minutes", static_cast<double>(found.tauMinutes)},
                         {"accounts_tested", found.accountsTested},
                         {"controls", static_cast<double>(found.contrast.controls)},
                         {"p_accounts", found.contrast.pAccounts},
                         {"p_posts", found.contrast.pPosts}};
    finding.innocent = innocentTests(found, print);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core", "This shows that accounts act together, not who ordered it: a creator may not know, and "
                "a rival can order for another. About one in a hundred of the accounts may be here by "
                "mistake."));
    finding.id = findingId(graph.data(), finding);
    return finding;
}

} // namespace

Result<DetectorOutcome> DenseBlockFinder::run(const InteractionGraph& graph, const DetectSettings& settings,
                                              const TaskContext& task) const
{
    DetectorOutcome outcome;
    const auto posts = timedPosts(graph, settings.seed, task);
    if (task.cancelled())
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    outcome.parameters = {{"blocksPerDelay", std::to_string(blocksPerDelay)}};
    if (posts.reactions.empty()) {
        outcome.nothing.push_back({"D4",
                                   messageText(QT_TRANSLATE_NOOP(
                                       "core", "Dense blocks are looked for among quick reactions, and the times or "
                                               "the authors of the posts are missing.")),
                                   messageText(QT_TRANSLATE_NOOP(
                                       "core", "Import a list of posts with post, author and posted_at. Small rings "
                                               "are still looked for, from the times of the interactions alone."))});
        return outcome;
    }
    auto tested = testBlocks(graph, posts, settings, m_alsoLinked, task);
    if (!tested)
        return tested.error();
    auto& cases = tested->cases;
    std::stable_sort(cases.begin(), cases.end(),
                     [](const CrowdCase& a, const CrowdCase& b) { return a.information > b.information; });
    std::vector<double> logP;
    for (const auto& found : cases)
        logP.push_back(std::log(std::max(found.contrast.pAccounts, found.contrast.pPosts)));
    const auto q = adjustedP(logP, tested->candidates);
    std::vector<std::vector<std::uint32_t>> told;
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto members = accountsOf(cases[i].core);
        const auto& contrast = cases[i].contrast;
        const bool again = std::any_of(told.begin(), told.end(), [&](const auto& other) {
            return 3 * commonCount(members, other) >= std::min(members.size(), other.size());
        });
        if (again || q[i] > settings.fdr || contrast.controls == 0
            || contrast.memberExcess < controlRatio * contrast.controlExcess)
            continue;
        told.push_back(members);
        outcome.findings.push_back(toFinding(graph, posts, cases[i], std::exp(logP[i]), q[i]));
    }
    if (outcome.findings.empty())
        outcome.nothing.push_back(
            {"D4",
             messageText(QT_TRANSLATE_NOOP("core", "No dense block of quick accounts stands beyond what the locked "
                                                   "crowd looks at (%1 blocks; %2 of them are its groups)."),
                         tested->candidates, tested->known),
             messageText(QT_TRANSLATE_NOOP("core", "A block of fewer than %1 accounts or %2 creators would have been "
                                                   "missed; blocks without times are looked for as shared crowds."),
                         minimumConfirmed, minimumCreators)});
    return outcome;
}

} // namespace lockstep
