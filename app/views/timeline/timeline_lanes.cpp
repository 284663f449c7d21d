// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timeline_lanes.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace lockstep {

namespace {

QString words(const char* text)
{
    return QCoreApplication::translate("lockstep::TimelineLane", text);
}

double position(Instant at)
{
    return static_cast<double>(at.ms);
}

QString dated(const Moment& when, const QString& text)
{
    return windowLanguage().moment(when) + QStringLiteral(": ") + text;
}

} // namespace

std::vector<TimelineLane> timelineLanes(const CaseData& data, const Finding* finding)
{
    using Kind = TimelineLane::Kind;
    TimelineLane posts{Kind::posts, words(QT_TRANSLATE_NOOP("lockstep::TimelineLane", "Posts")), {}};
    TimelineLane calendar{Kind::calendar, words(QT_TRANSLATE_NOOP("lockstep::TimelineLane", "Calendar")), {}};
    TimelineLane orders{Kind::orders, words(QT_TRANSLATE_NOOP("lockstep::TimelineLane", "Orders")), {}};
    std::vector<char> profited(data.accountNames.size(), finding ? 0 : 1);
    std::vector<char> wanted(data.targetNames.size(), 0);
    const auto concerns = [&](TargetId target) {
        const auto creator = target.isNone() ? AccountId() : data.targets[target.index()].creator();
        return target.isNone() || !finding || wanted[target.index()] != 0
               || (!creator.isNone() && profited[creator.index()] != 0);
    };
    if (finding) {
        for (const auto customer : finding->customers)
            profited[customer.index()] = 1;
        for (const auto target : finding->targets) {
            wanted[target.index()] = 1;
            if (const auto creator = data.targets[target.index()].creator(); !creator.isNone())
                profited[creator.index()] = 1;
        }
        for (std::uint32_t i = 0; i < data.targets.size(); ++i) {
            const auto& target = data.targets[i];
            if (target.kind == Target::Kind::post && !target.account.isNone() && profited[target.account.index()] != 0
                && !target.postedAt.isMissing())
                posts.marks.push_back(
                    {position(target.postedAt.at), position(target.postedAt.at),
                     dated(target.postedAt, displayName(data, target.account) + QStringLiteral(" · ")
                                                + displayName(data, TargetId(i)))});
        }
    }
    for (const auto& event : data.calendar)
        if (!event.from.isMissing() && (event.account.isNone() || profited[event.account.index()] != 0))
            calendar.marks.push_back({position(event.from.at),
                                      position(event.until.isMissing() ? event.from.at : event.until.at),
                                      dated(event.from, displayText(event.text))});
    for (const auto& order : data.orders)
        if (!order.ordered.isMissing() && concerns(order.target))
            orders.marks.push_back({position(order.ordered.at), position(order.ordered.at),
                                    dated(order.ordered, displayText(order.vendor) + QStringLiteral(", ")
                                                             + displayText(order.package))});
    std::vector<TimelineLane> lanes;
    for (auto* lane : {&posts, &calendar, &orders})
        if (!lane->marks.empty()) {
            std::stable_sort(lane->marks.begin(), lane->marks.end(),
                             [](const auto& a, const auto& b) { return a.from < b.from; });
            lanes.push_back(std::move(*lane));
        }
    return lanes;
}

} // namespace lockstep
