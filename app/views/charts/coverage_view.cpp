// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/coverage_view.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "core/model/named_accounts.h"

#include <QPainter>

#include <algorithm>

namespace lockstep {

namespace {

constexpr std::size_t mostOfAKind = 1'000;
constexpr double barsWidth = 110; ///< of the shares on the right

} // namespace

CoverageView::CoverageView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("coverage"), tr("Who reacts to whose posts"), parent)
{
    connect(&m_view, &CaseView::findingShown, this, &CoverageView::refresh);
}

void CoverageView::compute()
{
    std::vector<AccountId> group; // of the finding, so that a choice within it does not change what is shown
    if (const auto* finding = m_view.finding())
        group = namedAccounts(*finding);
    else
        group = m_view.selection().accounts;
    if (group.empty()) { // everybody is no group
        m_coverage.reset();
        chartReady();
        return;
    }
    using Shared = std::shared_ptr<const PostCoverage>;
    m_jobs.start<Shared>(
        m_slot, tr("Comparing reactions within the group"), this,
        [graph = m_view.graph(), group = std::move(group), brush = m_view.brush()](const TaskContext&) {
            return Result<Shared>(
                std::make_shared<const PostCoverage>(postCoverage(*graph, group, brush, mostOfAKind)));
        },
        [this](const Result<Shared>& coverage) {
            if (coverage)
                m_coverage = *coverage;
            chartReady();
        });
}

QRectF CoverageView::plotIn(const QRectF& area) const
{
    double names = 0;
    if (m_coverage && m_view.data())
        for (std::size_t i = 0; i < std::min<std::size_t>(m_coverage->members.size(), 200); ++i)
            names = std::max<double>(
                names, fontMetrics().horizontalAdvance(displayName(*m_view.data(), m_coverage->members[i].account)));
    return area.adjusted(std::min(names, area.width() * 0.2) + 8, fontMetrics().height() + 8, -barsWidth,
                         -fontMetrics().height() - 8);
}

double CoverageView::meanShare(const std::vector<PostCoverage::Row>& rows) const
{
    double sum = 0;
    for (const auto& row : rows)
        sum += row.share(m_coverage->posts.size());
    return rows.empty() ? 0 : sum / static_cast<double>(rows.size());
}

void CoverageView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto& coverage = *m_coverage;
    const auto plot = plotIn(area);
    if (plot.width() < 1 || plot.height() < 1)
        return;
    const double width = plot.width() / static_cast<double>(coverage.posts.size());
    const double height = plot.height() / static_cast<double>(coverage.members.size());
    painter.fillRect(plot, colors.dark ? colors.background.lighter(120) : colors.background.darker(103));
    painter.setRenderHint(QPainter::Antialiasing, false); // or fine columns melt into grey
    const auto cell = [&](std::size_t row, std::size_t column, const QColor& color) {
        painter.fillRect(
            QRectF(plot.left() + width * static_cast<double>(column), plot.top() + height * static_cast<double>(row),
                   std::max(1.0, width > 4 ? width - 1 : width), std::max(1.0, height > 4 ? height - 1 : height)),
            color);
    };
    for (std::size_t column = 0; column < coverage.posts.size(); ++column)
        cell(coverage.authors[column], column, markColor(0, colors));
    for (const auto& one : coverage.cells)
        cell(one.row, one.column, markColor(1, colors));
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::size_t row = 0; row < coverage.members.size(); ++row)
        if (m_view.isSelected(coverage.members[row].account))
            painter.fillRect(QRectF(plot.left() - 4, plot.top() + height * static_cast<double>(row), 3,
                                    std::max(1.0, height - (height > 4 ? 1 : 0))),
                             colors.highlight);
    // The share of each, and what outsiders reach.
    const double bars = barsWidth - 50;
    for (std::size_t row = 0; row < coverage.members.size(); ++row) {
        const double y = plot.top() + height * static_cast<double>(row);
        const double share = coverage.members[row].share(coverage.posts.size());
        painter.fillRect(QRectF(plot.right() + 6, y, bars * share, std::max(1.0, height - (height > 4 ? 2 : 0))),
                         markColor(1, colors));
        if (height >= fontMetrics().height() * 0.9) {
            painter.setPen(colors.text);
            const QRectF name(area.left(), y, plot.left() - area.left() - 6, height);
            painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
                             fontMetrics().elidedText(displayName(*m_view.data(), coverage.members[row].account),
                                                      Qt::ElideMiddle, static_cast<int>(name.width())));
            painter.drawText(QRectF(plot.right() + 6 + bars, y, 44, height), Qt::AlignRight | Qt::AlignVCenter,
                             percentText(share, 0));
        }
    }
    const double baseline = plot.right() + 6 + bars * meanShare(coverage.outsiders);
    painter.setPen(QPen(colors.text, 1.5, Qt::DashLine));
    painter.drawLine(QPointF(baseline, plot.top() - 3), QPointF(baseline, plot.bottom() + 3));
    painter.setPen(colors.faint);
    painter.drawText(QRectF(plot.left(), plot.bottom() + 4, plot.width(), fontMetrics().height() + 4),
                     Qt::AlignLeft | Qt::AlignTop, tr("posts of these accounts, oldest left"));
}

QString CoverageView::emptyText() const
{
    if (m_coverage && !m_coverage->posts.empty() && m_view.data())
        return {};
    return !m_coverage ? tr("Choose a finding or select accounts: shown is who of them reacts to whose "
                            "posts.")
                       : tr("No posts of these accounts are known in this time. Import a list of posts "
                            "with post, author and posted_at.");
}

QString CoverageView::legend() const
{
    return tr("Orange: reacted to it. Grey: own post. Bars: share of the others' posts; dashed: as many outsiders, "
              "those who reacted most.");
}

ChartTable CoverageView::table() const
{
    ChartTable table;
    table.columns = {tr("Account"), tr("Member"), tr("Own posts"), tr("Posts of others reacted to"), tr("Share")};
    if (!m_coverage || !m_view.data())
        return table;
    const auto add = [&](const std::vector<PostCoverage::Row>& rows, const QString& member) {
        for (const auto& row : rows)
            table.rows.push_back({displayName(*m_view.data(), row.account), member, countText(row.posts),
                                  countText(row.reacted), percentText(row.share(m_coverage->posts.size()), 1)});
    };
    add(m_coverage->members, tr("yes"));
    add(m_coverage->outsiders, tr("no"));
    return table;
}

QString CoverageView::caption() const
{
    if (!m_coverage || !m_view.data() || m_coverage->posts.empty())
        return {};
    const auto& coverage = *m_coverage;
    auto text =
        tr("%1 posts of %2 accounts (%3 more have none), %4. On average a member reacts to %5 of the posts of "
           "the others; the %6 outsiders who react most reach %7.")
            .arg(countText(coverage.posts.size()), countText(coverage.members.size() - coverage.membersWithoutPosts),
                 countText(coverage.membersWithoutPosts), rangeText(), percentText(meanShare(coverage.members), 1),
                 countText(coverage.outsiders.size()), percentText(meanShare(coverage.outsiders), 1));
    if (coverage.membersLeftOut + coverage.postsLeftOut > 0)
        text += QLatin1Char(' ')
                + tr("Left out: %1 accounts with the fewest posts, %2 of the oldest posts.")
                      .arg(countText(coverage.membersLeftOut), countText(coverage.postsLeftOut));
    return text + QLatin1Char(' ')
           + tr("Friends, colleagues and families react to each other too; whoever agreed on it reacts to almost "
                "everything.");
}

QString CoverageView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto plot = plotIn(area);
    if (!m_coverage || m_coverage->posts.empty() || !plot.contains(position))
        return {};
    const auto& coverage = *m_coverage;
    const auto column =
        std::min(coverage.posts.size() - 1, static_cast<std::size_t>((position.x() - plot.left()) / plot.width()
                                                                     * static_cast<double>(coverage.posts.size())));
    const auto row = std::min(coverage.members.size() - 1,
                              static_cast<std::size_t>((position.y() - plot.top()) / plot.height()
                                                       * static_cast<double>(coverage.members.size())));
    return tr("%1 · %2, posted by %3")
        .arg(displayName(*m_view.data(), coverage.members[row].account),
             displayName(*m_view.data(), coverage.posts[column]),
             displayName(*m_view.data(), coverage.members[coverage.authors[column]].account));
}

void CoverageView::pick(const QRectF& part, const QRectF& area)
{
    const auto plot = plotIn(area);
    if (!m_coverage || m_coverage->posts.empty() || !plot.intersects(part.adjusted(0, 0, 1, 1)))
        return;
    const auto& coverage = *m_coverage;
    const auto index = [](double at, double from, double length, std::size_t count) {
        return static_cast<std::size_t>(
            std::clamp((at - from) / length * static_cast<double>(count), 0.0, static_cast<double>(count) - 1));
    };
    Selection chosen;
    for (auto row = index(part.top(), plot.top(), plot.height(), coverage.members.size());
         row <= index(part.bottom(), plot.top(), plot.height(), coverage.members.size()); ++row)
        chosen.accounts.push_back(coverage.members[row].account);
    for (auto column = index(part.left(), plot.left(), plot.width(), coverage.posts.size());
         column <= index(part.right(), plot.left(), plot.width(), coverage.posts.size()); ++column)
        chosen.targets.push_back(coverage.posts[column]);
    m_view.select(std::move(chosen));
}

} // namespace lockstep

#include "moc_coverage_view.cpp"
