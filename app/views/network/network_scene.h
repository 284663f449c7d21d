// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is drawn, as immutable values that threads can share: what (SceneContent), where (NetworkScene)
// and what of it is chosen or dimmed right now (SceneMarks).
#pragma once

#include "app/views/network/network_style.h"
#include "app/views/network/pick_grid.h"
#include "core/graph/layout.h"
#include "core/graph/node_graph.h"
#include "core/model/case_data.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lockstep {

struct SceneContent {
    NodeGraph graph;
    std::shared_ptr<const CaseData> data;
    std::vector<NodeLook> looks;                ///< node -> look
    std::vector<std::uint32_t> drawOrder;       ///< nodes, the most important last
    std::vector<std::uint32_t> labelOrder;      ///< nodes, the most important first
    std::size_t namedFirst = 0;                 ///< so many of them are what it is all about
    std::vector<std::uint32_t> edgeOrder;       ///< edges, the strongest first
    std::vector<std::uint32_t> draftEdges;      ///< as many of the strongest as can be drawn while the window moves
    std::vector<std::uint32_t> coreNumbers;     ///< node -> k-core
    std::vector<std::vector<AccountId>> groups; ///< members of findings, to be outlined; sorted
    std::uint32_t parts = 0;                    ///< connected parts
    std::uint32_t mostContacts = 0;             ///< of any node
    bool capped = false;                        ///< the case is too large: the most active accounts only
    std::array<std::uint32_t, nodeLooks.size()> countOfLooks{};

    /// Plain text on one line, nothing hidden in it, cut where it is long. Never markup.
    QString label(std::uint32_t node) const;
};

/// `finding`: whose members and customers stand out; nullptr: nobody's.
std::shared_ptr<const SceneContent> makeContent(NodeGraph graph, std::shared_ptr<const CaseData> data,
                                                const Finding* finding,
                                                std::vector<std::vector<AccountId>> groups = {}, bool capped = false);

struct NetworkScene {
    std::shared_ptr<const SceneContent> content;
    GraphLayout layout;
    PickGrid grid;

    NetworkScene(std::shared_ptr<const SceneContent> what, GraphLayout where)
        : content(std::move(what)), layout(std::move(where)), grid(layout.points)
    {
    }
};

enum class EdgeMark : std::uint8_t { plain, dimmed, chosen };

struct NodeColouring;

struct SceneMarks {
    std::vector<bool> selected;  ///< node
    std::vector<EdgeMark> edges; ///< edge; empty: all plain
    std::uint32_t selectedCount = 0;
    bool exactlyMembers = false;                    ///< the finding's accounts are selected and nothing else
    std::uint64_t inBrush = 0;                      ///< interactions (or common acts) within the brush; 0 without one
    std::shared_ptr<const NodeColouring> colouring; ///< see network_colouring.h; null: by look

    NodeStyle styleOf(const SceneContent& content, std::uint32_t node) const;
};

/// Edges without an act in `brush` are dimmed. Edges at selected nodes are chosen, unless that is most of them.
SceneMarks makeMarks(const SceneContent& content, std::vector<bool> selected, const std::optional<TimeRange>& brush);

} // namespace lockstep
