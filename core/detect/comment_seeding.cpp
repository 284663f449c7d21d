// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/comment_seeding.h"

#include "core/detect/decoy_sizes.h"
#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"
#include "core/detect/seeding_footprint.h"
#include "core/stats/fdr.h"
#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace lockstep {

namespace {

constexpr double leastExclusive = 0.5; ///< below, most who use the sentences are not of the group: common phrases
constexpr double leastRatio = 2;

double worseP(const SeedingCase& found)
{
    return std::max(found.contrast.pAccounts, found.contrast.pOccasions);
}

struct SeedingScan {
    std::vector<SeedingCase> cases;
    std::size_t listsTried = 0;
};

SeedingScan scanLists(const SharedComments& comments, const std::vector<std::uint32_t>& familyOf,
                      const DetectSettings& settings, const TaskContext& task)
{
    SeedingScan scan;
    const auto lists = sentenceLists(comments, familyOf, settings.seed, task);
    scan.listsTried = lists.size();
    std::vector<double> logP;
    for (const auto& list : lists) {
        if (task.cancelled())
            return scan;
        auto found = testList(comments, familyOf, list, settings.fdr, settings.seed);
        if (!isSeeding(comments, familyOf, found) || found.exclusivity < leastExclusive
            || found.contrast.memberShare < leastRatio * found.contrast.controlShare)
            continue;
        logP.push_back(std::log(worseP(found)));
        scan.cases.push_back(std::move(found));
    }
    const auto q = adjustedP(logP, static_cast<double>(scan.listsTried));
    for (std::size_t i = scan.cases.size(); i-- > 0;)
        if (q[i] > settings.fdr)
            scan.cases.erase(scan.cases.begin() + static_cast<std::ptrdiff_t>(i));
    return scan;
}

/// The sentences said under one creator, in one language and length, dealt out anew among those who said them within
/// each half: keeps who comments where, how often and how creators are talked to; breaks who says what.
std::vector<std::uint32_t> dealtAnew(const SharedComments& comments, std::uint64_t seed)
{
    std::vector<std::uint32_t> order(comments.comments.size());
    for (std::uint32_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto key = [&comments](std::uint32_t i) {
        const auto& c = comments.comments[i];
        return (std::uint64_t{c.creator} << 16U) | (std::uint64_t{c.stratum} << 1U) | (c.confirmation ? 1U : 0U);
    };
    std::sort(order.begin(), order.end(),
              [&key](std::uint32_t a, std::uint32_t b) { return key(a) != key(b) ? key(a) < key(b) : a < b; });
    std::vector<std::uint32_t> familyOf(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        familyOf[i] = comments.comments[i].family;
    SplitMix random(seed);
    for (std::size_t from = 0; from < order.size();) {
        auto to = from;
        while (to < order.size() && key(order[to]) == key(order[from]))
            ++to;
        for (auto i = to - from; i > 1; --i)
            std::swap(familyOf[order[from + i - 1]], familyOf[order[from + random.below(i)]]);
        from = to;
    }
    return familyOf;
}

Finding toFinding(const InteractionGraph& graph, const SharedComments& comments, const SeedingCase& found, double q)
{
    const auto print = seedingFootprint(graph, comments, found);
    const auto members = found.core.size() + found.associated.size();
    Finding finding;
    finding.detector = "D8";
    finding.claim = ClaimLevel::coordinated;
    finding.title = messageText(QT_TRANSLATE_NOOP("core", "%1 accounts take their comments from one list of %2 "
                                                          "sentences, under posts of %3 creators"),
                                members, found.families.size(), found.creators.size());
    finding.why = {
        messageText(QT_TRANSLATE_NOOP("core",
                                      "Under these creators %1 of what they write comes from the list; of comparable "
                                      "accounts that comment there as often: %2."),
                    Share{found.contrast.memberShare}, Share{found.contrast.controlShare}),
        messageText(QT_TRANSLATE_NOOP("core", "%1 of all uses of these sentences are by these accounts."),
                    Share{found.exclusivity}),
        messageText(QT_TRANSLATE_NOOP("core", "Found on one half of the days and confirmed on the other for %1 of %2 "
                                              "accounts, each on its own."),
                    found.core.size(), members)};
    if (found.rotationP <= 0.01)
        finding.why.push_back(messageText(
            QT_TRANSLATE_NOOP("core", "They take turns with the list: an account repeats a sentence %1 times in all, "
                                      "where %2 would be expected if each drew at random (chance %3)."),
            static_cast<std::int64_t>(found.repeats), std::round(found.repeatsExpected),
            Probability{found.rotationP}));
    if (print.minutes && print.otherMinutes)
        finding.why.push_back(
            messageText(QT_TRANSLATE_NOOP("core", "Their comments come %1 minutes after the post (median); those of "
                                                  "others on the same posts %2 minutes."),
                        std::round(*print.minutes), std::round(*print.otherMinutes)));
    for (const auto& example : print.examples)
        finding.why.push_back(messageText(QT_TRANSLATE_NOOP("core", "For instance: \"%1\""), example));

    double worstQ = q;
    for (const auto& seeder : found.core) {
        worstQ = std::max(worstQ, seeder.q);
        finding.accounts.push_back(
            {AccountId(seeder.account), Role::unknown, Membership::core, std::max(seeder.q, smallestP)});
    }
    for (const auto account : found.associated)
        finding.accounts.push_back({AccountId(account), Role::unknown, Membership::associated, 1});
    finding.customers = print.customers;
    finding.targets = print.targets;
    if (!print.first.isMissing())
        finding.window = TimeRange{print.first, {print.last.ms + 1}};
    finding.evidence = print.evidence;

    auto& statistic = finding.statistic;
    statistic.null = messageText(QT_TRANSLATE_NOOP(
        "core", "Each account says a sentence of the list as often as others do under the same creators, in the same "
                "language and length; saying it again proves nothing more."));
    statistic.effect = found.contrast.memberShare;
    statistic.controlEffect = found.contrast.controlShare;
    statistic.occasions = static_cast<int>(found.contrast.occasions);
    statistic.p = std::max(worseP(found), smallestP);
    statistic.q = std::max(worstQ, smallestP);
    statistic.confirmedOnHeldOutHalf = true;
    statistic.numbers = {{"sentences", static_cast<double>(found.families.size())},
                         {"sentences_confirmed", static_cast<double>(found.familiesConfirmed)},
                         {"creators", static_cast<double>(found.creators.size())},
                         {"comments", static_cast<double>(finding.evidence.size())},
                         {"exclusivity", found.exclusivity},
                         {"share_elsewhere", found.elsewhere},
                         {"repeats", found.repeats},
                         {"repeats_expected", found.repeatsExpected},
                         {"p_rotation", found.rotationP},
                         {"accounts_tested", found.accountsTested},
                         {"controls", static_cast<double>(found.contrast.controls)},
                         {"p_accounts", found.contrast.pAccounts},
                         {"p_occasions", found.contrast.pOccasions}};
    if (print.minutes && print.otherMinutes) {
        statistic.numbers.push_back({"median_minutes", *print.minutes});
        statistic.numbers.push_back({"median_minutes_others", *print.otherMinutes});
    }
    finding.innocent = innocentTests(found, print);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core", "This shows that accounts use the same sentences, not who wrote or ordered them: people may be paid "
                "for it, be asked to, or copy each other, and a creator may not know."));
    finding.id = findingId(graph.data(), finding);
    return finding;
}

NothingFound nothingStands(const SharedComments& comments, const SeedingScan& scan)
{
    return {
        "D8",
        messageText(QT_TRANSLATE_NOOP("core", "No group of accounts draws on the same sentences oftener than others "
                                              "under the same creators do (%1 comments, %2 sentences that differ, "
                                              "%3 lists looked at and not confirmed)."),
                    comments.comments.size(), comments.familyCount(), scan.listsTried),
        messageText(
            QT_TRANSLATE_NOOP(
                "core",
                "Missed would have been: fewer than %1 accounts or %2 sentences, accounts that comment less than "
                "about three times in each half of the days (twice where the sentences are said under a few creators "
                "only), comments of one or two words or emoji, and texts that a machine words anew each time."),
            minimumSeeders, minimumFamilies)};
}

} // namespace

Result<DetectorOutcome> CommentSeedingDetector::run(const InteractionGraph& graph, const DetectSettings& settings,
                                                    const TaskContext& task) const
{
    const auto cancelled = [] {
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    };
    DetectorOutcome outcome;
    if (graph.data().comments.empty()) {
        outcome.nothing.push_back(
            {"D8", messageText(QT_TRANSLATE_NOOP("core", "There are no comments with a text in this data.")),
             messageText(QT_TRANSLATE_NOOP("core", "Import interactions of the kind comment with a column text."))});
        return outcome;
    }
    const auto comments = sharedComments(graph, settings.seed, settings.threads, task);
    if (task.cancelled())
        return cancelled();
    std::vector<std::uint32_t> familyOf;
    familyOf.reserve(comments.comments.size());
    for (const auto& comment : comments.comments)
        familyOf.push_back(comment.family);
    const auto scan = scanLists(comments, familyOf, settings, task);
    if (task.cancelled())
        return cancelled();
    outcome.parameters = {{"minimumAccounts", std::to_string(minimumSeeders)},
                          {"minimumSentences", std::to_string(minimumFamilies)},
                          {"comments", std::to_string(comments.comments.size())},
                          {"forms", std::to_string(comments.forms)},
                          {"families", std::to_string(comments.familyCount())},
                          {"listsTried", std::to_string(scan.listsTried)},
                          {"repliesUnderOwnPosts", std::to_string(comments.ownPosts)},
                          {"withoutTime", std::to_string(comments.withoutTime)}};
    if (scan.cases.empty()) {
        outcome.nothing.push_back(nothingStands(comments, scan));
        return outcome;
    }
    std::vector<double> logP;
    for (const auto& found : scan.cases)
        logP.push_back(std::log(worseP(found)));
    const auto q = adjustedP(logP, static_cast<double>(scan.listsTried));
    for (std::size_t i = 0; i < scan.cases.size(); ++i)
        outcome.findings.push_back(toFinding(graph, comments, scan.cases[i], q[i]));

    const auto sizes = decoySizes(settings, task, [&](std::uint64_t seed, const TaskContext& quiet) {
        std::size_t largest = 0;
        for (const auto& found : scanLists(comments, dealtAnew(comments, seed), settings, quiet).cases)
            largest = std::max(largest, found.core.size());
        return largest;
    });
    if (task.cancelled())
        return cancelled();
    for (std::size_t i = 0; i < scan.cases.size(); ++i) {
        auto& statistic = outcome.findings[i].statistic;
        statistic.decoyWorlds = static_cast<int>(sizes.size());
        statistic.decoyCases = decoysLike(scan.cases[i].core.size(), sizes);
    }
    return outcome;
}

} // namespace lockstep
