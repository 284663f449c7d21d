// SPDX-License-Identifier: GPL-3.0-or-later
// The tables that are known by their columns, where words alone would mislead: what the columns mean, and what such a
// table never holds.
#pragma once

#include "core/ingest/fields.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lockstep {

struct TableFormat {
    std::string_view id;
    const char* title = "";              ///< for people
    std::vector<std::string_view> marks; ///< columns that all must be there, in any case
    std::string_view mapping;            ///< as the user would write it; columns that are not there are left out
    DataSetKind kind = DataSetKind::interactions;
    std::optional<Verb> verb = std::nullopt;
    std::string_view listColumn = {}; ///< its first cell names or links whose list it is
    const char* gap = nullptr;        ///< said at the import
};

/// nullptr when the columns are of none.
const TableFormat* tableFormatOf(const std::vector<std::string>& columns);
const std::vector<TableFormat>& tableFormats();

/// Sets kind, verb and fields.
void planTable(ReadPlan& plan, const TableFormat& format);

} // namespace lockstep
