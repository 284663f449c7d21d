// SPDX-License-Identifier: GPL-3.0-or-later
// The rows behind a finding: every one with the file and the row it came from.
#pragma once

#include "app/widgets/snapshot_model.h"
#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <memory>

namespace lockstep {

class EvidenceModel : public SnapshotModel {
    Q_OBJECT

public:
    EvidenceModel(std::shared_ptr<const CaseData> data, const Finding& finding, QObject* parent = nullptr);

    EventId eventAt(int row) const { return EventId(item(row)); }

protected:
    QString text(std::uint32_t event, int column) const override;

private:
    std::shared_ptr<const CaseData> m_data;
};

} // namespace lockstep
