// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/figures.h"

#include "core/detect/follower_ranks.h"
#include "core/model/named_accounts.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace lockstep {

namespace {

constexpr std::size_t seriesLimit = 7;
constexpr std::size_t laneLimit = 8;
constexpr double minuteMs = 60'000;

// Precisions that say when something happened, not merely after what.
bool isClockTime(Precision precision)
{
    return precision == Precision::exact || precision == Precision::minute || precision == Precision::day
           || precision == Precision::interval;
}

double median(std::vector<double>& values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// The targets of a finding: those it names, else those of its evidence.
std::vector<TargetId> targetsOf(const Finding& finding, const InteractionGraph& graph)
{
    std::set<TargetId> targets;
    for (const auto target : finding.targets)
        targets.insert(graph.canonical(target));
    if (targets.empty())
        for (const auto event : finding.evidence)
            targets.insert(graph.canonical(TargetId(graph.data().interactions.target[event.index()])));
    return {targets.begin(), targets.end()};
}

// A raster is built in three steps: delays of everybody on the finding's targets, a control for every member,
// then rows and colours.
class RasterBuilder {
public:
    RasterBuilder(const Finding& finding, const InteractionGraph& graph) : m_graph(graph)
    {
        for (const auto& member : finding.accounts)
            m_members.insert(member.account);
        for (const auto target : targetsOf(finding, graph))
            readTarget(target);
    }

    std::optional<RasterFigure> build()
    {
        const auto members = rowsOf(m_members);
        if (members.empty())
            return std::nullopt;
        const auto controls = rowsOf(chooseControls());
        m_figure.memberRows = static_cast<std::uint32_t>(members.size());
        m_figure.controlRows = static_cast<std::uint32_t>(controls.size());
        chooseSeries();
        std::uint32_t row = 0;
        for (const auto account : members)
            addRow(account, row++, m_figure.memberMarks);
        for (const auto account : controls)
            addRow(account, row++, m_figure.controlMarks);
        return std::move(m_figure);
    }

private:
    struct Action {
        double minutes;
        AccountId creator;
    };

    void readTarget(TargetId target)
    {
        const auto& data = m_graph.data();
        const auto contacts = m_graph.ofTarget(target);
        auto start = data.targets[target.index()].postedAt;
        if (start.isMissing() || !isClockTime(start.precision)) {
            const auto first = std::find_if(contacts.begin(), contacts.end(),
                                            [](const Contact& c) { return c.time != Instant::missingMs; });
            if (first == contacts.end())
                return;
            m_figure.postTimesKnown = false;
            start = data.interactions.when(EventId(first->event));
        }
        for (const auto& contact : contacts) {
            const auto when = data.interactions.when(EventId(contact.event));
            if (when.isMissing() || !isClockTime(when.precision) || when.at < start.at) {
                m_figure.withoutTime += m_members.contains(contact.actor());
                continue;
            }
            m_figure.coarsest = std::max({m_figure.coarsest, when.precision, start.precision});
            m_actions[contact.actor()].push_back(
                {static_cast<double>(when.at.ms - start.at.ms) / minuteMs, data.targets[target.index()].creator()});
        }
    }

    // For every member the unused account with the nearest number of actions on the same targets.
    std::set<AccountId> chooseControls() const
    {
        std::multimap<std::size_t, AccountId> pool;
        for (const auto& [account, actions] : m_actions)
            if (!m_members.contains(account))
                pool.emplace(actions.size(), account);
        std::set<AccountId> controls;
        for (const auto member : m_members) {
            const auto own = m_actions.find(member);
            if (own == m_actions.end() || pool.empty())
                continue;
            auto best = pool.lower_bound(own->second.size());
            if (best == pool.end()
                || (best != pool.begin()
                    && own->second.size() - std::prev(best)->first < best->first - own->second.size()))
                best = std::prev(best);
            controls.insert(best->second);
            pool.erase(best);
        }
        return controls;
    }

    std::vector<AccountId> rowsOf(const std::set<AccountId>& accounts) const
    {
        std::vector<std::pair<double, AccountId>> order;
        for (const auto account : accounts) {
            const auto found = m_actions.find(account);
            if (found == m_actions.end())
                continue;
            std::vector<double> delays;
            for (const auto& action : found->second)
                delays.push_back(action.minutes);
            order.emplace_back(median(delays), account);
        }
        std::sort(order.begin(), order.end());
        std::vector<AccountId> rows;
        for (const auto& [delay, account] : order)
            rows.push_back(account);
        return rows;
    }

    void chooseSeries()
    {
        std::map<AccountId, std::uint64_t> counts;
        for (const auto member : m_members)
            if (const auto found = m_actions.find(member); found != m_actions.end())
                for (const auto& action : found->second)
                    ++counts[action.creator];
        std::vector<std::pair<AccountId, std::uint64_t>> order(counts.begin(), counts.end());
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        for (const auto& [creator, count] : order) {
            if (creator.isNone() || m_figure.creators.size() == seriesLimit) {
                m_figure.hasOthers = true;
                continue;
            }
            m_seriesOf[creator] = static_cast<std::uint8_t>(m_figure.creators.size());
            m_figure.creators.push_back(creator);
        }
    }

    void addRow(AccountId account, std::uint32_t row, std::uint64_t& count)
    {
        const auto found = m_actions.find(account);
        for (const auto& action : found->second) {
            const auto series = m_seriesOf.find(action.creator);
            if (series == m_seriesOf.end())
                m_figure.hasOthers = true;
            const auto colour =
                series == m_seriesOf.end() ? static_cast<std::uint8_t>(m_figure.creators.size()) : series->second;
            m_figure.marks.push_back({row, colour, action.minutes});
            m_figure.maxMinutes = std::max(m_figure.maxMinutes, action.minutes);
            ++count;
        }
    }

    const InteractionGraph& m_graph;
    std::set<AccountId> m_members;
    std::map<AccountId, std::vector<Action>> m_actions;
    std::map<AccountId, std::uint8_t> m_seriesOf;
    RasterFigure m_figure;
};

// The lanes: members with most evidence first.
std::vector<AccountId> chooseLanes(const Finding& finding, const CaseData& data)
{
    std::map<AccountId, std::uint64_t> evidence;
    for (const auto& member : finding.accounts)
        evidence[member.account] = 0;
    for (const auto event : finding.evidence)
        if (const auto found = evidence.find(AccountId(data.interactions.actor[event.index()]));
            found != evidence.end())
            ++found->second;
    std::vector<std::pair<AccountId, std::uint64_t>> order(evidence.begin(), evidence.end());
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    if (order.size() > laneLimit)
        order.resize(laneLimit);
    std::vector<AccountId> lanes;
    for (const auto& [account, count] : order)
        lanes.push_back(account);
    return lanes;
}

// Every row of evidence stands between the two ranks.
bool holdsEvidence(const FollowerList& list, const Finding& finding)
{
    const auto& ranks = *finding.ranks;
    if (ranks.from < 1 || ranks.to < ranks.from || ranks.to > list.size())
        return false;
    std::vector<EventId> rows(list.rows.begin() + static_cast<std::ptrdiff_t>(ranks.from - 1),
                              list.rows.begin() + static_cast<std::ptrdiff_t>(ranks.to));
    std::sort(rows.begin(), rows.end());
    return std::includes(rows.begin(), rows.end(), finding.evidence.begin(), finding.evidence.end());
}

// The list that the ranks count in. A figure that contradicts the evidence is worse than none: where the rows do
// not fit, the other direction is tried (nobody may have stated it), then the figure is left out.
std::optional<FollowerList> listOf(const Finding& finding, const InteractionGraph& graph)
{
    if (!finding.ranks || !std::is_sorted(finding.evidence.begin(), finding.evidence.end()))
        return std::nullopt;
    for (auto& list : followerLists(graph)) {
        const bool isMeant =
            finding.targets.empty()
            || std::find(finding.targets.begin(), finding.targets.end(), list.target) != finding.targets.end();
        if (list.dataSet != finding.ranks->list || !isMeant)
            continue;
        for (int direction = 0; direction < 2; ++direction, turnRound(list))
            if (holdsEvidence(list, finding))
                return std::move(list);
    }
    return std::nullopt;
}

void linkLanes(LanesFigure& figure, const std::map<TargetId, std::map<std::uint32_t, std::int64_t>>& shared)
{
    for (const auto& [target, lanes] : shared)
        for (auto lane = lanes.begin(); lane != lanes.end(); ++lane)
            if (const auto next = std::next(lane); next != lanes.end())
                figure.links.push_back({lane->first, next->first, lane->second, next->second});
}

} // namespace

std::optional<RasterFigure> rasterOf(const Finding& finding, const InteractionGraph& graph)
{
    return RasterBuilder(finding, graph).build();
}

std::optional<FingerprintFigure> fingerprintOf(const Finding& finding, const InteractionGraph& graph)
{
    const auto list = listOf(finding, graph);
    if (!list)
        return std::nullopt;
    FingerprintFigure figure;
    figure.listSize = list->size();
    figure.batchFrom = finding.ranks->from;
    figure.batchTo = finding.ranks->to;
    figure.orderStated = list->declared != ListOrder::unknown;
    const auto named = namedAccounts(finding);
    for (std::size_t i = 0; i < list->size(); ++i) {
        if (list->created[i] == Instant::missingMs) {
            ++figure.withoutDate;
            continue;
        }
        const Instant at{list->created[i]};
        const bool inBatch = i + 1 >= figure.batchFrom && i + 1 <= figure.batchTo;
        figure.marks.push_back(
            {i + 1, at.ms, inBatch && std::binary_search(named.begin(), named.end(), list->accounts[i])});
        figure.earliest = figure.earliest.isMissing() ? at : std::min(figure.earliest, at);
        figure.latest = figure.latest.isMissing() ? at : std::max(figure.latest, at);
    }
    if (figure.marks.empty())
        return std::nullopt;
    return figure;
}

std::optional<LanesFigure> lanesOf(const Finding& finding, const InteractionGraph& graph)
{
    const auto& data = graph.data();
    const std::set<EventId> evidence(finding.evidence.begin(), finding.evidence.end());
    LanesFigure figure;
    figure.allLanes = static_cast<std::uint32_t>(finding.accounts.size());
    std::map<TargetId, std::map<std::uint32_t, std::int64_t>> shared;
    for (const auto account : chooseLanes(finding, data)) {
        bool hasTime = false;
        for (const auto& contact : graph.ofActor(account)) {
            const auto when = data.interactions.when(EventId(contact.event));
            if (when.isMissing() || !isClockTime(when.precision))
                continue;
            const bool isShared = evidence.contains(EventId(contact.event));
            if (!isShared && finding.window && !finding.window->contains(when.at))
                continue;
            hasTime = true;
            figure.marks.push_back({figure.lanes, when.at.ms, isShared});
            ++(isShared ? figure.sharedMarks : figure.otherMarks);
            figure.coarsest = std::max(figure.coarsest, when.precision);
            figure.from = figure.from.isMissing() ? when.at : std::min(figure.from, when.at);
            figure.to = figure.to.isMissing() ? when.at : std::max(figure.to, when.at);
            if (isShared)
                shared[contact.target()].emplace(figure.lanes, when.at.ms);
        }
        figure.lanes += hasTime;
    }
    if (figure.lanes < 2)
        return std::nullopt;
    linkLanes(figure, shared);
    return figure;
}

std::optional<BarsFigure> barsOf(const Finding& finding)
{
    if (!finding.statistic.controlEffect)
        return std::nullopt;
    return BarsFigure{finding.statistic.effect, *finding.statistic.controlEffect};
}

} // namespace lockstep
