// SPDX-License-Identifier: GPL-3.0-or-later
// The tables of a case file and how an older file becomes a current one.
#pragma once

#include "core/store/database.h"

#include <span>

namespace lockstep {

/// "LkSt": in the header of the file, so that `file` and we know a case without opening it.
inline constexpr std::uint32_t applicationId = 0x4c6b5374;
/// Also in the header. Raise it with every change of the tables or of model_archive.h, and add a Migration.
inline constexpr std::uint32_t schemaVersion = 4;

struct Migration {
    std::uint32_t from; ///< makes from + 1 out of it
    Result<void> (*apply)(Database& database);
};

/// One entry for each version that was ever released, oldest first.
std::span<const Migration> migrations();

/// Fills an empty database.
Result<void> createSchema(Database& database);
/// The tables are exactly ours: an added trigger, view or column is refused.
Result<void> checkSchema(Database& database, const std::string& caseName);
/// Copies the file to backupPath first, then runs the steps in one transaction.
Result<void> migrate(Database& database, const std::filesystem::path& backupPath, std::span<const Migration> steps);

} // namespace lockstep
