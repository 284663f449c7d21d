// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/comments_view.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QPainter>
#include <QTextLayout>
#include <QThread>

#include <algorithm>

namespace lockstep {

namespace {

/// A sentence as it is shown, and which parts of it change from one wording to the next.
struct Wording {
    QString text;
    QList<QTextLayout::FormatRange> changes;
};

Wording wordingOf(std::string_view text, const std::vector<TextSlot>& changes)
{
    constexpr int longest = 200; ///< letters of one part: more are never in sight
    Wording wording;
    std::size_t at = 0;
    for (const auto& slot : changes) {
        wording.text += displayText(text.substr(at, slot.from - at), longest);
        const auto begin = static_cast<int>(wording.text.size());
        wording.text += displayText(text.substr(slot.from, slot.to - slot.from), longest);
        wording.changes.append({begin, static_cast<int>(wording.text.size()) - begin, {}});
        at = slot.to;
    }
    wording.text += displayText(text.substr(at), longest);
    return wording;
}

/// On one line, cut at the end; what changes in colour and underlined.
void drawWording(QPainter& painter, const QRectF& room, Wording wording, const QColor& color)
{
    QTextLayout layout(painter.fontMetrics().elidedText(wording.text, Qt::ElideRight, static_cast<int>(room.width())),
                       painter.font());
    for (auto& slot : wording.changes) {
        slot.format.setForeground(color);
        slot.format.setFontUnderline(true);
    }
    layout.setFormats(wording.changes);
    layout.beginLayout();
    layout.createLine().setLineWidth(room.width());
    layout.endLayout();
    layout.draw(&painter, {room.left(), room.center().y() - layout.boundingRect().height() / 2});
}

} // namespace

CommentsView::CommentsView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("comments"), tr("Sentences that several accounts use"), parent)
{
}

void CommentsView::compute()
{
    if (m_counted == m_view.graph()) { // only the selection changed
        chartReady();
        return;
    }
    m_families.clear();
    using Families = std::vector<CommentFamily>;
    m_jobs.start<Families>(
        m_slot, tr("Comparing comments"), this,
        [graph = m_view.graph()](const TaskContext& task) {
            return commentFamilies(*graph, QThread::idealThreadCount(), task);
        },
        [this, graph = m_view.graph()](const Result<Families>& families) {
            if (families) {
                m_families = *families;
                m_counted = graph;
            }
            chartReady();
        });
}

std::size_t CommentsView::selectedOf(const CommentFamily& family) const
{
    if (m_view.selection().accounts.empty())
        return family.accounts.size();
    return static_cast<std::size_t>(std::count_if(family.accounts.begin(), family.accounts.end(),
                                                  [this](AccountId account) { return m_view.isSelected(account); }));
}

ListRows CommentsView::rows() const
{
    return {static_cast<double>(fontMetrics().height()), m_families.size()};
}

void CommentsView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    std::size_t most = 1;
    for (const auto& family : m_families)
        most = std::max(most, family.accounts.size());
    const double barWidth = area.width() * 0.28;
    const auto metrics = painter.fontMetrics();
    double y = rows().top(area);
    for (std::size_t i = 0; i < rows().drawn(area); ++i) {
        const auto& family = m_families[i];
        const double full = barWidth * static_cast<double>(family.accounts.size()) / static_cast<double>(most);
        const double part = m_view.selection().accounts.empty() ? 0
                                                                : full * static_cast<double>(selectedOf(family))
                                                                      / static_cast<double>(family.accounts.size());
        const QRectF bar(area.left(), y + 2, full, rows().height() - 6);
        painter.fillRect(bar, markColor(2, colors));
        painter.fillRect(QRectF(bar.left(), bar.top(), part, bar.height()), markColor(1, colors));
        painter.setPen(colors.text);
        const auto number =
            tr("%1 accounts, %2 creators").arg(countText(family.accounts.size()), countText(family.creators));
        const QRectF numbers(area.left() + barWidth + 8, y, area.width() * 0.3, rows().height());
        painter.drawText(numbers, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(number, Qt::ElideRight, static_cast<int>(numbers.width())));
        const QRectF words(numbers.right() + 8, y, area.right() - numbers.right() - 8, rows().height());
        drawWording(painter, words, wordingOf(m_view.data()->comments.distinct()[family.example], family.changes),
                    markColor(4, colors));
        y += rows().height();
    }
}

QString CommentsView::emptyText() const
{
    if (!m_families.empty() && m_view.data())
        return {};
    return tr("No two accounts use the same sentence, or there are no comments with a text in this data. "
              "Short words and emoji alone do not count.");
}

QString CommentsView::legend() const
{
    return m_view.selection().accounts.empty()
               ? tr("Accounts that use it, under how many creators, and its first wording; underlined: words that "
                    "change from one wording to the next.")
               : tr("Accounts that use it (orange: selected), under how many creators, and its first "
                    "wording; underlined: words that change from one wording to the next.");
}

ChartTable CommentsView::table() const
{
    ChartTable table;
    table.columns = {tr("First wording"), tr("Words that change"), tr("Wordings"),
                     tr("Accounts"),      tr("Of them selected"),  tr("Comments"),
                     tr("Posts"),         tr("Creators"),          tr("First"),
                     tr("Last")};
    if (!m_view.data())
        return table;
    const auto time = [](std::int64_t ms) {
        return ms == Instant::missingMs ? QString() : windowLanguage().moment({{ms}, Precision::minute});
    };
    for (const auto& family : m_families) {
        const auto example = m_view.data()->comments.distinct()[family.example];
        QStringList changing;
        for (const auto& slot : family.changes)
            changing << displayText(example.substr(slot.from, slot.to - slot.from));
        table.rows.push_back({displayText(example, 300), changing.join(QStringLiteral(" … ")),
                              countText(family.wordings), countText(family.accounts.size()),
                              countText(selectedOf(family)), countText(family.comments), countText(family.posts),
                              countText(family.creators), time(family.first), time(family.last)});
    }
    return table;
}

QString CommentsView::caption() const
{
    if (!m_view.data() || m_families.empty())
        return {};
    return tr("Sentences that two accounts or more use: %1, of %2 different texts. Drawn: the first ones by "
              "creators; "
              "the table has all. Song lines, contest codes and congratulations are common to everybody.")
        .arg(countText(m_families.size()), countText(m_view.data()->comments.distinct().size()));
}

QString CommentsView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto row = rows().at(position, area);
    return row ? displayText(m_view.data()->comments.distinct()[m_families[*row].example], 300) : QString();
}

void CommentsView::pick(const QRectF& part, const QRectF& area)
{
    if (const auto row = rows().at(part.center(), area))
        m_view.select({m_families[*row].accounts, {}});
}

} // namespace lockstep

#include "moc_comments_view.cpp"
