// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/arrivals_view.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QComboBox>
#include <QDateTime>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>

#include <algorithm>
#include <array>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::size_t fewestLikes = 10;
constexpr std::size_t listedCreators = 200;
constexpr std::size_t fewestOthers = 5; ///< for a median that says something
constexpr std::size_t mostOthers = 500;
constexpr std::size_t drawnCurves = 24;  ///< of the chosen posts; the table has all
constexpr std::size_t mostTogether = 12; ///< in one plot
constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t lastMs = 30LL * 86'400'000;

/// The delay at which that share had come.
std::int64_t delayOf(const ArrivalCurve& curve, double share)
{
    const auto at = static_cast<std::size_t>(std::ceil(share * static_cast<double>(curve.delays.size()))) - 1;
    return curve.delays[std::min(at, curve.delays.size() - 1)];
}

QString delayText(std::int64_t ms)
{
    const auto& locale = windowLanguage().locale();
    if (ms < 120 * minuteMs)
        return ArrivalsView::tr("%1 min").arg(locale.toString(static_cast<double>(ms) / minuteMs, 'f', 1));
    if (ms < 48 * 60 * minuteMs)
        return ArrivalsView::tr("%1 h").arg(locale.toString(static_cast<double>(ms) / (60.0 * minuteMs), 'f', 1));
    return ArrivalsView::tr("%1 d").arg(locale.toString(static_cast<double>(ms) / (1440.0 * minuteMs), 'f', 1));
}

std::vector<ArrivalsView::Band> bandOf(const std::vector<ArrivalCurve>& curves)
{
    if (curves.empty())
        return {};
    constexpr int steps = 96;
    std::vector<std::int64_t> delays;
    for (int i = 0; i <= steps; ++i)
        delays.push_back(static_cast<std::int64_t>(
            static_cast<double>(minuteMs)
            * std::pow(static_cast<double>(lastMs) / minuteMs, static_cast<double>(i) / steps)));
    std::vector<std::vector<double>> shares;
    for (const auto& curve : curves)
        shares.push_back(sharesAt(curve, delays));
    std::vector<ArrivalsView::Band> band;
    std::vector<double> column(shares.size());
    for (std::size_t i = 0; i < delays.size(); ++i) {
        for (std::size_t k = 0; k < shares.size(); ++k)
            column[k] = shares[k][i];
        std::sort(column.begin(), column.end());
        const auto quantile = [&column](double q) {
            return column[static_cast<std::size_t>(std::lround(q * static_cast<double>(column.size() - 1)))];
        };
        band.push_back({delays[i], quantile(0.1), quantile(0.5), quantile(0.9)});
    }
    return band;
}

/// Creators by how often their posts were acted on.
std::vector<AccountId> busiestCreators(const InteractionGraph& graph)
{
    const auto& data = graph.data();
    std::vector<std::pair<std::size_t, AccountId>> weights;
    std::vector<std::size_t> byAccount(data.accountNames.size(), 0);
    for (std::uint32_t i = 0; i < data.targets.size(); ++i)
        if (data.targets[i].kind == Target::Kind::post && data.targets[i].account)
            byAccount[data.targets[i].account.index()] += graph.ofTarget(TargetId(i)).size();
    for (std::uint32_t i = 0; i < byAccount.size(); ++i)
        if (byAccount[i] > 0)
            weights.emplace_back(byAccount[i], AccountId(i));
    std::stable_sort(weights.begin(), weights.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<AccountId> creators;
    for (const auto& [weight, account] : weights)
        if (creators.size() < listedCreators)
            creators.push_back(account);
    return creators;
}

/// Of unmarked posts by other creators; every so manieth when there are many.
std::vector<ArrivalCurve> curvesOfOthers(const InteractionGraph& graph, AccountId creator,
                                         const std::vector<TargetId>& marked)
{
    const auto& targets = graph.data().targets;
    std::vector<TargetId> posts;
    for (std::uint32_t i = 0; i < targets.size(); ++i)
        if (targets[i].kind == Target::Kind::post && targets[i].account != creator
            && graph.ofTarget(TargetId(i)).size() >= fewestLikes
            && !std::binary_search(marked.begin(), marked.end(), TargetId(i)))
            posts.emplace_back(i);
    const auto every = std::max<std::size_t>(1, (posts.size() + mostOthers - 1) / mostOthers);
    std::vector<TargetId> some;
    for (std::size_t i = 0; i < posts.size(); i += every)
        some.push_back(posts[i]);
    auto curves = arrivalCurves(graph, some);
    std::erase_if(curves, [](const ArrivalCurve& curve) { return curve.delays.size() < fewestLikes; });
    return curves;
}

} // namespace

ArrivalsView::ArrivalsView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("arrivals"), tr("How likes came in"), parent),
      m_creators(new QComboBox(this))
{
    m_creators->setObjectName(QStringLiteral("creators"));
    m_creators->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_creators->setMinimumContentsLength(18);
    addControl(tr("&Creator:"), m_creators);
    connect(&m_view, &CaseView::findingShown, this, [this] {
        chooseCustomer();
        refresh();
    });
    connect(m_creators, &QComboBox::currentIndexChanged, this, &ArrivalsView::refresh);
}

void ArrivalsView::forget()
{
    const QSignalBlocker blocker(m_creators);
    m_creators->clear();
    m_listed.clear();
    m_model = {};
}

void ArrivalsView::chooseCustomer()
{
    const auto* finding = m_view.finding();
    if (!finding || finding->customers.empty())
        return;
    const auto at = std::find(m_listed.begin(), m_listed.end(), finding->customers.front());
    if (at != m_listed.end())
        m_creators->setCurrentIndex(static_cast<int>(at - m_listed.begin()));
}

void ArrivalsView::fillCreators()
{
    const QSignalBlocker blocker(m_creators);
    m_listed = busiestCreators(*m_view.graph());
    for (const auto account : m_listed)
        m_creators->addItem(displayName(*m_view.data(), account));
    chooseCustomer();
}

std::optional<AccountId> ArrivalsView::creator() const
{
    const int index = m_creators->currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_listed[static_cast<std::size_t>(index)]);
}

void ArrivalsView::compute()
{
    if (m_listed.empty()) // not before somebody looks
        fillCreators();
    const auto chosen = creator();
    if (!chosen) {
        chartReady();
        return;
    }
    std::vector<TargetId> marked = m_view.selection().targets;
    if (const auto* finding = m_view.finding(); marked.empty() && finding)
        marked = finding->targets;
    std::sort(marked.begin(), marked.end());
    m_jobs.start<Model>(
        m_slot, tr("Following likes"), this,
        [graph = m_view.graph(), account = *chosen, marked](const TaskContext&) {
            Model model;
            for (auto& curve : arrivalCurves(*graph, postsBy(graph->data(), account))) {
                if (curve.delays.size() < fewestLikes) {
                    ++model.tooFew;
                    continue;
                }
                const bool isMarked = std::binary_search(marked.begin(), marked.end(), curve.post);
                (isMarked ? model.chosen : model.others).push_back(std::move(curve));
            }
            if (!model.chosen.empty() && model.others.size() < fewestOthers) {
                model.others = curvesOfOthers(*graph, account, marked);
                model.othersAreOfOthers = true;
            }
            model.band = bandOf(model.others);
            return Result<Model>(std::move(model));
        },
        [this](const Result<Model>& model) {
            if (model)
                m_model = *model;
            chartReady();
        });
}

std::vector<ArrivalsView::Cell> ArrivalsView::cellsIn(const QRectF& area) const
{
    constexpr double shape = 1.7; // width to height
    constexpr double gap = 8;
    const auto metrics = fontMetrics();
    const double line = metrics.height();
    const auto count = std::min(drawnCurves, m_model.chosen.size());
    const auto whole = area.adjusted(0, line + 8, 0, 0);
    const double n = static_cast<double>(count);
    const double columns =
        std::clamp(std::round(std::sqrt(n * whole.width() / (whole.height() * shape))), 1.0, std::max(1.0, n));
    const QSizeF size(whole.width() / columns, whole.height() / std::ceil(n / columns));
    if (count <= mostTogether || size.height() < 5 * line)
        return {{area.adjusted(metrics.horizontalAdvance(QStringLiteral("100 %")) + 10, line + 8, -8, -line - 8), 0,
                 count}};
    std::vector<Cell> cells;
    for (std::size_t i = 0; i < count; ++i) {
        const auto column = static_cast<double>(i % static_cast<std::size_t>(columns));
        const auto row = static_cast<double>(i / static_cast<std::size_t>(columns));
        const QRectF cell(QPointF(whole.left() + column * size.width(), whole.top() + row * size.height()), size);
        cells.push_back({cell.adjusted(0, line + 2, -gap, -gap), i, i + 1});
    }
    return cells;
}

double ArrivalsView::xOf(std::int64_t delay, const QRectF& plot) const
{
    const auto position = [](std::int64_t ms) { return std::log10(static_cast<double>(std::max(ms, minuteMs))); };
    return plot.left()
           + plot.width() * (position(delay) - position(minuteMs)) / (position(lastMs) - position(minuteMs));
}

void ArrivalsView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto cells = cellsIn(area);
    if (cells.size() == 1)
        paintAxes(painter, area, cells.front().plot, colors);
    for (const auto& cell : cells) {
        if (cells.size() > 1)
            paintFrame(painter, cell, colors);
        paintCell(painter, cell, colors);
    }
}

void ArrivalsView::paintFrame(QPainter& painter, const Cell& cell, const ChartColors& colors) const
{
    const auto metrics = painter.fontMetrics();
    const auto& plot = cell.plot;
    const auto posted = QDateTime::fromMSecsSinceEpoch(
        m_view.data()->targets[m_model.chosen[cell.first].post.index()].postedAt.at.ms, Qt::UTC);
    painter.setPen(colors.faint);
    painter.drawText(
        QRectF(plot.left(), plot.top() - metrics.height() - 2, plot.width(), metrics.height()),
        Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(windowLanguage().locale().toString(posted, QStringLiteral("d MMM yyyy hh:mm")),
                           Qt::ElideRight, static_cast<int>(plot.width())));
    for (const auto& [delay, label] :
         {std::pair(60 * minuteMs, tr("1 h")), std::pair(1440 * minuteMs, tr("1 day"))}) {
        const double x = xOf(delay, plot);
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(colors.faint);
        painter.drawText(QPointF(x + 3, plot.bottom() - metrics.descent() - 1), label);
    }
    painter.setPen(colors.grid);
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(plot);
}

void ArrivalsView::paintAxes(QPainter& painter, const QRectF& area, const QRectF& plot,
                             const ChartColors& colors) const
{
    const auto yOf = [&plot](double share) { return plot.bottom() - plot.height() * share; };
    for (const double share : {0.0, 0.5, 1.0}) {
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(plot.left(), yOf(share)), QPointF(plot.right(), yOf(share)));
        painter.setPen(colors.faint);
        painter.drawText(QRectF(area.left(), yOf(share) - 20, plot.left() - area.left() - 6, 40),
                         Qt::AlignRight | Qt::AlignVCenter, percentText(share, 0));
    }
    const std::array<std::pair<std::int64_t, QString>, 7> ticks{{{minuteMs, tr("1 min")},
                                                                 {10 * minuteMs, tr("10 min")},
                                                                 {60 * minuteMs, tr("1 h")},
                                                                 {360 * minuteMs, tr("6 h")},
                                                                 {1440 * minuteMs, tr("1 day")},
                                                                 {7 * 1440 * minuteMs, tr("1 week")},
                                                                 {lastMs, tr("30 days")}}};
    double takenTo = area.left() - 100;
    const double lastFrom = plot.right() - fontMetrics().horizontalAdvance(ticks.back().second) - 8;
    for (const auto& [delay, label] : ticks) {
        const double x = xOf(delay, plot);
        painter.setPen(colors.grid);
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        painter.setPen(colors.faint);
        const bool isLast = delay == lastMs;
        const double half = fontMetrics().horizontalAdvance(label) / 2.0;
        if (!isLast && (x - half < takenTo || x + half > lastFrom))
            continue; // no room for its words
        takenTo = x + half + 8;
        painter.drawText(QRectF(isLast ? x - 100 : x - 50, plot.bottom() + 4, 100, 40),
                         static_cast<int>(Qt::AlignTop) | (isLast ? Qt::AlignRight : Qt::AlignHCenter), label);
    }
}

void ArrivalsView::paintCell(QPainter& painter, const Cell& cell, const ChartColors& colors) const
{
    const auto& plot = cell.plot;
    const auto yOf = [&plot](double share) { return plot.bottom() - plot.height() * share; };
    if (!m_model.band.empty()) {
        QPolygonF outline, middle;
        for (const auto& band : m_model.band) {
            const double x = xOf(band.delay, plot);
            outline << QPointF(x, yOf(band.high));
            middle << QPointF(x, yOf(band.middle));
        }
        for (auto band = m_model.band.rbegin(); band != m_model.band.rend(); ++band)
            outline << QPointF(xOf(band->delay, plot), yOf(band->low));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.grid);
        painter.drawPolygon(outline);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.faint, 2));
        painter.drawPolyline(middle);
    }
    for (auto k = cell.first; k < cell.end; ++k) {
        const auto& curve = m_model.chosen[k];
        QPolygonF line{QPointF(plot.left(), yOf(0))};
        const auto n = curve.delays.size();
        const auto every = std::max<std::size_t>(1, n / 400);
        for (std::size_t i = 0; i < n; i += every)
            line << QPointF(std::min(xOf(curve.delays[i], plot), plot.right()),
                            yOf(static_cast<double>(i + 1) / static_cast<double>(n)));
        line << QPointF(std::min(xOf(curve.delays.back(), plot), plot.right()), yOf(1))
             << QPointF(plot.right(), yOf(1));
        painter.setPen(QPen(markColor(static_cast<int>((k - cell.first) % markCategories) + 1, colors), 1.6,
                            k - cell.first < markCategories       ? Qt::SolidLine
                            : k - cell.first < 2 * markCategories ? Qt::DashLine
                                                                  : Qt::DotLine));
        painter.drawPolyline(line);
    }
}

QString ArrivalsView::emptyText() const
{
    if (!m_model.chosen.empty() || !m_model.others.empty())
        return {};
    return m_listed.empty()
               ? tr("The times of the posts are missing. Import a list of posts with post, author and "
                    "posted_at.")
               : tr("No post of this creator has a time and at least %1 likes with a time.").arg(fewestLikes);
}

QString ArrivalsView::legend() const
{
    return m_model.chosen.empty()
               ? tr("Share of the likes that had come. Grey: the middle 80 % of the posts, and their median.")
           : m_model.othersAreOfOthers
               ? tr("Share of the likes that had come. Lines: chosen posts. Grey: the middle 80 % of posts by other "
                    "creators, and their median.")
               : tr("Share of the likes that had come. Lines: chosen posts. Grey: the middle 80 % of the "
                    "creator's other posts, and their median.");
}

ChartTable ArrivalsView::table() const
{
    ChartTable table;
    table.columns = {tr("Post"),           tr("Posted"), tr("Likes with a time"), tr("Within an hour"), tr("Half by"),
                     tr("Nine tenths by"), tr("Chosen")};
    const auto add = [&](const std::vector<ArrivalCurve>& curves, const QString& isChosen) {
        for (const auto& curve : curves)
            table.rows.push_back({displayName(*m_view.data(), curve.post),
                                  windowLanguage().moment(m_view.data()->targets[curve.post.index()].postedAt),
                                  countText(curve.delays.size()),
                                  percentText(sharesAt(curve, {60 * minuteMs}).front(), 0),
                                  delayText(delayOf(curve, 0.5)), delayText(delayOf(curve, 0.9)), isChosen});
    };
    add(m_model.chosen, tr("yes"));
    add(m_model.others, tr("no"));
    return table;
}

QString ArrivalsView::caption() const
{
    const auto chosen = creator();
    if (!m_view.data() || !chosen)
        return {};
    auto text =
        m_model.othersAreOfOthers
            ? tr("Posts of %1: %2 chosen; left out for fewer than %3 likes with a time: %4. For comparison %5 "
                 "posts by other creators.")
                  .arg(displayName(*m_view.data(), *chosen), countText(m_model.chosen.size()), countText(fewestLikes),
                       countText(m_model.tooFew), countText(m_model.others.size()))
            : tr("Posts of %1: %2 chosen, %3 others; left out for fewer than %4 likes with a time: %5.")
                  .arg(displayName(*m_view.data(), *chosen), countText(m_model.chosen.size()),
                       countText(m_model.others.size()), countText(fewestLikes), countText(m_model.tooFew));
    if (m_model.chosen.size() > drawnCurves)
        text += QLatin1Char(' ') + tr("Drawn: the first %1 of the chosen ones; the table has all.").arg(drawnCurves);
    return text + QLatin1Char(' ')
           + tr("A straight line or a jump long after posting needs a second look; a second wave after a mention "
                "elsewhere is ordinary.");
}

QString ArrivalsView::hint() const
{
    return tr("Choose posts in the table or show a finding.");
}

const ArrivalCurve* ArrivalsView::nearest(const QPointF& position, const QRectF& area) const
{
    const auto cells = cellsIn(area);
    const ArrivalCurve* best = nullptr;
    double least = 12; // pixels
    for (const auto& cell : cells) {
        if (cells.size() > 1 && cell.plot.adjusted(0, -fontMetrics().height(), 0, 0).contains(position))
            return &m_model.chosen[cell.first];
        for (auto k = cell.first; k < cell.end; ++k) {
            const auto& delays = m_model.chosen[k].delays;
            const auto n = static_cast<double>(delays.size());
            for (std::size_t i = 0; i < delays.size(); ++i) {
                const QPointF at(xOf(delays[i], cell.plot),
                                 cell.plot.bottom() - cell.plot.height() * static_cast<double>(i + 1) / n);
                const double distance = std::hypot(at.x() - position.x(), at.y() - position.y());
                if (distance < least) {
                    least = distance;
                    best = &m_model.chosen[k];
                }
            }
        }
    }
    return best;
}

QString ArrivalsView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto* curve = nearest(position, area);
    return curve ? tr("%1: %2 likes, half of them within %3")
                       .arg(displayName(*m_view.data(), curve->post), countText(curve->delays.size()),
                            delayText(delayOf(*curve, 0.5)))
                 : QString();
}

void ArrivalsView::pick(const QRectF& part, const QRectF& area)
{
    if (const auto* curve = nearest(part.center(), area))
        m_view.select({{}, {curve->post}});
}

} // namespace lockstep

#include "moc_arrivals_view.cpp"
