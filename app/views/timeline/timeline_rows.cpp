// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timeline_rows.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("lockstep::TimelineRows", text);
}

/// The section that a row belongs to, short.
QString groupOf(const TimelineScene& scene, std::uint32_t row)
{
    const auto after = std::find_if(scene.sections.begin(), scene.sections.end(),
                                    [row](const TimelineSection& section) { return section.firstRow > row; });
    if (after == scene.sections.begin())
        return {};
    if (!scene.hasFinding)
        return std::prev(after)->title;
    return std::prev(after) == scene.sections.begin()
               ? words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "in the finding"))
               : words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "for comparison"));
}

} // namespace

TableRows timelineRows(const TimelineChart& chart)
{
    TableRows rows;
    if (chart.isEmpty())
        return rows;
    rows.columns = {words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "Account")),
                    words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "Action")),
                    words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "Target")),
                    words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "Author")),
                    words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "Time (UTC)")),
                    words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "Known")),
                    words(QT_TRANSLATE_NOOP("lockstep::TimelineRows", "Group"))};
    const auto [begin, end] = chart.visibleRange();
    rows.count = end - begin;
    rows.row = [scene = chart.scene(), first = begin](std::size_t row) {
        const auto& data = *scene->data;
        const EventId event(scene->event[first + row]);
        const auto& all = data.interactions;
        const TargetId target(all.target[event.index()]);
        const auto when = all.when(event);
        const auto author =
            target.index() < data.targets.size() ? data.targets[target.index()].creator() : AccountId();
        return QStringList{displayName(data, AccountId(all.actor[event.index()])),
                           verbText(all.what(event)),
                           displayName(data, target),
                           displayName(data, author),
                           columnTime(when),
                           precisionText(when.precision),
                           groupOf(*scene, scene->row[first + row])};
    };
    return rows;
}

} // namespace lockstep
