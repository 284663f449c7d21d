// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/timeline/timeline_scene.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "app/widgets/marks.h"
#include "core/model/named_accounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <unordered_map>

namespace lockstep {

namespace {

constexpr std::uint32_t noRow = std::numeric_limits<std::uint32_t>::max();
constexpr std::uint32_t pollEvery = 1 << 16;

QString words(const char* text)
{
    return QCoreApplication::translate("lockstep::TimelineScene", text);
}

QString number(std::size_t n)
{
    return windowLanguage().number(static_cast<std::int64_t>(n));
}

bool isFine(Precision precision)
{
    return precision == Precision::exact || precision == Precision::minute;
}

class Builder {
public:
    Builder(const TimelineRequest& request, const TaskContext& task)
        : m_request(request), m_data(*request.data), m_task(task), m_scene(std::make_shared<TimelineScene>())
    {
    }

    Result<std::shared_ptr<const TimelineScene>> build()
    {
        m_scene->data = m_request.data;
        m_scene->x = m_request.x;
        m_scene->hasFinding = m_request.finding != nullptr;
        countActions();
        m_rowOf.assign(m_data.accountNames.size(), noRow);
        m_request.finding ? chooseFindingRows() : chooseAllRows();
        if (m_request.finding)
            chooseCategories();
        collectMarks();
        if (m_request.x == TimelineX::clock)
            m_scene->lanes = timelineLanes(m_data, m_request.finding);
        if (m_task.cancelled())
            return makeError(ErrorCode::cancelled,
                             messageText(QT_TRANSLATE_NOOP("core", "Drawing the timeline was stopped.")));
        setRange();
        return std::shared_ptr<const TimelineScene>(m_scene);
    }

private:
    bool passes(std::uint32_t e) const
    {
        const auto& rows = m_data.interactions;
        return (m_request.accounts.empty() || m_request.accounts[rows.actor[e]])
               && (m_request.targets.empty() || m_request.targets[rows.target[e]])
               && (!m_request.only || m_request.only->contains({rows.time[e]}));
    }

    void countActions()
    {
        const auto& rows = m_data.interactions;
        m_actions.assign(m_data.accountNames.size(), 0);
        m_first.assign(m_data.accountNames.size(), std::numeric_limits<std::int64_t>::max());
        for (std::uint32_t e = 0; e < rows.size(); ++e) {
            if (e % pollEvery == 0 && m_task.cancelled())
                return;
            if (!passes(e))
                continue;
            const auto a = rows.actor[e];
            ++m_actions[a];
            if (rows.time[e] != Instant::missingMs)
                m_first[a] = std::min(m_first[a], rows.time[e]);
        }
    }

    void sortByFirst(std::vector<std::uint32_t>& accounts) const
    {
        std::sort(accounts.begin(), accounts.end(), [this](std::uint32_t a, std::uint32_t b) {
            return m_first[a] != m_first[b] ? m_first[a] < m_first[b] : a < b;
        });
    }

    void addSection(const QString& title, const std::vector<std::uint32_t>& accounts)
    {
        const auto first = static_cast<std::uint32_t>(m_scene->rows.size());
        for (const auto a : accounts) {
            m_rowOf[a] = static_cast<std::uint32_t>(m_scene->rows.size());
            m_scene->rows.emplace_back(a);
        }
        m_scene->sections.push_back({title, first, static_cast<std::uint32_t>(accounts.size())});
    }

    void chooseAllRows()
    {
        std::vector<std::uint32_t> rest;
        if (m_request.order == TimelineOrder::group && m_request.run)
            for (const auto& finding : m_request.run->findings) {
                std::vector<std::uint32_t> group;
                for (const auto account : namedAccounts(finding))
                    if (m_rowOf[account.index()] == noRow && m_actions[account.index()] > 0)
                        group.push_back(account.value());
                if (group.empty())
                    continue;
                sortByFirst(group);
                addSection(words(QT_TRANSLATE_NOOP("lockstep::TimelineScene", "%1 (accounts: %2)"))
                               .arg(say(finding.title), number(group.size())),
                           group);
            }
        for (std::uint32_t a = 0; a < m_actions.size(); ++a)
            if (m_actions[a] > 0 && m_rowOf[a] == noRow)
                rest.push_back(a);
        sortByFirst(rest);
        if (!rest.empty())
            addSection((m_scene->sections.empty()
                            ? words(QT_TRANSLATE_NOOP("lockstep::TimelineScene", "All accounts that acted (%1)"))
                            : words(QT_TRANSLATE_NOOP("lockstep::TimelineScene", "In no finding (accounts: %1)")))
                           .arg(number(rest.size())),
                       rest);
    }

    void chooseFindingRows()
    {
        std::vector<char> isMember(m_actions.size());
        std::vector<std::uint32_t> members;
        std::unordered_map<std::uint32_t, Membership> status;
        for (const auto& member : m_request.finding->accounts) {
            status[member.account.value()] = member.status;
            isMember[member.account.index()] = 1; // an unclear one is no comparison
        }
        for (const auto account : namedAccounts(*m_request.finding)) {
            const auto a = account.value();
            if (m_request.accounts.empty() || m_request.accounts[a])
                members.push_back(a);
        }
        const auto others = comparison(members, isMember);
        sortByFirst(members);
        if (m_request.order == TimelineOrder::group)
            std::stable_sort(members.begin(), members.end(),
                             [&status](std::uint32_t a, std::uint32_t b) { return status[a] < status[b]; });
        addSection(words(QT_TRANSLATE_NOOP("lockstep::TimelineScene", "In the finding (accounts: %1)"))
                       .arg(number(members.size())),
                   members);
        if (!others.empty())
            addSection(words(QT_TRANSLATE_NOOP("lockstep::TimelineScene",
                                               "For comparison: other accounts on the same posts, about as active "
                                               "(accounts: %1)"))
                           .arg(number(others.size())),
                       others);
    }

    /// For each member the unused other account on the same posts whose number of interactions is nearest.
    std::vector<std::uint32_t> comparison(std::vector<std::uint32_t> members, const std::vector<char>& isMember) const
    {
        const auto& rows = m_data.interactions;
        std::vector<char> post(m_data.targetNames.size());
        for (const auto target : m_request.finding->targets)
            post[target.index()] = 1;
        if (m_request.finding->targets.empty())
            for (std::uint32_t e = 0; e < rows.size(); ++e)
                if (isMember[rows.actor[e]])
                    post[rows.target[e]] = 1;
        std::vector<char> onPosts(m_actions.size());
        for (std::uint32_t e = 0; e < rows.size(); ++e)
            if (post[rows.target[e]] && !isMember[rows.actor[e]] && passes(e))
                onPosts[rows.actor[e]] = 1;
        const auto byActions = [this](std::uint32_t a, std::uint32_t b) {
            return m_actions[a] != m_actions[b] ? m_actions[a] > m_actions[b] : a < b;
        };
        std::vector<std::uint32_t> pool;
        for (std::uint32_t a = 0; a < onPosts.size(); ++a)
            if (onPosts[a])
                pool.push_back(a);
        std::sort(pool.begin(), pool.end(), byActions);
        std::sort(members.begin(), members.end(), byActions);
        auto chosen = nearest(members, pool);
        sortByFirst(chosen);
        return chosen;
    }

    /// Both sorted by descending activity. Greedy along both lists: O(pool).
    std::vector<std::uint32_t> nearest(const std::vector<std::uint32_t>& members,
                                       const std::vector<std::uint32_t>& pool) const
    {
        std::vector<std::uint32_t> chosen;
        std::size_t next = 0;
        for (std::size_t m = 0; m < members.size() && next < pool.size(); ++m) {
            const auto distance = [&](std::size_t i) {
                return std::abs(static_cast<std::int64_t>(m_actions[pool[i]])
                                - static_cast<std::int64_t>(m_actions[members[m]]));
            };
            // Skip what is busier than wanted, as long as enough remain for the members to come.
            while (pool.size() - next > members.size() - m && distance(next + 1) < distance(next))
                ++next;
            chosen.push_back(pool[next++]);
        }
        return chosen;
    }

    std::uint32_t creatorOf(std::uint32_t target) const
    {
        return target < m_data.targets.size() ? m_data.targets[target].creator().value() : AccountId::noneValue;
    }

    /// The creators that profited most, or where no creator is known the targets.
    void chooseCategories()
    {
        const auto& rows = m_data.interactions;
        m_byCreator = !m_request.finding->customers.empty();
        std::unordered_map<std::uint32_t, std::uint64_t> wanted;
        for (const auto customer : m_request.finding->customers)
            wanted[customer.value()] = 0;
        if (!m_byCreator)
            for (const auto target : m_request.finding->targets)
                wanted[target.value()] = 0;
        const auto members = m_scene->sections.front().rowCount;
        for (std::uint32_t e = 0; e < rows.size(); ++e)
            if (m_rowOf[rows.actor[e]] < members) {
                const auto found = wanted.find(m_byCreator ? creatorOf(rows.target[e]) : rows.target[e]);
                if (found != wanted.end())
                    ++found->second;
            }
        std::vector<std::pair<std::uint32_t, std::uint64_t>> sorted(wanted.begin(), wanted.end());
        std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) {
            return a.second != b.second ? a.second > b.second : a.first < b.first;
        });
        for (const auto& [id, count] : sorted) {
            if (m_scene->categories.size() == markCategories)
                break;
            m_scene->categories.push_back(m_byCreator ? displayName(m_data, AccountId(id))
                                                      : displayName(m_data, TargetId(id)));
            m_category[id] = static_cast<std::uint8_t>(m_scene->categories.size());
        }
    }

    std::optional<double> positionOf(std::uint32_t e)
    {
        const auto when = m_data.interactions.when(EventId(e));
        if (when.isMissing()) {
            ++m_scene->withoutTime;
            return std::nullopt;
        }
        if (!isFine(when.precision))
            m_scene->coarseTimes = true;
        if (m_request.x == TimelineX::clock)
            return static_cast<double>(when.at.ms);
        const auto target = m_data.interactions.target[e];
        const auto posted = target < m_data.targets.size() ? m_data.targets[target].postedAt : Moment{};
        if (posted.isMissing() || !isFine(posted.precision) || !isFine(when.precision)) {
            ++m_scene->withoutPosting;
            return std::nullopt;
        }
        if (when.at < posted.at) {
            ++m_scene->beforePosting;
            return std::nullopt;
        }
        return std::log10(std::max(1.0, static_cast<double>(when.at.ms - posted.at.ms) / 1000));
    }

    void collectMarks()
    {
        struct Mark {
            double position;
            std::uint32_t event;
        };
        const auto& rows = m_data.interactions;
        std::vector<Mark> marks;
        for (std::uint32_t e = 0; e < rows.size(); ++e) {
            if (e % pollEvery == 0 && m_task.cancelled())
                return;
            if (m_rowOf[rows.actor[e]] == noRow || !passes(e))
                continue;
            ++m_scene->total;
            if (const auto position = positionOf(e))
                marks.push_back({*position, e});
        }
        std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) {
            return a.position != b.position ? a.position < b.position : a.event < b.event;
        });
        auto& s = *m_scene;
        s.position.reserve(marks.size());
        s.row.reserve(marks.size());
        s.category.reserve(marks.size());
        s.event.reserve(marks.size());
        for (const auto& mark : marks) {
            const auto target = rows.target[mark.event];
            const auto found = m_category.find(m_byCreator ? creatorOf(target) : target);
            s.position.push_back(mark.position);
            s.row.push_back(m_rowOf[rows.actor[mark.event]]);
            s.category.push_back(found == m_category.end() ? std::uint8_t(0) : found->second);
            s.event.push_back(mark.event);
        }
    }

    void setRange()
    {
        auto& s = *m_scene;
        if (s.position.empty())
            return;
        const double least = s.x == TimelineX::clock ? 60'000 : 0.5;
        const double span = std::max(least, s.position.back() - s.position.front());
        s.from = s.position.front() - span * 0.02;
        s.to = s.position.front() + span * 1.02;
    }

    const TimelineRequest& m_request;
    const CaseData& m_data;
    const TaskContext& m_task;
    std::shared_ptr<TimelineScene> m_scene;
    std::vector<std::uint32_t> m_actions; ///< by AccountId
    std::vector<std::int64_t> m_first;
    std::vector<std::uint32_t> m_rowOf;
    std::unordered_map<std::uint32_t, std::uint8_t> m_category; ///< looked up only, never walked
    bool m_byCreator = false;
};

} // namespace

Result<std::shared_ptr<const TimelineScene>> buildTimeline(const TimelineRequest& request, const TaskContext& task)
{
    return Builder(request, task).build();
}

} // namespace lockstep
