// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/tables/interactions_model.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"
#include "app/views/tables/row_order.h"

namespace lockstep {

InteractionsModel::InteractionsModel(QObject* parent)
    : SnapshotModel({{tr("Account"), false, true, 28},
                     {tr("Action"), false, false, 9},
                     {tr("Target"), false, true, 28},
                     {tr("Author"), false, true, 24},
                     {tr("Time (UTC)"), false, false, 19},
                     {tr("Known"), false, false, 14},
                     {tr("File"), false, true, 22},
                     {tr("Row"), true, false, 9}},
                    parent)
{
}

void InteractionsModel::show(std::shared_ptr<const CaseData> data, std::vector<std::uint32_t> order)
{
    replace(std::move(order), [&] { m_data = std::move(data); });
}

QString InteractionsModel::text(std::uint32_t event, int column) const
{
    const auto& rows = m_data->interactions;
    const TargetId target(rows.target[event]);
    const auto when = rows.when(EventId(event));
    switch (column) {
    case InteractionColumn::account:
        return displayName(*m_data, AccountId(rows.actor[event]));
    case InteractionColumn::verb:
        return verbText(rows.what(EventId(event)));
    case InteractionColumn::target:
        return displayName(*m_data, target);
    case InteractionColumn::author:
        return displayName(*m_data, target.index() < m_data->targets.size()
                                        ? m_data->targets[target.index()].creator()
                                        : AccountId());
    case InteractionColumn::time:
        return columnTime(when);
    case InteractionColumn::precision:
        return precisionText(when.isMissing() ? Precision::unknown : when.precision);
    case InteractionColumn::file:
        return displayText(m_data->files[rows.file[event]].name);
    case InteractionColumn::row:
        return QString::number(rows.row[event]);
    default:
        return {};
    }
}

} // namespace lockstep

#include "moc_interactions_model.cpp"
