// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/burst_crowd.h"

#include "core/detect/burst_ties.h"
#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"
#include "core/detect/marked_findings.h"
#include "core/detect/timed_posts.h"
#include "core/stats/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <optional>
#include <utility>

namespace lockstep {

namespace {

/// What the members did in bursts under posts of the case.
struct Footprint {
    std::vector<EventId> evidence;
    std::vector<TargetId> targets;
    Instant first;
    Instant last;
    std::optional<double> minutesAfter; ///< the post, the middle one; where post times are known
    std::uint32_t occasions = 0;        ///< bursts with two members or more
    double busiestDays = 0;             ///< share of the three busiest days
    double busiestHour = 0;             ///< share of the busiest hour of the day, UTC
};

Footprint footprintOf(const InteractionGraph& graph, const AudienceSets& sets, const BurstTies& ties,
                      const MarkedCase& found)
{
    Footprint print;
    std::vector<double> minutes;
    std::map<std::uint32_t, std::uint32_t> perBurst;
    std::map<std::int64_t, double> perDay;
    std::array<double, 24> perHour{};
    std::int64_t first = std::numeric_limits<std::int64_t>::max();
    std::int64_t last = std::numeric_limits<std::int64_t>::min();
    for (const auto* members : {&found.core, &found.associated})
        for (const auto& member : *members)
            for (const auto& contact : graph.ofActor(AccountId(member.account))) {
                if (ties.burstOf[contact.event] == 0
                    || !std::binary_search(found.creators.begin(), found.creators.end(),
                                           sets.creatorOf[contact.other]))
                    continue;
                print.evidence.emplace_back(contact.event);
                print.targets.emplace_back(contact.other);
                const auto& posted = graph.data().targets[contact.other].postedAt;
                if (isToTheMinute(posted))
                    minutes.push_back(static_cast<double>(contact.time - posted.at.ms) / 60'000);
                ++perBurst[ties.burstOf[contact.event]];
                ++perDay[contact.time / TimedPosts::dayMs];
                ++perHour[static_cast<std::size_t>((contact.time / TimedPosts::hourMs % 24 + 24) % 24)];
                first = std::min(first, contact.time);
                last = std::max(last, contact.time);
            }
    if (print.evidence.empty())
        return print;
    const auto all = static_cast<double>(print.evidence.size());
    print.first = {first};
    print.last = {last};
    if (2 * minutes.size() >= print.evidence.size())
        print.minutesAfter = median(std::move(minutes));
    for (const auto& [burst, count] : perBurst)
        print.occasions += count >= 2 ? 1U : 0U;
    std::vector<double> days;
    for (const auto& [day, count] : perDay)
        days.push_back(count);
    std::sort(days.rbegin(), days.rend());
    for (std::size_t i = 0; i < std::min<std::size_t>(3, days.size()); ++i)
        print.busiestDays += days[i] / all;
    print.busiestHour = *std::max_element(perHour.begin(), perHour.end()) / all;
    return print;
}

std::vector<InnocentTest> innocentTests(const MarkedCase& found, const Footprint& print)
{
    const auto members = found.core.size() + found.associated.size();
    const bool othersDiffer = 3 * found.othersShare <= found.share;
    std::vector<InnocentTest> tests;
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Fans or people who switched notifications on")),
         excludedIf(print.minutesAfter.has_value()),
         print.minutesAfter
             ? messageText(QT_TRANSLATE_NOOP("core", "Notifications come with the post. Bursts count from %1 minutes "
                                                     "after it; these came %2 minutes after it (median)."),
                           BurstTies::afterMinutes, std::round(*print.minutesAfter))
             : messageText(QT_TRANSLATE_NOOP("core",
                                             "The times of the posts are missing. People who are told of every "
                                             "post of a few creators come in bursts too."))});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Giveaway or contest")),
         excludedIf(print.busiestDays < 0.5 && print.occasions >= 10),
         messageText(QT_TRANSLATE_NOOP("core", "A giveaway fills a few days. Here the busiest three days hold %1 of "
                                               "these reactions, which came in %2 bursts."),
                     Share{print.busiestDays}, print.occasions)});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Viral posts, news or the network's own push")),
         excludedIf(othersDiffer),
         messageText(QT_TRANSLATE_NOOP("core", "Then others would be in the bursts as well. Of their ties to these "
                                               "creators %1 are made of bursts, of the members' %2."),
                     Share{found.othersShare}, Share{found.share})});
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "School class, office or another fixed hour")),
                     excludedIf(print.busiestHour < 0.35 && 2 * found.ownShare <= found.share),
                     messageText(QT_TRANSLATE_NOOP(
                                     "core", "A class comes by at fixed clock times, and to all whom it follows. The "
                                             "busiest hour of the day holds %1 of these reactions; of the members' "
                                             "ties to other creators %2 are made of bursts."),
                                 Share{print.busiestHour}, Share{found.ownShare})});
    tests.push_back(agencyTest(members));
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Artefact of how the data was collected")), excludedIf(othersDiffer),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "A collector that looks in rounds makes bursts of everybody; comparable "
                                       "accounts in the same files show them in %1 of their ties to these "
                                       "creators."),
                     Share{found.controlShare})});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "A broadcast or an appeal to act at that moment")), Verdict::unknown,
         messageText(QT_TRANSLATE_NOOP("core",
                                       "Whether somebody asked people to react to these posts at these moments "
                                       "is not in this data."))});
    return tests;
}

Finding toFinding(const InteractionGraph& graph, const AudienceSets& sets, const BurstTies& ties,
                  const MarkedCase& found)
{
    const auto print = footprintOf(graph, sets, ties, found);
    Finding finding;
    finding.detector = "D1";
    finding.claim = ClaimLevel::coordinated;
    for (const auto creator : found.creators)
        if (sets.creators[creator].account)
            finding.customers.push_back(sets.creators[creator].account);
    finding.targets = print.targets;
    finding.window = TimeRange{print.first, {print.last.ms + 1}};
    finding.evidence = print.evidence;
    sortEvidence(finding);

    const auto members = found.core.size() + found.associated.size();
    finding.title = finding.customers.size() == found.creators.size()
                        ? messageText(QT_TRANSLATE_NOOP("core", "%1 accounts act in the same bursts for %2 creators"),
                                      members, found.creators.size())
                        : messageText(QT_TRANSLATE_NOOP("core", "%1 accounts act in the same bursts on %2 targets"),
                                      members, found.creators.size());
    finding.why = {
        print.minutesAfter
            ? messageText(QT_TRANSLATE_NOOP("core", "Under posts of these creators the accounts appeared together %1 "
                                                    "times, many within %2 minutes, %3 minutes after the post "
                                                    "(median)."),
                          print.occasions, BurstTies::burstMinutes, std::round(*print.minutesAfter))
            : messageText(QT_TRANSLATE_NOOP("core",
                                            "With these creators the accounts appeared together %1 times, many "
                                            "within %2 minutes."),
                          print.occasions, BurstTies::burstMinutes),
        messageText(QT_TRANSLATE_NOOP("core", "Of their ties to these creators %1 are made of bursts, of those to "
                                              "all other creators %2; of comparable accounts' ties to these "
                                              "creators: %3."),
                    Share{found.share}, Share{found.ownShare}, Share{found.controlShare}),
        messageText(QT_TRANSLATE_NOOP("core",
                                      "%1 accounts are in bursts of %2 or more of the creators that were "
                                      "tested; by their habits and the other people there about %3 were to be "
                                      "expected."),
                    static_cast<std::int64_t>(found.found), markedCreators, std::ceil(10 * found.expected) / 10)};
    tellCase(found, finding);

    auto& statistic = finding.statistic;
    statistic.null = messageText(QT_TRANSLATE_NOOP(
        "core",
        "An account is in bursts under one creator's posts as often as under those of its other creators, and "
        "as often as the other people who react there."));
    statistic.occasions = static_cast<int>(print.occasions);
    statistic.numbers = {{"bursts", static_cast<double>(ties.bursts)},
                         {"accounts_tested", found.tested},
                         {"in_bursts_of_three", found.found},
                         {"in_bursts_expected", found.expected},
                         {"own_share", found.ownShare},
                         {"others_share", found.othersShare},
                         {"ordinary_share", ties.ordinaryShare},
                         {"busiest_days_share", print.busiestDays},
                         {"controls", static_cast<double>(found.controls)}};
    if (print.minutesAfter)
        statistic.numbers.push_back({"minutes_after", *print.minutesAfter});
    finding.innocent = innocentTests(found, print);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core", "This shows that accounts act together, not who ordered it, nor that their owners know: services act "
                "with passwords that people gave them for something else."));
    finding.id = findingId(graph.data(), finding);
    return finding;
}

NothingFound burstsAreTheRule(const BurstTies& ties)
{
    return {
        "D1",
        messageText(QT_TRANSLATE_NOOP("core", "Of the ties to the middle creator %1 are made of bursts, so who acts "
                                              "in bursts tells nothing here."),
                    Share{ties.ordinaryShare}),
        messageText(QT_TRANSLATE_NOOP("core", "Times that were read in rounds make bursts of everybody: import the "
                                              "times of the acts themselves, where they exist."))};
}

NothingFound nothingStands(const BurstTies& ties, const MarkedScan& scan)
{
    return {"D1",
            messageText(QT_TRANSLATE_NOOP("core", "A second search, for bursts instead of speed, found no further "
                                                  "group that habits and the other people there do not explain "
                                                  "(bursts: %1; %2 pairs of creators compared, %3 groups looked at "
                                                  "and not confirmed)."),
                        ties.bursts, static_cast<std::int64_t>(scan.pairsTested), scan.groupsTried),
            messageText(QT_TRANSLATE_NOOP("core", "Missed would have been: bursts of fewer than %1 acts within "
                                                  "%2 minutes, fewer than %3 creators, fewer than %4 accounts, and "
                                                  "accounts that come to fewer than three of the creators."),
                        BurstTies::smallest, BurstTies::burstMinutes, markedCreators, minimumMarked)};
}

/// Whether a finding names half of these accounts already.
bool isTold(const MarkedCase& found, const std::vector<Finding>& findings)
{
    return std::any_of(findings.begin(), findings.end(), [&found](const Finding& finding) {
        const auto accounts = accountsOf(finding);
        const auto common =
            std::count_if(found.core.begin(), found.core.end(), [&accounts](const MarkedMember& member) {
                return std::binary_search(accounts.begin(), accounts.end(), AccountId(member.account));
            });
        return 2 * static_cast<std::size_t>(common) >= found.core.size();
    });
}

} // namespace

Result<void> findBurstCrowds(const InteractionGraph& graph, const DetectSettings& settings, const TaskContext& task,
                             DetectorOutcome& outcome)
{
    task.report({messageText(QT_TRANSLATE_NOOP("core", "Locked crowd: reactions in bursts")), 0, 0});
    const auto sets = audienceSets(graph);
    const auto ties = burstTies(graph, sets);
    outcome.parameters.emplace_back("bursts", std::to_string(ties.bursts));
    if (!ties.usable()) {
        if (ties.creatorsCompared >= MarkedTies::enoughCreators)
            outcome.nothing.push_back(burstsAreTheRule(ties));
        return {}; // that there are too few creators is said already
    }
    auto scan = scanMarks(ties, settings, task);
    if (!scan)
        return scan.error();
    const auto told =
        std::erase_if(scan->cases, [&outcome](const MarkedCase& found) { return isTold(found, outcome.findings); });
    if (scan->cases.empty()) {
        if (told > 0)
            return {};
        outcome.nothing.push_back(nothingStands(ties, *scan));
        return {};
    }
    return addFindings(
        ties, scan->cases, settings, task,
        [&](const MarkedCase& found) { return toFinding(graph, sets, ties, found); }, outcome);
}

} // namespace lockstep
