// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/hours_view.h"

#include "app/text/text.h"

#include <QComboBox>
#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

/// Fewer would paint a pattern out of chance.
constexpr std::uint64_t fewest = 100;

QString dayName(std::size_t day, QLocale::FormatType format)
{
    return windowLanguage().locale().standaloneDayName(static_cast<int>(day) + 1, format);
}

const std::string zoneSetting = "hours.zone";

/// Far enough on either side for anything that a platform ever stored.
std::vector<ClockShift> clockOf(const QTimeZone& zone)
{
    const auto from = QDateTime(QDate(1995, 1, 1), QTime(0, 0), Qt::UTC);
    const auto to = QDateTime(QDate(2050, 1, 1), QTime(0, 0), Qt::UTC);
    std::vector<ClockShift> clock{{from.toMSecsSinceEpoch(), zone.offsetFromUtc(from) * 1000LL}};
    for (const auto& change : zone.transitions(from, to))
        clock.push_back({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc * 1000LL});
    return clock;
}

/// For the bars above the grid: the grid comes first.
double topRoomIn(const QRectF& area)
{
    return std::min(56.0, area.height() / 6);
}

} // namespace

HoursView::HoursView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("hours"), tr("Hours of the week"), parent), m_zones(new QComboBox(this))
{
    m_zones->setObjectName(QStringLiteral("zones"));
    m_zones->addItem(QStringLiteral("UTC"));
    if (const auto system = QString::fromLatin1(QTimeZone::systemTimeZoneId()); system.contains(QLatin1Char('/')))
        m_zones->addItem(system);
    for (const auto& id : QTimeZone::availableTimeZoneIds())
        if (id.contains('/') && !id.startsWith("Etc/") && m_zones->findText(QString::fromLatin1(id)) < 0)
            m_zones->addItem(QString::fromLatin1(id));
    m_zones->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zones->setMinimumContentsLength(18);
    m_zones->setMaxVisibleItems(20);
    addControl(tr("Time &zone:"), m_zones);
    connect(&m_view, &CaseView::caseChanged, this, &HoursView::restoreZone);
    connect(m_zones, &QComboBox::activated, this, [this] {
        if (m_view.caseFile() && !m_view.caseFile()->isReadOnly())
            (void)m_view.caseFile()->setSetting(zoneSetting, toUtf8(m_zones->currentText())); // no loss if it fails
        refresh();
    });
    restoreZone();
}

void HoursView::restoreZone()
{
    int index = 0;
    if (m_view.caseFile())
        if (const auto zone = m_view.caseFile()->setting(zoneSetting); zone && *zone)
            index = std::max(0, m_zones->findText(toQString(**zone)));
    m_zones->setCurrentIndex(index);
}

QString HoursView::zoneName() const
{
    return m_zones->currentText();
}

void HoursView::compute()
{
    m_jobs.start<HourOfWeek>(
        m_slot, tr("Counting hours"), this,
        [data = m_view.data(), marked = markedAccounts(), brush = m_view.brush(), targets = m_view.keptTargets(),
         zone = m_zones->currentIndex() <= 0 ? QByteArray() : zoneName().toLatin1()](const TaskContext&) {
            const auto clock = zone.isEmpty() ? std::vector<ClockShift>() : clockOf(QTimeZone(zone));
            return Result<HourOfWeek>(hourOfWeek(*data, marked, brush, targets, clock));
        },
        [this](const Result<HourOfWeek>& week) {
            if (week)
                m_week = *week;
            chartReady();
        });
}

bool HoursView::hasEnough() const
{
    return m_week.focusTotal >= fewest;
}

double HoursView::share(std::size_t cell) const
{
    return m_week.focusTotal == 0 ? 0
                                  : static_cast<double>(m_week.focus[cell]) / static_cast<double>(m_week.focusTotal);
}

double HoursView::othersShare(std::size_t cell) const
{
    return m_week.othersTotal == 0
               ? 0
               : static_cast<double>(m_week.others[cell]) / static_cast<double>(m_week.othersTotal);
}

QRectF HoursView::gridIn(const QRectF& area) const
{
    const auto metrics = fontMetrics();
    double left = 0;
    for (std::size_t day = 0; day < 7; ++day)
        left = std::max(left, double(metrics.horizontalAdvance(dayName(day, QLocale::ShortFormat))));
    const double side = 64; // bars of the days on the right
    return area.adjusted(left + 10, metrics.height() + 6 + topRoomIn(area), -side, -metrics.height() - 6);
}

void HoursView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto grid = gridIn(area);
    const double width = grid.width() / 24, height = grid.height() / 7;
    double highest = 0;
    std::array<double, 24> byHour{}, othersByHour{};
    std::array<double, 7> byDay{}, othersByDay{};
    for (std::size_t day = 0; day < 7; ++day)
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const auto cell = HourOfWeek::cell(day, hour);
            highest = std::max(highest, share(cell));
            byHour[hour] += share(cell);
            byDay[day] += share(cell);
            othersByHour[hour] += othersShare(cell);
            othersByDay[day] += othersShare(cell);
        }
    const auto strong = markColor(2, colors);
    for (std::size_t day = 0; day < 7; ++day)
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const QRectF box(grid.left() + width * double(hour), grid.top() + height * double(day), width, height);
            painter.fillRect(box.adjusted(0.5, 0.5, -0.5, -0.5),
                             mixed(colors.grid, strong, share(HourOfWeek::cell(day, hour)) / highest));
        }
    painter.setPen(colors.text);
    const std::size_t everyDay = height < fontMetrics().height() * 0.9 ? 3 : 1; // in a small chart not all find room
    for (std::size_t day = 0; day < 7; day += everyDay)
        painter.drawText(
            QRectF(area.left(), grid.top() + height * (double(day) + 0.5) - 20, grid.left() - area.left() - 6, 40),
            Qt::AlignRight | Qt::AlignVCenter, dayName(day, QLocale::ShortFormat));
    for (std::size_t hour = 0; hour < 24; hour += 3)
        painter.drawText(QRectF(grid.left() + width * double(hour), grid.bottom() + 3, width * 3, 40),
                         Qt::AlignLeft | Qt::AlignTop, QString::number(hour));
    // Sums on top and on the right; a line marks what the others do there.
    const double topMost = std::max(*std::max_element(byHour.begin(), byHour.end()),
                                    *std::max_element(othersByHour.begin(), othersByHour.end()));
    const double sideMost = std::max(*std::max_element(byDay.begin(), byDay.end()),
                                     *std::max_element(othersByDay.begin(), othersByDay.end()));
    const double topRoom = topRoomIn(area) - 4, sideRoom = 56;
    const QPen line(colors.text, 2);
    for (std::size_t hour = 0; hour < 24; ++hour) {
        const double x = grid.left() + width * double(hour);
        painter.fillRect(QRectF(x + 1, grid.top() - 4 - topRoom * byHour[hour] / topMost, width - 2,
                                topRoom * byHour[hour] / topMost),
                         strong);
        painter.setPen(line);
        if (m_week.othersTotal > 0)
            painter.drawLine(QPointF(x, grid.top() - 4 - topRoom * othersByHour[hour] / topMost),
                             QPointF(x + width, grid.top() - 4 - topRoom * othersByHour[hour] / topMost));
    }
    for (std::size_t day = 0; day < 7; ++day) {
        const double y = grid.top() + height * double(day);
        painter.fillRect(QRectF(grid.right() + 4, y + 1, sideRoom * byDay[day] / sideMost, height - 2), strong);
        painter.setPen(line);
        if (m_week.othersTotal > 0)
            painter.drawLine(QPointF(grid.right() + 4 + sideRoom * othersByDay[day] / sideMost, y),
                             QPointF(grid.right() + 4 + sideRoom * othersByDay[day] / sideMost, y + height));
    }
}

QString HoursView::emptyText() const
{
    if (hasEnough())
        return {};
    return tr("Too few interactions with an hour (%1; %2 are needed).")
        .arg(countText(m_week.focusTotal), countText(fewest));
}

QString HoursView::legend() const
{
    return (m_week.othersTotal > 0 ? tr("Stronger colour: more. Lines: all other accounts. Hours: %1.")
                                   : tr("Stronger colour: more. Hours: %1."))
        .arg(zoneName());
}

ChartTable HoursView::table() const
{
    ChartTable table;
    table.columns = {tr("Day"),          tr("Hour (%1)").arg(zoneName()),
                     tr("Interactions"), tr("Share"),
                     tr("Others"),       tr("Share of others")};
    for (std::size_t day = 0; day < 7; ++day)
        for (std::size_t hour = 0; hour < 24; ++hour) {
            const auto cell = HourOfWeek::cell(day, hour);
            table.rows.push_back({dayName(day, QLocale::LongFormat), QString::number(hour),
                                  countText(m_week.focus[cell]), percentText(share(cell), 2),
                                  countText(m_week.others[cell]), percentText(othersShare(cell), 2)});
        }
    return table;
}

QString HoursView::caption() const
{
    if (!m_view.data())
        return {};
    auto text =
        tr("%1, %2: %3 interactions with an hour.").arg(focusText(), rangeText(), countText(m_week.focusTotal));
    if (m_week.othersTotal > 0)
        text += QLatin1Char(' ') + tr("All other accounts: %1.").arg(countText(m_week.othersTotal));
    if (m_week.withoutHour > 0)
        text += QLatin1Char(' ') + tr("Without an hour: %1.").arg(countText(m_week.withoutHour));
    if (m_zones->currentIndex() > 0)
        text += QLatin1Char(' ') + tr("Hours as clocks in %1 show them, summer time included.").arg(zoneName());
    return text + QLatin1Char(' ')
           + tr("Night shifts, other time zones and planned posts have hours of their own: unusual hours alone say "
                "nothing.");
}

QString HoursView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto grid = gridIn(area);
    if (!hasEnough() || !grid.contains(position))
        return {};
    const auto hour =
        std::min<std::size_t>(23, static_cast<std::size_t>((position.x() - grid.left()) / grid.width() * 24));
    const auto day =
        std::min<std::size_t>(6, static_cast<std::size_t>((position.y() - grid.top()) / grid.height() * 7));
    const auto cell = HourOfWeek::cell(day, hour);
    return tr("%1, %2 to %3 o'clock, %4: %5 interactions (%6); others %7")
        .arg(dayName(day, QLocale::LongFormat), QString::number(hour), QString::number(hour + 1), zoneName(),
             countText(m_week.focus[cell]), percentText(share(cell), 2), percentText(othersShare(cell), 2));
}

} // namespace lockstep

#include "moc_hours_view.cpp"
