// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/account_provenance_findings.h"

#include "core/detect/calendar_match.h"
#include "core/detect/finding_id.h"
#include "core/detect/finding_parts.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <set>
#include <string_view>

namespace lockstep {

namespace {

Finding begin(double p, double q, Message null)
{
    Finding finding;
    finding.detector = "D10";
    finding.statistic.null = std::move(null);
    finding.statistic.p = std::max(p, smallestP);
    finding.statistic.q = std::max(q, smallestP);
    return finding;
}

Finding finish(const CaseData& data, Finding finding)
{
    finding.id = findingId(data, finding);
    return finding;
}

TimeRange rangeOf(const CaseData& data, const std::vector<EventId>& evidence)
{
    TimeRange range;
    for (const auto event : evidence) {
        const Instant at{data.interactions.time[event.index()]};
        if (at.isMissing())
            continue;
        if (range.from.isMissing() || at < range.from)
            range.from = at;
        if (range.to.isMissing() || at.ms >= range.to.ms)
            range.to = {at.ms + 1};
    }
    return range;
}

double oneDecimal(double value)
{
    return std::round(value * 10) / 10;
}

Message clockSentence(const QuietHours& clock)
{
    return messageText(QT_TRANSLATE_NOOP("core",
                                         "Of the hours in which it acts %1 lie in its quietest six of the day; "
                                         "people sleep then (about one in twelve or fewer), somebody who never "
                                         "sleeps comes to a quarter."),
                       Share{clock.share()});
}

InnocentTest unknownTest(Message explanation, Message test)
{
    return {std::move(explanation), Verdict::unknown, std::move(test)};
}

std::vector<InnocentTest> churnInnocence(const FollowChurn& churn)
{
    return {{messageText(QT_TRANSLATE_NOOP("core", "Somebody who follows and tidies up by hand")),
             excludedIf(churn.clock.aroundTheClock()), clockSentence(churn.clock)},
            {messageText(QT_TRANSLATE_NOOP("core", "One great clean-up, or accounts that the platform closed")),
             excludedIf(churn.busiestDay < 0.3),
             messageText(QT_TRANSLATE_NOOP("core", "That falls on one day. Here the busiest day holds %1 of what was "
                                                   "taken back."),
                         Share{churn.busiestDay})},
            unknownTest(messageText(QT_TRANSLATE_NOOP("core", "Taken over: its owner knows nothing of it")),
                        messageText(QT_TRANSLATE_NOOP(
                            "core", "A hired service and a thief with the password act alike. Ask its owner.")))};
}

Message channelSentence(const ChannelChange& change)
{
    const Moment when{change.at, Precision::day};
    switch (change.channel) {
    case ChangeChannel::hours:
        return messageText(QT_TRANSLATE_NOOP("core",
                                             "%1: it posts at other hours of the day (distance between before "
                                             "and after %2 of at most 1, chance %3)."),
                           when, change.effect, Probability{change.p});
    case ChangeChannel::audience:
        return messageText(QT_TRANSLATE_NOOP("core", "%1: another public reacts; of what two of its posts have in "
                                                     "common on one side of that date, %2 is left across it (chance "
                                                     "%3)."),
                           when, Share{change.effect}, Probability{change.p});
    case ChangeChannel::language:
        return messageText(QT_TRANSLATE_NOOP("core", "%1: %2 of its comments are in another language than before "
                                                     "(chance %3)."),
                           when, Share{change.effect}, Probability{change.p});
    case ChangeChannel::silence:
        return messageText(QT_TRANSLATE_NOOP("core", "%1: it fell silent for %2 times its usual pause (as long as "
                                                     "that: %3 of all accounts here)."),
                           when, oneDecimal(change.effect), Share{change.p});
    case ChangeChannel::renamed:
        return messageText(QT_TRANSLATE_NOOP("core", "%1: it took another name (%2 of all accounts here did, at any "
                                                     "time)."),
                           when, Share{change.p});
    case ChangeChannel::deleted:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "%1: of its posts %2 are no longer on the profile, as if all before "
                                                 "that date were deleted (%3 of all accounts here deleted as much)."),
                       when, Share{change.effect}, Share{change.p});
}

bool has(const OwnerChange& change, ChangeChannel channel)
{
    return std::any_of(change.channels.begin(), change.channels.end(),
                       [channel](const ChannelChange& c) { return c.channel == channel; });
}

std::vector<InnocentTest> ownerInnocence(const OwnerChange& change)
{
    const bool otherPublic = has(change, ChangeChannel::audience);
    return {
        {messageText(QT_TRANSLATE_NOOP("core", "A new name after a marriage or for a new start")),
         excludedIf(otherPublic && change.channels.size() >= leastChannels),
         messageText(QT_TRANSLATE_NOOP("core", "That changes the name. Here %1 things changed within two weeks."),
                     change.channels.size())},
        {messageText(QT_TRANSLATE_NOOP("core", "Somebody who moved to another part of the world")),
         excludedIf(otherPublic && has(change, ChangeChannel::deleted)),
         messageText(QT_TRANSLATE_NOOP("core", "Hours and public change then, but the past stays where it is."))},
        unknownTest(messageText(QT_TRANSLATE_NOOP("core", "A business or project that was handed over openly")),
                    messageText(QT_TRANSLATE_NOOP("core", "Whether that was announced is not in this data. Ask.")))};
}

Message traitWord(ProfileTrait trait)
{
    switch (trait) {
    case ProfileTrait::bio:
        return messageText(QT_TRANSLATE_NOOP("core", "the sentence about themselves"));
    case ProfileTrait::name:
        return messageText(QT_TRANSLATE_NOOP("core", "the pattern of the name"));
    case ProfileTrait::week:
        return messageText(QT_TRANSLATE_NOOP("core", "the week of creation"));
    case ProfileTrait::avatar:
        break;
    }
    return messageText(QT_TRANSLATE_NOOP("core", "the picture"));
}

std::vector<InnocentTest> familyInnocence(const ProfileFamily& family)
{
    const auto shares = [&family](ProfileTrait trait) {
        return family.traits[0] == trait || family.traits[1] == trait;
    };
    const bool byName = shares(ProfileTrait::name) && shares(ProfileTrait::week);
    return {
        {messageText(QT_TRANSLATE_NOOP("core", "Names that the platform suggested to everybody who joined then")),
         excludedIf(!byName),
         messageText(QT_TRANSLATE_NOOP("core", "Then name and date of creation go together without anybody's "
                                               "doing."))},
        unknownTest(messageText(QT_TRANSLATE_NOOP("core", "A club, a course or a campaign whose members took part "
                                                          "openly")),
                    messageText(QT_TRANSLATE_NOOP("core", "Read some of the profiles: a club names itself.")))};
}

} // namespace

Finding toFinding(const CaseData& data, const FollowChurn& churn)
{
    auto finding = begin(churn.p, churn.q,
                         messageText(QT_TRANSLATE_NOOP("core", "It takes back its follows within seven days as often "
                                                               "as all others do, at least one in twenty.")));
    const std::string name(data.displayName(churn.account));
    finding.title = messageText(
        churn.clock.aroundTheClock()
            ? QT_TRANSLATE_NOOP("core", "%1 follows accounts around the clock and drops many of them days later")
            : QT_TRANSLATE_NOOP("core", "%1 follows accounts in series and drops many of them days later"),
        name);
    finding.why = {
        messageText(QT_TRANSLATE_NOOP("core", "Of %1 follows %2 were taken back within seven days; of those of all "
                                              "others %3."),
                    churn.follows, Share{static_cast<double>(churn.undone) / static_cast<double>(churn.follows)},
                    Share{churn.reference}),
        messageText(QT_TRANSLATE_NOOP("core", "On the half of the days that was held back: %1 of %2."),
                    churn.heldOutUndone, churn.heldOutFollows),
        messageText(QT_TRANSLATE_NOOP("core", "Eight of ten were dropped after %1 to %2 days; it follows %3 accounts "
                                              "on a usual day."),
                    oneDecimal(churn.lagLow), oneDecimal(churn.lagHigh), std::llround(churn.perDay)),
        clockSentence(churn.clock)};
    finding.accounts = {{churn.account, Role::managed, Membership::core, std::max(churn.q, smallestP)}};
    finding.customers = {churn.account};
    finding.window = rangeOf(data, churn.evidence);
    finding.evidence = churn.evidence;
    auto& s = finding.statistic;
    s.effect = static_cast<double>(churn.heldOutUndone) / static_cast<double>(churn.heldOutFollows);
    s.controlEffect = churn.reference;
    s.occasions = static_cast<int>(churn.clock.hours);
    s.confirmedOnHeldOutHalf = true;
    s.numbers = {{"follows", static_cast<double>(churn.follows)},
                 {"taken_back", static_cast<double>(churn.undone)},
                 {"lag_days_low", churn.lagLow},
                 {"lag_days_high", churn.lagHigh},
                 {"follows_a_day", churn.perDay},
                 {"quiet_share", churn.clock.share()},
                 {"busiest_day", churn.busiestDay}};
    finding.innocent = churnInnocence(churn);
    finding.limits = messageText(
        QT_TRANSLATE_NOOP("core", "This shows how the account is used, not by whom: a service that was hired, one "
                                  "that took it over, or a person with much patience. Its owner may be the victim."));
    return finish(data, std::move(finding));
}

namespace {

/// Logins within a week of the change, and those of them with an address or device that was not there before.
struct Logins {
    std::size_t near = 0;
    std::size_t fresh = 0;
};

Logins loginsAround(const CaseData& data, const OwnerChange& change)
{
    constexpr std::int64_t weekMs = agreeDays * std::int64_t{86'400'000};
    std::set<std::string_view> before;
    for (const auto& event : data.calendar)
        if (event.account == change.account && isLogin(data, event) && event.from.at.ms < change.at.ms - weekMs)
            before.insert(event.text);
    Logins logins;
    for (const auto& event : data.calendar)
        if (event.account == change.account && isLogin(data, event) && !event.from.isMissing()
            && std::abs(event.from.at.ms - change.at.ms) <= weekMs) {
            ++logins.near;
            logins.fresh += before.contains(event.text) ? 0 : 1;
        }
    return logins;
}

} // namespace

Finding toFinding(const CaseData& data, const OwnerChange& change)
{
    auto finding = begin(change.p, change.q,
                         messageText(QT_TRANSLATE_NOOP("core", "Its posts, comments and public come in any order "
                                                               "(permuted 999 times), and the dates of three changes "
                                                               "have nothing to do with each other.")));
    finding.title = messageText(QT_TRANSLATE_NOOP("core", "%1 goes on as if in other hands from about %2"),
                                std::string(data.displayName(change.account)), Moment{change.at, Precision::day});
    for (const auto& channel : change.channels)
        finding.why.push_back(channelSentence(channel));
    finding.why.push_back(
        messageText(QT_TRANSLATE_NOOP("core", "Each of these happens; that as many as %1 of %2 come "
                                              "within two weeks of each other is what stands out."),
                    change.channels.size(), change.channelsTested));
    if (const auto logins = loginsAround(data, change); logins.near > 0)
        finding.why.push_back(messageText(
            QT_TRANSLATE_NOOP("core",
                              "The export lists %1 logins within a week of that date; the address or device of "
                              "%2 of them does not occur earlier."),
            logins.near, logins.fresh));
    finding.accounts = {{change.account, Role::unknown, Membership::associated, std::max(change.q, smallestP)}};
    finding.targets = change.targets;
    finding.window = rangeOf(data, change.evidence);
    if (finding.window)
        finding.window->from = change.at; // the time in other hands
    finding.evidence = change.evidence;
    auto& s = finding.statistic;
    s.effect = static_cast<double>(change.channels.size());
    s.occasions = 1;
    s.numbers = {{"channels", static_cast<double>(change.channels.size())},
                 {"channels_measured", static_cast<double>(change.channelsTested)},
                 {"posts", static_cast<double>(change.posts)},
                 {"posts_before", static_cast<double>(change.postsBefore)}};
    finding.innocent = ownerInnocence(change);
    finding.limits = messageText(
        QT_TRANSLATE_NOOP("core", "This shows that much changed at once, not that anything was sold, to whom or for "
                                  "how much."));
    return finish(data, std::move(finding));
}

Finding toFinding(const CaseData& data, const ProfileFamily& family)
{
    auto finding = begin(family.p, family.q,
                         messageText(QT_TRANSLATE_NOOP("core", "Two traits of a profile have nothing to do with each "
                                                               "other; how common each is, is kept.")));
    finding.title =
        messageText(QT_TRANSLATE_NOOP("core", "%1 profiles that look made alike"), family.accounts.size());
    finding.why.push_back(messageText(
        QT_TRANSLATE_NOOP("core", "%1 of them share %2 as well as %3; of as many profiles %4 would by chance."),
        family.largestPart, traitWord(family.traits[0]), traitWord(family.traits[1]), oneDecimal(family.expected)));
    finding.why.push_back(messageText(QT_TRANSLATE_NOOP("core", "For instance: \"%1\""), family.example));
    if (!family.from.isMissing())
        finding.why.push_back(messageText(QT_TRANSLATE_NOOP("core", "They were created between %1 and %2."),
                                          Moment{family.from, Precision::day}, Moment{family.to, Precision::day}));
    for (const auto account : family.accounts)
        finding.accounts.push_back({account, Role::unknown, Membership::associated, std::max(family.q, smallestP)});
    auto& s = finding.statistic;
    s.effect = static_cast<double>(family.largestPart);
    s.controlEffect = family.expected;
    s.occasions = 1;
    s.numbers = {{"profiles", static_cast<double>(family.accounts.size())},
                 {"share_both", static_cast<double>(family.largestPart)},
                 {"expected", family.expected}};
    finding.innocent = familyInnocence(family);
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core", "This shows how profiles were made, not what they are used for; nothing that they did is in it."));
    return finish(data, std::move(finding));
}

Finding toFinding(const CaseData& data, const ReadingMachine& machine)
{
    auto finding =
        begin(machine.p, machine.q,
              messageText(QT_TRANSLATE_NOOP("core", "A reader who sleeps: about one in twelve of his hours "
                                                    "lie in the quietest six of the day.")));
    finding.title = messageText(QT_TRANSLATE_NOOP("core", "%1 reads far more widely than others, around the clock"),
                                std::string(data.displayName(machine.account)));
    const auto nights =
        machine.slowest.posts > 0
            ? messageText(QT_TRANSLATE_NOOP("core", "Of what was posted in the six hours of the day in which "
                                                    "it reads slowest (from %1:00 UTC on) it read %2 of %3 "
                                                    "within an hour; people sleep or work then."),
                          machine.slowest.from, machine.slowest.prompt, machine.slowest.posts)
            : messageText(QT_TRANSLATE_NOOP("core", "How fast it reads at which hour cannot be said: "
                                                    "too little was posted at some hours."));
    finding.why = {
        messageText(QT_TRANSLATE_NOOP("core",
                                      "It viewed %1 of all that anybody here viewed; of a hundred readers the "
                                      "fifth broadest viewed %2."),
                    Share{machine.breadth}, Share{machine.usualBreadth}),
        clockSentence(machine.clock), nights,
        messageText(QT_TRANSLATE_NOOP("core", "Of its pauses %1 are as long as their median, give or take a third."),
                    Share{machine.evenGaps})};
    finding.accounts = {{machine.account, Role::unknown, Membership::associated, std::max(machine.q, smallestP)}};
    finding.window = rangeOf(data, machine.evidence);
    finding.evidence = machine.evidence;
    auto& s = finding.statistic;
    s.effect = machine.breadth;
    s.controlEffect = machine.usualBreadth;
    s.occasions = static_cast<int>(machine.clock.hours);
    s.numbers = {{"views", static_cast<double>(machine.views)},
                 {"targets", static_cast<double>(machine.targets)},
                 {"quiet_share", machine.clock.share()},
                 {"slowest_hours_posts", static_cast<double>(machine.slowest.posts)},
                 {"slowest_hours_prompt", static_cast<double>(machine.slowest.prompt)},
                 {"even_pauses", machine.evenGaps}};
    finding.innocent = {
        {messageText(QT_TRANSLATE_NOOP("core", "A person who reads very much")), Verdict::excluded,
         messageText(QT_TRANSLATE_NOOP("core", "A person sleeps. What it does at all hours stands above."))},
        unknownTest(messageText(QT_TRANSLATE_NOOP("core", "A search engine, an archive, research, or a device that "
                                                          "several people share")),
                    messageText(QT_TRANSLATE_NOOP("core", "Who reads and what for is not in a log of views. Ask.")))};
    finding.limits = messageText(QT_TRANSLATE_NOOP(
        "core",
        "This shows reading by machine, not what was done with it. Readers who do not log in are not in it."));
    return finish(data, std::move(finding));
}

} // namespace lockstep
