// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detect/calendar_match.h"

#include "core/model/known_formats.h"

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;

} // namespace

bool isLogin(const CaseData& data, const CalendarEvent& event)
{
    return event.file.index() < data.fileDataSet.size()
           && data.dataSets[data.fileDataSet[event.file.index()].index()].format == loginFormat;
}

std::vector<const CalendarEvent*> eventsNear(const CaseData& data, AccountId account, const TimeRange& range,
                                             int before)
{
    std::vector<const CalendarEvent*> near;
    for (const auto& event : data.calendar) {
        if (!event.concerns(account) || event.from.isMissing() || isLogin(data, event))
            continue;
        const auto begin = event.from.at.ms;
        const auto end = (event.until.isMissing() ? begin : event.until.at.ms) + dayMs; // the whole of its last day
        if (begin < range.to.ms && end + before * dayMs > range.from.ms)
            near.push_back(&event);
    }
    return near;
}

InnocentTest calendarTest(const CaseData& data, AccountId account, const TimeRange& burst)
{
    InnocentTest test;
    test.explanation = messageText(
        QT_TRANSLATE_NOOP("core", "Something that happened: news, a collaboration, advertising, a giveaway"));
    const auto known = std::count_if(data.calendar.begin(), data.calendar.end(), [&data, account](const auto& event) {
        return event.concerns(account) && !isLogin(data, event);
    });
    if (known == 0) {
        test.test =
            messageText(QT_TRANSLATE_NOOP("core", "The case has no calendar for this account. Ask what happened "
                                                  "in those days and import it: time, event, account."));
        return test;
    }
    const auto near = eventsNear(data, account, burst);
    if (near.empty()) {
        test.verdict = Verdict::excluded;
        test.test = messageText(
            QT_TRANSLATE_NOOP("core", "Entries in the calendar that concern it: %1; none falls on these days."),
            known);
        return test;
    }
    test.verdict = Verdict::notExcluded;
    // Not its words: they may name people, and a redacted report shows them unchanged.
    test.test = messageText(QT_TRANSLATE_NOOP("core", "The calendar has an entry on %1 (row %2 of its file)."),
                            near.front()->from, near.front()->row);
    return test;
}

} // namespace lockstep
