// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/charts/names_view.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QPainter>

#include <algorithm>

namespace lockstep {

namespace {

QString shareText(std::size_t part, std::size_t whole)
{
    return whole == 0 ? QStringLiteral("–")
                      : QStringLiteral("%1 (%2)").arg(
                          countText(part), percentText(static_cast<double>(part) / static_cast<double>(whole), 1));
}

} // namespace

NamesView::NamesView(CaseView& view, JobRunner& jobs, QWidget* parent)
    : ChartView(view, jobs, QStringLiteral("names"), tr("How the accounts are named"), parent)
{
}

void NamesView::compute()
{
    using Shared = std::shared_ptr<const NameTemplates>;
    m_jobs.start<Shared>(
        m_slot, tr("Comparing names"), this,
        [data = m_view.data(), marked = markedAccounts()](const TaskContext&) {
            return Result<Shared>(std::make_shared<const NameTemplates>(nameTemplates(*data, marked)));
        },
        [this](const Result<Shared>& names) {
            if (names)
                m_names = *names;
            chartReady();
        });
}

QString NamesView::examples(const NameTemplate& entry, std::size_t most) const
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, entry.accounts.size()); ++i)
        names.append(displayName(*m_view.data(), entry.accounts[i]));
    return names.join(QStringLiteral(", ")) + (entry.accounts.size() > most ? QStringLiteral(", …") : QString());
}

ListRows NamesView::rows() const
{
    return {static_cast<double>(fontMetrics().height()), m_names ? m_names->templates.size() : 0};
}

void NamesView::paint(QPainter& painter, const QRectF& area, const ChartColors& colors) const
{
    const auto& names = *m_names;
    const auto metrics = painter.fontMetrics();
    double most = 1;
    double patternWidth = 0;
    for (std::size_t i = 0; i < rows().drawn(area); ++i) {
        const auto& entry = names.templates[i];
        most = std::max({most, static_cast<double>(entry.accounts.size()), entry.expected});
        patternWidth = std::max<double>(patternWidth, metrics.horizontalAdvance(displayText(entry.pattern, 40)));
    }
    patternWidth = std::min(patternWidth, area.width() * 0.3);
    const double barLeft = area.left() + patternWidth + 10;
    const double barWidth = area.width() * 0.32;
    const double numberWidth = metrics.horizontalAdvance(QStringLiteral("00,000 / 00,000")) + 10;
    double y = rows().top(area);
    for (std::size_t i = 0; i < rows().drawn(area); ++i, y += rows().height()) {
        const auto& entry = names.templates[i];
        const QRectF row(area.left(), y, area.width(), rows().height());
        painter.setPen(colors.text);
        painter.drawText(
            QRectF(row.left(), y, patternWidth, row.height()), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(displayText(entry.pattern, 40), Qt::ElideRight, static_cast<int>(patternWidth) + 1));
        painter.fillRect(
            QRectF(barLeft, y + 3, barWidth * static_cast<double>(entry.accounts.size()) / most, row.height() - 8),
            markColor(names.othersNamed > 0 ? 1 : 2, colors));
        if (names.othersNamed > 0) {
            const double x = barLeft + barWidth * entry.expected / most;
            painter.setPen(QPen(colors.text, 2));
            painter.drawLine(QPointF(x, y + 1), QPointF(x, y + row.height() - 4));
        }
        painter.setPen(colors.text);
        const auto number = names.othersNamed > 0 ? tr("%1 / %2").arg(countText(entry.accounts.size()),
                                                                      windowLanguage().number(entry.expected, 1))
                                                  : countText(entry.accounts.size());
        painter.drawText(QRectF(barLeft + barWidth + 8, y, numberWidth, row.height()),
                         Qt::AlignLeft | Qt::AlignVCenter, number);
        const QRectF words(barLeft + barWidth + 8 + numberWidth, y,
                           area.right() - barLeft - barWidth - 8 - numberWidth, row.height());
        painter.setPen(colors.faint);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(examples(entry, 6), Qt::ElideRight, static_cast<int>(words.width())));
    }
}

QString NamesView::emptyText() const
{
    if (m_names && !m_names->templates.empty() && m_view.data())
        return {};
    return tr("No names are known of these accounts, only numbers. Import a list of accounts with a "
              "column \"handle\".");
}

QString NamesView::legend() const
{
    return m_names->othersNamed > 0
               ? tr("Bar: these accounts. Line: as many as there would be if they were named like all others. "
                    "abc: letters, #: one digit.")
               : tr("Bar: accounts. abc: letters, #: one digit.");
}

QString NamesView::hint() const
{
    return m_names && m_names->othersNamed > 0 ? QString() : tr("Select accounts to compare them with the others.");
}

ChartTable NamesView::table() const
{
    ChartTable table;
    table.columns = {tr("Template"), tr("Accounts"), tr("Expected"), tr("Others"), tr("Examples")};
    if (!m_names || !m_view.data())
        return table;
    for (const auto& entry : m_names->templates)
        table.rows.push_back({displayText(entry.pattern, 80), countText(entry.accounts.size()),
                              m_names->othersNamed > 0 ? windowLanguage().number(entry.expected, 1) : QString(),
                              countText(entry.others), examples(entry, 3)});
    return table;
}

QString NamesView::caption() const
{
    if (!m_names || !m_view.data())
        return {};
    const auto& names = *m_names;
    auto text = tr("%1: %2 with a name, %3 without, in %4 templates (entropy %5 bits: how evenly they are used).")
                    .arg(focusText(), countText(names.focusNamed), countText(names.focusUnnamed),
                         countText(names.templates.size()), windowLanguage().number(names.focusBits, 1));
    text += QLatin1Char(' ')
            + tr("Names that end in four digits or more: %1.")
                  .arg(shareText(names.focusWithManyDigits, names.focusNamed));
    if (names.othersNamed > 0)
        text += QLatin1Char(' ')
                + tr("All others: %1, entropy %2 bits.")
                      .arg(shareText(names.othersWithManyDigits, names.othersNamed),
                           windowLanguage().number(names.othersBits, 1));
    return text + QLatin1Char(' ')
           + tr("Platforms propose names with digits to everybody: only what is commoner here than among the others "
                "needs a second look.");
}

QString NamesView::textAt(const QPointF& position, const QRectF& area) const
{
    const auto row = rows().at(position, area);
    if (!row)
        return {};
    const auto& entry = m_names->templates[*row];
    return tr("%1: %2 accounts, %3 of the others. %4")
        .arg(displayText(entry.pattern, 80), countText(entry.accounts.size()), countText(entry.others),
             examples(entry, 12));
}

void NamesView::pick(const QRectF& part, const QRectF& area)
{
    if (const auto row = rows().at(part.center(), area))
        m_view.select({m_names->templates[*row].accounts, {}});
}

} // namespace lockstep

#include "moc_names_view.cpp"
