// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/locked_crowd.h"

#include "core/detect/burst_crowd.h"
#include "core/detect/crowd_decoy.h"
#include "core/detect/crowd_innocent.h"
#include "core/detect/crowd_scan.h"
#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace lockstep {

namespace {

constexpr double controlRatio = 3; ///< of members against controls, beyond their own rhythms
constexpr std::size_t enoughCreators = 3;

/// Members that two creators share, or that are hardly quicker than others, are not worth a person's time together.
bool worthReporting(const CrowdCase& found, double q)
{
    const bool contrast = found.contrast.memberExcess >= controlRatio * found.contrast.controlExcess;
    return q <= 0.05 && found.contrast.controls > 0 && (contrast || found.creators.size() >= enoughCreators);
}

std::vector<Message> sentences(const CrowdCase& found, const CrowdFootprint& print)
{
    const auto& contrast = found.contrast;
    std::vector<Message> why;
    why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "On %1 of %2 posts by %3 creators the same %4 accounts appeared, %5 of their reactions "
                          "within %6 min; comparable accounts: %7."),
        print.postsReached, print.posts, found.creators.size(), print.members, Share{contrast.memberShare},
        found.tauMinutes, Share{contrast.controlShare}));
    why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "Their own daily rhythm and the usual speed of audiences do not explain %1 of their "
                          "reactions to these posts; comparable accounts: %2. This is the effect that is measured."),
        Share{contrast.memberExcess}, Share{contrast.controlExcess}));
    why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "On the days that were held back it happened on %1 separate occasions (blocks of six "
                          "hours)."),
        contrast.occasions));
    why.push_back(messageText(
        QT_TRANSLATE_NOOP("core",
                          "Found on one half of the days and confirmed on the other: %1 accounts stand out on "
                          "their own there, %2 more only on all days together."),
        found.core.size(), found.associated.size()));
    why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "Each of them is quicker than its own rhythm explains (a chance of at most %1 for "
                                  "one account alone; of the core at most %2, on the days that were held back), and "
                                  "how likely it is here by mistake (%3 at most) was judged among accounts that "
                                  "react to about as many of these creators."),
        Share{memberAlone}, Share{coreAlone}, Share{memberLocal}));
    if (found.links > 0)
        why.push_back(messageText(
            QT_TRANSLATE_NOOP("core",
                              "Two of these creators share %1 quick accounts on average; their common audience "
                              "explains %2."),
            found.linksShared, found.linksExpected));
    why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "About %1 of these accounts come to a post, drawn from a pool of roughly %2."),
        print.perPost, print.poolSize));
    return why;
}

Finding toFinding(const InteractionGraph& graph, const TimedPosts& posts, const CrowdCase& found, double p, double q)
{
    const auto print = footprint(graph, posts, found);
    Finding finding;
    finding.detector = "D1";
    finding.claim = ClaimLevel::coordinated;
    finding.title = messageText(
        QT_TRANSLATE_NOOP("core", "%1 accounts react within %2 min to posts by %3 creators, again and again"),
        print.members, found.tauMinutes, found.creators.size());
    finding.why = sentences(found, print);
    const auto add = [&finding](const std::vector<AccountTest>& tests, Membership status) {
        for (const auto& test : tests)
            finding.accounts.push_back(
                {AccountId(test.account), Role::farmAccount, status, std::max(test.q, smallestP)});
    };
    add(found.core, Membership::core);
    add(found.associated, Membership::associated);
    for (const auto& creator : found.creators)
        finding.customers.push_back(posts.creators[creator.creator]);
    finding.targets = print.targets;
    finding.window = TimeRange{print.first, {print.last.ms + 1}};
    finding.evidence = print.evidence;

    auto& statistic = finding.statistic;
    statistic.null = messageText(QT_TRANSLATE_NOOP(
        "core", "Each account reacts as its own daily rhythm and the usual speed of audiences at that "
                "hour let expect, and creators share quick accounts only as far as they share an "
                "audience."));
    // Beyond the own rhythm: within twelve hours most people react anyway, and no share can be three times that.
    statistic.effect = found.contrast.memberExcess;
    statistic.controlEffect = found.contrast.controlExcess;
    statistic.occasions = static_cast<int>(found.contrast.occasions);
    statistic.p = std::max(p, smallestP);
    statistic.q = std::max(q, smallestP);
    statistic.confirmedOnHeldOutHalf = true;
    statistic.numbers = {{"tau_minutes", static_cast<double>(found.tauMinutes)},
                         {"likes_per_post", print.perPost},
                         {"pool_size", print.poolSize},
                         {"posts", static_cast<double>(print.posts)},
                         {"posts_reached", static_cast<double>(print.postsReached)},
                         {"links", static_cast<double>(found.links)},
                         {"shared_per_link", found.linksShared},
                         {"lambda_per_link", found.linksExpected},
                         {"accounts_tested", found.accountsTested},
                         {"member_share", found.contrast.memberShare},
                         {"control_share", found.contrast.controlShare},
                         {"controls", static_cast<double>(found.contrast.controls)},
                         {"others_fast_ratio", found.othersFastRatio},
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

NothingFound missingInput(const TimedPosts& posts)
{
    NothingFound nothing{"D1", {}, {}};
    if (posts.usableTimes == 0) {
        nothing.reason =
            messageText(QT_TRANSLATE_NOOP("core", "No like, comment or share has a time to the minute."));
        nothing.detectionLimit = messageText(QT_TRANSLATE_NOOP(
            "core", "Import interactions with times: without them nothing can be said about speed. Where a platform "
                    "shows only names, collect the list of names 5, 15, 60, 240 and 1,440 minutes after each of 20 "
                    "posts or more of every creator: the first list with a name in it says by when it came."));
    } else if (posts.reactions.empty() && posts.withoutPostTime > 0) {
        nothing.reason = messageText(QT_TRANSLATE_NOOP(
            "core", "The times of the posts are missing, so nobody knows how soon after a post anyone "
                    "reacted. The first like is not taken for the post."));
        nothing.detectionLimit = messageText(
            QT_TRANSLATE_NOOP("core", "Import a list of posts with post, author and posted_at. Small rings are still "
                                      "looked for, from the times of the interactions alone."));
    } else {
        nothing.reason = messageText(QT_TRANSLATE_NOOP(
            "core", "The authors of the posts are missing, so a common audience cannot be told from a "
                    "common supplier."));
        nothing.detectionLimit = messageText(
            QT_TRANSLATE_NOOP("core", "Import a list of posts with post, author and posted_at. Small rings are still "
                                      "looked for, from the times of the interactions alone."));
    }
    return nothing;
}

NothingFound nothingStands(const TimedPosts& posts, const CrowdScan& scan)
{
    if (!scan.usable)
        return {
            "D1",
            messageText(QT_TRANSLATE_NOOP("core", "Fewer than %1 creators have 30 reactions or more: there is nobody "
                                                  "to compare with."),
                        DelayReference::minimumCreators),
            messageText(QT_TRANSLATE_NOOP("core", "Add posts and reactions of ordinary creators of the same kind "
                                                  "and period."))};
    std::vector<double> perCreator(posts.creators.size(), 0);
    for (const auto& post : posts.posts)
        perCreator[post.creator] += post.confirmation ? 1 : 0;
    // An account needs about four quick reactions on the held-out half to stand out.
    constexpr double customers = 8;
    const double postsOfHalf = std::max(1.0, median(perCreator)) * customers;
    return {
        "D1",
        messageText(QT_TRANSLATE_NOOP("core", "No group of accounts is quicker on several creators than rhythm and "
                                              "common audience explain (%1 pairs of creators compared, %2 groups "
                                              "looked at and not confirmed)."),
                    static_cast<std::int64_t>(scan.pairsTested), scan.casesTried),
        messageText(
            QT_TRANSLATE_NOOP(
                "core",
                "A pool that serves %1 creators would have been missed when fewer than "
                "%2 of its accounts came to a post; so would a group of fewer than %3 "
                "accounts, one that serves a single creator, and a delivery that takes longer than %4 hours."),
            static_cast<std::int64_t>(customers), Share{std::min(1.0, 4 / postsOfHalf)}, minimumConfirmed,
            scannedMinutes.back() / 60)};
}

NothingFound notUsableHere(const CrowdDecoys& decoys, int worlds)
{
    return {"D1",
            messageText(QT_TRANSLATE_NOOP(
                            "core", "This detector cannot be used on this data: in %1 re-shuffled versions of it, "
                                    "where only chance is left, probabilities below 0.1 % came in %2 of the "
                                    "cases. What it found is not shown."),
                        worlds, Share{decoys.smallTests / decoys.tests}),
            messageText(QT_TRANSLATE_NOOP(
                "core", "Accounts of this data follow posts in a way that the model does not know. Look at the "
                        "timeline, and compare with data of ordinary creators of the same kind and period."))};
}

/// Adds findings, or why there are none.
Result<void> findLockedCrowds(const InteractionGraph& graph, const TimedPosts& posts, const DetectSettings& settings,
                              const TaskContext& task, DetectorOutcome& outcome)
{
    const auto rhythms = AccountRhythms::build(graph, posts, settings.threads, task);
    auto scanned = scanCrowds(rhythms, posts, settings, task);
    if (!scanned)
        return scanned.error();
    const auto& scan = scanned.value();
    outcome.parameters.emplace_back("sampledAccounts", std::to_string(scan.sampledAccounts));
    std::vector<double> logP;
    for (const auto& found : scan.cases)
        logP.push_back(std::log(std::max(found.contrast.pAccounts, found.contrast.pPosts)));
    const auto q = adjustedP(logP, scan.casesTried);
    std::vector<const CrowdCase*> kept;
    for (std::size_t i = 0; i < scan.cases.size(); ++i) {
        if (!worthReporting(scan.cases[i], q[i]))
            continue;
        kept.push_back(&scan.cases[i]);
        outcome.findings.push_back(toFinding(graph, posts, scan.cases[i], std::exp(logP[i]), q[i]));
    }
    if (kept.empty()) {
        outcome.nothing.push_back(nothingStands(posts, scan));
        return {};
    }
    if (settings.decoyWorlds <= 0)
        return {};
    const auto decoys = runDecoys(graph, rhythms, posts, kept, settings, task);
    if (!decoys)
        return decoys.error();
    if (!decoys->calibrated()) {
        outcome.findings.clear();
        outcome.nothing.push_back(notUsableHere(*decoys, settings.decoyWorlds));
        return {};
    }
    for (std::size_t i = 0; i < kept.size(); ++i) {
        auto& statistic = outcome.findings[i].statistic;
        statistic.decoyWorlds = settings.decoyWorlds;
        // A case of half the size would be as embarrassing.
        statistic.decoyCases =
            static_cast<int>(std::count_if(decoys->caseSizes.begin(), decoys->caseSizes.end(),
                                           [&](std::size_t size) { return 2 * size >= kept[i]->core.size(); }));
        statistic.numbers.push_back({"decoy_tests", decoys->tests});
        statistic.numbers.push_back({"decoy_p_below_0.001", decoys->smallTests});
    }
    return {};
}

} // namespace

Result<DetectorOutcome> LockedCrowdDetector::run(const InteractionGraph& graph, const DetectSettings& settings,
                                                 const TaskContext& task) const
{
    DetectorOutcome outcome;
    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    };
    const auto posts = timedPosts(graph, settings.seed, task);
    if (task.cancelled())
        return cancelled();
    outcome.parameters = {{"minimumConfirmed", std::to_string(minimumConfirmed)}};
    std::string delays;
    for (const int minutes : scannedMinutes)
        delays += (delays.empty() ? "" : ",") + std::to_string(minutes);
    outcome.parameters.emplace_back("minutes", delays);
    outcome.parameters.emplace_back("reactionsUsed", std::to_string(posts.reactions.size()));
    outcome.parameters.emplace_back("withoutPostTime", std::to_string(posts.withoutPostTime));
    outcome.parameters.emplace_back("withoutAuthor", std::to_string(posts.withoutAuthor));
    outcome.parameters.emplace_back("beforePost", std::to_string(posts.beforePost));
    if (posts.reactions.empty())
        outcome.nothing.push_back(missingInput(posts));
    else if (const auto done = findLockedCrowds(graph, posts, settings, task, outcome); !done)
        return done.error();
    if (const auto done = findBurstCrowds(graph, settings, task, outcome); !done)
        return done.error();
    return outcome;
}

} // namespace lockstep
