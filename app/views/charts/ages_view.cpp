// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/ages_view.h"

#include "app/text/text.h"

#include <QDateTime>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

/// The next round number whose half is one as well.
double roundUp(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-9))));
    for (const double step : {1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0})
        if (value <= step * power)
            return step * power;
    return 10 * power;
}

} // namespace

AgesView::AgesView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("ages"), tr("When the accounts were created"), parent)
{
}

void AgesView::compute()
{
    using Shared = std::shared_ptr<const AccountAges>; // by value GCC 12 warns of a free that does not happen
    m_jobs.start<Shared>(
        m_slot, tr("Counting creation dates"), this,
        [data = m_view.data(), marked = markedAccounts()](const TaskContext&) {
            return Result<Shared>(std::make_shared<const AccountAges>(accountAges(*data, marked)));
        },
        [this](const Result<Shared>& ages) {
            if (ages)
                m_ages = **ages;
            chartReady();
        });
}

QRectF AgesView::plotIn(const QRectF& area) const
{
    const auto metrics = fontMetrics();
    const double unknown = 90; // a bar of its own on the right
    return area.adjusted(metrics.horizontalAdvance(QStringLiteral("000,000")), metrics.height() + 8, -unknown,
                         -2 * metrics.height() - 6);
}

QString AgesView::unitText(std::int64_t from) const
{
    const auto at = QDateTime::fromMSecsSinceEpoch(from, Qt::UTC).date();
    const auto& locale = windowLanguage().locale();
    switch (m_ages.unit) {
    case AccountAges::Unit::day:
        return locale.toString(at, QStringLiteral("d MMM yyyy"));
    case AccountAges::Unit::month:
        return locale.toString(at, QStringLiteral("MMM yyyy"));
    case AccountAges::Unit::year:
        return locale.toString(at, QStringLiteral("yyyy"));
    }
    return {};
}

void AgesView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto plot = plotIn(area);
    std::uint64_t most = m_ages.focusUnknown;
    for (const auto& bin : m_ages.bins)
        most = std::max(most, bin.focus);
    const double top = roundUp(static_cast<double>(most));
    const auto yOf = [&](double value) { return plot.bottom() - plot.height() * value / top; };
    for (const double part : {0.0, 0.5, 1.0}) {
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(plot.left(), yOf(top * part)), QPointF(area.right(), yOf(top * part)));
        painter.setPen(colors.faint);
        painter.drawText(QRectF(area.left(), yOf(top * part) - 20, plot.left() - area.left() - 6, 40),
                         Qt::AlignRight | Qt::AlignVCenter,
                         windowLanguage().locale().toString(top * part, 'f', top < 2 ? 1 : 0));
    }
    const double width = plot.width() / static_cast<double>(m_ages.bins.size());
    const auto strong = markColor(1, colors);
    QPainterPath others;
    const double scale = m_ages.othersKnown == 0
                             ? 0
                             : static_cast<double>(m_ages.focusKnown) / static_cast<double>(m_ages.othersKnown);
    for (std::size_t i = 0; i < m_ages.bins.size(); ++i) {
        const auto& bin = m_ages.bins[i];
        const double x = plot.left() + width * static_cast<double>(i);
        const double y = yOf(static_cast<double>(bin.focus));
        painter.fillRect(QRectF(x, y, std::max(1.0, width - (width > 4 ? 1 : 0)), plot.bottom() - y), strong);
        const double level = std::max(plot.top(), yOf(static_cast<double>(bin.others) * scale));
        i == 0 ? others.moveTo(x, level) : others.lineTo(x, level);
        others.lineTo(x + width, level);
    }
    if (m_ages.othersKnown > 0) {
        painter.setPen(QPen(colors.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(others);
    }
    // Those without a date.
    const QRectF unknown(plot.right() + 24, yOf(static_cast<double>(m_ages.focusUnknown)), 48,
                         plot.bottom() - yOf(static_cast<double>(m_ages.focusUnknown)));
    painter.fillRect(unknown, markColor(0, colors));
    painter.setPen(colors.text);
    painter.drawText(QRectF(plot.right(), plot.bottom() + 3, 90, 60), Qt::AlignHCenter | Qt::TextWordWrap,
                     tr("not known"));
    // As many labels as fit.
    const double room = fontMetrics().horizontalAdvance(unitText(m_ages.bins.back().from)) + 24;
    const auto every = std::max<std::size_t>(1, static_cast<std::size_t>(std::ceil(room / width)));
    for (std::size_t i = 0; i < m_ages.bins.size(); i += every) {
        const double x = plot.left() + width * static_cast<double>(i);
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, plot.bottom() + 4));
        painter.setPen(colors.text);
        if (x + room - 24 <= plot.right() + 6)
            painter.drawText(QRectF(x, plot.bottom() + 5, room, 40), Qt::AlignLeft | Qt::AlignTop,
                             unitText(m_ages.bins[i].from));
    }
}

QString AgesView::emptyText() const
{
    if (!m_ages.bins.empty() && m_ages.focusKnown > 0)
        return {};
    return tr("No creation date of these accounts is known. Import a list of accounts with a column "
              "\"created\".");
}

QString AgesView::legend() const
{
    return m_ages.othersKnown > 0 ? tr("Bars: these accounts. Line: all other accounts, scaled to the same number.")
                                  : tr("Bars: these accounts.");
}

ChartTable AgesView::table() const
{
    ChartTable table;
    table.columns = {tr("Created"), tr("Accounts"), tr("Others")};
    for (const auto& bin : m_ages.bins)
        table.rows.push_back({unitText(bin.from), countText(bin.focus), countText(bin.others)});
    table.rows.push_back({tr("not known"), countText(m_ages.focusUnknown), countText(m_ages.othersUnknown)});
    return table;
}

QString AgesView::caption() const
{
    if (!m_view.data())
        return {};
    auto text = tr("%1: %2 with a creation date, %3 without.")
                    .arg(focusText(), countText(m_ages.focusKnown), countText(m_ages.focusUnknown));
    if (m_ages.othersKnown > 0)
        text += QLatin1Char(' ')
                + tr("All other accounts: %1 with, %2 without.")
                      .arg(countText(m_ages.othersKnown), countText(m_ages.othersUnknown));
    const auto width = m_ages.unit == AccountAges::Unit::day     ? tr("a day")
                       : m_ages.unit == AccountAges::Unit::month ? tr("a month")
                                                                 : tr("a year");
    text += QLatin1Char(' ') + tr("Each bar: %1. Dates in UTC.").arg(width) + QLatin1Char(' ');
    return text
           + (m_ages.othersKnown > 0
                  ? tr("A spike may be a batch, or a time at which the platform grew: compare with the line.")
                  : tr("A spike may be a batch, or a time at which the platform grew."));
}

QString AgesView::hint() const
{
    return m_ages.othersKnown > 0 ? QString() : tr("Select accounts to compare them with the others.");
}

std::optional<std::size_t> AgesView::binAt(double x, const QRectF& area) const
{
    const auto plot = plotIn(area);
    if (m_ages.bins.empty() || x < plot.left() || x > plot.right())
        return std::nullopt;
    const auto bin =
        static_cast<std::size_t>((x - plot.left()) / plot.width() * static_cast<double>(m_ages.bins.size()));
    return std::min(bin, m_ages.bins.size() - 1);
}

QString AgesView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto at = binAt(position.x(), area);
    if (!at)
        return {};
    const auto& bin = m_ages.bins[*at];
    return tr("%1: %2 accounts; others %3").arg(unitText(bin.from), countText(bin.focus), countText(bin.others));
}

void AgesView::pick(const QRectF& part, const QRectF& area)
{
    const auto plot = plotIn(area);
    if (m_ages.bins.empty() || part.right() < plot.left() || part.left() > plot.right())
        return;
    const auto first = binAt(std::clamp(part.left(), plot.left(), plot.right()), area);
    const auto last = binAt(std::clamp(part.right(), plot.left(), plot.right()), area);
    if (!first || !last)
        return;
    const auto from = m_ages.bins[*first].from;
    const auto to = *last + 1 < m_ages.bins.size() ? m_ages.bins[*last + 1].from : Instant::missingMs;
    const auto marked = markedAccounts();
    Selection chosen;
    for (const auto& profile : m_view.data()->profiles)
        if (!profile.created.isMissing() && profile.created.at.ms >= from
            && (to == Instant::missingMs || profile.created.at.ms < to)
            && (marked.empty() || marked[profile.account.index()] != 0))
            chosen.accounts.push_back(profile.account);
    if (!chosen.empty())
        m_view.select(std::move(chosen));
}

} // namespace lockstep

#include "moc_ages_view.cpp"
