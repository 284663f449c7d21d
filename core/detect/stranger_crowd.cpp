// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/stranger_crowd.h"

#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"
#include "core/detect/marked_findings.h"
#include "core/detect/stranger_ties.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lockstep {

namespace {

/// Reactions of the members to creators of the case whom they do not follow.
void addEvidence(const InteractionGraph& graph, const AudienceSets& sets, const StrangerTies& ties,
                 const MarkedCase& found, Finding& finding)
{
    for (const auto& member : finding.accounts) {
        std::vector<std::uint32_t> strangeTo;
        for (const auto& tie : ties.of(member.account.value()))
            if (tie.marked && std::binary_search(found.creators.begin(), found.creators.end(), tie.creator))
                strangeTo.push_back(tie.creator);
        for (const auto& contact : graph.ofActor(member.account)) {
            const auto creator = sets.creatorOf[contact.other];
            if (!std::binary_search(strangeTo.begin(), strangeTo.end(), creator)
                || !isAudienceAct(graph.data().interactions.what(EventId(contact.event))))
                continue;
            finding.evidence.emplace_back(contact.event);
            finding.targets.emplace_back(contact.other);
        }
    }
    sortEvidence(finding);
}

std::vector<InnocentTest> innocentTests(const StrangerTies& ties, const MarkedCase& found)
{
    const auto members = found.core.size() + found.associated.size();
    const bool dated = ties.datedShare >= 0.9;
    std::vector<InnocentTest> tests;
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "A list of suggested accounts or posts")),
         2 * found.othersShare >= found.share ? Verdict::notExcluded : Verdict::unknown,
         messageText(QT_TRANSLATE_NOOP("core", "Posts and advertisements are shown to people who do not follow, and "
                                               "those of several creators may be shown to the same people. Who was "
                                               "shown what is not in this data. Of all others who come back to these "
                                               "creators %1 do not follow them."),
                     Share{found.othersShare})});
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Creators of one region or one topic")),
         excludedIf(found.share >= 2 * found.ownShare),
         messageText(QT_TRANSLATE_NOOP("core", "Then they would follow them, as they follow others: of the other "
                                               "creators they come back to, %1 are not followed by them; of these, "
                                               "%2."),
                     Share{found.ownShare}, Share{found.share})});
    for (const char* brief : {QT_TRANSLATE_NOOP("core", "Viral posts, news or the network's own push"),
                              QT_TRANSLATE_NOOP("core", "Giveaway or contest")})
        tests.push_back(
            {messageText(brief), dated ? Verdict::excluded : Verdict::unknown,
             messageText(QT_TRANSLATE_NOOP("core", "That brings strangers for some days. Counted is who "
                                                   "came back at least %1 days later, by the dates of the posts "
                                                   "where the reactions have none. They have one for %2."),
                         StrangerTies::returnDays, Share{ties.datedShare})});
    tests.push_back(agencyTest(members));
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Artefact of how the data was collected")),
         excludedIf(found.othersShare <= 2 * ties.base()),
         messageText(QT_TRANSLATE_NOOP("core", "A follower list that is cut off makes strangers of followers. Of all "
                                               "others who come back to these creators %1 are not in their lists; "
                                               "with the middle creator of this data: %2."),
                     Share{found.othersShare}, Share{ties.ordinaryShare})});
    return tests;
}

Finding toFinding(const InteractionGraph& graph, const AudienceSets& sets, const StrangerTies& ties,
                  const MarkedCase& found)
{
    Finding finding;
    finding.detector = "D2";
    finding.claim = ClaimLevel::unusual;
    for (const auto creator : found.creators)
        finding.customers.push_back(sets.creators[creator].account);

    finding.title = messageText(
        QT_TRANSLATE_NOOP("core", "%1 accounts keep reacting to the same %2 creators without following them"),
        found.core.size() + found.associated.size(), found.creators.size());
    finding.why = {
        messageText(QT_TRANSLATE_NOOP("core", "Of the creators of this group they come back to, they do not follow "
                                              "%1; of all others they come back to: %2. Comparable accounts do not "
                                              "follow %3 of the creators of this group they come back to."),
                    Share{found.share}, Share{found.ownShare}, Share{found.controlShare}),
        messageText(QT_TRANSLATE_NOOP("core", "%1 accounts come back to %2 or more of the creators that were tested "
                                              "without following them; by their habits and the other people there "
                                              "about %3 were to be expected."),
                    static_cast<std::int64_t>(found.found), markedCreators, std::ceil(10 * found.expected) / 10)};
    tellCase(found, finding);
    addEvidence(graph, sets, ties, found, finding);

    auto& statistic = finding.statistic;
    statistic.null = messageText(QT_TRANSLATE_NOOP(
        "core",
        "An account reacts without following as often as it does with its other creators, and as often as the "
        "other people who come back to the same creator do."));
    statistic.occasions = 0; // without times there are none
    statistic.numbers = {{"accounts_tested", found.tested},
                         {"strangers_to_three", found.found},
                         {"strangers_expected", found.expected},
                         {"own_share", found.ownShare},
                         {"others_share", found.othersShare},
                         {"ordinary_share", ties.ordinaryShare},
                         {"dated_share", ties.datedShare},
                         {"reactions_each", found.reactions},
                         {"controls", static_cast<double>(found.controls)}};
    finding.innocent = innocentTests(ties, found);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core", "This shows who keeps reacting to whom without following, not when or why, and only as well as the "
                "follower lists are whole. It does not tell who ordered anything."));
    finding.id = findingId(graph.data(), finding);
    return finding;
}

NothingFound missingLists(const StrangerTies& ties)
{
    auto reason =
        ties.creatorsCompared < StrangerTies::enoughCreators
            ? messageText(QT_TRANSLATE_NOOP("core",
                                            "There are whole follower lists of fewer than %1 creators to whom "
                                            "%2 accounts or more come back, so nobody knows who reacts "
                                            "without following."),
                          StrangerTies::enoughCreators, StrangerTies::enoughAccounts)
            : messageText(QT_TRANSLATE_NOOP("core", "Of those who come back to the middle creator %1 are not in the "
                                                    "list of its followers, so who reacts without following tells "
                                                    "nothing here."),
                          Share{ties.ordinaryShare});
    return {
        "D2", std::move(reason),
        messageText(QT_TRANSLATE_NOOP("core", "Import the follower lists of these creators, collected in the same "
                                              "weeks as the reactions, and their numbers of followers (a table of "
                                              "accounts): a list that holds %1 of that number is whole."),
                    Share{StrangerTies::whole})};
}

NothingFound nothingStands(const MarkedScan& scan)
{
    return {
        "D2",
        messageText(QT_TRANSLATE_NOOP("core", "No group of accounts keeps reacting to the same creators without "
                                              "following them more than their habits and the other people there "
                                              "explain (%1 pairs of creators compared, %2 groups looked at and "
                                              "not confirmed)."),
                    static_cast<std::int64_t>(scan.pairsTested), scan.groupsTried),
        messageText(QT_TRANSLATE_NOOP("core", "Missed would have been: fewer than %1 creators or %2 accounts, "
                                              "accounts that follow those they react to, that react to a creator "
                                              "within %3 days only, or that come back to fewer than three others."),
                    markedCreators, minimumMarked, StrangerTies::returnDays)};
}

} // namespace

Result<void> findStrangers(const InteractionGraph& graph, const AudienceSets& sets, const DetectSettings& settings,
                           const TaskContext& task, DetectorOutcome& outcome)
{
    const auto ties = strangerTies(graph, sets);
    if (ties.comingBack == 0)
        return {};
    outcome.parameters.emplace_back("creatorsWithFollowers", std::to_string(ties.creatorsCompared));
    if (!ties.usable()) {
        outcome.nothing.push_back(missingLists(ties));
        return {};
    }
    task.report({messageText(QT_TRANSLATE_NOOP("core", "Shared crowd: who comes back without following")), 0, 0});
    const auto scan = scanMarks(ties, settings, task);
    if (!scan)
        return scan.error();
    if (scan->cases.empty()) {
        outcome.nothing.push_back(nothingStands(*scan));
        return {};
    }
    return addFindings(
        ties, scan->cases, settings, task,
        [&](const MarkedCase& found) { return toFinding(graph, sets, ties, found); }, outcome);
}

} // namespace lockstep
