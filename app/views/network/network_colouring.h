// SPDX-License-Identifier: GPL-3.0-or-later
// By what the nodes of a network are told apart: a rule gives each node a category, and a category has a colour and a
// shape of its own. What cannot be told is "other". The legend is made from this and never says more than is drawn.
#pragma once

#include "app/views/network/network_scene.h"
#include "app/views/network/network_tags.h"
#include "core/model/casework.h"
#include "core/model/finding.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace lockstep {

enum class ColourRule : std::uint8_t { role, tag, decision, age };
inline constexpr std::array colourRules{ColourRule::role, ColourRule::tag, ColourRule::decision, ColourRule::age};

/// "By role in the picture".
QString colourRuleText(ColourRule rule);
/// As the case keeps it.
std::string_view colourRuleKey(ColourRule rule);
/// role for a key that is not known.
ColourRule colourRuleOf(std::string_view key);

struct NodeColouring {
    struct Category {
        QString text;
        std::uint32_t count = 0;
    };
    ColourRule rule = ColourRule::role;
    std::vector<std::uint8_t> ofNode; ///< node -> category, 0: other
    std::vector<Category> categories; ///< 0: other; at most 1 + markCategories of them
};

/// Null for ColourRule::role: the looks say it. `tags` are those of the content, `run` may be null. A node that
/// stands for several is told by the first of them that can be. O(nodes log nodes).
std::shared_ptr<const NodeColouring> nodeColouring(ColourRule rule, const SceneContent& content,
                                                   const std::vector<NodeTag>& tags, const DetectionRun* run,
                                                   const std::vector<Decision>& decisions);

} // namespace lockstep
