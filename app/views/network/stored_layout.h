// SPDX-License-Identifier: GPL-3.0-or-later
// An arrangement as text, so that it can be kept in the settings of a case: whoever opens it again need not wait, and
// what was stopped early stays as it was left.
#pragma once

#include "app/views/network/network_scene.h"

#include <cstdint>
#include <optional>
#include <string>

namespace lockstep {

struct StoredLayout {
    GraphLayout layout;
    std::uint64_t seed = 1;
};

/// 16 bytes a node, letters only.
std::string layoutText(const NodeGraph& graph, const StoredLayout& stored);
/// Nothing when the text is damaged, or was made for other nodes or edges than these.
std::optional<StoredLayout> layoutFromText(const std::string& text, const NodeGraph& graph);

} // namespace lockstep
