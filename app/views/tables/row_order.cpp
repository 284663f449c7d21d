// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/tables/row_order.h"

#include "app/text/text.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <string_view>
#include <utility>

namespace lockstep {

namespace {

constexpr std::uint64_t missingKey = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint32_t pollEvery = 1 << 16;

Error stopped()
{
    return makeError(ErrorCode::cancelled, messageText(QT_TRANSLATE_NOOP("core", "Sorting was stopped.")));
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Latin letters without case, then bytes: quick, the same everywhere, and good enough to find a name.
bool nameLess(std::string_view a, std::string_view b)
{
    const auto common = std::min(a.size(), b.size());
    for (std::size_t i = 0; i < common; ++i) {
        const char x = lower(a[i]);
        const char y = lower(b[i]);
        if (x != y)
            return static_cast<unsigned char>(x) < static_cast<unsigned char>(y);
    }
    return a.size() != b.size() ? a.size() < b.size() : a < b;
}

std::vector<std::string_view> accountNames(const CaseData& data)
{
    std::vector<std::string_view> names(data.accountNames.size());
    for (std::uint32_t i = 0; i < names.size(); ++i)
        names[i] = data.accountNames[i];
    for (const auto& profile : data.profiles)
        if (!profile.handle.empty())
            names[profile.account.index()] = profile.handle;
    return names;
}

std::vector<std::string_view> targetNames(const CaseData& data)
{
    std::vector<std::string_view> names(data.targetNames.size());
    for (std::uint32_t i = 0; i < names.size(); ++i)
        names[i] = data.targetNames[i];
    return names;
}

/// Position of every name in the sorted list of names.
std::vector<std::uint64_t> nameRanks(const std::vector<std::string_view>& names)
{
    std::vector<std::uint32_t> order(names.size());
    std::iota(order.begin(), order.end(), 0U);
    std::stable_sort(order.begin(), order.end(),
                     [&names](std::uint32_t a, std::uint32_t b) { return nameLess(names[a], names[b]); });
    std::vector<std::uint64_t> rank(names.size());
    for (std::uint64_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    return rank;
}

IdSet namesWith(const std::vector<std::string_view>& names, const QString& text)
{
    IdSet found(names.size());
    for (std::size_t i = 0; i < names.size(); ++i)
        found[i] = toQString(names[i]).contains(text, Qt::CaseInsensitive);
    return found;
}

/// By handle or by the platform's id.
IdSet accountsWith(const CaseData& data, const QString& text)
{
    auto found = namesWith(accountNames(data), text);
    for (const auto& profile : data.profiles)
        if (!profile.handle.empty() && !found[profile.account.index()])
            found[profile.account.index()] =
                toQString(data.accountNames[profile.account.index()]).contains(text, Qt::CaseInsensitive);
    return found;
}

bool holds(const IdSet& set, std::uint32_t id)
{
    return set.empty() || (id < set.size() && set[id] != 0);
}

std::uint64_t timeKey(std::int64_t ms)
{
    return ms == Instant::missingMs ? missingKey : static_cast<std::uint64_t>(ms) ^ (std::uint64_t(1) << 63);
}

std::uint64_t countKey(const std::optional<std::int64_t>& count)
{
    return count ? timeKey(*count) : missingKey;
}

template <class Key>
void sortByKey(std::vector<std::uint32_t>& order, bool descending, Key key)
{
    std::vector<std::pair<std::uint64_t, std::uint32_t>> keyed;
    keyed.reserve(order.size());
    for (const auto item : order) {
        const std::uint64_t k = key(item);
        keyed.emplace_back(descending && k != missingKey ? ~k - 1 : k, item); // ~k - 1: never missingKey
    }
    std::sort(keyed.begin(), keyed.end());
    std::transform(keyed.begin(), keyed.end(), order.begin(), [](const auto& k) { return k.second; });
}

std::uint32_t authorOf(const CaseData& data, std::uint32_t target)
{
    return target < data.targets.size() ? data.targets[target].creator().value() : AccountId::noneValue;
}

/// Does an interaction pass? The names are looked through once, not once a row.
class RowTest {
public:
    RowTest(const CaseData& data, const RowFilter& filter) : m_data(data), m_filter(filter)
    {
        if (filter.text.isEmpty())
            return;
        m_accountText = accountsWith(data, filter.text);
        m_targetText = namesWith(targetNames(data), filter.text);
    }

    bool operator()(std::uint32_t event) const
    {
        const auto& rows = m_data.interactions;
        const auto actor = rows.actor[event];
        const auto target = rows.target[event];
        if (m_filter.brush && !m_filter.brush->contains({rows.time[event]}))
            return false;
        if (!holds(m_filter.accounts, actor) || !holds(m_filter.targets, target))
            return false;
        if (m_filter.text.isEmpty() || m_accountText[actor] || m_targetText[target])
            return true;
        const auto author = authorOf(m_data, target);
        return author != AccountId::noneValue && m_accountText[author];
    }

private:
    const CaseData& m_data;
    const RowFilter& m_filter;
    IdSet m_accountText;
    IdSet m_targetText;
};

void sortInteractions(const CaseData& data, std::vector<std::uint32_t>& order, SortBy sort)
{
    const auto& rows = data.interactions;
    const auto by = [&](auto key) { sortByKey(order, sort.descending, key); };
    switch (sort.column) {
    case InteractionColumn::account: {
        const auto rank = nameRanks(accountNames(data));
        return by([&](std::uint32_t e) { return rank[rows.actor[e]]; });
    }
    case InteractionColumn::author: {
        const auto rank = nameRanks(accountNames(data));
        return by([&](std::uint32_t e) {
            const auto author = authorOf(data, rows.target[e]);
            return author == AccountId::noneValue ? missingKey : rank[author];
        });
    }
    case InteractionColumn::target: {
        const auto rank = nameRanks(targetNames(data));
        return by([&](std::uint32_t e) { return rank[rows.target[e]]; });
    }
    case InteractionColumn::verb:
        return by([&](std::uint32_t e) { return std::uint64_t(rows.verb[e]); });
    case InteractionColumn::time:
        return by([&](std::uint32_t e) { return timeKey(rows.time[e]); });
    case InteractionColumn::precision:
        return by([&](std::uint32_t e) { return std::uint64_t(rows.precision[e]); });
    case InteractionColumn::file:
        return by([&](std::uint32_t e) { return std::uint64_t(rows.file[e]); });
    case InteractionColumn::row:
        return by([&](std::uint32_t e) { return std::uint64_t(rows.row[e]); });
    default:
        return;
    }
}

void sortAccounts(const CaseData& data, AccountRows& table, SortBy sort)
{
    const auto by = [&](auto key) { sortByKey(table.order, sort.descending, key); };
    const auto byProfile = [&](auto field) {
        by([&](std::uint32_t a) {
            const auto* profile = data.profile(AccountId(a));
            return profile ? field(*profile) : missingKey;
        });
    };
    const auto row = [&table](std::uint32_t a) -> const AccountRow& { return table.rows[a]; };
    switch (sort.column) {
    case AccountColumn::name: {
        const auto rank = nameRanks(accountNames(data));
        return by([&](std::uint32_t a) { return rank[a]; });
    }
    case AccountColumn::interactions:
        return by([&](std::uint32_t a) { return std::uint64_t(row(a).interactions); });
    case AccountColumn::first:
        return by([&](std::uint32_t a) { return timeKey(row(a).first.at.ms); });
    case AccountColumn::last:
        return by([&](std::uint32_t a) { return timeKey(row(a).last.at.ms); });
    case AccountColumn::findings:
        return by([&](std::uint32_t a) { return std::uint64_t(row(a).findings); });
    case AccountColumn::notes:
        return by([&](std::uint32_t a) { return std::uint64_t(row(a).notes); });
    case AccountColumn::tags:
        return by([&](std::uint32_t a) { return row(a).tag == 0 ? missingKey : std::uint64_t(row(a).tag); });
    case AccountColumn::created:
        return byProfile([](const AccountProfile& p) { return timeKey(p.created.at.ms); });
    case AccountColumn::followers:
        return byProfile([](const AccountProfile& p) { return countKey(p.followers); });
    case AccountColumn::following:
        return byProfile([](const AccountProfile& p) { return countKey(p.following); });
    case AccountColumn::posts:
        return byProfile([](const AccountProfile& p) { return countKey(p.posts); });
    default:
        return;
    }
}

} // namespace

Result<std::vector<std::uint32_t>> interactionOrder(const CaseData& data, const RowFilter& filter, SortBy sort,
                                                    const TaskContext& task)
{
    const RowTest passes(data, filter);
    std::vector<std::uint32_t> order;
    const auto count = static_cast<std::uint32_t>(data.interactions.size());
    for (std::uint32_t event = 0; event < count; ++event) {
        if (event % pollEvery == 0 && task.cancelled())
            return stopped();
        if (passes(event))
            order.push_back(event);
    }
    sortInteractions(data, order, sort);
    return task.cancelled() ? Result<std::vector<std::uint32_t>>(stopped()) : std::move(order);
}

Result<AccountRows> accountRows(const CaseData& data, const AccountMarks& marks, const RowFilter& filter, SortBy sort,
                                const TaskContext& task)
{
    AccountRows table;
    table.rows.resize(data.accountNames.size());
    RowFilter withoutText = filter; // here the text looks for the account itself
    withoutText.text.clear();
    const RowTest passes(data, withoutText);
    const auto count = static_cast<std::uint32_t>(data.interactions.size());
    for (std::uint32_t event = 0; event < count; ++event) {
        if (event % pollEvery == 0 && task.cancelled())
            return stopped();
        if (!passes(event))
            continue;
        auto& row = table.rows[data.interactions.actor[event]];
        ++row.interactions;
        const auto when = data.interactions.when(EventId(event));
        if (when.isMissing())
            continue;
        if (row.first.isMissing() || when.at < row.first.at)
            row.first = when;
        if (row.last.isMissing() || row.last.at < when.at)
            row.last = when;
    }
    const auto found = filter.text.isEmpty() ? IdSet{} : accountsWith(data, filter.text);
    for (std::uint32_t a = 0; a < table.rows.size(); ++a) {
        const auto of = [a](const std::vector<std::uint32_t>& values) { return a < values.size() ? values[a] : 0; };
        table.rows[a].findings = of(marks.findings);
        table.rows[a].notes = of(marks.notes);
        table.rows[a].tag = of(marks.tag);
        if (holds(filter.accounts, a) && holds(found, a) && (!filter.brush || table.rows[a].interactions > 0))
            table.order.push_back(a);
    }
    sortAccounts(data, table, sort);
    return task.cancelled() ? Result<AccountRows>(stopped()) : std::move(table);
}

} // namespace lockstep
