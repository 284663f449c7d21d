// SPDX-License-Identifier: GPL-3.0-or-later
// Limits and glossary: the same in every report.
#include "core/report/report_parts.h"

#include <utility>

namespace lockstep {

Section limitsSection()
{
    Section section;
    section.anchor = "limits";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Limits"));
    const auto bullet = [&section](Message text) {
        section.blocks.push_back(paragraph(std::move(text), Paragraph::Style::bullet));
    };
    bullet(
        messageText(QT_TRANSLATE_NOOP("core", "The data are as complete as whoever collected them made them. Deleted "
                                              "accounts and withdrawn likes leave no trace here.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core",
                                         "Missing is never counted as zero. What has no time takes no part in tests "
                                         "of time.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core", "The order of a follower list says something about time only if the "
                                                 "platform listed people in the order in which they followed.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core",
                                         "Somebody may order engagement for another to harm them. The pattern is "
                                         "then the same: only documents can tell.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core",
                                         "Careful groups that act slowly, rarely or each in their own way are not "
                                         "seen. The detection limits say from where on.")));
    bullet(messageText(QT_TRANSLATE_NOOP("core",
                                         "A statistic weighs chance against one stated alternative. It is not the "
                                         "probability that somebody is guilty.")));
    return section;
}

Section glossarySection()
{
    Section section;
    section.anchor = "glossary";
    section.heading = messageText(QT_TRANSLATE_NOOP("core", "Glossary"));
    FactList list;
    const auto term = [&list](Message word, Message meaning) {
        list.facts.push_back({std::move(word), std::move(meaning)});
    };
    term(messageText(QT_TRANSLATE_NOOP("core", "Interaction")),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "One account does one thing to a post or an account: a like, a follow, a "
                                       "comment, a share, a view, a mention.")));
    term(messageText(QT_TRANSLATE_NOOP("core", "Null model")),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "What would be expected if nobody coordinated, given how active and how "
                                       "interested each account is.")));
    term(
        messageText(QT_TRANSLATE_NOOP("core", "Matched controls")),
        messageText(QT_TRANSLATE_NOOP("core", "Accounts outside the finding that are alike in activity and interest, "
                                              "measured in the same way.")));
    term(messageText(QT_TRANSLATE_NOOP("core", "Independent moment")),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "A stretch of time that counts once, however many posts somebody likes in "
                                       "it.")));
    term(messageText(QT_TRANSLATE_NOOP("core", "p and q")),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "p: how often chance alone does this or more, under the null model. q: the "
                                       "same, corrected for everything that was tested.")));
    term(messageText(QT_TRANSLATE_NOOP("core", "Core, associated")),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "Core accounts passed on their own on data that was not used to find the "
                                       "group; associated ones only on all data.")));
    term(messageText(QT_TRANSLATE_NOOP("core", "Re-shuffled version")),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "The same data with the moments dealt out anew among comparable accounts, to "
                                       "see what the procedure finds where nothing is.")));
    term(messageText(QT_TRANSLATE_NOOP("core", "Detection limit")),
         messageText(QT_TRANSLATE_NOOP("core", "The smallest pattern that would have been found in these data.")));
    term(messageText(QT_TRANSLATE_NOOP("core", "Precision of a time")),
         messageText(QT_TRANSLATE_NOOP("core",
                                       "How far a recorded time may be trusted. A time is printed no finer than "
                                       "it is known.")));
    section.blocks.push_back(std::move(list));
    return section;
}

} // namespace lockstep
