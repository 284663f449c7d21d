// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/reciprocity.h"

#include "core/detect/decoy_sizes.h"
#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"
#include "core/detect/mutual_rings.h"
#include "core/detect/timed_posts.h"
#include "core/stats/fdr.h"
#include "core/stats/quantile.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <string>

namespace lockstep {

namespace {

double worstP(const MutualRing& ring)
{
    return std::max({ring.contrast.pAccounts, ring.contrast.pOccasions, ring.pTargets});
}

std::vector<double> caseQ(const MutualScan& scan)
{
    std::vector<double> logP;
    for (const auto& ring : scan.rings)
        logP.push_back(std::log(worstP(ring)));
    return adjustedP(logP, static_cast<double>(scan.tried));
}

/// What was exchanged within the ring, on all days.
struct RingExchange {
    std::vector<EventId> evidence;
    std::vector<TargetId> targets;
    double comments = 0;           ///< of the evidence
    double busiestDaysShare = 0;   ///< of the evidence: three days in a row
    std::optional<double> minutes; ///< middle delay within the ring
    std::optional<double> others;  ///< of others on the same posts
    Instant first;
    Instant last;
};

RingExchange ringExchange(const InteractionGraph& graph, const AuthoredReactions& all, const MutualPosts& posts,
                          const MutualRing& ring)
{
    RingExchange out;
    std::vector<char> inRing(posts.members.size(), 0);
    for (const auto& member : ring.core)
        inRing[member.member] = 1;
    std::vector<double> delays;
    std::vector<double> others;
    std::map<std::int64_t, double> perDay;
    double comments = 0;
    for (const auto& post : posts.posts) {
        if (inRing[post.author] == 0)
            continue;
        const auto& source = all.posts[post.number];
        bool any = false;
        for (const auto& reaction : all.of(source)) {
            const auto member = posts.memberOf[reaction.account];
            const bool ours = member != MutualPosts::none && inRing[member] != 0;
            if (reaction.seconds != AuthoredReactions::unknownDelay)
                (ours ? delays : others).push_back(reaction.seconds / 60.0);
            if (!ours)
                continue;
            any = true;
            out.evidence.push_back(EventId(reaction.event));
            comments += graph.data().interactions.what(EventId(reaction.event)) == Verb::comment ? 1 : 0;
        }
        if (!any)
            continue;
        out.targets.push_back(source.target);
        ++perDay[source.time / TimedPosts::dayMs];
        if (source.time == 0)
            continue;
        if (out.first.isMissing() || source.time < out.first.ms)
            out.first = {source.time};
        if (out.last.isMissing() || source.time > out.last.ms)
            out.last = {source.time};
    }
    std::sort(out.evidence.begin(), out.evidence.end());
    std::sort(out.targets.begin(), out.targets.end());
    out.comments = out.evidence.empty() ? 0 : comments / static_cast<double>(out.evidence.size());
    for (const auto& [day, count] : perDay) {
        double sum = 0;
        for (auto at = perDay.lower_bound(day); at != perDay.end() && at->first < day + 3; ++at)
            sum += at->second;
        out.busiestDaysShare = std::max(out.busiestDaysShare, sum / static_cast<double>(out.targets.size()));
    }
    if (!delays.empty() && !others.empty()) {
        out.minutes = median(delays);
        out.others = median(others);
    }
    return out;
}

std::vector<InnocentTest> ringInnocence(const MutualRing& ring, const RingExchange& print)
{
    const auto size = ring.core.size() + ring.associated.size();
    std::vector<InnocentTest> tests;
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Friends, or a community around a craft or hobby")),
         excludedIf(ring.coverage >= 0.6 && ring.evenPosts >= 0.6 && ring.selectivePairs <= 0.2),
         messageText(QT_TRANSLATE_NOOP(
                         "core", "Such people choose: they react to a fifth to a half of each other's posts, and "
                                 "to some people hardly ever. Here it is %1; on %2 of the posts at least half of "
                                 "the group reacts, and %3 of the pairs pass each other by."),
                     Share{ring.coverage}, Share{ring.evenPosts}, Share{ring.selectivePairs})});
    tests.push_back(agencyTest(size));
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "People who react to everything they see")),
         excludedIf(ring.coverage >= 2 * ring.elsewhere),
         messageText(QT_TRANSLATE_NOOP("core", "To the posts of other people whom they know they react in %1 of the "
                                               "cases, to each other's in %2."),
                     Share{ring.elsewhere}, Share{ring.coverage})});
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "An event, course or challenge they all took part in")),
                     excludedIf(print.busiestDaysShare < 0.5 && ring.contrast.occasions >= 10),
                     messageText(QT_TRANSLATE_NOOP("core", "That passes. Here the busiest three days hold %1 of the "
                                                           "posts, and there are %2 separate occasions on the days "
                                                           "that were held back."),
                                 Share{print.busiestDaysShare}, ring.contrast.occasions)});
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "They agreed to it openly")), Verdict::unknown,
                     messageText(QT_TRANSLATE_NOOP("core", "Whether a club, course or network asks its members to "
                                                           "support each other is not in this data."))});
    return tests;
}

Finding toFinding(const InteractionGraph& graph, const AuthoredReactions& all, const MutualPosts& posts,
                  const MutualRing& ring, double q)
{
    const auto print = ringExchange(graph, all, posts, ring);
    const auto size = ring.core.size() + ring.associated.size();
    Finding finding;
    finding.detector = "D9";
    finding.claim = ClaimLevel::coordinated;
    finding.title = messageText(QT_TRANSLATE_NOOP("core", "Reciprocal engagement group: %1 accounts react to each "
                                                          "other's posts, whoever posts"),
                                size);
    finding.why = {
        messageText(QT_TRANSLATE_NOOP("core",
                                      "On the days that were held back they reacted to %1 of each other's %2 posts "
                                      "within a day; comparable accounts in the audience of three of them or more: "
                                      "%3."),
                    Share{ring.contrast.memberShare}, ring.posts, Share{ring.contrast.controlShare}),
        messageText(QT_TRANSLATE_NOOP("core", "On %1 of those posts at least half of the group reacted."),
                    Share{ring.evenPosts}),
        messageText(QT_TRANSLATE_NOOP("core", "To the posts of other people whom they know they react in %1 of the "
                                              "cases, to each other's in %2."),
                    Share{ring.elsewhere}, Share{ring.coverage}),
        messageText(QT_TRANSLATE_NOOP("core", "Found on one half of the days and confirmed on the other for %1 of %2 "
                                              "accounts, each on its own."),
                    ring.core.size(), size)};
    if (print.minutes && print.others)
        finding.why.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "They come %1 minutes after the post (median); others on the same "
                                                  "posts %2 minutes."),
                        std::round(*print.minutes), std::round(*print.others)));
    if (print.comments > 0)
        finding.why.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "%1 of what they give each other begins with a comment."),
                        Share{print.comments}));
    double worstQ = q;
    for (const auto& member : ring.core) {
        worstQ = std::max(worstQ, member.q);
        finding.accounts.push_back(
            {posts.members[member.member], Role::unknown, Membership::core, std::max(member.q, smallestP)});
        finding.customers.push_back(posts.members[member.member]);
    }
    for (const auto member : ring.associated)
        finding.accounts.push_back({posts.members[member], Role::unknown, Membership::associated, 1});
    finding.targets = print.targets;
    if (!print.first.isMissing())
        finding.window = TimeRange{print.first, {print.last.ms + 1}};
    finding.evidence = print.evidence;

    auto& statistic = finding.statistic;
    statistic.null = messageText(
        QT_TRANSLATE_NOOP(
            "core",
            "Who gives much and who gets much meet by chance; beyond that, people react to at most %1 of the posts "
            "of those they know, or as often as they do elsewhere."),
        Share{friendlyCoverage});
    statistic.effect = ring.contrast.memberShare;
    statistic.controlEffect = ring.contrast.controlShare;
    statistic.occasions = static_cast<int>(ring.contrast.occasions);
    statistic.p = std::max(worstP(ring), smallestP);
    statistic.q = std::max(worstQ, smallestP);
    statistic.confirmedOnHeldOutHalf = true;
    statistic.numbers = {{"coverage", ring.coverage},
                         {"even_posts", ring.evenPosts},
                         {"selective_pairs", ring.selectivePairs},
                         {"coverage_elsewhere", ring.elsewhere},
                         {"posts", static_cast<double>(ring.posts)},
                         {"comment_share", print.comments},
                         {"controls", static_cast<double>(ring.contrast.controls)},
                         {"p_accounts", ring.contrast.pAccounts},
                         {"p_occasions", ring.contrast.pOccasions},
                         {"p_targets", ring.pTargets}};
    if (print.minutes && print.others) {
        statistic.numbers.push_back({"median_minutes", *print.minutes});
        statistic.numbers.push_back({"median_minutes_others", *print.others});
    }
    finding.innocent = ringInnocence(ring, print);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core",
        "This shows that people engage with each other by turns, not why: it can be an agreed exchange, a club "
        "or a course. They are real people unless something else says otherwise, and paying is not shown."));
    finding.id = findingId(graph.data(), finding);
    return finding;
}

NothingFound nothingStands(const MutualPosts& posts, const MutualScan& scan)
{
    NothingFound nothing{"D9", {}, {}};
    if (scan.selective.empty()) {
        nothing.reason = messageText(
            QT_TRANSLATE_NOOP("core", "No group reacts to each other's posts by turns (%1 accounts that post and "
                                      "react, %2 pairs compared)."),
            posts.members.size(), static_cast<std::int64_t>(scan.pairsTested));
    } else {
        double coverage = 0;
        for (const auto& ring : scan.selective)
            coverage = std::max(coverage, ring.coverage);
        nothing.reason = messageText(
            QT_TRANSLATE_NOOP("core", "Groups whose members react to each other: %1; but selectively, to %2 of each "
                                      "other's posts at most, as friends, colleagues and hobbyists do. That is no "
                                      "finding."),
            scan.selective.size(), Share{coverage});
    }
    nothing.detectionLimit = messageText(
        QT_TRANSLATE_NOOP("core",
                          "Missed would have been: fewer than %1 accounts, groups that react to less than %2 of "
                          "each other's posts or later than a day, members that post less than about four "
                          "times in the period, and groups of whom this data has nothing else."),
        smallestMutualRing, Share{leastCoverage});
    return nothing;
}

} // namespace

Result<DetectorOutcome> ReciprocityDetector::run(const InteractionGraph& graph, const DetectSettings& settings,
                                                 const TaskContext& task) const
{
    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    };
    DetectorOutcome outcome;
    const auto all = authoredReactions(graph, settings.seed, task);
    if (task.cancelled())
        return cancelled();
    const auto posts = mutualPosts(all, graph.accountCount());
    outcome.parameters = {{"members", std::to_string(posts.members.size())},
                          {"postsWithAuthor", std::to_string(all.posts.size())},
                          {"reactionsAmongMembers", std::to_string(posts.reactions.size())}};
    if (posts.members.size() < smallestMutualRing) {
        outcome.nothing.push_back(
            {"D9",
             messageText(QT_TRANSLATE_NOOP("core",
                                           "Fewer than %1 accounts in this data both post and react to posts of "
                                           "others."),
                         smallestMutualRing),
             messageText(QT_TRANSLATE_NOOP("core",
                                           "Import the posts, with author and posted_at, of the accounts that "
                                           "like and comment, and what was said and liked under them."))});
        return outcome;
    }
    auto scan = scanMutualRings(all, posts, settings.fdr, settings.seed, task);
    if (task.cancelled())
        return cancelled();
    const auto q = caseQ(scan);
    outcome.parameters.emplace_back("groupsTried", std::to_string(scan.tried));
    outcome.parameters.emplace_back("groupsSelective", std::to_string(scan.selective.size()));
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < scan.rings.size(); ++i) {
        if (q[i] > settings.fdr)
            continue;
        outcome.findings.push_back(toFinding(graph, all, posts, scan.rings[i], q[i]));
        sizes.push_back(scan.rings[i].core.size());
    }
    if (outcome.findings.empty()) {
        outcome.nothing.push_back(nothingStands(posts, scan));
        return outcome;
    }
    const auto decoys = decoySizes(settings, task, [&](std::uint64_t decoySeed, const TaskContext& quiet) {
        const auto decoy = dealtAnew(all, decoySeed);
        const auto found =
            scanMutualRings(decoy, mutualPosts(decoy, graph.accountCount()), settings.fdr, settings.seed, quiet);
        const auto decoyQ = caseQ(found);
        std::size_t largest = 0;
        for (std::size_t i = 0; i < found.rings.size(); ++i)
            if (decoyQ[i] <= settings.fdr)
                largest = std::max(largest, found.rings[i].core.size());
        return largest;
    });
    if (task.cancelled())
        return cancelled();
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        outcome.findings[i].statistic.decoyWorlds = static_cast<int>(decoys.size());
        outcome.findings[i].statistic.decoyCases = decoysLike(sizes[i], decoys);
    }
    return outcome;
}

} // namespace lockstep
