// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/graph/node_graph.h"

#include "core/model/named_accounts.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace lockstep {

namespace {

/// An edge in the making: names of its ends and one moment.
struct Touch {
    std::uint64_t from = 0;
    std::uint64_t to = 0;
    std::int64_t time = Instant::missingMs;
};

/// Node names before they have numbers: accounts first, posts after them, by id.
constexpr std::uint64_t targetBit = std::uint64_t(1) << 32;
std::uint64_t nameOf(AccountId account)
{
    return account.value();
}
std::uint64_t nameOf(TargetId target)
{
    return targetBit | target.value();
}

std::uint64_t nameOfTarget(const CaseData& data, TargetId id, TargetsAs as)
{
    const auto& target = data.targets[id.index()];
    const bool isAccount = target.kind == Target::Kind::account || as == TargetsAs::owners;
    return isAccount && target.account ? nameOf(target.account) : nameOf(id);
}

std::uint32_t numberOf(const std::vector<std::uint64_t>& names, std::uint64_t name)
{
    return static_cast<std::uint32_t>(std::lower_bound(names.begin(), names.end(), name) - names.begin());
}

/// Edges and their moments out of touches; nodes must have their names already.
void addEdges(NodeGraph& result, const std::vector<std::uint64_t>& names, const std::vector<Touch>& touches)
{
    struct Numbered {
        std::uint32_t from, to;
        std::int64_t time;
    };
    std::vector<Numbered> numbered;
    numbered.reserve(touches.size());
    for (const auto& touch : touches) {
        const auto a = numberOf(names, touch.from);
        const auto b = numberOf(names, touch.to);
        ++result.nodes[a].contacts;
        if (a == b) // an account on its own post: no line to draw
            continue;
        ++result.nodes[b].contacts;
        numbered.push_back({std::min(a, b), std::max(a, b), touch.time});
    }
    std::sort(numbered.begin(), numbered.end(), [](const Numbered& x, const Numbered& y) {
        return std::tie(x.from, x.to, x.time) < std::tie(y.from, y.to, y.time);
    });
    std::vector<WeightedEdge> edges;
    for (const auto& touch : numbered) {
        if (edges.empty() || edges.back().from != touch.from || edges.back().to != touch.to) {
            if (!edges.empty())
                result.timesStart.push_back(result.times.size());
            edges.push_back({touch.from, touch.to, 0});
        }
        edges.back().weight += 1;
        if (touch.time != Instant::missingMs)
            result.times.push_back(touch.time);
    }
    if (!edges.empty())
        result.timesStart.push_back(result.times.size());
    // The edges are sorted and unique already: their numbers stay those of `timesStart`.
    result.edges = WeightedGraph::fromEdges(static_cast<std::uint32_t>(names.size()), std::move(edges));
    result.interactionsShown = touches.size();
}

GraphNode nodeOf(std::uint64_t name, std::span<const AccountId> members)
{
    GraphNode node;
    if ((name & targetBit) != 0) {
        node.kind = GraphNode::Kind::target;
        node.target = TargetId(static_cast<std::uint32_t>(name));
    } else {
        node.account = AccountId(static_cast<std::uint32_t>(name));
        node.kind = std::binary_search(members.begin(), members.end(), node.account) ? GraphNode::Kind::member
                                                                                     : GraphNode::Kind::owner;
    }
    return node;
}

/// Nodes for all names in `touches` and in `extra`; whoever acts is an actor rather than an owner.
std::vector<std::uint64_t> addNodes(NodeGraph& result, const std::vector<Touch>& touches,
                                    std::span<const AccountId> members)
{
    std::vector<std::uint64_t> names;
    names.reserve(touches.size() * 2 + members.size());
    for (const auto member : members)
        names.push_back(nameOf(member));
    for (const auto& touch : touches) {
        names.push_back(touch.from);
        names.push_back(touch.to);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    for (const auto name : names)
        result.nodes.push_back(nodeOf(name, members));
    for (const auto& touch : touches) {
        auto& node = result.nodes[numberOf(names, touch.from)];
        if (node.kind == GraphNode::Kind::owner)
            node.kind = GraphNode::Kind::actor;
    }
    return names;
}

/// Accounts that are targets themselves remember under which TargetId.
void rememberTargets(NodeGraph& result, const CaseData& data, const std::vector<std::uint64_t>& names,
                     const std::vector<TargetId>& seen)
{
    for (const auto id : seen) {
        const auto& target = data.targets[id.index()];
        if (target.kind == Target::Kind::account && target.account)
            result.nodes[numberOf(names, nameOf(target.account))].target = id;
    }
}

} // namespace

NodeGraph groupGraph(const InteractionGraph& graph, const Finding& finding, TargetsAs as)
{
    NodeGraph result;
    const auto& data = graph.data();
    const auto members = namedAccounts(finding);
    std::vector<TargetId> chosen;
    for (const auto target : finding.targets)
        chosen.push_back(graph.canonical(target));
    std::sort(chosen.begin(), chosen.end());
    std::vector<Touch> touches;
    std::vector<TargetId> seen;
    for (const auto member : members) {
        for (const auto& contact : graph.ofActor(member)) {
            ++result.interactionsInAll;
            if (!chosen.empty() && !std::binary_search(chosen.begin(), chosen.end(), contact.target()))
                continue;
            touches.push_back({nameOf(member), nameOfTarget(data, contact.target(), as), contact.time});
            seen.push_back(contact.target());
        }
    }
    const auto names = addNodes(result, touches, members);
    result.nodesInAll = names.size();
    rememberTargets(result, data, names, seen);
    addEdges(result, names, touches);
    return result;
}

NodeGraph coactionGraph(const InteractionGraph& graph, std::span<const AccountId> accounts,
                        const CoactionSettings& settings, const TaskContext& task)
{
    NodeGraph result;
    for (const auto account : accounts)
        result.nodes.push_back({GraphNode::Kind::member, account, {}, 0});
    result.nodesInAll = accounts.size();
    auto ofThese = settings;
    ofThese.keep = [&accounts](const Contact& contact) {
        return std::binary_search(accounts.begin(), accounts.end(), contact.actor());
    };
    auto coactions = countCoactions(graph, ofThese, task);
    result.skipped = std::move(coactions.skipped);
    result.interactionsInAll = coactions.pairsSeen;

    const auto numberOfAccount = [&accounts](std::uint32_t account) {
        return static_cast<std::uint32_t>(std::lower_bound(accounts.begin(), accounts.end(), AccountId(account))
                                          - accounts.begin());
    };
    std::vector<WeightedEdge> edges;
    for (const auto& pair : coactions.pairs) {
        const auto a = numberOfAccount(pair.first);
        const auto b = numberOfAccount(pair.second);
        edges.push_back({a, b, static_cast<float>(pair.count)});
        result.nodes[a].contacts += pair.count;
        result.nodes[b].contacts += pair.count;
        result.interactionsShown += pair.count;
    }
    result.edges = WeightedGraph::fromEdges(static_cast<std::uint32_t>(accounts.size()), std::move(edges));

    // A second walk for the moments: the later act of each pair, on the targets that were counted.
    std::vector<std::pair<std::uint32_t, std::int64_t>> moments;
    std::vector<Contact> kept;
    for (std::uint32_t t = 0; t < graph.targetCount() && !task.cancelled(); ++t) {
        const auto skippedTarget =
            std::lower_bound(result.skipped.begin(), result.skipped.end(), TargetId(t),
                             [](const HotTarget& hot, TargetId id) { return hot.target < id; });
        if (skippedTarget != result.skipped.end() && skippedTarget->target == TargetId(t))
            continue;
        kept.clear();
        for (const auto& contact : graph.ofTarget(TargetId(t)))
            if (std::binary_search(accounts.begin(), accounts.end(), contact.actor()))
                kept.push_back(contact);
        forEachClosePair(kept, settings.windowMs, [&](const Contact& a, const Contact& b) {
            const auto arcs = result.edges.arcs(numberOfAccount(a.other));
            const auto other = numberOfAccount(b.other);
            const auto found = std::lower_bound(arcs.begin(), arcs.end(), other,
                                                [](const Arc& arc, std::uint32_t node) { return arc.node < node; });
            if (found != arcs.end() && found->node == other)
                moments.emplace_back(found->edge, b.time);
        });
    }
    std::sort(moments.begin(), moments.end());
    result.timesStart.assign(result.edges.edges().size() + 1, 0);
    for (const auto& [edge, time] : moments) {
        ++result.timesStart[edge + 1];
        result.times.push_back(time);
    }
    std::partial_sum(result.timesStart.begin(), result.timesStart.end(), result.timesStart.begin());
    return result;
}

NodeGraph caseGraph(const InteractionGraph& graph, const GraphCaps& caps)
{
    NodeGraph result;
    const auto& data = graph.data();
    std::vector<std::uint32_t> order;
    for (std::uint32_t a = 0; a < graph.accountCount(); ++a)
        if (!graph.ofActor(AccountId(a)).empty())
            order.push_back(a);
    std::stable_sort(order.begin(), order.end(), [&graph](auto a, auto b) {
        return graph.ofActor(AccountId(a)).size() > graph.ofActor(AccountId(b)).size();
    });

    std::vector<bool> hasAccount(graph.accountCount(), false), hasTarget(graph.targetCount(), false);
    std::uint32_t nodes = 0;
    std::uint64_t edges = 0;
    const auto flag = [&](std::uint64_t name) {
        return ((name & targetBit) != 0 ? hasTarget : hasAccount)[name & (targetBit - 1)];
    };
    std::vector<Touch> touches;
    std::vector<TargetId> seen;
    for (const auto account : order) {
        const auto contacts = graph.ofActor(AccountId(account));
        std::vector<std::uint64_t> names;
        for (const auto& contact : contacts)
            names.push_back(nameOfTarget(data, contact.target(), TargetsAs::targets));
        std::sort(names.begin(), names.end());
        names.erase(std::unique(names.begin(), names.end()), names.end());
        const auto targets = names.size();
        names.push_back(nameOf(AccountId(account)));
        const auto fresh = static_cast<std::uint32_t>(
            std::count_if(names.begin(), names.end(), [&](auto name) { return !flag(name); }));
        if (nodes + fresh > caps.nodes || edges + targets > caps.edges)
            continue;
        nodes += fresh;
        edges += targets;
        for (const auto name : names)
            flag(name) = true;
        for (const auto& contact : contacts) {
            touches.push_back(
                {nameOf(AccountId(account)), nameOfTarget(data, contact.target(), TargetsAs::targets), contact.time});
            seen.push_back(contact.target());
        }
    }
    const auto names = addNodes(result, touches, {});
    rememberTargets(result, data, names, seen);
    addEdges(result, names, touches);
    result.interactionsInAll = graph.eventCount();
    for (std::uint32_t t = 0; t < graph.targetCount(); ++t)
        if (!graph.ofTarget(TargetId(t)).empty()) {
            const auto name = nameOfTarget(data, TargetId(t), TargetsAs::targets);
            if ((name & targetBit) != 0 || graph.ofActor(AccountId(static_cast<std::uint32_t>(name))).empty())
                ++result.nodesInAll;
        }
    result.nodesInAll += order.size();
    return result;
}

} // namespace lockstep
