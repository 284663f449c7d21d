// SPDX-License-Identifier: GPL-3.0-or-later
// The accounts of a finding: how sure each is, what part it plays, how likely it is by chance.
#pragma once

#include "app/widgets/snapshot_model.h"
#include "core/model/case_data.h"
#include "core/model/finding.h"

#include <memory>

namespace lockstep {

class MembersModel : public SnapshotModel {
    Q_OBJECT

public:
    MembersModel(std::shared_ptr<const CaseData> data, const Finding& finding, QObject* parent = nullptr);

    AccountId account(int row) const { return m_members[item(row)].account; }

protected:
    QString text(std::uint32_t member, int column) const override;

private:
    std::shared_ptr<const CaseData> m_data;
    std::vector<FindingAccount> m_members;
};

} // namespace lockstep
