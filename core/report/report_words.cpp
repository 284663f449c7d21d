// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report_words.h"

#include "core/model/detector_titles.h"

#include <cmath>
#include <string>

namespace lockstep {

Message roleWord(Role role)
{
    switch (role) {
    case Role::farmAccount:
        return messageText(QT_TRANSLATE_NOOP("core", "acts with the group"));
    case Role::customer:
        return messageText(QT_TRANSLATE_NOOP("core", "profited"));
    case Role::paidHuman:
        return messageText(QT_TRANSLATE_NOOP("core", "paid person"));
    case Role::hijacked:
        return messageText(QT_TRANSLATE_NOOP("core", "hijacked account"));
    case Role::broker:
        return messageText(QT_TRANSLATE_NOOP("core", "broker"));
    case Role::managed:
        return messageText(QT_TRANSLATE_NOOP("core", "a service acts in its name"));
    case Role::unknown:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "not known"));
}

Message membershipWord(Membership status)
{
    switch (status) {
    case Membership::core:
        return messageText(QT_TRANSLATE_NOOP("core", "core"));
    case Membership::associated:
        return messageText(QT_TRANSLATE_NOOP("core", "associated"));
    case Membership::unclear:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "unclear"));
}

Message verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::excluded:
        return messageText(QT_TRANSLATE_NOOP("core", "excluded"));
    case Verdict::notExcluded:
        return messageText(QT_TRANSLATE_NOOP("core", "not excluded"));
    case Verdict::unknown:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "not known"));
}

Message precisionWord(Precision precision)
{
    switch (precision) {
    case Precision::exact:
        return messageText(QT_TRANSLATE_NOOP("core", "to the second"));
    case Precision::minute:
        return messageText(QT_TRANSLATE_NOOP("core", "to the minute"));
    case Precision::day:
        return messageText(QT_TRANSLATE_NOOP("core", "to the day"));
    case Precision::interval:
        return messageText(QT_TRANSLATE_NOOP("core", "between two observations"));
    case Precision::lowerBound:
        return messageText(QT_TRANSLATE_NOOP("core", "not earlier than"));
    case Precision::inferred:
        return messageText(QT_TRANSLATE_NOOP("core", "inferred"));
    case Precision::orderOnly:
        return messageText(QT_TRANSLATE_NOOP("core", "order only"));
    case Precision::unknown:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "no time"));
}

Message verbWord(Verb verb)
{
    switch (verb) {
    case Verb::like:
        return messageText(QT_TRANSLATE_NOOP("core", "like"));
    case Verb::follow:
        return messageText(QT_TRANSLATE_NOOP("core", "follow"));
    case Verb::unfollow:
        return messageText(QT_TRANSLATE_NOOP("core", "unfollow"));
    case Verb::comment:
        return messageText(QT_TRANSLATE_NOOP("core", "comment"));
    case Verb::share:
        return messageText(QT_TRANSLATE_NOOP("core", "share"));
    case Verb::view:
        return messageText(QT_TRANSLATE_NOOP("core", "view"));
    case Verb::mention:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "mention"));
}

Message judgementSentence(Judgement judgement)
{
    switch (judgement) {
    case Judgement::coordinated:
        return messageText(QT_TRANSLATE_NOOP("core", "The investigator judges this to be coordinated."));
    case Judgement::unsure:
        return messageText(QT_TRANSLATE_NOOP("core", "The investigator is not sure."));
    case Judgement::innocent:
        return messageText(
            QT_TRANSLATE_NOOP("core", "The investigator judges this to have an innocent explanation."));
    case Judgement::undecided:
        break;
    }
    return messageText(
        QT_TRANSLATE_NOOP("core", "No person has decided on this yet. Lockstep itself never decides."));
}

Message detectorWord(std::string_view detector)
{
    if (detector == "aliases") // no detector of DETECTION.md: its name says nothing to a reader
        return detectorTitle(detector);
    return messageText("%1 (%2)", detectorTitle(detector), detector);
}

Message kindWord(DataSetKind kind)
{
    switch (kind) {
    case DataSetKind::interactions:
        return messageText(QT_TRANSLATE_NOOP("core", "interactions"));
    case DataSetKind::posts:
        return messageText(QT_TRANSLATE_NOOP("core", "posts"));
    case DataSetKind::accounts:
        return messageText(QT_TRANSLATE_NOOP("core", "accounts"));
    case DataSetKind::counts:
        return messageText(QT_TRANSLATE_NOOP("core", "counts over time"));
    case DataSetKind::calendar:
        return messageText(QT_TRANSLATE_NOOP("core", "calendar of events"));
    case DataSetKind::orders:
        return messageText(QT_TRANSLATE_NOOP("core", "purchase ledger"));
    case DataSetKind::priceList:
        return messageText(QT_TRANSLATE_NOOP("core", "price list"));
    case DataSetKind::followerList:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "follower list"));
}

Message orderSentence(ListOrder order)
{
    switch (order) {
    case ListOrder::oldestFirst:
        return messageText(QT_TRANSLATE_NOOP("core", "oldest follower first, as stated"));
    case ListOrder::newestFirst:
        return messageText(QT_TRANSLATE_NOOP("core", "newest follower first, as stated"));
    case ListOrder::unknown:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "not stated"));
}

MessageArg figureOf(double value)
{
    if (std::abs(value) >= 1000)
        return static_cast<std::int64_t>(std::llround(value));
    return value;
}

Moment exactly(Instant at)
{
    return {at, at.isMissing() ? Precision::unknown : Precision::exact};
}

Message byteCount(std::uint64_t bytes)
{
    if (bytes < 1000)
        return messageText(QT_TRANSLATE_NOOP("core", "%1 bytes"), static_cast<std::int64_t>(bytes));
    const auto value = static_cast<double>(bytes);
    if (bytes < 1'000'000)
        return messageText(QT_TRANSLATE_NOOP("core", "%1 KB"), value / 1e3);
    return bytes < 1'000'000'000 ? messageText(QT_TRANSLATE_NOOP("core", "%1 MB"), value / 1e6)
                                 : messageText(QT_TRANSLATE_NOOP("core", "%1 GB"), value / 1e9);
}

} // namespace lockstep
