// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/grade_words.h"

namespace lockstep {

Message gradeSentence(Grade grade)
{
    switch (grade) {
    case Grade::documented:
        return messageText(QT_TRANSLATE_NOOP("core", "Grade A, documented: a strong pattern, confirmed by something "
                                                     "outside these data."));
    case Grade::strong:
        return messageText(QT_TRANSLATE_NOOP("core",
                                             "Grade B, strong pattern: the data carry it on their own; nothing "
                                             "outside these data confirms it."));
    case Grade::question:
        return messageText(QT_TRANSLATE_NOOP("core", "Grade C, worth asking about: a reason to put questions, not a "
                                                     "finding and not fit for print."));
    case Grade::nothing:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "Grade N, nothing found: silence with a stated detection limit."));
}

Message levelSentence(ClaimLevel level)
{
    switch (level) {
    case ClaimLevel::observed:
        return messageText(QT_TRANSLATE_NOOP("core", "Claim level L0, observed: these are counts, nothing more."));
    case ClaimLevel::unusual:
        return messageText(QT_TRANSLATE_NOOP("core", "Claim level L1, unusual: it stands out against the stated "
                                                     "baseline."));
    case ClaimLevel::coordinated:
        return messageText(QT_TRANSLATE_NOOP("core", "Claim level L2, coordinated: at least two independent signals "
                                                     "point to the same accounts."));
    case ClaimLevel::corroborated:
        return messageText(QT_TRANSLATE_NOOP("core", "Claim level L3, corroborated: a record, an admission or an act "
                                                     "of the platform outside these data agrees."));
    case ClaimLevel::purchaseDocumented:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "Claim level L4, purchase documented: an order or a payment is "
                                                 "matched to what the data show."));
}

} // namespace lockstep
