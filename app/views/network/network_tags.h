// SPDX-License-Identifier: GPL-3.0-or-later
// People's own tags in the picture: a ring about every node that carries one, each tag with its colour and its kind
// of line, and both in the legend.
#pragma once

#include "app/views/network/network_scene.h"
#include "app/views/network/view_transform.h"
#include "core/model/casework.h"

#include <QPainter>
#include <QPen>
#include <QString>

#include <array>
#include <cstdint>
#include <vector>

namespace lockstep {

inline constexpr std::size_t mostTagsRinged = 5; ///< more kinds of ring nobody tells apart
using RingsPainted = std::array<bool, mostTagsRinged>;

struct NodeTag {
    QString name;                     ///< plain text
    std::vector<std::uint32_t> nodes; ///< ascending; one that stands for several has the tags of each
};

/// Those that a node of the picture carries, the commonest first, then by name. O(nodes * tags).
std::vector<NodeTag> nodeTags(const SceneContent& content, const std::vector<Tag>& tags);

/// Of the tag at that place in the list, below mostTagsRinged.
QPen tagPen(std::size_t place, const NetworkColours& colours);

/// Rings of the first tags. One of which more than `most` nodes lie in the window gets none: they would hide each
/// other. Returns by place whether it got its rings.
RingsPainted paintTagRings(QPainter& painter, const NetworkScene& scene, const ViewTransform& view,
                           const NetworkColours& colours, const std::vector<NodeTag>& tags, std::size_t most);

} // namespace lockstep
