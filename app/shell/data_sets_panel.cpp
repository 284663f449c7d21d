// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/data_sets_panel.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <QHeaderView>
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
    return rows.rejected == 0 ? DataSetsPanel::tr("%1 rows").arg(accepted)
                              : DataSetsPanel::tr("%1 rows, %2 refused")
                                    .arg(accepted, language.number(static_cast<std::int64_t>(rows.rejected)));
}

void addFact(QTreeWidgetItem* parent, const QString& name, const QString& value)
{
    if (!value.isEmpty())
        new QTreeWidgetItem(parent, {name, value});
}

} // namespace

DataSetsPanel::DataSetsPanel(CaseView& view, QWidget* parent)
    : QWidget(parent), m_view(view), m_tree(new QTreeWidget(this))
{
    m_tree->setAccessibleName(tr("Data sets"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("Data set"), tr("Contents")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->setAlternatingRowColors(true);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_tree);
    connect(&m_view, &CaseView::dataChanged, this, &DataSetsPanel::fill);
    fill();
}

void DataSetsPanel::fill()
{
    m_tree->clear();
    const auto shown = m_view.data();
    if (!shown)
        return;
    for (const auto& set : shown->dataSets) {
        auto* item = new QTreeWidgetItem(
            m_tree, {displayText(set.title), kindText(set.kind) + QStringLiteral(", ") + rowsText(set.rows)});
        addFact(item, tr("Imported"), windowLanguage().moment({set.importedAt, Precision::exact}));
        addFact(item, tr("Format"), displayText(set.format));
        addFact(item, tr("Encoding"), displayText(set.encoding));
        addFact(item, tr("Columns"), displayText(set.mapping));
        addFact(item, tr("Times"), displayText(set.timeFormat));
        addFact(item, tr("Time zone"), displayText(set.timeZone));
        if (set.kind == DataSetKind::followerList)
            addFact(item, tr("Order"),
                    set.order == ListOrder::newestFirst   ? tr("newest first")
                    : set.order == ListOrder::oldestFirst ? tr("oldest first")
                                                          : tr("not declared"));
        for (const auto file : set.files) {
            const auto& source = shown->files[file.index()];
            addFact(item, displayText(source.name),
                    rowsText(source.rows) + QStringLiteral(", ")
                        + windowLanguage().locale().formattedDataSize(static_cast<qint64>(source.bytes)));
        }
    }
}

} // namespace lockstep

#include "moc_data_sets_panel.cpp"
