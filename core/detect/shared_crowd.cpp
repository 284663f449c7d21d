// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/shared_crowd.h"

#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"
#include "core/detect/shared_innocent.h"
#include "core/detect/shared_scan.h"
#include "core/detect/stranger_crowd.h"
#include "core/stats/random.h"
#include "core/stats/tails.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace lockstep {

namespace {

/// Acts of the members for the creators of the case.
void addEvidence(const InteractionGraph& graph, const AudienceSets& sets, const SharedCrowdCase& found,
                 Finding& finding)
{
    std::vector<char> isCase(sets.creators.size(), 0);
    for (const auto creator : found.creators)
        isCase[creator] = 1;
    for (const auto& member : finding.accounts)
        for (const auto& contact : graph.ofActor(member.account)) {
            const auto creator = sets.creatorOf[contact.other];
            if (creator == AudienceSets::noCreator || isCase[creator] == 0
                || sets.creators[creator].account == member.account
                || !isAudienceAct(graph.data().interactions.what(EventId(contact.event))))
                continue;
            finding.evidence.emplace_back(contact.event);
            finding.targets.emplace_back(contact.other);
        }
    sortEvidence(finding);
}

Finding toFinding(const InteractionGraph& graph, const AudienceSets& sets, const ProfileSurprise& surprise,
                  const SharedCrowdCase& found)
{
    Finding finding;
    finding.detector = "D2";
    finding.claim = ClaimLevel::unusual;
    const auto add = [&finding](const std::vector<SharedMember>& members, Membership status) {
        for (const auto& member : members)
            finding.accounts.push_back(
                {AccountId(member.account), Role::farmAccount, status,
                 std::max(status == Membership::core ? member.q : std::min(member.qProfile, member.qOverlap),
                          smallestP)});
    };
    add(found.core, Membership::core);
    add(found.associated, Membership::associated);
    for (const auto creator : found.creators)
        if (sets.creators[creator].account)
            finding.customers.push_back(sets.creators[creator].account);
    addEvidence(graph, sets, found, finding);

    finding.title = messageText(
        QT_TRANSLATE_NOOP("core", "%1 accounts, many with an unusual profile, act for the same %2 creators"),
        finding.accounts.size(), found.creators.size());
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "%1 accounts act for at least %2 of these creators. %3 of them have an unusual "
                                  "profile; by their activity, their age and the audiences %4 were to be expected; "
                                  "comparable accounts: %5."),
        found.shared(), sharedCreators, Share{found.share()}, Share{found.expectedShare()},
        Share{found.controlShare()}));
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "Found on one part of the accounts and confirmed on the other, both ways round: %1 "
                                  "accounts stand out by profile and by the creators they act for, %2 more by one of "
                                  "the two."),
        found.core.size(), found.associated.size()));
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "A profile is called unusual when it is twenty times likelier among accounts made "
                                  "for sale than among the audiences in this data; compared: %1 features."),
        surprise.features.size()));

    auto& statistic = finding.statistic;
    statistic.null = messageText(QT_TRANSLATE_NOOP(
        "core",
        "Accounts that act for several creators have unusual profiles as often as others of the same activity "
        "and age, and as often as each creator's own audience lets expect; and they act for as many of these "
        "creators as their other interests let expect."));
    statistic.effect = found.share();
    statistic.controlEffect = found.controlShare();
    statistic.occasions = 0; // without times there are none
    statistic.p = std::max(found.p, smallestP);
    statistic.q = std::max(found.q, smallestP);
    statistic.confirmedOnHeldOutHalf = true;
    statistic.numbers = {{"shared_accounts", static_cast<double>(found.shared())},
                         {"expected_share", found.expectedShare()},
                         {"ordinary_rate", surprise.ordinaryRate},
                         {"controls", static_cast<double>(found.controls())},
                         {"popularity_rank", found.popularity}};
    finding.innocent = innocentTests(sets, surprise, found);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core", "Lists without times show that the same accounts stand with several creators, not when or why they "
                "came, and profiles never show what an account is. It does not tell who ordered anything."));
    finding.id = findingId(graph.data(), finding);
    return finding;
}

NothingFound missingInput(const AudienceSets& sets, const ProfileSurprise& surprise)
{
    if (sets.ties.empty() || surprise.features.empty())
        return {"D2",
                messageText(QT_TRANSLATE_NOOP(
                    "core", "The profiles of most accounts are missing, so nobody knows which ones are unusual.")),
                messageText(QT_TRANSLATE_NOOP("core", "Import a list of accounts with followers, following, posts, "
                                                      "private and bio, as many of these as you have."))};
    if (surprise.creatorsCompared < ProfileSurprise::enoughCreators)
        return {
            "D2",
            messageText(QT_TRANSLATE_NOOP("core", "Fewer than %1 creators have %2 accounts or more: there is nobody "
                                                  "to compare with."),
                        ProfileSurprise::enoughCreators, ProfileSurprise::enoughAudience),
            messageText(QT_TRANSLATE_NOOP("core", "Add the lists of ordinary creators of the same kind."))};
    return {
        "D2",
        messageText(QT_TRANSLATE_NOOP("core", "Profiles that would be unusual elsewhere are common here (%1 of the "
                                              "middle creator's audience), so they tell nothing."),
                    Share{surprise.ordinaryRate}),
        messageText(QT_TRANSLATE_NOOP("core", "Add the lists of ordinary creators of the same kind."))};
}

/// How many unusual accounts two creators must share to be linked, for audiences that share the usual number.
int sharedNeeded(const SharedScan& scan, double fdr)
{
    const double expected = std::max(scan.typicalExpected / 2, 0.01); // of one part of the accounts
    int shared = 5;
    while (shared <= 1.3 * expected
           || logPoissonTail(expected, shared) > std::log(fdr / std::max(1.0, scan.pairsTested / 2)))
        ++shared;
    return 2 * shared;
}

NothingFound nothingStands(const SharedScan& scan, double fdr)
{
    auto reason =
        scan.suggested > 0
            ? messageText(QT_TRANSLATE_NOOP("core",
                                            "Accounts with unusual profiles share popular creators, but without "
                                            "creation dates newcomers who follow a list of suggestions look "
                                            "the same (groups: %1)."),
                          scan.suggested)
            : messageText(QT_TRANSLATE_NOOP("core",
                                            "No creators share more accounts with unusual profiles than their "
                                            "audiences explain (%1 pairs of creators compared, %2 groups "
                                            "looked at and not confirmed)."),
                          static_cast<std::int64_t>(scan.pairsTested / 2), scan.groupsTried);
    return {
        "D2", std::move(reason),
        messageText(QT_TRANSLATE_NOOP(
                        "core",
                        "Creators who share fewer than about %1 accounts with unusual profiles would have been "
                        "missed; so would fewer than three creators, and accounts that look like everybody's. Two "
                        "who got B accounts each from a pool of S share about B x B / S: 10,000 each from 100,000 "
                        "are 1,000."),
                    sharedNeeded(scan, fdr))};
}

/// Adds findings, or why there are none.
Result<void> findByProfile(const InteractionGraph& graph, const AudienceSets& sets, const DetectSettings& settings,
                           const TaskContext& task, DetectorOutcome& outcome)
{
    const auto surprise = profileSurprise(graph.data(), sets);
    outcome.parameters = {{"profiles", std::to_string(surprise.profiles)},
                          {"features", std::to_string(surprise.features.size())},
                          {"minimumCore", std::to_string(minimumSharedCore)}};
    if (!surprise.usable()) {
        outcome.nothing.push_back(missingInput(sets, surprise));
        return {};
    }
    task.report({messageText(QT_TRANSLATE_NOOP("core", "Shared crowd: comparing audiences")), 0, 0});
    const auto scanned = scanShared(sets, surprise, settings, task);
    if (!scanned)
        return scanned.error();
    outcome.parameters.emplace_back("sampledAccounts", std::to_string(scanned->sampledAccounts));
    if (scanned->cases.empty()) {
        outcome.nothing.push_back(nothingStands(*scanned, settings.fdr));
        return {};
    }
    for (const auto& found : scanned->cases)
        outcome.findings.push_back(toFinding(graph, sets, surprise, found));

    std::vector<std::size_t> decoys;
    for (int world = 0; world < settings.decoyWorlds; ++world) {
        task.report({messageText(QT_TRANSLATE_NOOP("core", "Shared crowd: decoy worlds")),
                     static_cast<std::uint64_t>(world), static_cast<std::uint64_t>(settings.decoyWorlds)});
        const auto seed = mixBits(settings.seed ^ mixBits(static_cast<std::uint64_t>(world) + 1));
        const auto decoy = scanShared(sets, reshuffledProfiles(surprise, sets, seed), settings, task);
        if (!decoy)
            return decoy.error();
        for (const auto& found : decoy->cases)
            decoys.push_back(found.core.size());
    }
    for (std::size_t i = 0; i < outcome.findings.size(); ++i) {
        auto& statistic = outcome.findings[i].statistic;
        statistic.decoyWorlds = std::max(0, settings.decoyWorlds);
        statistic.decoyCases = static_cast<int>(std::count_if(decoys.begin(), decoys.end(), [&](std::size_t size) {
            return 2 * size >= scanned->cases[i].core.size();
        }));
    }
    return {};
}

} // namespace

Result<DetectorOutcome> SharedCrowdDetector::run(const InteractionGraph& graph, const DetectSettings& settings,
                                                 const TaskContext& task) const
{
    DetectorOutcome outcome;
    const auto sets = audienceSets(graph);
    if (const auto done = findByProfile(graph, sets, settings, task, outcome); !done)
        return done.error();
    if (const auto done = findStrangers(graph, sets, settings, task, outcome); !done)
        return done.error();
    return outcome;
}

} // namespace lockstep
