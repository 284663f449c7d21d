// SPDX-License-Identifier: GPL-3.0-or-later
// The nodes of a network as the rows of a table, the most important first, as they are named in the picture.
#pragma once

#include "app/views/network/network_scene.h"
#include "app/widgets/table_twin.h"

#include <memory>

namespace lockstep {

/// `marks` are those of the content. `together`: lines are acts of two accounts in common, not interactions.
TableRows networkRows(std::shared_ptr<const SceneContent> content, std::shared_ptr<const SceneMarks> marks,
                      bool together);

} // namespace lockstep
