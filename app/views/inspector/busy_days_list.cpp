// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/busy_days_list.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/views/inspector/panel_parts.h"
#include "app/widgets/words.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>

namespace lockstep {

namespace {

constexpr std::size_t mostNames = 3;

QString dayText(Instant at)
{
    return windowLanguage().moment({at, Precision::day});
}

QString daysText(const TimeRange& days)
{
    const Instant last{days.to.ms - 1};
    return dayText(days.from) == dayText(last)
               ? dayText(days.from)
               : BusyDaysList::tr("%1 to %2", "days").arg(dayText(days.from), dayText(last));
}

} // namespace

QString BusyDaysList::sentence(const CaseData& data, const BusyDays& busy)
{
    const auto& language = windowLanguage();
    const auto number = [&language](std::uint64_t value) { return language.number(std::int64_t(value)); };
    auto text = tr("%1: interactions: %2; on as many usual days about %3.")
                    .arg(daysText(busy.days), number(busy.interactions),
                         number(static_cast<std::uint64_t>(std::llround(busy.usual))));
    if (busy.creators.empty())
        return text + QLatin1Char(' ')
               + tr("Most of what came on top went to posts of which the author is not known.");
    if (busy.creators.size() <= mostNames) {
        QStringList names;
        for (const auto creator : busy.creators)
            names.append(displayName(data, creator));
        text += QLatin1Char(' ') + tr("Most of what came on top went to %1.").arg(names.join(QStringLiteral(", ")));
    } else {
        text += QLatin1Char(' ')
                + tr("Most of what came on top is spread over %1 creators, most of all %2.")
                      .arg(number(busy.creators.size()), displayName(data, busy.creators.front()));
    }
    return text + QLatin1Char(' ')
           + tr("Accounts that came there in these days: %1; on no other day: %2 of them.")
                 .arg(number(busy.accounts), number(busy.onlyThen));
}

BusyDaysList::BusyDaysList(CaseView& view, const std::vector<BusyDays>& days, QWidget* parent) : QWidget(parent)
{
    auto* column = panelColumn(this);
    for (const auto& busy : days) {
        column->addWidget(plainLabel(sentence(*view.data(), busy), this));
        auto* show = new QPushButton(tr("Show these days"), this);
        show->setAccessibleName(tr("Show %1").arg(daysText(busy.days)));
        connect(show, &QPushButton::clicked, this, [&view, range = busy.days] { view.setBrush(range); });
        column->addWidget(show, 0, Qt::AlignLeft);
    }
    column->addWidget(plainLabel(tr("News, a giveaway or a post that spread looks like this. It says nothing of any "
                                    "account, and no finding rests on it."),
                                 this));
}

} // namespace lockstep

#include "moc_busy_days_list.cpp"
