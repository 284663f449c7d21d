// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/shared_likers_view.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QComboBox>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lockstep {

namespace {

constexpr std::size_t mostPosts = 150;
constexpr double barRoom = 46; ///< for the numbers of likers

struct Computed {
    SharedLikers likers;
    std::size_t leftOut = 0;
};

} // namespace

SharedLikersView::SharedLikersView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("shared-likers"), tr("Posts with the same likers"), parent),
      m_order(new QComboBox(this)), m_scale(new QComboBox(this))
{
    m_order->addItem(tr("By creator and time"));
    m_order->addItem(tr("Like next to like"));
    m_scale->addItem(tr("Share in common"));
    m_scale->addItem(tr("Times what chance gives"));
    m_order->setObjectName(QStringLiteral("order"));
    m_scale->setObjectName(QStringLiteral("scale"));
    addControl(tr("&Order:"), m_order);
    addControl(tr("S&how:"), m_scale);
    connect(m_order, &QComboBox::currentIndexChanged, this, &SharedLikersView::refresh);
    connect(m_scale, &QComboBox::currentIndexChanged, this, &SharedLikersView::chartReady);
    connect(&m_view, &CaseView::findingShown, this, &SharedLikersView::refresh);
}

void SharedLikersView::compute()
{
    auto wanted = m_view.selection().targets;
    if (const auto* finding = m_view.finding(); wanted.size() < 2 && finding)
        wanted = finding->targets;
    m_jobs.start<Computed>(
        m_slot, tr("Comparing likers"), this,
        [graph = m_view.graph(), wanted, chained = m_order->currentIndex() == 1](const TaskContext&) {
            Computed computed;
            const auto posts =
                mostLikedPosts(*graph, mostPosts, wanted.size() >= 2 ? wanted : std::vector<TargetId>());
            computed.leftOut = posts.leftOut;
            computed.likers = sharedLikers(*graph, posts.posts);
            if (chained)
                computed.likers = sharedLikers(*graph, chainedByShare(computed.likers));
            return Result<Computed>(std::move(computed));
        },
        [this](const Result<Computed>& computed) {
            if (computed) {
                m_likers = computed->likers;
                m_leftOut = computed->leftOut;
            }
            chartReady();
        });
}

/// 0..1 for the colour. Ten times what chance gives is the strongest.
double SharedLikersView::value(std::size_t a, std::size_t b) const
{
    if (m_scale->currentIndex() == 0)
        return m_likers.share(a, b);
    const auto expected = m_likers.expected(a, b);
    return expected <= 0 ? 0 : std::clamp(std::log10(std::max(1.0, m_likers.both(a, b) / expected)), 0.0, 1.0);
}

QRectF SharedLikersView::gridIn(const QRectF& area) const
{
    const auto room = area.adjusted(0, fontMetrics().height() + 8, -barRoom, 0);
    const double side = std::max(1.0, std::min(room.width(), room.height()));
    return {room.left(), room.top(), side, side};
}

void SharedLikersView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto size = m_likers.posts.size();
    const auto grid = gridIn(area);
    const double cell = grid.width() / static_cast<double>(size);
    painter.fillRect(grid, colors.grid);
    const auto strong = markColor(1, colors);
    // By share the strongest pair has the full colour; against chance the scale is the same for all cases.
    double most = m_scale->currentIndex() == 0 ? 0 : 1;
    for (std::size_t a = 0; a < size && m_scale->currentIndex() == 0; ++a)
        for (std::size_t b = 0; b < a; ++b)
            most = std::max(most, value(a, b));
    for (std::size_t a = 0; a < size; ++a)
        for (std::size_t b = 0; b < size; ++b) {
            const double strength = a == b ? 0 : value(a, b);
            if (strength > 0)
                painter.fillRect(QRectF(grid.left() + cell * static_cast<double>(b),
                                        grid.top() + cell * static_cast<double>(a), cell + 0.5, cell + 0.5),
                                 mixed(colors.grid, strong, strength / most));
        }
    // Where another creator begins.
    const auto& targets = m_view.data()->targets;
    if (m_order->currentIndex() == 0) {
        painter.setPen(QPen(colors.text, 1));
        for (std::size_t i = 1; i < size; ++i)
            if (targets[m_likers.posts[i].index()].account != targets[m_likers.posts[i - 1].index()].account) {
                const double at = cell * static_cast<double>(i);
                painter.drawLine(QPointF(grid.left() + at, grid.top()), QPointF(grid.left() + at, grid.bottom()));
                painter.drawLine(QPointF(grid.left(), grid.top() + at), QPointF(grid.right(), grid.top() + at));
            }
    }
    const auto mostLikers = static_cast<double>(*std::max_element(m_likers.likers.begin(), m_likers.likers.end()));
    for (std::size_t i = 0; i < size; ++i)
        painter.fillRect(QRectF(grid.right() + 4, grid.top() + cell * static_cast<double>(i),
                                (barRoom - 6) * m_likers.likers[i] / std::max(1.0, mostLikers),
                                std::max(cell - 0.5, 0.6)),
                         markColor(0, colors));
    // What the colours mean.
    const double left = grid.right() + barRoom + 16;
    if (area.right() - left > 60) {
        const QRectF scale(left, grid.top(), 14, std::min(120.0, grid.height()));
        QLinearGradient gradient(scale.topLeft(), scale.bottomLeft());
        gradient.setColorAt(0, strong);
        gradient.setColorAt(1, colors.grid);
        painter.fillRect(scale, gradient);
        painter.setPen(colors.faint);
        const bool isShare = m_scale->currentIndex() == 0;
        const QRectF beside(scale.right() + 6, scale.top() - 10, area.right() - scale.right() - 6, 20);
        painter.drawText(beside, Qt::AlignLeft | Qt::AlignVCenter,
                         isShare ? percentText(most, 1) : tr("10 times or more"));
        painter.drawText(beside.translated(0, scale.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         isShare ? percentText(0, 1) : tr("as by chance"));
    }
}

QString SharedLikersView::emptyText() const
{
    if (m_likers.posts.size() >= 2)
        return {};
    return tr("There are no two posts with likers to compare.");
}

QString SharedLikersView::legend() const
{
    return m_order->currentIndex() == 0
               ? tr("Stronger: more likers in common. Lines: another creator begins. Bars: likers.")
               : tr("Stronger: more likers in common. Bars: likers.");
}

ChartTable SharedLikersView::table() const
{
    ChartTable table;
    table.columns = {tr("Post"),
                     tr("Creator"),
                     tr("Other post"),
                     tr("Its creator"),
                     tr("Likers in common"),
                     tr("Share in common"),
                     tr("Expected by chance")};
    const auto& content = *m_view.data();
    struct Pair {
        std::size_t a, b;
    };
    std::vector<Pair> pairs;
    for (std::size_t a = 0; a < m_likers.posts.size(); ++a)
        for (std::size_t b = a + 1; b < m_likers.posts.size(); ++b)
            if (m_likers.both(a, b) > 0)
                pairs.push_back({a, b});
    std::stable_sort(pairs.begin(), pairs.end(), [this](const Pair& x, const Pair& y) {
        return m_likers.share(x.a, x.b) > m_likers.share(y.a, y.b);
    });
    const auto creatorOf = [&content](TargetId post) {
        return displayName(content, content.targets[post.index()].account);
    };
    for (const auto& [a, b] : pairs)
        table.rows.push_back({displayName(content, m_likers.posts[a]), creatorOf(m_likers.posts[a]),
                              displayName(content, m_likers.posts[b]), creatorOf(m_likers.posts[b]),
                              countText(m_likers.both(a, b)), percentText(m_likers.share(a, b), 1),
                              windowLanguage().locale().toString(m_likers.expected(a, b), 'f', 1)});
    return table;
}

QString SharedLikersView::caption() const
{
    if (!m_view.data())
        return {};
    auto text = tr("%1 posts, %2 accounts that like any of them.")
                    .arg(countText(m_likers.posts.size()), countText(m_likers.accounts));
    if (m_leftOut > 0)
        text += QLatin1Char(' ') + tr("Posts with fewer likers, left out: %1.").arg(countText(m_leftOut));
    return text + QLatin1Char(' ')
           + tr("Popular posts overlap with everything, and fans of one topic make blocks: what chance gives is the "
                "measure.");
}

QString SharedLikersView::hint() const
{
    return tr("Choose posts or show a finding to see others.");
}

QString SharedLikersView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto grid = gridIn(area);
    const auto size = m_likers.posts.size();
    if (size < 2 || !grid.contains(position))
        return {};
    const auto at = [size](double share) {
        return std::min(size - 1, static_cast<std::size_t>(share * static_cast<double>(size)));
    };
    const auto a = at((position.y() - grid.top()) / grid.height());
    const auto b = at((position.x() - grid.left()) / grid.width());
    const auto& content = *m_view.data();
    return a == b ? displayName(content, m_likers.posts[a])
                  : tr("%1 and %2: %3 likers in common (%4), by chance %5")
                        .arg(displayName(content, m_likers.posts[a]), displayName(content, m_likers.posts[b]),
                             countText(m_likers.both(a, b)), percentText(m_likers.share(a, b), 1),
                             windowLanguage().locale().toString(m_likers.expected(a, b), 'f', 1));
}

void SharedLikersView::pick(const QRectF& part, const QRectF& area)
{
    const auto grid = gridIn(area);
    const auto inside = part.adjusted(-0.5, -0.5, 0.5, 0.5).intersected(grid);
    const auto size = m_likers.posts.size();
    if (inside.isEmpty() || size < 2)
        return;
    const auto at = [size](double share) {
        return std::min(size - 1, static_cast<std::size_t>(std::max(0.0, share) * static_cast<double>(size)));
    };
    Selection chosen;
    chosen.accounts = m_view.selection().accounts;
    const auto take = [&](double from, double to) {
        for (auto i = at(from); i <= at(to); ++i)
            chosen.targets.push_back(m_likers.posts[i]);
    };
    take((inside.top() - grid.top()) / grid.height(), (inside.bottom() - grid.top()) / grid.height());
    take((inside.left() - grid.left()) / grid.width(), (inside.right() - grid.left()) / grid.width());
    m_view.select(std::move(chosen));
}

} // namespace lockstep

#include "moc_shared_likers_view.cpp"
