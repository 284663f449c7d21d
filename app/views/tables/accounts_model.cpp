// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/tables/accounts_model.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/text/time_words.h"

#include <QStringList>

#include <algorithm>

namespace lockstep {

namespace {

QString count(std::optional<std::int64_t> value)
{
    return value ? windowLanguage().number(*value) : QStringLiteral("—");
}

QString tagsOf(AccountId account, const std::vector<Tag>& tags)
{
    QStringList names;
    for (const auto& tag : tags)
        if (std::binary_search(tag.accounts.begin(), tag.accounts.end(), account))
            names << displayText(tag.name);
    return names.join(QStringLiteral(" · "));
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
                     {tr("Notes"), true},
                     {tr("Tags"), false, false, 20}},
                    parent)
{
}

void AccountsModel::show(std::shared_ptr<const CaseData> data, AccountRows rows, std::vector<Tag> tags)
{
    replace(std::move(rows.order), [&] {
        m_data = std::move(data);
        m_rows = std::move(rows.rows);
        m_tags = std::move(tags);
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
    case AccountColumn::tags:
        return row.tag == 0 ? QString() : tagsOf(AccountId(account), m_tags);
    default:
        return {};
    }
}

} // namespace lockstep

#include "moc_accounts_model.cpp"
