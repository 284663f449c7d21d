// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/tables/accounts_model.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"

namespace lockstep {

namespace {

QString count(std::optional<std::int64_t> value)
{
    return value ? windowLanguage().number(*value) : QStringLiteral("—");
}

} // namespace

AccountsModel::AccountsModel(QObject* parent)
    : SnapshotModel({{tr("Account"), false, true, 28},
                     {tr("Interactions"), true},
                     {tr("First (UTC)"), false, false, 19},
                     {tr("Last (UTC)"), false, false, 19},
                     {tr("Created (UTC)"), false, false, 19},
                     {tr("Followers"), true},
                     {tr("Following"), true},
                     {tr("Posts"), true},
                     {tr("In findings"), true},
                     {tr("Notes"), true}},
                    parent)
{
}

void AccountsModel::show(std::shared_ptr<const CaseData> data, AccountRows rows)
{
    replace(std::move(rows.order), [&] {
        m_data = std::move(data);
        m_rows = std::move(rows.rows);
    });
}

QString AccountsModel::text(std::uint32_t account, int column) const
{
    const auto& row = m_rows[account];
    const auto* profile = m_data->profile(AccountId(account));
    switch (column) {
    case AccountColumn::name:
        return displayName(*m_data, AccountId(account));
    case AccountColumn::interactions:
        return count(row.interactions);
    case AccountColumn::first:
        return columnTime(row.first);
    case AccountColumn::last:
        return columnTime(row.last);
    case AccountColumn::created:
        return columnTime(profile ? profile->created : Moment{});
    case AccountColumn::followers:
        return count(profile ? profile->followers : std::nullopt);
    case AccountColumn::following:
        return count(profile ? profile->following : std::nullopt);
    case AccountColumn::posts:
        return count(profile ? profile->posts : std::nullopt);
    case AccountColumn::findings:
        return count(row.findings);
    case AccountColumn::notes:
        return count(row.notes);
    default:
        return {};
    }
}

} // namespace lockstep

#include "moc_accounts_model.cpp"
