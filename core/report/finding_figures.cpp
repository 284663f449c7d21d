// SPDX-License-Identifier: GPL-3.0-or-later
// Figures of a finding with their captions and their tables.
#include "core/report/report_parts.h"
#include "core/report/report_words.h"

#include <algorithm>
#include <array>
#include <utility>

namespace lockstep {

namespace {

using Align = Table::Align;

Message timeRemark(Precision coarsest)
{
    return coarsest == Precision::exact ? messageText(QT_TRANSLATE_NOOP("core", "Times are UTC, to the second."))
           : coarsest == Precision::minute
               ? messageText(QT_TRANSLATE_NOOP("core", "Times are UTC; the coarsest are to the minute."))
           : coarsest == Precision::day
               ? messageText(QT_TRANSLATE_NOOP("core", "Times are UTC; the coarsest are to the "
                                                       "day."))
               : messageText(QT_TRANSLATE_NOOP("core", "Times are UTC; some lie between two "
                                                       "observations."));
}

Table rasterTwin(const RasterFigure& figure)
{
    static constexpr std::array<double, 7> edges{1, 5, 15, 60, 240, 1440, 1e300};
    std::array<std::int64_t, 7> members{};
    std::array<std::int64_t, 7> controls{};
    for (const auto& mark : figure.marks) {
        const auto bin = static_cast<std::size_t>(
            std::find_if(edges.begin(), edges.end(), [&mark](double edge) { return mark.minutes < edge; })
            - edges.begin());
        ++(mark.row < figure.memberRows ? members : controls)[bin];
    }
    static constexpr std::array<const char*, 7> labels{
        QT_TRANSLATE_NOOP("core", "under 1 minute"),    QT_TRANSLATE_NOOP("core", "1 to 5 minutes"),
        QT_TRANSLATE_NOOP("core", "5 to 15 minutes"),   QT_TRANSLATE_NOOP("core", "15 minutes to 1 hour"),
        QT_TRANSLATE_NOOP("core", "1 to 4 hours"),      QT_TRANSLATE_NOOP("core", "4 hours to 1 day"),
        QT_TRANSLATE_NOOP("core", "later than one day")};
    const auto cell = [](std::int64_t n, std::uint64_t of) {
        return messageText(QT_TRANSLATE_NOOP("core", "%1 (%2)"), n,
                           Share{of == 0 ? 0 : static_cast<double>(n) / static_cast<double>(of)});
    };
    Table table;
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "After posting")), 3, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Members")), 2, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Controls")), 2, Align::right}};
    for (std::size_t i = 0; i < edges.size(); ++i)
        if (members[i] + controls[i] > 0)
            table.rows.push_back({messageText(labels[i]), cell(members[i], figure.memberMarks),
                                  cell(controls[i], figure.controlMarks)});
    table.totalRows = table.rows.size();
    return table;
}

FigureBlock rasterBlock(RasterFigure figure, const ReportContext& context)
{
    for (const auto creator : figure.creators)
        figure.series.push_back(context.names.account(context.data, creator));
    FigureBlock block;
    block.title = messageText(QT_TRANSLATE_NOOP("core", "When members and controls act after a post"));
    block.caption =
        figure.postTimesKnown
            ? messageText(
                QT_TRANSLATE_NOOP("core",
                                  "One row an account, one mark an action, colour by whose post it is. Above: %1 "
                                  "members with %2 actions; below: %3 accounts outside the finding that acted on the "
                                  "same posts about as often, with %4 actions. Not drawn because no time is known: "
                                  "%5."),
                figure.memberRows, figure.memberMarks, figure.controlRows, figure.controlMarks, figure.withoutTime)
            : messageText(
                QT_TRANSLATE_NOOP("core",
                                  "One row an account, one mark an action. When a target went up is not in the data: "
                                  "minutes count from the first action on it. Above: %1 members with %2 actions; "
                                  "below: %3 accounts outside the finding that acted on the same targets about as "
                                  "often, with %4 actions. Not drawn because no time is known: %5."),
                figure.memberRows, figure.memberMarks, figure.controlRows, figure.controlMarks, figure.withoutTime);
    block.twin = rasterTwin(figure);
    block.twin.caption = timeRemark(figure.coarsest);
    block.figure = std::move(figure);
    return block;
}

// Before, in and after the batch: how many, with a date, and the middle half of the creation dates.
Table fingerprintTwin(const FingerprintFigure& figure)
{
    Table table;
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Positions")), 2.4, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "With a date")), 1.3, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "A quarter created before")), 2.2, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Half created before")), 2.2, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Three quarters before")), 2.2, Align::right}};
    const auto addRow = [&](std::uint64_t from, std::uint64_t to) {
        std::vector<std::int64_t> dates;
        for (const auto& mark : figure.marks)
            if (mark.rank >= from && mark.rank <= to)
                dates.push_back(mark.created);
        std::sort(dates.begin(), dates.end());
        if (to < from || dates.empty())
            return;
        const auto quantile = [&dates](std::size_t quarter) {
            return verbatim(Moment{{dates[(dates.size() - 1) * quarter / 4]}, Precision::day});
        };
        table.rows.push_back({messageText(QT_TRANSLATE_NOOP("core", "%1 to %2"), from, to), verbatim(dates.size()),
                              quantile(1), quantile(2), quantile(3)});
    };
    addRow(1, figure.batchFrom - 1);
    addRow(figure.batchFrom, figure.batchTo);
    addRow(figure.batchTo + 1, figure.listSize);
    table.totalRows = table.rows.size();
    return table;
}

FigureBlock fingerprintBlock(FingerprintFigure figure)
{
    const auto undated = figure.listSize - figure.marks.size();
    FigureBlock block;
    block.title =
        messageText(QT_TRANSLATE_NOOP("core", "Followers in list order, by the date their account was made"));
    block.caption =
        figure.orderStated
            ? messageText(QT_TRANSLATE_NOOP("core",
                                            "One mark a follower: %1 of %2; without a creation date: %3. "
                                            "Left is the oldest follower. Marked: positions %4 "
                                            "to %5, in colour the accounts that are named. Dates are UTC, to the "
                                            "day."),
                          figure.marks.size(), figure.listSize, undated, figure.batchFrom, figure.batchTo)
            : messageText(QT_TRANSLATE_NOOP("core",
                                            "One mark a follower: %1 of %2; without a creation date: %3. "
                                            "Nobody stated the order of the list; its direction is "
                                            "the one that the creation dates support. Marked: positions %4 "
                                            "to %5, in colour the accounts that are named. Dates are UTC, to the "
                                            "day."),
                          figure.marks.size(), figure.listSize, undated, figure.batchFrom, figure.batchTo);
    block.twin = fingerprintTwin(figure);
    block.figure = std::move(figure);
    return block;
}

Table lanesTwin(const LanesFigure& figure)
{
    Table table;
    table.columns = {{messageText(QT_TRANSLATE_NOOP("core", "Lane")), 1, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Actions in the evidence")), 2, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "Other actions")), 2, Align::right},
                     {messageText(QT_TRANSLATE_NOOP("core", "First")), 3, Align::left},
                     {messageText(QT_TRANSLATE_NOOP("core", "Last")), 3, Align::left}};
    for (std::uint32_t lane = 0; lane < figure.lanes; ++lane) {
        std::int64_t shared = 0;
        std::int64_t others = 0;
        Instant first;
        Instant last;
        for (const auto& mark : figure.marks) {
            if (mark.lane != lane)
                continue;
            ++(mark.shared ? shared : others);
            first = first.isMissing() ? Instant{mark.time} : std::min(first, Instant{mark.time});
            last = last.isMissing() ? Instant{mark.time} : std::max(last, Instant{mark.time});
        }
        table.rows.push_back({verbatim(lane + 1), verbatim(shared), verbatim(others), verbatim(exactly(first)),
                              verbatim(exactly(last))});
    }
    table.totalRows = table.rows.size();
    return table;
}

FigureBlock lanesBlock(LanesFigure figure)
{
    FigureBlock block;
    block.title = messageText(QT_TRANSLATE_NOOP("core", "The accounts on one time line"));
    block.caption =
        messageText(QT_TRANSLATE_NOOP("core", "One lane an account, %1 of the %2 members. Filled marks are "
                                              "actions in the evidence (%3), joined where two accounts acted "
                                              "on the same target; hollow marks are their other actions in "
                                              "the same period (%4)."),
                    figure.lanes, figure.allLanes, figure.sharedMarks, figure.otherMarks);
    block.twin = lanesTwin(figure);
    block.twin.caption = timeRemark(figure.coarsest);
    block.figure = std::move(figure);
    return block;
}

FigureBlock barsBlock(BarsFigure figure)
{
    FigureBlock block;
    block.title = messageText(QT_TRANSLATE_NOOP("core", "Members against matched controls"));
    block.caption =
        messageText(QT_TRANSLATE_NOOP("core", "The effect that the detector measures, on the same scale for "
                                              "both. The scale begins at 0. The numbers stand in the list "
                                              "below."));
    block.figure = figure;
    return block;
}

} // namespace

std::vector<FigureBlock> figuresOf(const ReportContext& context, const Finding& finding)
{
    std::vector<FigureBlock> figures;
    if (finding.ranks) {
        if (auto figure = fingerprintOf(finding, context.graph))
            figures.push_back(fingerprintBlock(*std::move(figure)));
    } else if (finding.accounts.size() <= 8) {
        if (auto figure = lanesOf(finding, context.graph))
            figures.push_back(lanesBlock(*std::move(figure)));
    } else if (auto figure = rasterOf(finding, context.graph)) {
        figures.push_back(rasterBlock(*std::move(figure), context));
    }
    if (auto figure = barsOf(finding))
        figures.push_back(barsBlock(*figure));
    return figures;
}

} // namespace lockstep
