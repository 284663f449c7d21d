// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/inspector/members_model.h"

#include "app/text/display_name.h"
#include "app/text/text.h"

#include <algorithm>
#include <numeric>

namespace lockstep {

MembersModel::MembersModel(std::shared_ptr<const CaseData> data, const Finding& finding, QObject* parent)
    : SnapshotModel({{tr("Account"), false, true, 18},
                     {tr("Membership"), false, false, 11},
                     {tr("Role"), false, false, 20},
                     {tr("By chance"), false, false, 24}},
                    parent),
      m_members(finding.accounts)
{
    std::vector<std::uint32_t> order(m_members.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [this](std::uint32_t a, std::uint32_t b) { return m_members[a].status < m_members[b].status; });
    replace(std::move(order), [&] { m_data = std::move(data); });
}

QString MembersModel::text(std::uint32_t member, int column) const
{
    const auto& m = m_members[member];
    switch (column) {
    case 0:
        return displayName(*m_data, m.account);
    case 1:
        return membershipText(m.status);
    case 2:
        return roleText(m.role);
    default:
        return windowLanguage().say(MessageArg(Probability{m.q}));
    }
}

} // namespace lockstep

#include "moc_members_model.cpp"
