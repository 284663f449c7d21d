// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/shared_innocent.h"

#include "core/detect/finding_parts.h"

#include <algorithm>

namespace lockstep {

std::vector<InnocentTest> innocentTests(const AudienceSets& sets, const ProfileSurprise& surprise,
                                        const SharedCrowdCase& found)
{
    const auto members = found.core.size() + found.associated.size();
    double unusual = 0;
    double unexplained = 0;
    for (const auto& part : found.parts)
        for (const auto& member : part.members) {
            unusual += member.unusual ? 1 : 0;
            unexplained += member.unusual && member.qOverlap <= 0.05 ? 1 : 0;
        }
    const double unexplainedShare = unusual > 0 ? unexplained / unusual : 0;
    double followed = 0;
    for (const auto* list : {&found.core, &found.associated})
        for (const auto& member : *list)
            followed +=
                std::any_of(sets.creators.begin(), sets.creators.end(),
                            [&](const AudienceSets::Creator& c) { return c.account == AccountId(member.account); })
                    ? 1
                    : 0;
    followed /= static_cast<double>(std::max<std::size_t>(members, 1));

    std::vector<InnocentTest> tests;
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "Creators of one region or one topic")),
                     excludedIf(unexplainedShare >= 0.5),
                     messageText(QT_TRANSLATE_NOOP(
                                     "core", "Then the other creators of these accounts would let expect it. Of the "
                                             "accounts with an unusual profile %1 act for more of these creators "
                                             "than their other ones explain."),
                                 Share{unexplainedShare})});
    if (surprise.agesKnown)
        tests.push_back(
            {messageText(QT_TRANSLATE_NOOP("core", "A list of suggested accounts or posts")), Verdict::excluded,
             messageText(QT_TRANSLATE_NOOP("core", "New accounts follow what is suggested to them and have empty "
                                                   "profiles because they are new. Each account was compared with "
                                                   "accounts of its own age: %1 unusual profiles here, %2 among "
                                                   "them."),
                         Share{found.share()}, Share{found.controlShare()})});
    else
        tests.push_back(
            {messageText(QT_TRANSLATE_NOOP("core", "A list of suggested accounts or posts")), Verdict::unknown,
             messageText(QT_TRANSLATE_NOOP("core", "Creation dates are missing, so new accounts cannot be told from "
                                                   "others. Suggestions name popular creators; the middle one of "
                                                   "these has a larger audience than %1 of all."),
                         Share{found.popularity})});
    tests.push_back({messageText(QT_TRANSLATE_NOOP("core", "Follow-for-follow")), excludedIf(followed < 0.1),
                     messageText(QT_TRANSLATE_NOOP("core", "People who follow each other are followed themselves. %1 "
                                                           "of these accounts are acted for in this data."),
                                 Share{followed})});
    tests.push_back(agencyTest(members));
    tests.push_back(
        {messageText(QT_TRANSLATE_NOOP("core", "Artefact of how the data was collected")), Verdict::unknown,
         messageText(QT_TRANSLATE_NOOP("core", "When only a part of the lists was collected, the same part "
                                               "of each must have been. This data does not tell."))});
    return tests;
}

} // namespace lockstep
