// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/account_provenance.h"

#include "core/detect/account_provenance_findings.h"

#include <algorithm>
#include <string>

namespace lockstep {

namespace {

constexpr std::size_t mostFindings = 50; ///< of a kind: more cannot be read, and the count says the rest

/// The clearest first, then by account, so that what is left out is the weakest.
template <class Found>
void addFindings(const CaseData& data, std::vector<Found> found, DetectorOutcome& outcome)
{
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) { return a.q < b.q; });
    for (std::size_t i = 0; i < std::min(found.size(), mostFindings); ++i)
        outcome.findings.push_back(toFinding(data, found[i]));
    if (found.size() > mostFindings)
        outcome.nothing.push_back(
            {"D10",
             messageText(QT_TRANSLATE_NOOP("core", "Of %1 such findings the %2 clearest are listed."), found.size(),
                         mostFindings),
             messageText(QT_TRANSLATE_NOOP("core",
                                           "So many of one kind are hardly exceptions: look for what the data "
                                           "have in common first."))});
}

NothingFound churnNothing(const ChurnScan& scan)
{
    if (scan.timedUnfollows == 0)
        return {"D10",
                messageText(QT_TRANSLATE_NOOP("core", "Growth services: this data has no unfollows with a time.")),
                messageText(QT_TRANSLATE_NOOP("core", "Import the follows and unfollows that an account did, with "
                                                      "their times; the owner's export has them."))};
    return {
        "D10",
        messageText(QT_TRANSLATE_NOOP("core", "Growth services: accounts with follows enough to judge: %1; none "
                                              "takes them back far more often than others do."),
                    scan.tested),
        messageText(QT_TRANSLATE_NOOP("core", "Missed would have been: fewer than %1 follows, or follows that are "
                                              "kept for longer than %2 days."),
                    leastFollows, churnDays)};
}

NothingFound ownerNothing(const OwnerScan& scan)
{
    if (scan.tested == 0)
        return {"D10",
                messageText(QT_TRANSLATE_NOOP("core", "Changed hands: no account has %1 posts with a time over two "
                                                      "weeks."),
                            leastPosts),
                messageText(QT_TRANSLATE_NOOP("core", "Import the posts of the accounts in question, with posted_at; "
                                                      "a date in the column renamed_at of accounts is used too."))};
    return {
        "D10",
        messageText(QT_TRANSLATE_NOOP("core", "Changed hands: accounts looked at: %1; at none do %2 things change "
                                              "at one date (hours, public, language, silence, name, deleted "
                                              "past)."),
                    scan.tested, leastChannels),
        messageText(QT_TRANSLATE_NOOP("core", "Missed would have been: a sale after which the new owner goes on "
                                              "as the old one did, or fewer than %1 posts before or after it."),
                    leastPostsASide)};
}

NothingFound familyNothing(const FamilyScan& scan)
{
    if (scan.profiles < 2 * smallestFamily)
        return {"D10", messageText(QT_TRANSLATE_NOOP("core", "Made alike: this data has no profiles to compare.")),
                messageText(QT_TRANSLATE_NOOP("core", "Import accounts with handle, created_at and bio; the column "
                                                      "avatar_hash is used too."))};
    return {"D10",
            messageText(QT_TRANSLATE_NOOP("core", "Made alike: profiles compared: %1; no group shares two traits "
                                                  "that have nothing to do with each other."),
                        scan.profiles),
            messageText(QT_TRANSLATE_NOOP("core", "Missed would have been: fewer than %1 profiles, and profiles that "
                                                  "differ in all of name, date and words."),
                        smallestFamily)};
}

/// Silence about reading has to be said in so many words: people ask whether somebody copies their accounts.
NothingFound readingNothing(const ReadingScan& scan)
{
    if (scan.views == 0)
        return {"D10",
                messageText(QT_TRANSLATE_NOOP("core", "Harvesting, reading accounts by machine: nothing in this data "
                                                      "can show or exclude it, because who only reads leaves nothing "
                                                      "behind.")),
                messageText(QT_TRANSLATE_NOOP("core", "Only a log of views (who opened what, and when) could; the "
                                                      "platform has it, and sometimes the owner of the account."))};
    return {"D10",
            messageText(QT_TRANSLATE_NOOP("core", "Harvesting: accounts with %1 views or more: %2; none reads far "
                                                  "more widely than others, around the clock."),
                        leastViews, scan.tested),
            messageText(QT_TRANSLATE_NOOP("core", "Missed would have been: machines that share the work between many "
                                                  "accounts, keep office hours, or do not log in."))};
}

} // namespace

Result<DetectorOutcome> ProvenanceDetector::run(const InteractionGraph& graph, const DetectSettings& settings,
                                                const TaskContext& task) const
{
    DetectorOutcome outcome;
    auto churn = scanChurn(graph, settings.fdr, settings.seed, task);
    auto owners = scanOwners(graph, settings.fdr, settings.seed, task);
    auto families = scanFamilies(graph, settings.fdr, task);
    auto reading = scanReading(graph, settings.fdr, task);
    if (task.cancelled())
        return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Stopped.")));
    outcome.parameters = {{"follows.tested", std::to_string(churn.tested)},
                          {"owners.tested", std::to_string(owners.tested)},
                          {"profiles.compared", std::to_string(families.profiles)},
                          {"readers.tested", std::to_string(reading.tested)}};
    if (churn.found.empty())
        outcome.nothing.push_back(churnNothing(churn));
    if (owners.found.empty())
        outcome.nothing.push_back(ownerNothing(owners));
    if (families.found.empty())
        outcome.nothing.push_back(familyNothing(families));
    if (reading.found.empty())
        outcome.nothing.push_back(readingNothing(reading));
    const auto& data = graph.data();
    addFindings(data, std::move(churn.found), outcome);
    addFindings(data, std::move(owners.found), outcome);
    addFindings(data, std::move(families.found), outcome);
    addFindings(data, std::move(reading.found), outcome);
    return outcome;
}

} // namespace lockstep
