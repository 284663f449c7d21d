// SPDX-License-Identifier: GPL-3.0-or-later
// A part of a case as a graph to draw: nodes are accounts and targets, edges are interactions or co-actions, each
// with its moments. What was left out is counted, so that a picture can say "n of total".
#pragma once

#include "core/graph/coaction.h"
#include "core/graph/interaction_graph.h"
#include "core/graph/weighted_graph.h"
#include "core/model/finding.h"
#include "core/model/task.h"

#include <span>
#include <vector>

namespace lockstep {

/// An account that acts, or that is acted on, or a post. One account is one node, whatever it does.
struct GraphNode {
    enum class Kind : std::uint8_t {
        member, ///< account of the finding
        actor,  ///< any other account that acts
        owner,  ///< account whose posts or follower list are acted on, and which is no member
        target, ///< a post, or a target of which nothing is known
    };
    Kind kind = Kind::actor;
    AccountId account;          ///< none for posts
    TargetId target;            ///< posts, and accounts that are acted on themselves
    std::uint32_t contacts = 0; ///< interactions (or co-actions) of this node that are in the graph
    /// Several nodes drawn as one: index into NodeGraph::groups; then account and target are none.
    std::uint32_t group = noGroup;

    static constexpr auto noGroup = std::uint32_t(-1);
};

struct NodeGraph {
    std::vector<GraphNode> nodes;               ///< accounts by id, then posts by id
    WeightedGraph edges;                        ///< weight: interactions, or targets acted on together
    std::vector<std::uint64_t> timesStart{0};   ///< edge -> its moments in `times`
    std::vector<std::int64_t> times;            ///< ascending within an edge; missing ones are not here
    std::vector<std::vector<GraphNode>> groups; ///< see reduced_graph.h

    // How much of the whole this is.
    std::uint64_t nodesInAll = 0;
    std::uint64_t interactionsShown = 0; ///< or co-actions
    std::uint64_t interactionsInAll = 0;
    std::vector<HotTarget> skipped; ///< co-action: targets too crowded to count

    /// What a node stands for: itself, or the nodes that are drawn as this one.
    std::span<const GraphNode> standsFor(std::size_t node) const
    {
        const auto group = nodes[node].group;
        return group == GraphNode::noGroup ? std::span(&nodes[node], 1) : std::span(groups[group]);
    }
    std::span<const std::int64_t> timesOf(std::uint32_t edge) const
    {
        return std::span(times).subspan(timesStart[edge], timesStart[edge + 1] - timesStart[edge]);
    }
};

enum class TargetsAs : std::uint8_t {
    targets, ///< each post by itself
    owners,  ///< all posts of an account together, as that account; posts without a known author by themselves
};

/// Accounts that the finding names and what they acted on: its own targets when it has some, else all of the members.
/// Interactions of others are not in it. O(events of the members).
NodeGraph groupGraph(const InteractionGraph& graph, const Finding& finding, TargetsAs as);

/// Who of `accounts` (sorted) acted together on the same target within the window. Accounts without a partner are
/// nodes too.
NodeGraph coactionGraph(const InteractionGraph& graph, std::span<const AccountId> accounts,
                        const CoactionSettings& settings, const TaskContext& task = {});

struct GraphCaps {
    std::uint32_t nodes = 50'000;
    std::uint32_t edges = 250'000;
};

/// All accounts and targets, as far as the caps allow: the most active accounts first (then the lower id), each
/// with all its targets; an account that would break a cap is passed over.
NodeGraph caseGraph(const InteractionGraph& graph, const GraphCaps& caps);

} // namespace lockstep
