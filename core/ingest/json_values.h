// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a JSON entry as cells of a table. Numbers keep every digit; what is not there is an empty cell.
#pragma once

#include "core/ingest/json_formats.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace lockstep {

/// The value behind a path of keys such as "user/username"; null when there is none.
const Json& valueAt(const Json& item, std::string_view path);
/// Text, number, true or false as text; everything else is empty.
std::string cellOf(const Json& value);
/// The first of the paths that has something.
std::string cellAt(const Json& item, std::initializer_list<std::string_view> paths);
/// The same for a count; hidden ones (below 0) are empty.
std::string countAt(const Json& item, std::initializer_list<std::string_view> paths);
bool hasText(const Json& item, std::string_view path);

} // namespace lockstep
