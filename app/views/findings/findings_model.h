// SPDX-License-Identifier: GPL-3.0-or-later
// What a run said, as one list: findings by grade, then names that mean the same target, then what was not
// found and why: silence is an answer too, and it says what would have been missed.
#pragma once

#include "core/model/case_data.h"
#include "core/model/casework.h"
#include "core/model/finding.h"

#include <QAbstractListModel>

#include <memory>
#include <optional>
#include <vector>

namespace lockstep {

class FindingsModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum class Kind { heading, finding, alias, sameSecond, counted, nothing };
    enum Role { kindRole = Qt::UserRole, gradeRole, detailRole, judgementRole, findingIdRole };

    using QAbstractListModel::QAbstractListModel;

    /// @param only  findings that were decided so; nullopt: all
    void show(const std::shared_ptr<const CaseData>& names, std::shared_ptr<const DetectionRun> run,
              const std::vector<Decision>& decisions, std::optional<Judgement> only);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

    /// -1 when it is not in the list.
    int rowOf(const QString& findingId) const;
    Kind kind(int row) const { return m_entries[static_cast<std::size_t>(row)].kind; }
    /// nullptr for all other rows.
    const Finding* finding(int row) const;
    /// Of a row of what was only counted, nullptr for all other rows.
    const CountedGroup* counted(int row) const;
    int findingCount() const { return m_findings; }

private:
    struct Entry {
        Kind kind = Kind::heading;
        std::size_t index = 0; ///< into the findings, aliases or statements of the run
        QString title;
        QString detail;
        Judgement judgement = Judgement::undecided;
    };

    void addFindings(const std::vector<Decision>& decisions, std::optional<Judgement> only);
    void addAliases(const CaseData* names);
    void addSameSecond();
    void addCounted(const CaseData* names);
    void addNothing();

    std::shared_ptr<const DetectionRun> m_run;
    std::vector<Entry> m_entries;
    int m_findings = 0;
};

} // namespace lockstep
