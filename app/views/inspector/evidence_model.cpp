// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/evidence_model.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"

namespace lockstep {

EvidenceModel::EvidenceModel(std::shared_ptr<const CaseData> data, const Finding& finding, QObject* parent)
    : SnapshotModel({{tr("Row"), true, false, 7},
                     {tr("Account"), false, true, 16},
                     {tr("Action"), false, false, 7},
                     {tr("Target"), false, true, 14},
                     {tr("Time (UTC)"), false, false, 19},
                     {tr("File"), false, true, 18}},
                    parent)
{
    std::vector<std::uint32_t> order;
    order.reserve(finding.evidence.size());
    for (const auto event : finding.evidence)
        if (event.index() < data->interactions.size())
            order.push_back(event.value());
    replace(std::move(order), [&] { m_data = std::move(data); });
}

QString EvidenceModel::text(std::uint32_t event, int column) const
{
    const auto& rows = m_data->interactions;
    switch (column) {
    case 0:
        return QString::number(rows.row[event]);
    case 1:
        return displayName(*m_data, AccountId(rows.actor[event]));
    case 2:
        return verbText(rows.what(EventId(event)));
    case 3:
        return displayName(*m_data, TargetId(rows.target[event]));
    case 4:
        return columnTime(rows.when(EventId(event)));
    default:
        return displayText(m_data->files[rows.file[event]].name);
    }
}

} // namespace lockstep

#include "moc_evidence_model.cpp"
