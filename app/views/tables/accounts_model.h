// SPDX-License-Identifier: GPL-3.0-or-later
// One row an account: what the case knows of it and what it did. What is not known is "—", never 0.
#pragma once

#include "app/views/tables/row_order.h"
#include "app/widgets/snapshot_model.h"
#include "core/model/casework.h"

#include <memory>

namespace lockstep {

class AccountsModel : public SnapshotModel {
    Q_OBJECT

public:
    explicit AccountsModel(QObject* parent = nullptr);

    void show(std::shared_ptr<const CaseData> data, AccountRows rows, std::vector<Tag> tags);

protected:
    QString text(std::uint32_t account, int column) const override;

private:
    std::shared_ptr<const CaseData> m_data;
    std::vector<AccountRow> m_rows;
    std::vector<Tag> m_tags;
};

} // namespace lockstep
