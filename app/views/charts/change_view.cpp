// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/change_view.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QComboBox>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>

namespace lockstep {

namespace {

QString dayText(Instant at)
{
    return windowLanguage().moment({at, Precision::day});
}

/// Acts and posts whose hour is known.
std::uint64_t withHour(const ActivitySide& side)
{
    std::uint64_t sum = 0;
    for (const auto count : side.hours)
        sum += count;
    return sum;
}

double hourShare(const ActivitySide& side, std::size_t hour)
{
    const auto all = withHour(side);
    return all == 0 ? 0 : static_cast<double>(side.hours[hour]) / static_cast<double>(all);
}

std::optional<double> share(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? std::nullopt : std::optional(static_cast<double>(part) / static_cast<double>(whole));
}

QString shareText(std::optional<double> value)
{
    return value ? percentText(*value, 0) : QStringLiteral("–");
}

/// One line of the comparison: a name and what it is before and after.
struct Comparison {
    QString name;
    std::optional<double> before;
    std::optional<double> after;
};

std::vector<Comparison> comparisons(const BeforeAfter& both)
{
    std::vector<Comparison> lines;
    const auto acts = [](const ActivitySide& side) { return side.acts + side.posts; };
    for (std::size_t verb = 0; verb < verbNames.size(); ++verb)
        if (both.before.verbs[verb] + both.after.verbs[verb] > 0)
            lines.push_back({verbText(static_cast<Verb>(verb)), share(both.before.verbs[verb], acts(both.before)),
                             share(both.after.verbs[verb], acts(both.after))});
    if (both.before.posts + both.after.posts > 0)
        lines.push_back({ChangeView::tr("own post"), share(both.before.posts, acts(both.before)),
                         share(both.after.posts, acts(both.after))});
    if (both.before.withCreator + both.after.withCreator > 0)
        lines.push_back({ChangeView::tr("acts on creators of both sides"),
                         share(both.before.onKnown, both.before.withCreator),
                         share(both.after.onKnown, both.after.withCreator)});
    if (both.before.received + both.after.received > 0)
        lines.push_back({ChangeView::tr("reactions from accounts of both sides"),
                         share(both.before.fromKnown, both.before.received),
                         share(both.after.fromKnown, both.after.received)});
    return lines;
}

} // namespace

ChangeView::ChangeView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("change"), tr("Before and after a date"), parent),
      m_moments(new QComboBox(this))
{
    m_moments->setObjectName(QStringLiteral("moments"));
    m_moments->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_moments->setMinimumContentsLength(38);
    addControl(tr("&Date:"), m_moments);
    connect(m_moments, &QComboBox::activated, this, [this] {
        m_wanted = m_moments->currentText();
        refresh();
    });
    for (const auto signal : {&CaseView::findingShown, &CaseView::findingsChanged})
        connect(&m_view, signal, this, &ChangeView::refresh);
}

std::vector<ChangeView::Choice> ChangeView::choices() const
{
    constexpr std::size_t leastPart = 50; // one in so many acts on either side, or there is nothing to compare
    std::vector<std::int64_t> times;
    for (const auto account : m_view.selection().accounts)
        for (const auto& contact : m_view.graph()->ofActor(account))
            if (contact.time != Instant::missingMs)
                times.push_back(contact.time);
    std::sort(times.begin(), times.end());
    std::vector<Choice> all;
    if (times.empty())
        return all;
    const auto add = [&](Instant at, const QString& what) {
        const auto before =
            static_cast<std::size_t>(std::lower_bound(times.begin(), times.end(), at.ms) - times.begin());
        if (!at.isMissing() && before * leastPart >= times.size()
            && (times.size() - before) * leastPart >= times.size())
            all.push_back({at, dayText(at) + QStringLiteral(": ") + what});
    };
    if (m_view.brush())
        add(m_view.brush()->from, tr("the brushed time begins"));
    if (const auto* finding = m_view.finding(); finding && finding->window) {
        add(finding->window->from, tr("the time of the finding begins"));
        add(finding->window->to, tr("the time of the finding ends"));
    }
    for (const auto& event : m_view.data()->calendar)
        add(event.from.at, displayText(event.text, 40));
    add({times[times.size() / 2]}, tr("half of the acts are earlier"));
    return all;
}

void ChangeView::fillMoments()
{
    const QSignalBlocker blocker(m_moments);
    m_choices = choices();
    m_moments->clear();
    for (const auto& choice : m_choices)
        m_moments->addItem(choice.text);
    m_moments->setCurrentIndex(std::max(m_choices.empty() ? -1 : 0, m_moments->findText(m_wanted)));
}

void ChangeView::compute()
{
    fillMoments();
    if (m_choices.empty() || m_view.selection().accounts.empty()) {
        m_both.reset();
        chartReady();
        return;
    }
    using Shared = std::shared_ptr<const BeforeAfter>;
    m_jobs.start<Shared>(
        m_slot, tr("Comparing before and after"), this,
        [graph = m_view.graph(), accounts = m_view.selection().accounts,
         at = m_choices[static_cast<std::size_t>(m_moments->currentIndex())].at](const TaskContext&) {
            return Result<Shared>(std::make_shared<const BeforeAfter>(beforeAfter(*graph, accounts, at)));
        },
        [this](const Result<Shared>& both) {
            if (both)
                m_both = *both;
            chartReady();
        });
}

void ChangeView::paintHours(QPainter& painter, const QRectF& area, const ActivitySide& side, double most,
                            const QString& title, int color, const ChartColors& colors) const
{
    const auto metrics = fontMetrics();
    painter.setPen(colors.text);
    painter.drawText(QRectF(area.left(), area.top(), area.width(), metrics.height() + 2), Qt::AlignLeft,
                     metrics.elidedText(title, Qt::ElideRight, static_cast<int>(area.width())));
    const QRectF plot = area.adjusted(0, metrics.height() + 8, 0, -metrics.height() - 6);
    painter.setPen(colors.grid);
    painter.drawLine(plot.bottomLeft(), plot.bottomRight());
    const double width = plot.width() / 24;
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const double x = plot.left() + width * static_cast<double>(hour);
        const double height = most <= 0 ? 0 : plot.height() * hourShare(side, hour) / most;
        painter.fillRect(QRectF(x + 1, plot.bottom() - height, std::max(1.0, width - 2), height),
                         markColor(color, colors));
        if (hour % 6 == 0) {
            painter.setPen(colors.faint);
            painter.drawText(QRectF(x, plot.bottom() + 3, width * 6, metrics.height() + 2), Qt::AlignLeft,
                             QString::number(hour));
        }
    }
}

void ChangeView::paintShares(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto lines = comparisons(*m_both);
    const auto metrics = fontMetrics();
    double names = 0;
    for (const auto& line : lines)
        names = std::max<double>(names, metrics.horizontalAdvance(line.name));
    names = std::min(names + 10, area.width() * 0.5);
    const double numbers = metrics.horizontalAdvance(QStringLiteral("000 % \u2192 000 %")) + 6;
    const double bars = area.width() - names - numbers;
    const double height =
        std::min(metrics.height() * 2.4, area.height() / static_cast<double>(std::max<std::size_t>(1, lines.size())));
    double y = area.top();
    for (const auto& line : lines) {
        painter.setPen(colors.text);
        painter.drawText(QRectF(area.left(), y, names - 8, height), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(line.name, Qt::ElideRight, static_cast<int>(names) - 8));
        const double half = height / 2 - 2;
        painter.drawText(QRectF(area.right() - numbers, y, numbers, height), Qt::AlignRight | Qt::AlignVCenter,
                         shareText(line.before) + QStringLiteral(" \u2192 ") + shareText(line.after));
        const auto bar = [&](double top, std::optional<double> value, int color) {
            painter.fillRect(QRectF(area.left() + names, top, bars * value.value_or(0), half - 1),
                             markColor(color, colors));
        };
        bar(y + 1, line.before, 2);
        bar(y + 1 + half, line.after, 1);
        y += height;
    }
}

void ChangeView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto metrics = fontMetrics();
    double most = 0;
    for (std::size_t hour = 0; hour < 24; ++hour)
        most = std::max({most, hourShare(m_both->before, hour), hourShare(m_both->after, hour)});
    const QRectF all = area.adjusted(0, metrics.height() + 10, 0, 0);
    // Where there is little room the shares keep a line of text each, and the hours get what is left.
    const auto lines = static_cast<double>(comparisons(*m_both).size());
    const double left = all.height() - 12 - lines * metrics.height();
    const QRectF upper(all.left(), all.top(), all.width(),
                       std::min(all.height() * 0.45, std::max(left, 3.5 * metrics.height())));
    const double half = upper.width() / 2 - 12;
    paintHours(painter, QRectF(upper.left(), upper.top(), half, upper.height()), m_both->before, most,
               tr("Before: hours of the day (UTC), %1 acts").arg(countText(withHour(m_both->before))), 2, colors);
    paintHours(painter, QRectF(upper.left() + half + 24, upper.top(), half, upper.height()), m_both->after, most,
               tr("After: hours of the day (UTC), %1 acts").arg(countText(withHour(m_both->after))), 1, colors);
    paintShares(painter, QRectF(all.left(), upper.bottom() + 12, all.width(), all.bottom() - upper.bottom() - 12),
                colors);
}

QString ChangeView::emptyText() const
{
    if (m_both && m_view.data())
        return {};
    if (m_choices.empty() && !m_view.selection().accounts.empty())
        return tr("None of the acts of these accounts has a time.");
    return tr("Choose a finding or select accounts: shown is what they did before a date and after it.");
}

QString ChangeView::legend() const
{
    return tr("Blue: before. Orange: after. Shares of all acts of that side.");
}

ChartTable ChangeView::table() const
{
    ChartTable table;
    table.columns = {tr("What"), tr("Before"), tr("After")};
    if (!m_both)
        return table;
    table.rows.push_back({tr("acts"), countText(m_both->before.acts), countText(m_both->after.acts)});
    table.rows.push_back({tr("days"), windowLanguage().number(m_both->before.days, 1),
                          windowLanguage().number(m_both->after.days, 1)});
    for (const auto& line : comparisons(*m_both))
        table.rows.push_back({line.name, shareText(line.before), shareText(line.after)});
    for (std::size_t hour = 0; hour < 24; ++hour)
        table.rows.push_back({tr("%1:00 to %2:00 UTC").arg(hour).arg(hour + 1),
                              percentText(hourShare(m_both->before, hour), 1),
                              percentText(hourShare(m_both->after, hour), 1)});
    return table;
}

QString ChangeView::caption() const
{
    if (!m_both || !m_view.data() || m_moments->currentIndex() < 0)
        return {};
    const auto rate = [](const ActivitySide& side) {
        return side.days < 1 ? QStringLiteral("–")
                             : windowLanguage().number(static_cast<double>(side.acts + side.posts) / side.days, 1);
    };
    return tr("%1, divided at %2. Before: %3 acts and %4 posts, %5 a day; after: %6 and %7, %8 a day. Without a "
              "time, "
              "not shown: %9.")
               .arg(focusText(), dayText(m_choices[static_cast<std::size_t>(m_moments->currentIndex())].at),
                    countText(m_both->before.acts), countText(m_both->before.posts), rate(m_both->before),
                    countText(m_both->after.acts), countText(m_both->after.posts), rate(m_both->after),
                    countText(m_both->withoutTime))
           + QLatin1Char(' ') + tr("A journey, a new job or a holiday changes the hours too.");
}

} // namespace lockstep

#include "moc_change_view.cpp"
