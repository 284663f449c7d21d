// SPDX-License-Identifier: GPL-3.0-or-later
// The mapping profiles that a person has saved: a file each, in a folder that the program chooses.
#pragma once

#include "core/ingest/mapping_profile.h"

#include <filesystem>
#include <string>
#include <vector>

namespace lockstep {

inline constexpr const char* profileEnding = ".lockstep-mapping";

/// By name. A file that cannot be read or is no profile is passed over: it must not stop an import.
std::vector<MappingProfile> profilesIn(const std::filesystem::path& folder);
/// Makes the folder; takes the place of a profile of the same name.
Result<void> saveProfile(const std::filesystem::path& folder, const MappingProfile& profile);
Result<void> removeProfile(const std::filesystem::path& folder, const std::string& name);

/// A file that somebody has shared. notFound, badInput.
Result<MappingProfile> readProfile(const std::filesystem::path& file);
Result<void> writeProfile(const std::filesystem::path& file, const MappingProfile& profile);

/// One of the folder by its name, else a file. badArgument that names the profiles there are.
Result<MappingProfile> findProfile(const std::filesystem::path& folder, const std::string& nameOrFile);

} // namespace lockstep
