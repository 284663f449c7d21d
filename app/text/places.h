// SPDX-License-Identifier: GPL-3.0-or-later
// Where the program keeps what is not of a case.
#pragma once

#include <filesystem>

namespace lockstep {

/// The mapping profiles of this person; made when the first one is saved.
std::filesystem::path profileFolder();

} // namespace lockstep
