// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/matrix_view.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "core/model/named_accounts.h"

#include <QComboBox>
#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t mostOfAKind = 2'000;
constexpr double marginDegree = 40; ///< pixels for the numbers of partners

/// Partners of each row and column.
std::pair<std::vector<std::uint32_t>, std::vector<std::uint32_t>> degrees(const SpyMatrix& matrix)
{
    std::vector<std::uint32_t> rows(matrix.rows.size(), 0);
    std::vector<std::uint32_t> columns(matrix.columns.size(), 0);
    for (const auto& dot : matrix.dots) {
        ++rows[dot.row];
        ++columns[dot.column];
    }
    return {rows, columns};
}

} // namespace

MatrixView::MatrixView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("matrix"), tr("Who acts on what"), parent), m_order(new QComboBox(this))
{
    m_order->setObjectName(QStringLiteral("order"));
    m_order->addItem(tr("Most tightly knit first"), static_cast<int>(MatrixOrder::denseFirst));
    m_order->addItem(tr("By community"), static_cast<int>(MatrixOrder::cluster));
    m_order->addItem(tr("Most partners first"), static_cast<int>(MatrixOrder::degree));
    m_order->addItem(tr("First action first"), static_cast<int>(MatrixOrder::time));
    m_order->addItem(tr("Shuffled"), static_cast<int>(MatrixOrder::shuffled));
    addControl(tr("&Order:"), m_order);
    connect(m_order, &QComboBox::activated, this, [this] {
        ++m_seed; // shuffled again when it is chosen again
        refresh();
    });
    connect(&m_view, &CaseView::findingShown, this, &MatrixView::refresh);
}

MatrixOrder MatrixView::order() const
{
    return static_cast<MatrixOrder>(m_order->currentData().toInt());
}

void MatrixView::compute()
{
    std::vector<AccountId> members;
    if (const auto* finding = m_view.finding())
        members = namedAccounts(*finding);
    m_jobs.start<SpyMatrix>(
        m_slot, tr("Ordering the matrix"), this,
        [graph = m_view.graph(), accounts = m_view.selection().accounts, brush = m_view.brush(), order = order(),
         seed = m_seed](const TaskContext&) {
            return Result<SpyMatrix>(spyMatrix(*graph, accounts, brush, order, mostOfAKind, seed));
        },
        [this, members](Result<SpyMatrix> matrix) {
            if (matrix)
                m_matrix = *std::move(matrix);
            m_members.clear();
            for (const auto account : m_matrix.rows)
                m_members.push_back(std::binary_search(members.begin(), members.end(), account) ? 1 : 0);
            chartReady();
        });
}

QRectF MatrixView::plotIn(const QRectF& area) const
{
    return area.adjusted(0, fontMetrics().height() + 8 + marginDegree, -marginDegree, 0);
}

void MatrixView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto plot = plotIn(area);
    if (plot.width() < 1 || plot.height() < 1)
        return; // no room but for its margins
    const double width = plot.width() / static_cast<double>(m_matrix.columns.size());
    const double height = plot.height() / static_cast<double>(m_matrix.rows.size());
    painter.fillRect(plot, colors.dark ? colors.background.lighter(120) : colors.background.darker(103));
    const auto member = markColor(1, colors);
    const auto other = markColor(2, colors);
    if (width >= 1 && height >= 1) {
        painter.setPen(Qt::NoPen);
        for (const auto& dot : m_matrix.dots)
            painter.fillRect(QRectF(plot.left() + width * dot.column, plot.top() + height * dot.row,
                                    std::max(1.0, width * 0.92), std::max(1.0, height * 0.92)),
                             m_members[dot.row] ? member : other);
    } else {
        // More rows or columns than pixels: how many dots fall on each, on a scale of logarithms.
        const int w = std::max(1, static_cast<int>(plot.width())), h = std::max(1, static_cast<int>(plot.height()));
        std::vector<std::uint32_t> all(static_cast<std::size_t>(w) * static_cast<std::size_t>(h), 0), members = all;
        for (const auto& dot : m_matrix.dots) {
            const int x = std::min(w - 1, static_cast<int>((dot.column + 0.5) * width));
            const int y = std::min(h - 1, static_cast<int>((dot.row + 0.5) * height));
            const auto at = static_cast<std::size_t>(y) * static_cast<std::size_t>(w) + static_cast<std::size_t>(x);
            ++all[at];
            members[at] += m_members[dot.row] ? 1 : 0;
        }
        const auto most = *std::max_element(all.begin(), all.end());
        // One colour a count, worked out once and not for every pixel.
        std::vector<QRgb> ofMembers(most + 1, 0), ofOthers(most + 1, 0);
        for (std::uint32_t count = 1; count <= most; ++count) {
            const auto opacity = static_cast<int>(255 * (0.35 + 0.65 * std::log1p(count) / std::log1p(most)));
            ofMembers[count] = qPremultiply(qRgba(member.red(), member.green(), member.blue(), opacity));
            ofOthers[count] = qPremultiply(qRgba(other.red(), other.green(), other.blue(), opacity));
        }
        QImage image(w, h, QImage::Format_ARGB32_Premultiplied);
        for (int y = 0; y < h; ++y) {
            auto* line = reinterpret_cast<QRgb*>(image.scanLine(y));
            const auto first = static_cast<std::size_t>(y) * static_cast<std::size_t>(w);
            for (std::size_t x = 0; x < static_cast<std::size_t>(w); ++x) {
                const auto count = all[first + x];
                line[x] = members[first + x] * 2 >= count ? ofMembers[count] : ofOthers[count];
            }
        }
        painter.drawImage(plot, image);
    }
    const auto [rows, columns] = degrees(m_matrix);
    const auto mostRow = static_cast<double>(*std::max_element(rows.begin(), rows.end()));
    const auto mostColumn = static_cast<double>(*std::max_element(columns.begin(), columns.end()));
    const auto bar = markColor(0, colors);
    for (std::size_t i = 0; i < rows.size(); ++i)
        painter.fillRect(QRectF(plot.right() + 3, plot.top() + height * static_cast<double>(i),
                                (marginDegree - 6) * rows[i] / mostRow, std::max(height, 0.6)),
                         bar);
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const double tall = (marginDegree - 6) * columns[i] / mostColumn;
        painter.fillRect(
            QRectF(plot.left() + width * static_cast<double>(i), plot.top() - 3 - tall, std::max(width, 0.6), tall),
            bar);
    }
}

QString MatrixView::emptyText() const
{
    if (m_matrix.dots.empty())
        return tr("No interactions of these accounts in this time.");
    if (m_matrix.columns.size() == 1)
        return tr("All of these acts are on one target: there is nothing to arrange.");
    return {};
}

QString MatrixView::legend() const
{
    const bool anyMember = std::find(m_members.begin(), m_members.end(), char{1}) != m_members.end();
    return anyMember ? tr("Rows: accounts (orange: of the finding). Columns: what they act on. Bars: numbers "
                          "of partners.")
                     : tr("Rows: accounts. Columns: what they act on. Bars: numbers of partners.");
}

ChartTable MatrixView::table() const
{
    ChartTable table;
    table.columns = {tr("Account"), tr("Target"), tr("Interactions"), tr("Row"), tr("Column")};
    for (const auto& dot : m_matrix.dots)
        table.rows.push_back({displayName(*m_view.data(), m_matrix.rows[dot.row]),
                              displayName(*m_view.data(), m_matrix.columns[dot.column]), countText(dot.count),
                              countText(dot.row + 1), countText(dot.column + 1)});
    return table;
}

QString MatrixView::caption() const
{
    if (!m_view.data())
        return {};
    auto text = tr("%1, %2: %3 accounts by %4 targets, %5 pairs.")
                    .arg(focusText(), rangeText(), countText(m_matrix.rows.size()),
                         countText(m_matrix.columns.size()), countText(m_matrix.dots.size()));
    if (m_matrix.accountsLeftOut + m_matrix.targetsLeftOut > 0)
        text += QLatin1Char(' ')
                + tr("Left out, those with the fewest interactions: %1 accounts, %2 targets.")
                      .arg(countText(m_matrix.accountsLeftOut), countText(m_matrix.targetsLeftOut));
    text += QLatin1Char(' ') + tr("Order: %1.").arg(m_order->currentText());
    return text + QLatin1Char(' ')
           + tr("Every order draws a corner; compare with the shuffled one. Fan clubs, companies and giveaways make "
                "blocks as well.");
}

QString MatrixView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto plot = plotIn(area);
    if (m_matrix.dots.empty() || !plot.contains(position))
        return {};
    const auto at = [](double share, std::size_t size) {
        return std::min(size - 1, static_cast<std::size_t>(share * static_cast<double>(size)));
    };
    const auto row = at((position.y() - plot.top()) / plot.height(), m_matrix.rows.size());
    const auto column = at((position.x() - plot.left()) / plot.width(), m_matrix.columns.size());
    return tr("%1 and %2")
        .arg(displayName(*m_view.data(), m_matrix.rows[row]), displayName(*m_view.data(), m_matrix.columns[column]));
}

void MatrixView::pick(const QRectF& part, const QRectF& area)
{
    const auto plot = plotIn(area);
    const auto inside = part.adjusted(-0.5, -0.5, 0.5, 0.5).intersected(plot);
    if (inside.isEmpty() || m_matrix.dots.empty())
        return;
    const auto at = [](double share, std::size_t size) {
        return std::min(size - 1, static_cast<std::size_t>(std::max(0.0, share) * static_cast<double>(size)));
    };
    const auto firstRow = at((inside.top() - plot.top()) / plot.height(), m_matrix.rows.size());
    const auto lastRow = at((inside.bottom() - plot.top()) / plot.height(), m_matrix.rows.size());
    const auto firstColumn = at((inside.left() - plot.left()) / plot.width(), m_matrix.columns.size());
    const auto lastColumn = at((inside.right() - plot.left()) / plot.width(), m_matrix.columns.size());
    Selection chosen;
    for (auto row = firstRow; row <= lastRow; ++row)
        chosen.accounts.push_back(m_matrix.rows[row]);
    for (auto column = firstColumn; column <= lastColumn; ++column)
        chosen.targets.push_back(m_matrix.columns[column]);
    m_view.select(std::move(chosen));
}

} // namespace lockstep

#include "moc_matrix_view.cpp"
