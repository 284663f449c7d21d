// SPDX-License-Identifier: GPL-3.0-or-later
// One row an interaction: who did what to which post of whom, when, and in which row of which file it stands.
#pragma once

#include "app/widgets/snapshot_model.h"
#include "core/model/case_data.h"

#include <memory>

namespace lockstep {

class InteractionsModel : public SnapshotModel {
    Q_OBJECT

public:
    explicit InteractionsModel(QObject* parent = nullptr);

    /// @param order  EventIds, top row first
    void show(std::shared_ptr<const CaseData> data, std::vector<std::uint32_t> order);
    const CaseData* caseData() const { return m_data.get(); }

protected:
    QString text(std::uint32_t event, int column) const override;

private:
    std::shared_ptr<const CaseData> m_data;
};

} // namespace lockstep
