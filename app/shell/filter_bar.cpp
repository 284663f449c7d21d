// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/filter_bar.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace lockstep {

namespace {

QString number(std::size_t value)
{
    return windowLanguage().number(static_cast<std::int64_t>(value));
}

} // namespace

FilterBar::FilterBar(CaseView& view, QWidget* parent) : QWidget(parent), m_view(view), m_row(new QHBoxLayout(this))
{
    setAccessibleName(tr("What narrows the views"));
    m_row->setContentsMargins(6, 3, 6, 0);
    m_row->setSpacing(6);
    for (const auto signal :
         {&CaseView::caseChanged, &CaseView::dataChanged, &CaseView::findingsChanged, &CaseView::selectionChanged,
          &CaseView::findingShown, &CaseView::brushChanged, &CaseView::filterChanged})
        connect(&m_view, signal, this, &FilterBar::refresh);
    refresh();
}

QStringList FilterBar::chips() const
{
    QStringList texts;
    for (int i = 0; i < m_row->count(); ++i)
        if (auto* chip = qobject_cast<QToolButton*>(m_row->itemAt(i)->widget()))
            texts.append(chip->text());
    return texts;
}

void FilterBar::addChip(const QString& text, const QString& toolTip, const std::function<void()>& remove)
{
    auto* chip = new QToolButton(this);
    chip->setText(text + QStringLiteral("  ✕"));
    chip->setToolTip(toolTip);
    chip->setAccessibleName(text);
    chip->setAccessibleDescription(toolTip);
    chip->setFocusPolicy(Qt::StrongFocus);
    connect(chip, &QToolButton::clicked, this, remove);
    m_row->addWidget(chip);
    chip->show(); // a layout would do it one turn of the event loop later
}

QString FilterBar::selectionText() const
{
    const auto accounts = m_view.selection().accounts.size();
    const auto targets = m_view.selection().targets.size();
    if (targets == 0)
        return tr("Selected accounts: %1").arg(number(accounts));
    if (accounts == 0)
        return tr("Selected targets: %1").arg(number(targets));
    return tr("Selected accounts: %1, targets: %2").arg(number(accounts), number(targets));
}

void FilterBar::addFilterChip(std::size_t index)
{
    const auto& filter = m_view.filters()[index];
    auto* chip = new QToolButton(this);
    chip->setText((filter.negated ? tr("Without: %1") : tr("Only: %1"))
                      .arg(displayText(toUtf8(filter.name), 40).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    chip->setToolTip(tr("%1 accounts, %2 targets. Click for what can be done with this filter.")
                         .arg(number(filter.accounts.size()), number(filter.targets.size())));
    chip->setAccessibleName(chip->text());
    chip->setAccessibleDescription(chip->toolTip());
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(chip);
    const auto change = [this, index](const std::function<void(std::vector<ViewFilter>&)>& action) {
        auto filters = m_view.filters();
        if (index >= filters.size())
            return;
        action(filters);
        m_view.setFilters(std::move(filters));
    };
    menu->addAction(filter.negated ? tr("&Only these") : tr("&Everything but these"), this, [change, index] {
        change([index](auto& filters) { filters[index].negated = !filters[index].negated; });
    });
    menu->addAction(tr("&Select these"), this, [this, index] {
        if (index < m_view.filters().size())
            m_view.select({m_view.filters()[index].accounts, m_view.filters()[index].targets});
    });
    menu->addAction(tr("Re&name…"), this, [this, change, index] {
        bool accepted = false;
        const auto name = QInputDialog::getText(this, tr("Rename the filter"), tr("Name:"), QLineEdit::Normal,
                                                m_view.filters()[index].name, &accepted)
                              .trimmed();
        if (accepted && !name.isEmpty())
            change([index, &name](auto& filters) { filters[index].name = name; });
    });
    menu->addAction(tr("&Remove"), this, [change, index] {
        change([index](auto& filters) { filters.erase(filters.begin() + static_cast<std::ptrdiff_t>(index)); });
    });
    chip->setMenu(menu);
    m_row->addWidget(chip);
    chip->show();
}

void FilterBar::refresh()
{
    while (auto* item = m_row->takeAt(0)) {
        if (auto* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the one that was pressed
        }
        delete item;
    }
    const auto& selection = m_view.selection();
    const auto* finding = m_view.finding();
    if (finding)
        addChip(tr("Finding %1").arg(toQString(finding->detector)), tr("Show no finding"),
                [this] { m_view.showFinding({}); });
    if (!selection.empty())
        addChip(selectionText(), tr("Select nothing"), [this] { m_view.select({}); });
    if (m_view.filteredToSelection())
        addChip(tr("Only the selection"), tr("Show everything"), [this] { m_view.setFilteredToSelection(false); });
    if (const auto& brush = m_view.brush())
        addChip(tr("%1 to %2")
                    .arg(windowLanguage().moment({brush->from, Precision::minute}),
                         windowLanguage().moment({brush->to, Precision::minute})),
                tr("Show all time"), [this] { m_view.setBrush(std::nullopt); });
    for (std::size_t i = 0; i < m_view.filters().size(); ++i)
        addFilterChip(i);
    m_row->addStretch();
    setVisible(m_row->count() > 1);
}

} // namespace lockstep

#include "moc_filter_bar.cpp"
