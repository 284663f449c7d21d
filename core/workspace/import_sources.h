// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to import in a folder or in a zip archive.
#pragma once

#include "core/model/result.h"
#include "core/model/task.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lockstep {

/// A folder, or a zip archive that is no office document.
bool holdsFiles(const std::filesystem::path& path);

struct ImportSources {
    std::vector<std::filesystem::path> files; ///< fit to be opened and imported, ascending
    std::vector<std::string> leftOut;         ///< data files that are not known here, by name
};

/// The path alone for a file; of what holds files: the tables that are complete and the exports that are known,
/// looked at one by one. badInput when there are none. `logins`: those of an export are of use too.
Result<ImportSources> importSources(const std::filesystem::path& path, const TaskContext& task = {},
                                    bool logins = false);

/// "followers_1.json" and "followers_2.json" of one folder together, by their number; every other file alone. In the
/// order of the first of each.
std::vector<std::vector<std::filesystem::path>> numberedParts(const std::vector<std::filesystem::path>& files);

} // namespace lockstep
