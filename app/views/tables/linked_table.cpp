// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/tables/linked_table.h"

#include "app/text/text.h"
#include "app/views/tables/accounts_model.h"
#include "app/views/tables/interactions_model.h"
#include "app/widgets/table_view.h"
#include "core/model/named_accounts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace lockstep {

namespace {

/// A selection of more separate pieces than this is only tinted: Qt's selection model compares them pair by pair.
constexpr std::size_t maxSelectedPieces = 500;

} // namespace

LinkedTable::LinkedTable(CaseView& view, JobRunner& jobs, QWidget* parent)
    : QWidget(parent), m_view(view), m_jobs(jobs)
{
    build();
    connectView();
    m_typing.setSingleShot(true);
    m_typing.setInterval(200);
    connect(&m_typing, &QTimer::timeout, this, &LinkedTable::makeStale);
    m_saving.setSingleShot(true);
    m_saving.setInterval(500);
    connect(&m_saving, &QTimer::timeout, this, &LinkedTable::saveColumns);
    restoreColumns();
    showSelection();
    makeStale();
}

LinkedTable::~LinkedTable()
{
    if (m_saving.isActive())
        saveColumns();
}

void LinkedTable::build()
{
    m_interactions = new InteractionsModel(this);
    m_accounts = new AccountsModel(this);
    m_tabs = new QTabBar(this);
    m_tabs->addTab(tr("Interactions"));
    m_tabs->addTab(tr("Accounts"));
    m_tabs->setDrawBase(false);
    m_tabs->setUsesScrollButtons(true); // they, and what stands beside them, need little room on an enlarged screen
    m_tabs->setAccessibleName(tr("Which table"));
    m_filterBox = new QLineEdit(this);
    m_filterBox->setPlaceholderText(tr("Name contains …"));
    m_filterBox->setAccessibleName(tr("Show only rows whose account, target or author contains this text"));
    m_filterBox->setClearButtonEnabled(true);
    m_filterBox->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    m_onlySelection = new QCheckBox(tr("Only the selection"), this);
    m_onlySelection->setMinimumWidth(fontMetrics().averageCharWidth() * 9);
    m_onlySelection->setToolTip(m_onlySelection->text());
    m_status = new QLabel(this);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setMinimumWidth(1);
    m_status->setAlignment(Qt::AlignRight | Qt::AlignVCenter);

    m_stack = new QStackedWidget(this);
    const QString names[] = {QStringLiteral("interactions"), QStringLiteral("accounts")};
    SnapshotModel* const models[] = {m_interactions, m_accounts};
    const QString labels[] = {tr("Table of interactions"), tr("Table of accounts")};
    for (const auto tab : {interactionsTab, accountsTab}) {
        auto& p = pane(tab);
        p.name = names[tab];
        p.table = new TableView(this);
        p.table->setObjectName(p.name);
        p.table->setSnapshotModel(models[tab]);
        p.table->setAccessibleName(labels[tab]);
        p.table->setSortingEnabled(false); // the order is made by row_order, not by the model
        auto* header = p.table->horizontalHeader();
        header->setSectionsClickable(true);
        header->setSortIndicatorShown(true);
        header->setSortIndicatorClearable(true);
        header->setSortIndicator(-1, Qt::AscendingOrder);
        connect(header, &QHeaderView::sortIndicatorChanged, this, [this, tab](int column, Qt::SortOrder order) {
            pane(tab).sort = {column, order == Qt::DescendingOrder};
            pane(tab).stale = true;
            refresh();
        });
        connect(p.table, &TableView::columnsChanged, &m_saving, qOverload<>(&QTimer::start));
        connect(p.table, &TableView::copied, this, [this](int rows, int selected) {
            const auto& language = windowLanguage();
            m_status->setText(
                rows == selected
                    ? tr("Copied rows: %1").arg(language.number(std::int64_t(rows)))
                    : tr("Copied the first %1 of %2 rows. Export the case for all of them.")
                          .arg(language.number(std::int64_t(rows)), language.number(std::int64_t(selected))));
        });
        connect(p.table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
                [this, tab] { takeSelection(tab); });
        m_stack->addWidget(p.table);
    }

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(6, 2, 6, 2);
    bar->setSpacing(8);
    bar->addWidget(m_tabs);
    bar->addWidget(m_filterBox, 1);
    bar->addWidget(m_onlySelection);
    bar->addWidget(m_status);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        refresh();
        updateStatus();
    });
    connect(m_filterBox, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_onlySelection, &QCheckBox::toggled, &m_view, &CaseView::setFilteredToSelection);
}

void LinkedTable::connectView()
{
    connect(&m_view, &CaseView::caseAboutToChange, this, [this] {
        if (m_saving.isActive())
            saveColumns();
    });
    connect(&m_view, &CaseView::caseChanged, this, &LinkedTable::restoreColumns);
    connect(&m_view, &CaseView::dataChanged, this, [this] {
        m_interactions->show(nullptr, {}); // rows of other data must not be taken for rows of this one
        m_accounts->show(nullptr, {}, {});
        showSelection();
        makeStale();
    });
    connect(&m_view, &CaseView::brushChanged, this, &LinkedTable::makeStale);
    connect(&m_view, &CaseView::filterChanged, this, [this] {
        updateOnlySelection();
        makeStale();
    });
    connect(&m_view, &CaseView::selectionChanged, this, &LinkedTable::showSelection);
    connect(&m_view, &CaseView::selectionChanged, this, &LinkedTable::updateOnlySelection);
    const auto accountsStale = [this] {
        pane(accountsTab).stale = true;
        refresh();
    };
    connect(&m_view, &CaseView::findingsChanged, this, accountsStale);
    connect(&m_view, &CaseView::caseworkChanged, this, accountsStale);
}

void LinkedTable::setTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

LinkedTable::Tab LinkedTable::tab() const
{
    return static_cast<Tab>(m_tabs->currentIndex());
}

QString LinkedTable::statusText() const
{
    return m_status->text();
}

bool LinkedTable::isBusy() const
{
    return m_typing.isActive() || m_panes[tab()].busy || m_panes[tab()].stale;
}

void LinkedTable::makeStale()
{
    for (auto& p : m_panes)
        p.stale = true;
    refresh();
}

void LinkedTable::refresh()
{
    auto& p = pane(tab());
    if (!p.stale)
        return;
    p.stale = false;
    ++p.request;
    p.busy = false;
    m_jobs.cancel(QStringLiteral("table.") + p.name);
    setEmptyTexts();
    if (!m_view.data()) {
        m_interactions->show(nullptr, {});
        m_accounts->show(nullptr, {}, {});
        updateStatus();
        return;
    }
    tab() == interactionsTab ? refreshInteractions() : refreshAccounts();
}

void LinkedTable::updateOnlySelection()
{
    const bool only = m_view.filteredToSelection();
    m_onlySelection->setChecked(only);
    m_onlySelection->setEnabled(only || !m_view.selection().empty());
}

RowFilter LinkedTable::filter() const
{
    RowFilter f;
    f.brush = m_view.brush();
    f.text = m_filterBox->text().trimmed();
    f.accounts = m_view.keptAccounts();
    f.targets = m_view.keptTargets();
    return f;
}

template <typename Rows> // "class" would be read by lupdate as one to which the texts below belong
void LinkedTable::compute(Tab tab, std::function<Result<Rows>(const TaskContext&)> work,
                          void (LinkedTable::*display)(Rows))
{
    if (m_view.data()->interactions.size() + m_view.data()->accountNames.size() <= maxRowsAtOnce) {
        (this->*display)(*work({}));
        return;
    }
    pane(tab).busy = true;
    updateStatus();
    m_jobs.start<Rows>(QStringLiteral("table.") + pane(tab).name, tr("Sorting the table"), this, std::move(work),
                       [this, tab, display, request = pane(tab).request](Result<Rows> rows) {
                           if (request != pane(tab).request)
                               return;
                           pane(tab).busy = false;
                           if (rows)
                               (this->*display)(*std::move(rows));
                           else
                               updateStatus();
                       });
}

void LinkedTable::refreshInteractions()
{
    compute<std::vector<std::uint32_t>>(
        interactionsTab,
        [data = m_view.data(), f = filter(), sort = pane(interactionsTab).sort](const TaskContext& task) {
            return interactionOrder(*data, f, sort, task);
        },
        &LinkedTable::showInteractions);
}

void LinkedTable::refreshAccounts()
{
    const auto count = m_view.data()->accountNames.size();
    AccountMarks marks{std::vector<std::uint32_t>(count), std::vector<std::uint32_t>(count),
                       std::vector<std::uint32_t>(count)};
    if (m_view.run())
        for (const auto& finding : m_view.run()->findings)
            for (const auto account : namedAccounts(finding))
                if (account.index() < count)
                    ++marks.findings[account.index()];
    const auto noted = [&](AccountId account) {
        if (account.index() < count)
            ++marks.notes[account.index()];
    };
    for (const auto& note : m_view.notes())
        if (const auto* account = std::get_if<AccountId>(&note.subject))
            noted(*account);
        else if (const auto* group = std::get_if<Group>(&note.subject))
            std::for_each(group->accounts.begin(), group->accounts.end(), noted);
    for (std::uint32_t i = 0; i < m_view.tags().size(); ++i)
        for (const auto account : m_view.tags()[i].accounts)
            if (account.index() < count && marks.tag[account.index()] == 0)
                marks.tag[account.index()] = i + 1;
    compute<AccountRows>(
        accountsTab,
        [data = m_view.data(), marks = std::move(marks), f = filter(),
         sort = pane(accountsTab).sort](const TaskContext& task) { return accountRows(*data, marks, f, sort, task); },
        &LinkedTable::showAccounts);
}

void LinkedTable::showInteractions(std::vector<std::uint32_t> order)
{
    m_syncing = true;
    m_interactions->show(m_view.data(), std::move(order));
    m_syncing = false;
    shown(interactionsTab);
}

void LinkedTable::showAccounts(AccountRows rows)
{
    m_syncing = true;
    m_accounts->show(m_view.data(), std::move(rows), m_view.tags());
    m_syncing = false;
    shown(accountsTab);
}

void LinkedTable::shown(Tab tab)
{
    showSelectionIn(tab, true);
    updateStatus();
}

void LinkedTable::updateStatus()
{
    const auto& p = pane(tab());
    if (!m_view.data()) {
        m_status->clear();
        return;
    }
    const auto& language = windowLanguage();
    const auto total = tab() == interactionsTab ? m_view.data()->interactions.size()
                                                : std::size_t(m_view.data()->accountNames.size());
    m_status->setText(p.busy ? tr("Sorting …")
                             : tr("%1 of %2 rows")
                                   .arg(language.number(std::int64_t(p.table->snapshotModel()->rowCount())),
                                        language.number(static_cast<std::int64_t>(total))));
}

void LinkedTable::setEmptyTexts()
{
    const auto& names = m_view.data();
    for (const auto tab : {interactionsTab, accountsTab}) {
        QString text = tr("No row passes the filter. Clear the text, the time range or \"Only the selection\".");
        if (!names || names->accountNames.empty())
            text = tr("No data yet. Import a file and its rows appear here.");
        else if (tab == interactionsTab && names->interactions.size() == 0)
            text = tr("This case holds accounts, but nothing that they did. What is known of them stands under "
                      "\"Accounts\".");
        table(tab)->setEmptyText(text);
    }
}

void LinkedTable::takeSelection(Tab tab)
{
    if (m_syncing || !m_view.data())
        return;
    Selection chosen;
    const auto& rows = m_view.data()->interactions;
    for (const auto& range : pane(tab).table->selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) {
            const auto item = pane(tab).table->snapshotModel()->item(row);
            if (tab == accountsTab) {
                chosen.accounts.emplace_back(item);
                continue;
            }
            chosen.accounts.emplace_back(rows.actor[item]);
            chosen.targets.emplace_back(rows.target[item]);
        }
    m_syncing = true;
    m_view.select(std::move(chosen));
    m_syncing = false;
}

void LinkedTable::showSelection()
{
    const auto& snapshot = m_view.data();
    m_linkedAccounts = snapshot ? keptOf(m_view.selection().accounts, snapshot->accountNames.size()) : IdSet{};
    m_linkedTargets = snapshot ? keptOf(m_view.selection().targets, snapshot->targetNames.size()) : IdSet{};
    if (!snapshot || m_view.selection().empty()) {
        for (auto& p : m_panes)
            p.table->setLinked({});
    } else {
        pane(interactionsTab).table->setLinked([this](std::uint32_t event) {
            const auto& rows = m_interactions->caseData()->interactions;
            return (m_linkedAccounts.empty() || m_linkedAccounts[rows.actor[event]])
                   && (m_linkedTargets.empty() || m_linkedTargets[rows.target[event]]);
        });
        pane(accountsTab).table->setLinked([this](std::uint32_t account) {
            return account < m_linkedAccounts.size() && m_linkedAccounts[account];
        });
    }
    // The table where the user chose keeps exactly the rows that were chosen.
    for (const auto t : {interactionsTab, accountsTab})
        if (!m_syncing || t != tab())
            showSelectionIn(t, !m_syncing);
}

void LinkedTable::showSelectionIn(Tab tab, bool scroll)
{
    auto* table = pane(tab).table;
    const int rowCount = table->snapshotModel()->rowCount();
    const bool outer = std::exchange(m_syncing, true);
    QItemSelection selection;
    int first = -1;
    if (!m_view.selection().empty() && rowCount > 0) {
        const int last = table->snapshotModel()->columnCount() - 1;
        for (int row = 0; row < rowCount && static_cast<std::size_t>(selection.size()) <= maxSelectedPieces; ++row) {
            if (!table->isLinked(row))
                continue;
            const int begin = row;
            while (row + 1 < rowCount && table->isLinked(row + 1))
                ++row;
            if (first < 0)
                first = begin;
            selection.append({table->snapshotModel()->index(begin, 0), table->snapshotModel()->index(row, last)});
        }
        if (static_cast<std::size_t>(selection.size()) > maxSelectedPieces)
            selection.clear();
    }
    table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    if (first >= 0) {
        table->selectionModel()->setCurrentIndex(table->snapshotModel()->index(first, 0),
                                                 QItemSelectionModel::NoUpdate);
        if (scroll)
            table->scrollTo(table->snapshotModel()->index(first, 0), QAbstractItemView::PositionAtCenter);
    }
    m_syncing = outer;
}

void LinkedTable::restoreColumns()
{
    if (!m_view.caseFile())
        return;
    for (auto& p : m_panes) {
        const auto saved = m_view.caseFile()->setting("columns." + toUtf8(p.name));
        if (!saved || !*saved)
            continue;
        auto* header = p.table->horizontalHeader();
        const QSignalBlocker blocker(header);
        const auto& text = **saved;
        header->restoreState(QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size()))));
        p.sort = {header->sortIndicatorSection() < p.table->snapshotModel()->columnCount()
                      ? header->sortIndicatorSection()
                      : -1,
                  header->sortIndicatorOrder() == Qt::DescendingOrder};
    }
    makeStale();
}

void LinkedTable::saveColumns()
{
    m_saving.stop();
    if (!m_view.caseFile() || m_view.caseFile()->isReadOnly())
        return;
    // A width that is not kept is not worth a message; the next change tries again.
    for (const auto& p : m_panes)
        (void)m_view.caseFile()->setSetting("columns." + toUtf8(p.name),
                                            p.table->horizontalHeader()->saveState().toBase64().toStdString());
}

} // namespace lockstep

#include "moc_linked_table.cpp"
