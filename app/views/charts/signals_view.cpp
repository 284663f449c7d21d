// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/signals_view.h"

#include "app/text/text.h"
#include "core/model/detector_titles.h"

#include <QPainter>

#include <algorithm>

namespace lockstep {

namespace {

constexpr double columnWidth = 46;

} // namespace

SignalsView::SignalsView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("signals"), tr("Which signs agree"), parent)
{
    connect(&m_view, &CaseView::findingsChanged, this, &SignalsView::refresh);
}

void SignalsView::compute()
{
    const auto run = m_view.run();
    if (!run) {
        m_agreement = {};
        chartReady();
        return;
    }
    m_jobs.start<SignalAgreement>(
        m_slot, tr("Comparing findings"), this,
        [run](const TaskContext&) { return Result<SignalAgreement>(signalAgreement(*run)); },
        [this](const Result<SignalAgreement>& agreement) {
            if (agreement)
                m_agreement = *agreement;
            chartReady();
        });
}

QString SignalsView::signalText(std::size_t signal) const
{
    const auto& one = m_agreement.signs[signal];
    return toQString(one.detector) + QLatin1Char(' ') + say(detectorTitle(one.detector));
}

double SignalsView::labelWidth(const QRectF& area) const
{
    double widest = 0;
    for (std::size_t i = 0; i < m_agreement.signs.size(); ++i)
        widest =
            std::max<double>(widest, fontMetrics().horizontalAdvance(signalText(i) + QStringLiteral(" (00,000)")));
    return std::min(widest + 12, area.width() * 0.45);
}

std::size_t SignalsView::drawn(const QRectF& area) const
{
    const double room = (area.width() - labelWidth(area)) / columnWidth;
    return std::min(m_agreement.combinations.size(), static_cast<std::size_t>(std::max(0.0, room)));
}

void SignalsView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto metrics = fontMetrics();
    const double left = area.left() + labelWidth(area);
    const double rowHeight = metrics.height() * 1.6;
    const double dotsHeight = rowHeight * static_cast<double>(m_agreement.signs.size());
    const double top = area.top() + metrics.height() + 8;
    const double floor = std::max(top + 60, area.bottom() - dotsHeight - 6); // between bars and dots
    std::size_t most = 1;
    for (std::size_t i = 0; i < drawn(area); ++i)
        most = std::max(most, m_agreement.combinations[i].accounts.size());
    const double right = left + columnWidth * static_cast<double>(drawn(area));
    auto family = m_agreement.signs.front().family;
    bool shaded = false;
    for (std::size_t i = 0; i < m_agreement.signs.size(); ++i) {
        const auto& one = m_agreement.signs[i];
        if (one.family != family)
            shaded = !shaded;
        family = one.family;
        const QRectF row(area.left(), floor + rowHeight * static_cast<double>(i), right - area.left(), rowHeight);
        if (shaded)
            painter.fillRect(row, colors.dark ? colors.background.lighter(130) : colors.background.darker(106));
        painter.setPen(colors.text);
        painter.drawText(row.adjusted(4, 0, 0, 0)
                             .intersected(QRectF(area.left(), row.top(), left - area.left() - 6, row.height())),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(signalText(i) + QStringLiteral(" (%1)").arg(countText(one.accounts)),
                                            Qt::ElideRight, static_cast<int>(left - area.left() - 12)));
    }
    for (std::size_t i = 0; i < drawn(area); ++i) {
        const auto& combination = m_agreement.combinations[i];
        const double middle = left + columnWidth * (static_cast<double>(i) + 0.5);
        const double height = (floor - top - metrics.height() - 6) * static_cast<double>(combination.accounts.size())
                              / static_cast<double>(most);
        const auto color = markColor(combination.families > 1 ? 1 : 2, colors);
        painter.fillRect(QRectF(middle - 13, floor - 4 - height, 26, height), color);
        painter.setPen(colors.text);
        painter.drawText(
            QRectF(middle - columnWidth / 2, floor - 6 - height - metrics.height(), columnWidth, metrics.height()),
            Qt::AlignHCenter | Qt::AlignBottom, countText(combination.accounts.size()));
        const auto yOf = [&](std::size_t signal) { return floor + rowHeight * (static_cast<double>(signal) + 0.5); };
        for (std::size_t signal = 0; signal < m_agreement.signs.size(); ++signal) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(colors.grid);
            painter.drawEllipse(QPointF(middle, yOf(signal)), 3, 3);
        }
        painter.setPen(QPen(color, 3));
        painter.drawLine(QPointF(middle, yOf(combination.signs.front())),
                         QPointF(middle, yOf(combination.signs.back())));
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        for (const auto signal : combination.signs)
            painter.drawEllipse(QPointF(middle, yOf(signal)), 6, 6);
    }
}

QString SignalsView::emptyText() const
{
    if (!m_agreement.combinations.empty())
        return {};
    return m_view.run() ? tr("No finding names accounts.")
                        : tr("Nothing was looked for yet: look for coordination first.");
}

QString SignalsView::legend() const
{
    return tr("Above: accounts that exactly these detectors speak of. Orange: detectors that share no data agree. "
              "One shade: detectors that look at the same data.");
}

ChartTable SignalsView::table() const
{
    ChartTable table;
    table.columns = {tr("Detectors"), tr("Accounts"), tr("Signs that share no data")};
    for (const auto& combination : m_agreement.combinations) {
        QStringList names;
        for (const auto signal : combination.signs)
            names.append(signalText(signal));
        table.rows.push_back({names.join(QStringLiteral(" + ")), countText(combination.accounts.size()),
                              countText(combination.families)});
    }
    return table;
}

QString SignalsView::caption() const
{
    if (m_agreement.combinations.empty())
        return {};
    std::size_t agreeing = 0;
    for (const auto& combination : m_agreement.combinations)
        agreeing += combination.families > 1 ? combination.accounts.size() : 0;
    return tr("%1 accounts are in a finding, whatever its grade; of %2 of them two signs or more that share no data "
              "speak. Accounts that profited are not counted: they need not have done anything.")
        .arg(countText(m_agreement.accounts), countText(agreeing));
}

std::optional<std::size_t> SignalsView::columnAt(const QPointF& position, const QRectF& area) const
{
    const double left = area.left() + labelWidth(area);
    if (position.x() < left || !area.contains(position))
        return std::nullopt;
    const auto column = static_cast<std::size_t>((position.x() - left) / columnWidth);
    return column < drawn(area) ? std::optional(column) : std::nullopt;
}

QString SignalsView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto column = columnAt(position, area);
    if (!column)
        return {};
    const auto row = table().rows[*column];
    return tr("%1: %2 accounts").arg(row[0], row[1]);
}

void SignalsView::pick(const QRectF& part, const QRectF& area)
{
    if (const auto column = columnAt(part.center(), area))
        m_view.select({m_agreement.combinations[*column].accounts, {}});
}

} // namespace lockstep

#include "moc_signals_view.cpp"
