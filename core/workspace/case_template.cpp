// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/case_template.h"

namespace lockstep {

Message title(CaseTemplate kind)
{
    switch (kind) {
    case CaseTemplate::followerPurchase:
        return messageText(QT_TRANSLATE_NOOP("core", "Were followers of an account bought?"));
    case CaseTemplate::likeFarm:
        return messageText(QT_TRANSLATE_NOOP("core", "Do the same accounts like the posts of several creators?"));
    case CaseTemplate::commentPod:
        return messageText(QT_TRANSLATE_NOOP("core", "Do people comment on each other by agreement?"));
    case CaseTemplate::giveawayDispute:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "Was a giveaway or a vote won by real people?"));
}

std::vector<Message> questions(CaseTemplate kind)
{
    switch (kind) {
    case CaseTemplate::followerPurchase:
        return {
            messageText(QT_TRANSLATE_NOOP("core", "To collect: the list of followers in the order of the platform, "
                                                  "oldest or newest first, with the date each account was created; "
                                                  "follower counts over time; the same of two or three comparable "
                                                  "accounts.")),
            messageText(QT_TRANSLATE_NOOP("core", "Is the order of the list the order of following? (Followers)")),
            messageText(QT_TRANSLATE_NOOP("core", "Do stretches of the list hold accounts of one age or of little "
                                                  "activity? (Followers, Account ages, Names)")),
            messageText(QT_TRANSLATE_NOOP("core", "When did the number rise, and what happened on these days? "
                                                  "(Growth; import a calendar)")),
            messageText(QT_TRANSLATE_NOOP("core", "Innocent: was there a giveaway, a television programme, an "
                                                  "advertisement, a suggestion by the platform at that time?")),
            messageText(QT_TRANSLATE_NOOP("core", "Who else could have ordered this: a rival, an agency, a fan? Ask "
                                                  "before you publish."))};
    case CaseTemplate::likeFarm:
        return {
            messageText(QT_TRANSLATE_NOOP("core", "To collect: who liked which post and when, for several accounts, "
                                                  "also some that are above suspicion; the posts with their times; "
                                                  "the profiles.")),
            messageText(QT_TRANSLATE_NOOP("core", "Which accounts are among the first on posts of creators who have "
                                                  "nothing to do with each other? (Timeline, Network, Matrix)")),
            messageText(QT_TRANSLATE_NOOP("core", "How do the likes come in, compared with the creator's own past? "
                                                  "(Arrivals)")),
            messageText(QT_TRANSLATE_NOOP("core", "Do other signs speak of the same accounts: text, names, ages? "
                                                  "(Agreement)")),
            messageText(QT_TRANSLATE_NOOP("core",
                                          "Innocent: do they share a fan club, a school, an employer, a city, "
                                          "or notifications that are switched on?")),
            messageText(QT_TRANSLATE_NOOP("core", "What would document a purchase: an invoice, an order of a test, a "
                                                  "panel's log? (import a ledger)"))};
    case CaseTemplate::commentPod:
        return {
            messageText(QT_TRANSLATE_NOOP("core", "To collect: posts of the people in question with their times, and "
                                                  "who commented and liked under them, with the texts.")),
            messageText(QT_TRANSLATE_NOOP("core", "How much of what the others post does each of them react to, and "
                                                  "how much do outsiders? (Mutual reactions)")),
            messageText(QT_TRANSLATE_NOOP("core", "How soon after a post do they come, and in which order? "
                                                  "(Timeline, time after posting)")),
            messageText(QT_TRANSLATE_NOOP("core", "Are there sentences that several of them use? (Comments)")),
            messageText(QT_TRANSLATE_NOOP("core",
                                          "Innocent: are they friends, colleagues, a family, a course, people "
                                          "of one trade?"))};
    case CaseTemplate::giveawayDispute:
        break;
    }
    return {
        messageText(QT_TRANSLATE_NOOP("core", "To collect: the rules of the giveaway, its beginning and end, all "
                                              "entries with their times, the profiles, and the entries of an earlier "
                                              "giveaway.")),
        messageText(QT_TRANSLATE_NOOP("core", "Which entries came together, and from which accounts? (Timeline)")),
        messageText(QT_TRANSLATE_NOOP("core",
                                      "How many of the accounts did nothing before and nothing after? (Before "
                                      "and after, Account ages)")),
        messageText(QT_TRANSLATE_NOOP("core", "Are texts or names made alike? (Comments, Names)")),
        messageText(QT_TRANSLATE_NOOP("core", "Innocent: giveaways bring many real people in a short time; who "
                                              "shared the link, and where?")),
        messageText(QT_TRANSLATE_NOOP("core", "Would the result be another one without the accounts in question?"))};
}

} // namespace lockstep
