// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/filter_bar.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/ask_text.h"
#include "app/widgets/flow_layout.h"
#include "core/model/detector_titles.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace lockstep {

namespace {

constexpr int shownLetters = 34; // of average width; the whole text is in the tool tip

QString number(std::size_t value)
{
    return windowLanguage().number(static_cast<std::int64_t>(value));
}

/// Plain text: Qt guesses whether a tool tip is rich text, and a name must not decide that.
QString plainToolTip(const QString& text, const QString& more)
{
    return QStringLiteral("<p>%1</p><p>%2</p>").arg(text.toHtmlEscaped(), more.toHtmlEscaped());
}

void giveMenu(QToolButton* words, QMenu* menu)
{
    words->setText(words->text() + QStringLiteral("   ")); // the style draws its arrow over the end of them
    words->setPopupMode(QToolButton::InstantPopup);
    words->setMenu(menu);
}

} // namespace

FilterBar::FilterBar(CaseView& view, QWidget* parent) : QWidget(parent), m_view(view), m_row(new FlowLayout(this))
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
        texts.append(m_row->itemAt(i)->widget()->accessibleName());
    return texts;
}

QToolButton* FilterBar::addChip(const Chip& chip)
{
    auto* box = new QWidget(this);
    box->setAccessibleName(chip.text);
    auto* words = new QToolButton(box);
    words->setText(words->fontMetrics()
                       .elidedText(chip.text, Qt::ElideRight, words->fontMetrics().averageCharWidth() * shownLetters)
                       .replace(QLatin1Char('&'), QStringLiteral("&&")));
    words->setToolTip(plainToolTip(chip.text, chip.toolTip));
    words->setAccessibleName(chip.text);
    words->setAccessibleDescription(chip.toolTip);
    words->setFocusPolicy(Qt::StrongFocus);
    auto* cross = new QToolButton(box);
    cross->setText(QStringLiteral("✕"));
    cross->setToolTip(chip.removal);
    cross->setAccessibleName(chip.removal);
    cross->setAccessibleDescription(chip.text);
    cross->setFocusPolicy(Qt::StrongFocus);
    connect(cross, &QToolButton::clicked, this, chip.remove);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(words);
    row->addWidget(cross);
    m_row->addWidget(box);
    box->show(); // a layout would do it one turn of the event loop later
    return words;
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

void FilterBar::addFindingChip()
{
    const auto* finding = m_view.finding();
    const auto title = say(detectorTitle(finding->detector));
    auto* words = addChip({tr("Finding: %1").arg(title.left(1).toLower() + title.mid(1)),
                           say(finding->title) + QLatin1Char('\n') + tr("Click to show it again."),
                           tr("Show no finding"), [this] { m_view.showFinding({}); }});
    connect(words, &QToolButton::clicked, this, [this] { m_view.showFindingAgain(); });
}

void FilterBar::addSelectionChip()
{
    auto* words = addChip({selectionText(), tr("Click for what can be done with the selection."),
                           tr("Select nothing"), [this] { m_view.select({}); }});
    auto* menu = new QMenu(words);
    auto* only =
        menu->addAction(tr("&Show only the selection"), this, [this](bool on) { m_view.setFilteredToSelection(on); });
    only->setCheckable(true);
    only->setChecked(m_view.filteredToSelection());
    menu->addAction(tr("&Keep as a filter…"), this, &FilterBar::keepRequested);
    menu->addAction(tr("Select &nothing"), this, [this] { m_view.select({}); });
    giveMenu(words, menu);
}

/// One selection kept as a filter makes two of one name, of its accounts and of its targets.
QString FilterBar::filterText(std::size_t index) const
{
    const auto& filters = m_view.filters();
    const auto& filter = filters[index];
    const auto kind = [](const ViewFilter& f) { return f.accounts.empty(); };
    auto name = displayText(toUtf8(filter.name));
    if (std::any_of(filters.begin(), filters.end(), [&](const ViewFilter& other) {
            return other.name == filter.name && kind(other) != kind(filter);
        }))
        name = (kind(filter) ? tr("%1 (targets)") : tr("%1 (accounts)")).arg(name);
    return (filter.negated ? tr("Without: %1") : tr("Only: %1")).arg(name);
}

void FilterBar::changeFilters(std::size_t index, const std::function<void(std::vector<ViewFilter>&)>& change)
{
    auto filters = m_view.filters();
    if (index >= filters.size())
        return;
    change(filters);
    m_view.setFilters(std::move(filters));
}

void FilterBar::addFilterChip(std::size_t index)
{
    const auto& filter = m_view.filters()[index];
    const auto remove = [this, index] {
        changeFilters(
            index, [index](auto& filters) { filters.erase(filters.begin() + static_cast<std::ptrdiff_t>(index)); });
    };
    auto* words = addChip({filterText(index),
                           tr("%1 accounts, %2 targets. Click for what can be done with this filter.")
                               .arg(number(filter.accounts.size()), number(filter.targets.size())),
                           tr("Remove this filter"), remove});
    auto* menu = new QMenu(words);
    menu->addAction(filter.negated ? tr("&Only these") : tr("&Everything but these"), this, [this, index] {
        changeFilters(index, [index](auto& filters) { filters[index].negated = !filters[index].negated; });
    });
    menu->addAction(tr("&Select these"), this, [this, index] {
        if (index < m_view.filters().size())
            m_view.select({m_view.filters()[index].accounts, m_view.filters()[index].targets});
    });
    menu->addAction(tr("Re&name…"), this, [this, index] {
        const auto name = askForText(this, tr("Rename the filter"), tr("Name:"), m_view.filters()[index].name);
        if (!name.isEmpty())
            changeFilters(index, [index, &name](auto& filters) { filters[index].name = name; });
    });
    menu->addAction(tr("&Remove"), this, remove);
    giveMenu(words, menu);
}

void FilterBar::refresh()
{
    while (auto* item = m_row->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    if (m_view.finding())
        addFindingChip();
    if (!m_view.selection().empty())
        addSelectionChip();
    if (m_view.filteredToSelection())
        addChip({tr("Only the selection"), tr("The cross shows everything again."), tr("Show everything"),
                 [this] { m_view.setFilteredToSelection(false); }})
            ->setFocusPolicy(Qt::NoFocus);
    if (const auto& brush = m_view.brush())
        addChip({tr("%1 to %2")
                     .arg(windowLanguage().moment({brush->from, Precision::minute}),
                          windowLanguage().moment({brush->to, Precision::minute})),
                 tr("The cross shows all time again."), tr("Show all time"),
                 [this] { m_view.setBrush(std::nullopt); }})
            ->setFocusPolicy(Qt::NoFocus);
    for (std::size_t i = 0; i < m_view.filters().size(); ++i)
        addFilterChip(i);
    setVisible(m_row->count() > 0);
}

} // namespace lockstep

#include "moc_filter_bar.cpp"
