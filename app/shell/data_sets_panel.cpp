// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_sets_panel.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "core/graph/follower_snapshots.h"

#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace lockstep {

namespace {

QString kindText(DataSetKind kind)
{
    switch (kind) {
    case DataSetKind::interactions:
        return DataSetsPanel::tr("interactions");
    case DataSetKind::posts:
        return DataSetsPanel::tr("posts");
    case DataSetKind::accounts:
        return DataSetsPanel::tr("accounts");
    case DataSetKind::followerList:
        return DataSetsPanel::tr("follower list");
    case DataSetKind::counts:
        return DataSetsPanel::tr("counts over time");
    case DataSetKind::calendar:
        return DataSetsPanel::tr("calendar of events");
    case DataSetKind::orders:
        return DataSetsPanel::tr("purchase ledger");
    case DataSetKind::priceList:
        return DataSetsPanel::tr("price list");
    }
    return {};
}

QString rowsText(const RowCounts& rows)
{
    const auto& language = windowLanguage();
    const auto accepted = language.number(static_cast<std::int64_t>(rows.accepted));
    return rows.rejected == 0 ? DataSetsPanel::tr("rows: %1").arg(accepted)
                              : DataSetsPanel::tr("rows: %1, refused: %2")
                                    .arg(accepted, language.number(static_cast<std::int64_t>(rows.rejected)));
}

void withToolTips(QTreeWidgetItem* item)
{
    for (int column = 0; column < 2; ++column)
        // Qt guesses whether a tool tip is rich text; a file name must not decide that.
        item->setToolTip(column, QStringLiteral("<p>%1</p>").arg(item->text(column).toHtmlEscaped()));
}

void addFact(QTreeWidgetItem* parent, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        withToolTips(new QTreeWidgetItem(parent, {name, value}));
}

/// The number, and below it the names.
void addNames(QTreeWidgetItem* parent, const QString& what, const QStringList& names)
{
    addFact(parent, what, windowLanguage().number(static_cast<std::int64_t>(names.size())));
    auto* fact = parent->child(parent->childCount() - 1);
    constexpr qsizetype shown = 500;
    for (const auto& name : names.mid(0, shown))
        withToolTips(new QTreeWidgetItem(fact, {name, QString()}));
    if (names.size() > shown)
        new QTreeWidgetItem(fact, {DataSetsPanel::tr("and more: %1")
                                       .arg(windowLanguage().number(static_cast<std::int64_t>(names.size() - shown))),
                                   QString()});
}

/// What changed since an earlier list of the same account.
void addChanges(QTreeWidgetItem* item, const CaseData& data, const SnapshotChange& change)
{
    addFact(item, DataSetsPanel::tr("Followers in the earlier list"),
            windowLanguage().number(static_cast<std::int64_t>(change.sizeBefore)));
    const auto namesOf = [&data](const std::vector<AccountId>& accounts) {
        QStringList names;
        for (const auto account : accounts)
            names.append(displayText(data.displayName(account)));
        return names;
    };
    addNames(item, DataSetsPanel::tr("Joined since"), namesOf(change.joined));
    addNames(item, DataSetsPanel::tr("No longer in the list"), namesOf(change.left));
    QStringList renamed;
    for (const auto& rename : change.renamed)
        renamed.append(displayText(rename.before) + QStringLiteral(" → ") + displayText(rename.after));
    addNames(item, DataSetsPanel::tr("Under another name"), renamed);
}

} // namespace

DataSetsPanel::DataSetsPanel(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_tree(new QTreeWidget(this))
{
    m_tree->setAccessibleName(tr("Data sets"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Data set"), tr("Contents")});
    // The numbers stay whole; a long name is cut and stands in the tool tip.
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setAlternatingRowColors(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(4);
    all->addWidget(m_tree);
    m_remove = new QPushButton(tr("&Remove data set…"), this);
    m_remove->setToolTip(tr("Take this import out of the case, so that its file can be imported anew"));
    all->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(m_remove, &QPushButton::clicked, this, &DataSetsPanel::askToRemove);
    connect(m_tree, &QTreeWidget::itemSelectionChanged, this, &DataSetsPanel::updateButton);
    connect(&m_view, &CaseView::dataChanged, this, &DataSetsPanel::fill);
    fill();
}

void DataSetsPanel::fill()
{
    m_tree->clear();
    updateButton();
    const auto shown = m_view.data();
    if (!shown)
        return;
    const auto changes = snapshotChanges(*shown);
    for (std::uint32_t i = 0; i < shown->dataSets.size(); ++i) {
        const auto& set = shown->dataSets[i];
        auto* item = new QTreeWidgetItem(
            m_tree, {displayText(set.title), kindText(set.kind) + QStringLiteral(", ") + rowsText(set.rows)});
        withToolTips(item);
        addFact(item, tr("Imported"), windowLanguage().moment({set.importedAt, Precision::exact}));
        addFact(item, tr("Format"), displayText(set.format));
        addFact(item, tr("Encoding"), displayText(set.encoding));
        addFact(item, tr("Columns"), displayText(set.mapping));
        addFact(item, tr("Times"), displayText(sayUtf8(storedList(set.timeFormat))));
        addFact(item, tr("Time zone"), displayText(set.timeZone));
        if (set.kind == DataSetKind::followerList)
            addFact(item, tr("Order"),
                    set.order == ListOrder::newestFirst   ? tr("newest first")
                    : set.order == ListOrder::oldestFirst ? tr("oldest first")
                                                          : tr("not declared"));
        for (const auto& change : changes)
            if (change.after == DataSetId(i))
                addChanges(item, *shown, change);
        for (const auto file : set.files) {
            const auto& source = shown->files[file.index()];
            addFact(item, displayText(source.name),
                    rowsText(source.rows) + QStringLiteral(", ")
                        + windowLanguage().locale().formattedDataSize(static_cast<qint64>(source.bytes)));
        }
    }
}

/// Of the row that is chosen, or of the data set that it tells about.
std::optional<DataSetId> DataSetsPanel::chosen() const
{
    const auto items = m_tree->selectedItems();
    if (items.isEmpty())
        return std::nullopt;
    auto* item = items.front();
    while (item->parent())
        item = item->parent();
    return DataSetId(static_cast<std::uint32_t>(m_tree->indexOfTopLevelItem(item)));
}

void DataSetsPanel::updateButton()
{
    m_remove->setEnabled(chosen() && m_view.caseFile() && !m_view.caseFile()->isReadOnly());
}

void DataSetsPanel::askToRemove()
{
    const auto id = chosen();
    const auto shown = m_view.data();
    if (!id || !shown || id->index() >= shown->dataSets.size())
        return;
    const auto& set = shown->dataSets[id->index()];
    QMessageBox box(QMessageBox::Question, tr("Remove data set"),
                    tr("Remove “%1” (%2) from the case?").arg(displayText(set.title), rowsText(set.rows)),
                    QMessageBox::Cancel, this);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(tr("The findings go too, because they were made with it: look for coordination again "
                              "afterwards. Notes and decisions stay, but can no longer be undone; pictures that were "
                              "pinned go, for they may show what is removed. Your own file is "
                              "not touched and can be imported again."));
    auto* remove = box.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    if (box.clickedButton() == remove)
        Q_EMIT removalRequested(*id);
}

} // namespace lockstep

#include "moc_data_sets_panel.cpp"
