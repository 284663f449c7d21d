// SPDX-License-Identifier: GPL-3.0-or-later
// A network for print. Up to 5,000 edges as opaque vectors (translucent ones would blow the file up), above that
// the edges as one picture of print resolution; nodes, names and legend always as vectors.
#pragma once

#include "app/views/network/network_scene.h"
#include "app/views/network/network_tags.h"
#include "app/views/network/view_transform.h"
#include "core/graph/interaction_graph.h"

#include <QPainter>
#include <QRectF>

#include <memory>
#include <optional>

namespace lockstep {

class NetworkFigure {
public:
    /// `marks`: what is selected, and the lines that stand back or out; none for a report.
    explicit NetworkFigure(std::shared_ptr<const NetworkScene> scene, std::vector<NodeTag> tags = {},
                           std::shared_ptr<const SceneMarks> marks = nullptr)
        : m_scene(std::move(scene)), m_tags(std::move(tags)), m_marks(std::move(marks))
    {
    }
    /// Members and what they acted on, arranged with that seed: posts as their owners where owners are known.
    static NetworkFigure ofFinding(const InteractionGraph& graph, const Finding& finding, std::uint64_t seed = 1);

    /// False: there is nothing to draw.
    bool hasContent() const { return m_scene && !m_scene->content->graph.nodes.empty(); }
    const NetworkScene& scene() const { return *m_scene; }
    /// Fits the network into `area` (painter units, 1/72 inch or pixels alike: line widths are in them); or the part
    /// of it that a window shows.
    void paint(QPainter& painter, const QRectF& area, const std::optional<ViewTransform>& window = {},
               bool names = true) const;

private:
    std::shared_ptr<const NetworkScene> m_scene;
    std::vector<NodeTag> m_tags;
    std::shared_ptr<const SceneMarks> m_marks;
};

/// Posts as their owners when at least half of what the members acted on has a known one.
TargetsAs bestTargets(const InteractionGraph& graph, const Finding& finding);

} // namespace lockstep
