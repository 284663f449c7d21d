// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/views/network/network_scene.h"

#include "app/text/display_name.h"
#include "app/text/text.h"
#include "core/graph/measures.h"
#include "core/model/named_accounts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lockstep {

namespace {

constexpr std::size_t mostNamedFirst = 40;
constexpr std::size_t mostOfAHandful = 12;
constexpr int labelLength = 36;
constexpr std::size_t edgesOfADraft = 60'000;

NodeLook lookOf(const GraphNode& node, const std::vector<AccountId>& members, const std::vector<AccountId>& customers)
{
    const auto isIn = [&node](const std::vector<AccountId>& list) {
        return node.account && std::binary_search(list.begin(), list.end(), node.account);
    };
    if (isIn(customers) && !isIn(members))
        return NodeLook::profited;
    if (node.kind == GraphNode::Kind::member || isIn(members))
        return NodeLook::member;
    switch (node.kind) {
    case GraphNode::Kind::owner:
        return NodeLook::owner;
    case GraphNode::Kind::target:
        return NodeLook::post;
    default:
        return NodeLook::other;
    }
}

/// Scrambles a number, so that equally strong edges come in no order that follows the layout.
std::uint32_t scramble(std::uint32_t n)
{
    n = (n ^ (n >> 16)) * 0x45D9F3BU;
    n = (n ^ (n >> 16)) * 0x45D9F3BU;
    return n ^ (n >> 16);
}

} // namespace

QString SceneContent::label(std::uint32_t node) const
{
    const auto& n = graph.nodes[node];
    if (n.group != GraphNode::noGroup)
        return QCoreApplication::translate("NetworkView", "%1 drawn as one")
            .arg(windowLanguage().number(std::int64_t(graph.groups[n.group].size())));
    const auto name = n.account ? displayName(*data, n.account) : displayName(*data, n.target);
    if (name.size() <= labelLength)
        return name;
    return displayText(n.account ? data->displayName(n.account) : data->displayName(n.target), labelLength);
}

std::shared_ptr<const SceneContent> makeContent(NodeGraph graph, std::shared_ptr<const CaseData> data,
                                                const Finding* finding, std::vector<std::vector<AccountId>> groups,
                                                bool capped)
{
    auto content = std::make_shared<SceneContent>();
    content->capped = capped;
    content->graph = std::move(graph);
    content->data = std::move(data);
    content->groups = std::move(groups);
    std::vector<AccountId> members, customers;
    if (finding) {
        members = namedAccounts(*finding);
        customers = finding->customers;
        std::sort(customers.begin(), customers.end());
    }
    const auto& nodes = content->graph.nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        content->mostContacts = std::max(content->mostContacts, nodes[i].contacts);
        auto look = NodeLook::other; // of several drawn as one the most important
        for (const auto& node : content->graph.standsFor(i))
            look = std::max(look, lookOf(node, members, customers));
        content->looks.push_back(look);
        ++content->countOfLooks[static_cast<std::size_t>(look)];
    }

    auto& order = content->labelOrder;
    order.resize(nodes.size());
    std::iota(order.begin(), order.end(), 0U);
    // Squares first: they are few and say what it is about; and before them the accounts of a finding, where it is
    // about a handful.
    const bool aHandful = content->countOfLooks[static_cast<std::size_t>(NodeLook::member)] <= mostOfAHandful;
    const auto rank = [&](std::uint32_t node) {
        const auto look = content->looks[node];
        return look == NodeLook::member     ? (aHandful ? 0 : 4)
               : look == NodeLook::profited ? 1
               : look == NodeLook::owner    ? 2
               : look == NodeLook::post     ? 3
                                            : 5;
    };
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) {
        return std::tuple(rank(a), nodes[b].contacts) < std::tuple(rank(b), nodes[a].contacts);
    });
    while (content->namedFirst < std::min(order.size(), mostNamedFirst) && rank(order[content->namedFirst]) <= 3)
        ++content->namedFirst;
    content->drawOrder = order;
    std::stable_sort(content->drawOrder.begin(), content->drawOrder.end(),
                     [&](auto a, auto b) { return content->looks[a] < content->looks[b]; });

    const auto edges = content->graph.edges.edges();
    content->edgeOrder.resize(edges.size());
    std::iota(content->edgeOrder.begin(), content->edgeOrder.end(), 0U);
    std::sort(content->edgeOrder.begin(), content->edgeOrder.end(), [&edges](auto a, auto b) {
        return edges[a].weight != edges[b].weight ? edges[a].weight > edges[b].weight
                                                  : std::pair(scramble(a), a) < std::pair(scramble(b), b);
    });
    // Drawn all together, so in the order in which they lie in memory.
    content->draftEdges.assign(content->edgeOrder.begin(),
                               content->edgeOrder.begin()
                                   + static_cast<std::ptrdiff_t>(std::min(edges.size(), edgesOfADraft)));
    std::sort(content->draftEdges.begin(), content->draftEdges.end());
    content->coreNumbers = coreNumbers(content->graph.edges);
    content->parts = static_cast<std::uint32_t>(components(content->graph.edges).sizes.size());
    return content;
}

SceneMarks makeMarks(const SceneContent& content, std::vector<bool> selected, const std::optional<TimeRange>& brush)
{
    SceneMarks marks;
    marks.selected = std::move(selected);
    marks.selected.resize(content.graph.nodes.size(), false);
    marks.selectedCount = static_cast<std::uint32_t>(std::count(marks.selected.begin(), marks.selected.end(), true));
    marks.exactlyMembers = marks.selectedCount > 0;
    for (std::size_t i = 0; i < marks.selected.size() && marks.exactlyMembers; ++i)
        marks.exactlyMembers = marks.selected[i] == (content.looks[i] == NodeLook::member);
    const auto edges = content.graph.edges.edges();
    std::size_t touched = 0;
    if (marks.selectedCount > 0)
        for (const auto& edge : edges)
            touched += marks.selected[edge.from] || marks.selected[edge.to] ? 1 : 0;
    const bool showChosen = touched > 0 && (touched <= 500 ? touched < edges.size() : touched * 2 < edges.size());
    if (!brush && !showChosen)
        return marks;
    marks.edges.assign(edges.size(), EdgeMark::plain);
    for (std::uint32_t e = 0; e < edges.size(); ++e) {
        if (showChosen && (marks.selected[edges[e].from] || marks.selected[edges[e].to]))
            marks.edges[e] = EdgeMark::chosen;
        if (!brush)
            continue;
        const auto times = content.graph.timesOf(e);
        const auto first =
            brush->from.isMissing() ? times.begin() : std::lower_bound(times.begin(), times.end(), brush->from.ms);
        const auto last = brush->to.isMissing() ? times.end() : std::lower_bound(first, times.end(), brush->to.ms);
        if (first == last)
            marks.edges[e] = EdgeMark::dimmed;
        // Two acts in common have one moment, or several: no more of them are shown than there are.
        marks.inBrush +=
            std::min(static_cast<std::uint64_t>(last - first), static_cast<std::uint64_t>(edges[e].weight));
    }
    return marks;
}

} // namespace lockstep
