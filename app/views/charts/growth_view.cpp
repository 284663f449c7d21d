// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/growth_view.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QComboBox>
#include <QDateTime>
#include <QPainter>
#include <QSignalBlocker>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lockstep {

namespace {

constexpr std::int64_t dayMs = 86'400'000;

QString count(double value)
{
    return windowLanguage().number(value, 0);
}

QString dayText(std::int64_t ms)
{
    return windowLanguage().locale().toString(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).date(),
                                              QStringLiteral("d MMM yyyy"));
}

/// Three times the middle distance between two readings, and at least two days.
std::int64_t longestUsual(const std::vector<CountReading>& curve)
{
    std::vector<std::int64_t> distances;
    for (std::size_t i = 1; i < curve.size(); ++i)
        distances.push_back(curve[i].at - curve[i - 1].at);
    if (distances.empty())
        return 0;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return std::max(2 * dayMs, 3 * *middle);
}

QString shortBurst(const GrowthBurst& burst)
{
    const auto days = (burst.to.ms - burst.from.ms) / dayMs;
    return days == 1 ? GrowthView::tr("+%1 in a day").arg(count(burst.size))
                     : GrowthView::tr("+%1 in %2 days").arg(count(burst.size), count(static_cast<double>(days)));
}

/// "+4,012 in 2 days, usual 35; still there after 7 days 98 %".
QString longBurst(const GrowthBurst& burst)
{
    auto text = GrowthView::tr("%1 beyond the usual %2").arg(shortBurst(burst), count(burst.expected));
    for (std::size_t i = 0; i < keptAfterDays.size(); ++i)
        if (const auto kept = burst.kept[i])
            text +=
                QStringLiteral("; ")
                + GrowthView::tr("still there after %1 days: %2").arg(keptAfterDays[i]).arg(percentText(*kept, 0));
    return text;
}

} // namespace

GrowthView::GrowthView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("growth"), tr("Followers over time"), parent),
      m_subjects(new QComboBox(this))
{
    m_subjects->setObjectName(QStringLiteral("subjects"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subjects->setMinimumContentsLength(18);
    addControl(tr("&Account:"), m_subjects);
    connect(&m_view, &CaseView::findingsChanged, this, &GrowthView::refresh);
    connect(&m_view, &CaseView::findingShown, this, &GrowthView::chooseTarget);
    connect(m_subjects, &QComboBox::currentIndexChanged, this, &GrowthView::refresh);
}

void GrowthView::forget()
{
    const QSignalBlocker blocker(m_subjects);
    m_subjects->clear();
    m_listed.clear();
    m_model = {};
    m_marks.clear();
}

void GrowthView::chooseTarget()
{
    const auto* finding = m_view.finding();
    if (!finding)
        return;
    for (const auto target : finding->targets)
        if (const auto at = std::find(m_listed.begin(), m_listed.end(), target); at != m_listed.end()) {
            m_subjects->setCurrentIndex(static_cast<int>(at - m_listed.begin()));
            break;
        }
}

void GrowthView::fillSubjects()
{
    const QSignalBlocker blocker(m_subjects);
    m_listed = countedSubjects(*m_view.data(), CountKind::followers);
    for (const auto target : m_listed)
        m_subjects->addItem(displayName(*m_view.data(), target));
    chooseTarget();
}

std::optional<TargetId> GrowthView::subject() const
{
    const int index = m_subjects->currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_listed[static_cast<std::size_t>(index)]);
}

void GrowthView::compute()
{
    if (m_listed.empty()) // not before somebody looks
        fillSubjects();
    const auto chosen = subject();
    if (!chosen || m_model.subject == *chosen) { // nobody, or only what is selected changed, or the findings
        collectMarks();
        chartReady();
        return;
    }
    m_jobs.start<Model>(
        m_slot, tr("Reading counts"), this,
        [caseData = m_view.data(), graph = m_view.wholeGraph(), subject = *chosen](const TaskContext&) {
            return Result<Model>(read(*caseData, *graph, subject));
        },
        [this](Result<Model> model) {
            if (model && subject() == model->subject) // else another was chosen meanwhile, or other data came
                m_model = *std::move(model);
            collectMarks();
            chartReady();
        });
}

GrowthView::Model GrowthView::read(const CaseData& data, const InteractionGraph& graph, TargetId subject)
{
    constexpr std::uint64_t seed = 1; // the same marks each time
    Model model;
    model.subject = subject;
    model.curve = countCurve(data, subject, CountKind::followers);
    model.longestUsual = longestUsual(model.curve);
    const auto all = followerSeries(graph);
    const auto series = std::find_if(all.begin(), all.end(), [subject](const FollowerCurve& s) {
        return s.target == subject && !s.total.empty();
    });
    if (series == all.end())
        return model;
    auto picture = growthPicture(*series, seed);
    model.bursts = std::move(picture.bursts);
    for (std::size_t i = 0; i < picture.usual.size(); ++i)
        model.usual.push_back({series->dayOf(i).ms, series->dayOf(i + 1).ms, picture.usual[i]});
    return model;
}

bool GrowthView::isGap(std::size_t reading) const
{
    return m_model.curve[reading].at - m_model.curve[reading - 1].at > m_model.longestUsual;
}

void GrowthView::collectMarks()
{
    m_marks.clear();
    m_findings.clear();
    const auto chosen = subject();
    if (!chosen)
        return;
    const auto& content = *m_view.data();
    const auto account = content.targets[chosen->index()].account;
    for (const auto& event : content.calendar)
        if (event.concerns(account) && !event.from.isMissing())
            m_marks.push_back({event.from.at.ms, event.until.isMissing() ? event.from.at.ms : event.until.at.ms,
                               false, displayText(event.text)});
    for (const auto& order : content.orders)
        if (!order.ordered.isMissing() && (!order.target || order.target == *chosen))
            m_marks.push_back({order.ordered.at.ms, order.ordered.at.ms, true,
                               displayText(order.vendor) + QStringLiteral(": ") + displayText(order.package)});
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark& a, const Mark& b) { return a.at < b.at; });
    if (const auto run = m_view.run())
        for (const auto& finding : run->findings)
            if (finding.window
                && std::find(finding.targets.begin(), finding.targets.end(), *chosen) != finding.targets.end())
                m_findings.push_back(*finding.window);
}

QRectF GrowthView::plotIn(const QRectF& area) const
{
    const auto metrics = fontMetrics();
    const double above = m_model.bursts.empty() ? 8 : metrics.height() + 14; // rises are named there
    return area.adjusted(metrics.horizontalAdvance(QStringLiteral("00,000,000")), metrics.height() + above, -8,
                         -metrics.height() - 8);
}

double GrowthView::xOf(std::int64_t at, const QRectF& plot) const
{
    const auto from = static_cast<double>(m_model.curve.front().at),
               to = static_cast<double>(m_model.curve.back().at);
    return plot.left() + plot.width() * (static_cast<double>(at) - from) / std::max(1.0, to - from);
}

void GrowthView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto plot = plotIn(area);
    const double strip = m_marks.empty() ? 18 : std::max(18, fontMetrics().height() + 4); // for what happened
    const QRectF upper(plot.left(), plot.top(), plot.width(), (plot.height() - strip) * 0.62);
    const QRectF lower(plot.left(), upper.bottom() + strip, plot.width(), plot.bottom() - upper.bottom() - strip);
    const auto byValue = [](const CountReading& a, const CountReading& b) { return a.value < b.value; };
    const auto least =
        static_cast<double>(std::min_element(m_model.curve.begin(), m_model.curve.end(), byValue)->value);
    const auto most =
        static_cast<double>(std::max_element(m_model.curve.begin(), m_model.curve.end(), byValue)->value);
    const auto yOf = [&](double value) {
        return upper.bottom() - upper.height() * (value - least) / std::max(1.0, most - least);
    };
    double gainMost = 0, lossMost = 0;
    for (std::size_t i = 1; i < m_model.curve.size(); ++i)
        if (const auto gain = gainPerDay(m_model.curve, i)) {
            gainMost = std::max(gainMost, *gain);
            lossMost = std::min(lossMost, *gain);
        }
    const auto gainY = [&](double gain) {
        return lower.top() + lower.height() * (gainMost - gain) / std::max(1e-9, gainMost - lossMost);
    };
    const auto label = [&](double y, const QString& text) {
        painter.setPen(colors.faint);
        painter.drawText(QRectF(area.left(), y - 20, plot.left() - area.left() - 6, 40),
                         Qt::AlignRight | Qt::AlignVCenter, text);
    };
    // Behind everything: stretches that a finding speaks of.
    for (const auto& window : m_findings) {
        const double from = window.from.isMissing() ? plot.left() : std::max(plot.left(), xOf(window.from.ms, plot));
        const double to = window.to.isMissing() ? plot.right() : std::min(plot.right(), xOf(window.to.ms, plot));
        auto shade = markColor(5, colors);
        shade.setAlphaF(0.22F);
        if (to > from)
            painter.fillRect(QRectF(from, plot.top(), to - from, plot.height()), shade);
    }
    for (const double value : {least, (least + most) / 2, most}) {
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(plot.left(), yOf(value)), QPointF(plot.right(), yOf(value)));
        label(yOf(value), count(value));
    }
    painter.setPen(colors.grid);
    painter.drawLine(QPointF(plot.left(), gainY(0)), QPointF(plot.right(), gainY(0)));
    const double apart = fontMetrics().height();
    label(gainY(gainMost), count(gainMost));
    if (lossMost < 0 && gainY(lossMost) - gainY(gainMost) > apart)
        label(gainY(lossMost), count(lossMost));
    // Steps: between two readings nothing is known, and over a gap not even roughly.
    const QPen solid(markColor(2, colors), 1.8), faint(colors.faint, 1, Qt::DotLine);
    for (std::size_t i = 1; i < m_model.curve.size(); ++i) {
        const double from = xOf(m_model.curve[i - 1].at, plot), to = xOf(m_model.curve[i].at, plot);
        const double before = yOf(static_cast<double>(m_model.curve[i - 1].value));
        painter.setPen(isGap(i) ? faint : solid);
        painter.drawLine(QPointF(from, before), QPointF(to, before));
        painter.drawLine(QPointF(to, before), QPointF(to, yOf(static_cast<double>(m_model.curve[i].value))));
    }
    for (std::size_t i = 1; i < m_model.curve.size(); ++i) {
        const auto gain = gainPerDay(m_model.curve, i);
        if (!gain)
            continue;
        const double from = xOf(m_model.curve[i - 1].at, plot), to = xOf(m_model.curve[i].at, plot);
        const double top = std::min(gainY(*gain), gainY(0)), bottom = std::max(gainY(*gain), gainY(0));
        const QRectF bar(from, top, std::max(1.0, to - from - (to - from > 4 ? 1 : 0)), bottom - top);
        const auto colour = markColor(*gain < 0 ? 4 : 2, colors);
        painter.fillRect(bar, isGap(i) ? QBrush(colour, Qt::BDiagPattern) : QBrush(colour));
    }
    painter.setPen(QPen(colors.text, 1));
    for (const auto& usual : m_model.usual)
        painter.drawLine(QPointF(xOf(usual.from, plot), gainY(usual.gain)),
                         QPointF(xOf(usual.to, plot), gainY(usual.gain)));
    paintMarks(painter, plot, upper.bottom() + strip / 2, colors);
    paintBursts(painter, plot, colors);
    const double room = fontMetrics().horizontalAdvance(dayText(m_model.curve.front().at)) + 20;
    const int labels = std::max(2, static_cast<int>(plot.width() / room / 1.5));
    for (int i = 0; i < labels; ++i) {
        const double share = static_cast<double>(i) / (labels - 1);
        const auto at = m_model.curve.front().at
                        + static_cast<std::int64_t>(
                            share * static_cast<double>(m_model.curve.back().at - m_model.curve.front().at));
        const double x = plot.left() + plot.width() * share;
        painter.setPen(colors.faint);
        painter.drawText(QRectF(i == 0            ? x
                                : i + 1 == labels ? x - room
                                                  : x - room / 2,
                                plot.bottom() + 4, room, 40),
                         static_cast<int>(Qt::AlignTop)
                             | (i == 0            ? Qt::AlignLeft
                                : i + 1 == labels ? Qt::AlignRight
                                                  : Qt::AlignHCenter),
                         dayText(at));
    }
}

void GrowthView::paintMarks(QPainter& painter, const QRectF& plot, double middle, const ChartColors& colors) const
{
    const auto metrics = painter.fontMetrics();
    std::vector<std::pair<double, const Mark*>> inSight;
    for (const auto& mark : m_marks)
        if (mark.until >= m_model.curve.front().at && mark.at <= m_model.curve.back().at)
            inSight.emplace_back(std::max(plot.left(), xOf(mark.at, plot)), &mark);
    for (std::size_t i = 0; i < inSight.size(); ++i) {
        const auto& [x, mark] = inSight[i];
        const int category = mark->isOrder ? 1 : 3;
        const auto colour = markColor(category, colors);
        if (const double end = std::min(plot.right(), xOf(mark->until, plot)); end > x + 1) {
            auto shade = colour;
            shade.setAlphaF(0.15F);
            painter.fillRect(QRectF(x, plot.top(), end - x, plot.height()), shade);
        }
        painter.setPen(QPen(colour, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        drawMark(painter, QPointF(x, middle), 9, category, colors);
        // Its name, as far as the next one leaves room for it.
        const double room = (i + 1 < inSight.size() ? inSight[i + 1].first - 8 : plot.right()) - x - 9;
        if (room < metrics.averageCharWidth() * 5)
            continue;
        painter.setPen(colors.text);
        painter.drawText(QRectF(x + 9, middle - metrics.height() / 2.0, room, metrics.height()),
                         Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(mark->text, Qt::ElideRight, static_cast<int>(room)));
    }
}

void GrowthView::paintBursts(QPainter& painter, const QRectF& plot, const ChartColors& colors) const
{
    const auto metrics = painter.fontMetrics();
    double free = plot.left() - 1; // to the right of the last name
    for (const auto& burst : m_model.bursts) {
        const double from = xOf(burst.from.ms, plot), to = std::max(from + 3, xOf(burst.to.ms, plot));
        painter.setPen(QPen(colors.text, 1.5));
        const double y = plot.top() - 4;
        painter.drawPolyline(QPolygonF({{from, y + 4}, {from, y}, {to, y}, {to, y + 4}}));
        const auto text = shortBurst(burst);
        const double width = metrics.horizontalAdvance(text);
        const double left =
            std::clamp((from + to - width) / 2, plot.left(), std::max(plot.left(), plot.right() - width));
        if (left <= free)
            continue; // the table and the mouse name it
        painter.drawText(QPointF(left, y - metrics.descent() - 2), text);
        free = left + width + metrics.averageCharWidth();
    }
}

QString GrowthView::emptyText() const
{
    if (m_model.curve.size() >= 2)
        return {};
    return tr("No account has follower counts at two moments or more. Import counts over time: date, "
              "followers, following, posts.");
}

QString GrowthView::legend() const
{
    auto legend = tr("Above: followers as they were read. Below: gain a day.");
    if (std::any_of(m_marks.begin(), m_marks.end(), [](const Mark& mark) { return mark.isOrder; }))
        legend += QLatin1Char(' ') + tr("Orange disc: purchase of the ledger.");
    if (std::any_of(m_marks.begin(), m_marks.end(), [](const Mark& mark) { return !mark.isOrder; }))
        legend += QLatin1Char(' ') + tr("Green triangle: entry of the calendar.");
    if (!m_model.usual.empty())
        legend += QLatin1Char(' ') + tr("Line: the usual gain of those weeks.");
    if (!m_model.bursts.empty())
        legend += QLatin1Char(' ') + tr("Brackets: rises beyond it.");
    if (std::any_of(m_model.curve.begin(), m_model.curve.end(),
                    [last = m_model.curve.front().value](const CountReading& reading) mutable {
                        return reading.value < std::exchange(last, reading.value);
                    }))
        legend += QLatin1Char(' ') + tr("Pink: losses.");
    for (std::size_t i = 1; i < m_model.curve.size(); ++i)
        if (isGap(i)) {
            legend += QLatin1Char(' ') + tr("Dotted and hatched: nobody looked.");
            break;
        }
    if (!m_findings.empty())
        legend += QLatin1Char(' ') + tr("Shaded: findings.");
    return legend;
}

QStringList GrowthView::happenedBefore(std::size_t reading) const
{
    const auto to = m_model.curve[reading].at;
    const auto from = reading == 0 ? to - dayMs : m_model.curve[reading - 1].at;
    QStringList happened;
    for (const auto& mark : m_marks)
        if (mark.at <= to && mark.at > from)
            happened.append(mark.text);
    for (const auto& burst : m_model.bursts)
        if (burst.from.ms < to && burst.from.ms >= from)
            happened.append(longBurst(burst));
    return happened;
}

ChartTable GrowthView::table() const
{
    ChartTable table;
    table.columns = {tr("Read at (UTC)"), tr("Followers"), tr("Gain a day"),
                     tr("File"),          tr("Row"),       tr("What happened")};
    const auto& content = m_view.data();
    for (std::size_t i = 0; i < m_model.curve.size(); ++i) {
        const auto& reading = m_model.curve[i];
        const auto gain = gainPerDay(m_model.curve, i);
        table.rows.push_back({windowLanguage().moment(content->counts.when(reading.row)),
                              count(static_cast<double>(reading.value)),
                              gain ? windowLanguage().locale().toString(*gain, 'f', 1) : QString(),
                              displayText(content->files[content->counts.file[reading.row.index()]].name),
                              QString::number(content->counts.row[reading.row.index()]),
                              happenedBefore(i).join(QStringLiteral("; "))});
    }
    return table;
}

QString GrowthView::caption() const
{
    const auto chosen = subject();
    if (!m_view.data() || !chosen || m_model.curve.size() < 2)
        return {};
    std::int64_t longest = 0;
    for (std::size_t i = 1; i < m_model.curve.size(); ++i)
        longest = std::max(longest, m_model.curve[i].at - m_model.curve[i - 1].at);
    return tr("Followers of %1: %2 readings from %3 to %4, at most %5 days apart. Counts are net: who left is taken "
              "off. A rise between two readings may have come at any moment between them.")
        .arg(displayName(*m_view.data(), *chosen), count(static_cast<double>(m_model.curve.size())),
             dayText(m_model.curve.front().at), dayText(m_model.curve.back().at),
             windowLanguage().locale().toString(static_cast<double>(longest) / dayMs, 'f', 1));
}

QString GrowthView::textAt(const QPointF& position, const QRectF& area) const
{
    if (m_model.curve.size() < 2)
        return {};
    const auto plot = plotIn(area);
    QStringList texts;
    for (const auto& mark : m_marks)
        if (position.x() > xOf(mark.at, plot) - 6 && position.x() < xOf(mark.until, plot) + 6)
            texts.append((mark.until - mark.at < dayMs ? dayText(mark.at)
                                                       : tr("%1 to %2").arg(dayText(mark.at), dayText(mark.until)))
                         + QStringLiteral(": ") + mark.text);
    for (const auto& burst : m_model.bursts)
        if (position.x() > xOf(burst.from.ms, plot) - 3 && position.x() < xOf(burst.to.ms, plot) + 3)
            texts.append(longBurst(burst));
    const auto nearest = std::min_element(
        m_model.curve.begin(), m_model.curve.end(), [&](const CountReading& a, const CountReading& b) {
            return std::abs(xOf(a.at, plot) - position.x()) < std::abs(xOf(b.at, plot) - position.x());
        });
    texts.append(tr("%1: %2 followers").arg(dayText(nearest->at), count(static_cast<double>(nearest->value))));
    return texts.join(QStringLiteral(" · "));
}

void GrowthView::pick(const QRectF& part, const QRectF& area)
{
    if (m_model.curve.size() < 2 || part.width() < 4)
        return;
    const auto plot = plotIn(area);
    const auto timeAt = [&](double x) {
        const double share = std::clamp((x - plot.left()) / plot.width(), 0.0, 1.0);
        return m_model.curve.front().at
               + static_cast<std::int64_t>(share
                                           * static_cast<double>(m_model.curve.back().at - m_model.curve.front().at));
    };
    m_view.setBrush(TimeRange{{timeAt(part.left())}, {timeAt(part.right())}});
}

} // namespace lockstep

#include "moc_growth_view.cpp"
