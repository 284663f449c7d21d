// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/small_rings.h"

#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"
#include "core/detect/ring_footprint.h"
#include "core/detect/ring_scan.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace lockstep {

namespace {

constexpr std::size_t household = 6;

std::vector<InnocentTest> innocentTests(const Ring& ring, const RingFootprint& print, const RingScan& scan)
{
    const auto size = ring.core.size() + ring.associated.size();
    std::vector<InnocentTest> tests;
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "A couple, a family or one person with several accounts")),
         excludedIf(size > household),
         messageText(QT_TRANSLATE_NOOP("core", "The ring has %1 accounts; a household rarely has more than "
                                               "%2."),
                     size, household)});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "School class, office or another fixed hour")),
         excludedIf(print.clockShare < 0.35),
         messageText(QT_TRANSLATE_NOOP("core", "A class looks at its phones in the same breaks. The busiest "
                                               "hour of the day holds %1 of what they did together."),
                     Share{print.clockShare})});
    tests.push_back(agencyTest(size));
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "A live event that everybody watched")), Verdict::excluded,
         messageText(QT_TRANSLATE_NOOP("core", "Moments shared by more than 5 % of the active accounts were "
                                               "left out beforehand (%1 interactions)."),
                     scan.crowdActsLeftOut)});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Fans or people who switched notifications on")),
         print.authorsKnown == 0 ? Verdict::unknown : excludedIf(print.authors.size() >= 3),
         print.authorsKnown == 0
             ? messageText(QT_TRANSLATE_NOOP("core", "The authors of the targets are not in this data."))
             : messageText(QT_TRANSLATE_NOOP("core", "Notifications are set for one creator at a time; they came "
                                                     "together on posts of %1 different ones."),
                           print.authors.size())});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Artefact of how the data was collected")),
         excludedIf(print.wholeMinutes < 0.5 && print.memberShare >= 3 * print.controlShare),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "%1 of the times are whole minutes. On the same targets they came within %2 "
                                       "s of each other in %3 of the cases, of others in %4."),
                     Share{print.wholeMinutes}, ring.seconds, Share{print.memberShare}, Share{print.controlShare})});
    return tests;
}

Finding toFinding(const InteractionGraph& graph, const Ring& ring, const RingScan& scan, std::uint64_t seed)
{
    const auto print = ringFootprint(graph, ring, seed);
    const auto size = ring.core.size() + ring.associated.size();
    Finding finding;
    finding.detector = "D3";
    finding.claim = ClaimLevel::coordinated;
    finding.title = messageText(QT_TRANSLATE_NOOP("core", "%1 accounts act within %2 s of each other on the same %3 "
                                                          "targets"),
                                size, ring.seconds, print.targets.size());
    finding.why = {
        messageText(QT_TRANSLATE_NOOP("core",
                                      "When two of these accounts act on the same target, they do so within %1 s in "
                                      "%2 of the cases; one of them and somebody else on the same targets: %3."),
                    ring.seconds, Share{print.memberShare}, Share{print.controlShare}),
        messageText(QT_TRANSLATE_NOOP("core",
                                      "On the days that were held back it happened on %1 separate occasions (blocks "
                                      "of six hours)."),
                    print.occasions),
        messageText(QT_TRANSLATE_NOOP("core", "Found on one half of the days and confirmed on the other for %1 of %2 "
                                              "accounts, each on its own."),
                    ring.core.size(), size)};
    double worstP = 0;
    double worstQ = 0;
    for (const auto& member : ring.core) {
        worstP = std::max(worstP, std::exp(member.evidence.logP));
        worstQ = std::max(worstQ, member.q);
        finding.accounts.push_back(
            {AccountId(member.account), Role::unknown, Membership::core, std::max(member.q, smallestP)});
    }
    const auto add = [&finding](const std::vector<RingMember>& members, Membership status) {
        for (const auto& member : members)
            finding.accounts.push_back(
                {AccountId(member.account), Role::unknown, status, std::max(member.q, smallestP)});
    };
    add(ring.associated, Membership::associated);
    add(ring.unclear, Membership::unclear);
    // A household likes the posts of whom it likes; nobody delivers with two hands.
    if (ring.core.size() > household)
        finding.customers = print.authors;
    finding.targets = print.targets;
    finding.window = TimeRange{print.first, {print.last.ms + 1}};
    finding.evidence = print.evidence;

    auto& statistic = finding.statistic;
    statistic.null = messageText(QT_TRANSLATE_NOOP(
        "core", "Given that both act on a target, two accounts come as close together as others do there "
                "and as their rhythms let expect; one session counts once."));
    statistic.effect = print.memberShare;
    statistic.controlEffect = print.controlShare;
    statistic.occasions = static_cast<int>(print.occasions);
    statistic.p = std::max(worstP, smallestP);
    statistic.q = std::max(worstQ, smallestP);
    statistic.confirmedOnHeldOutHalf = true;
    statistic.numbers = {{"window_seconds", static_cast<double>(ring.seconds)},
                         {"targets", static_cast<double>(print.targets.size())},
                         {"pairs_tested", scan.pairsTested},
                         {"ordinary_chance", scan.ordinaryChance}};
    finding.innocent = innocentTests(ring, print, scan);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core", "This shows that accounts act at the same moments, not that one hand moves them: people "
                "who live, work or watch together do so as well."));
    finding.id = findingId(graph.data(), finding);
    return finding;
}

/// Occasions, all of them close, that make a pair significant among all pairs.
std::int64_t occasionsNeeded(const RingScan& scan, double fdr)
{
    const double chance = std::clamp(scan.ordinaryChance, 1e-6, 0.5);
    return std::max<std::int64_t>(
        3, static_cast<std::int64_t>(std::ceil(std::log(fdr / std::max(1.0, scan.pairsTested)) / std::log(chance))));
}

} // namespace

Result<DetectorOutcome> SmallRingsDetector::run(const InteractionGraph& graph, const DetectSettings& settings,
                                                const TaskContext& task) const
{
    auto scanned = scanRings(graph, settings, task);
    if (!scanned)
        return scanned.error();
    const auto& scan = scanned.value();
    DetectorOutcome outcome;
    std::string windows;
    for (const int seconds : scan.seconds)
        windows += (windows.empty() ? "" : ",") + std::to_string(seconds);
    outcome.parameters = {{"seconds", windows},
                          {"actsUsed", std::to_string(scan.actsUsed)},
                          {"crowdActsLeftOut", std::to_string(scan.crowdActsLeftOut)},
                          {"coincidencesOverCap", std::to_string(scan.hotCoincidences)},
                          {"ringsUnconfirmed", std::to_string(scan.ringsUnconfirmed)}};
    for (const auto& ring : scan.rings)
        outcome.findings.push_back(toFinding(graph, ring, scan, settings.seed));
    outcome.counted = scan.counted;
    if (!outcome.findings.empty())
        return outcome;
    if (scan.actsUsed == 0)
        outcome.nothing.push_back(
            {"D3", messageText(QT_TRANSLATE_NOOP("core", "No interaction has a time to the minute.")),
             messageText(QT_TRANSLATE_NOOP("core", "Import interactions with times: without them nothing can be said "
                                                   "about acting together."))});
    else
        outcome.nothing.push_back(
            {"D3",
             messageText(QT_TRANSLATE_NOOP("core",
                                           "No two accounts come together in time oftener than sessions, rhythm "
                                           "and common interest explain (%1 pairs compared)."),
                         static_cast<std::int64_t>(scan.pairsTested)),
             messageText(
                 QT_TRANSLATE_NOOP(
                     "core",
                     "Two accounts that came together within %1 s on fewer than about %2 "
                     "separate occasions, or on targets of fewer than three creators, would have been missed."),
                 ringSeconds.back(), 2 * occasionsNeeded(scan, settings.fdr))});
    if (scan.plainPairs > 0)
        outcome.nothing.push_back(
            {"D3",
             messageText(QT_TRANSLATE_NOOP("core",
                                           "Counting alone would name %1 pairs of accounts here: %2 or more of "
                                           "the same targets within %3 s of each other."),
                         scan.plainPairs, plainTargets, plainSeconds),
             messageText(QT_TRANSLATE_NOOP("core",
                                           "%1 of them did so in one session only, as people do who look through the "
                                           "same posts at the same hour. Nothing is made of it here; other tools "
                                           "may list these pairs."),
                         Share{scan.plainPairsOneSession})});
    return outcome;
}

} // namespace lockstep
